import { z } from "zod";
import { shortText } from "#platform/web/fields.ts";
import { municipalities } from "./municipality.ts";

/** A library service is a municipality's, or something else with a name of its own. */
export const organisationSchema = z.object({
  name: shortText.min(1),
  municipalityCode: z
    .string()
    .default("")
    .transform((code) => (municipalities.some((municipality) => municipality.code === code) ? code : null)),
});
export type OrganisationFields = z.infer<typeof organisationSchema>;
