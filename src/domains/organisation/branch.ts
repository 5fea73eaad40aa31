import { z } from "zod";
import { shortText } from "#platform/web/fields.ts";

/** What kind of place a branch is; a book bus is a branch that comes round. */
export const branchKinds = ["library", "mobile-library"] as const;
export type BranchKind = (typeof branchKinds)[number];

export const branchSchema = z.object({
  name: shortText.min(1),
  kind: z.enum(branchKinds).default("library"),
  place: shortText.default(""),
});
export type BranchFields = z.infer<typeof branchSchema>;
