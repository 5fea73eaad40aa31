import { z } from "zod";
import { sentAs, shortText } from "#platform/web/fields.ts";
import { strengths } from "./contact-person.ts";

/** That two partners know each other (D4). The other one is named, and chosen when the name fits several. */
export const tieSchema = z.object({
  other: shortText.default(""),
  otherId: z.uuid().optional().catch(undefined),
  how: shortText.default(""),
  strength: z.coerce.number().pipe(z.literal(strengths)),
  sentAs,
});
export type TieFields = z.infer<typeof tieSchema>;
