import { z } from "zod";
import { roles } from "#domains/access/member.ts";
import { emailField, shortText } from "#platform/web/fields.ts";

export const inviteSchema = z.object({ email: emailField, name: shortText.default(""), role: z.enum(roles) });
export const roleSchema = z.object({ memberId: z.uuid(), role: z.enum(roles) });
