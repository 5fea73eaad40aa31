import { z } from "zod";
import { longText, shortText } from "#platform/web/fields.ts";

/** What kind of place it is. A town in Statistics Denmark's sense has at least 200 residents; a village may have fewer. */
export const communityKinds = ["town", "village", "district", "countryside", "island"] as const;
export type CommunityKind = (typeof communityKinds)[number];

/** A local community: where people share a life (product.md B1). Distance is kilometres by road, as people would say it. */
export const communitySchema = z.object({
  name: shortText.min(1),
  kind: z.enum(communityKinds),
  municipalityCode: z.string().default(""),
  nearestBranchId: z.uuid().or(z.literal("")).default(""),
  distance: z
    .string()
    .default("")
    .transform((text) => (text.trim() === "" ? null : Number(text.trim().replace(",", "."))))
    .pipe(z.number().min(0).max(500).nullable()),
  notes: longText(3000).default(""),
});
export type CommunityFields = z.infer<typeof communitySchema>;
