import { z } from "zod";
import { longText } from "#platform/web/fields.ts";

/** What there is to think through before a lasting cooperation, in the order it is asked (V3C.2-4). */
export const structuralQuestions = [
  "earlier",
  "habits",
  "buildOn",
  "ourMotive",
  "theirMotive",
  "forCitizens",
  "concept",
  "time",
] as const;
export type StructuralQuestion = (typeof structuralQuestions)[number];

const said = longText(2000).default("");

/** All of it is saved together; what has not been thought of yet stands empty. */
export const structuralPartnershipSchema = z.object({
  engagementId: z.uuid().or(z.literal("")).default(""),
  earlier: said,
  habits: said,
  buildOn: said,
  ourMotive: said,
  theirMotive: said,
  forCitizens: said,
  concept: said,
  time: said,
} satisfies Record<StructuralQuestion | "engagementId", z.ZodType>);
export type StructuralPartnershipFields = z.infer<typeof structuralPartnershipSchema>;

/** The questions under what they are about. */
export const structuralParts = [
  { part: "before", questions: ["earlier", "habits", "buildOn"] },
  { part: "why", questions: ["ourMotive", "theirMotive", "forCitizens"] },
  { part: "how", questions: ["concept", "time"] },
] as const satisfies { part: string; questions: StructuralQuestion[] }[];
