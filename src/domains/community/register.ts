import { z } from "zod";
import { longText, shortText } from "#platform/web/fields.ts";

/** What one keeps a list of in a place (V1.1). */
export const registerKinds = ["association", "institution", "event", "meeting-place", "channel"] as const;
export type RegisterKind = (typeof registerKinds)[number];

/** How sure we are: seen ourselves, told by someone who should know, or only heard. */
export const certainties = ["seen", "told", "heard"] as const;
export type Certainty = (typeof certainties)[number];

/** One line of a register. `used` is how a meeting place is used, or who uses a channel and how. */
export const registerSchema = z.object({
  kind: z.enum(registerKinds),
  name: shortText.min(1),
  what: shortText.default(""),
  used: longText(1000).default(""),
  /** Where it is, and how it is reached: its own address, page or mailbox, never a person's. */
  address: shortText.default(""),
  contact: shortText.default(""),
  certainty: z.enum(certainties).default("told"),
  source: shortText.default(""),
});
export type RegisterFields = z.infer<typeof registerSchema>;
