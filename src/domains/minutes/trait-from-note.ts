import { z } from "zod";
import { traitSchema } from "#domains/target-group/persona.ts";

/** Whom a note is said to fit, and as what. */
export const traitFromNoteSchema = z.object({
  personaId: z
    .string()
    .default("")
    .refine((id) => z.uuid().safeParse(id).success, { params: { code: "pick" } }),
  kind: traitSchema.shape.kind,
  text: traitSchema.shape.text,
});
export type TraitFromNoteFields = z.infer<typeof traitFromNoteSchema>;
