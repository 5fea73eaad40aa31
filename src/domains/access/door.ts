import { z } from "zod";
import { emailField, shortText } from "#platform/web/fields.ts";
import { organisationSchema } from "./organisation.ts";

export const signInSchema = z.object({ email: emailField });
export const acceptSchema = z.object({ name: shortText.min(1) });
export const openingSchema = z.object({
  name: shortText.min(1),
  email: emailField,
  organisationName: organisationSchema.shape.name,
  municipalityCode: organisationSchema.shape.municipalityCode,
});

/** Where to go after signing in: a page of our own, never an address elsewhere. */
export function onward(wanted: string | null | undefined): string {
  return wanted && /^\/(?![/\\])/.test(wanted) ? wanted : "/";
}
