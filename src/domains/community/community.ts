import { z } from "zod";
import { longText, shortText } from "#platform/web/fields.ts";
import { inDenmark, isPlaced } from "./position.ts";

/** What kind of place it is. A town in Statistics Denmark's sense has at least 200 residents; a village may have fewer. */
export const communityKinds = ["town", "village", "district", "countryside", "island"] as const;
export type CommunityKind = (typeof communityKinds)[number];

/** A number with a comma or a dot in it, or nothing; NaN where it is neither. */
const decimal = z
  .string()
  .default("")
  .transform((text) => (text.trim() === "" ? null : Number(text.trim().replace(",", "."))));

const degrees = decimal.refine((value) => value === null || Number.isFinite(value), {
  params: { code: "degrees" },
});

type Degrees = { latitude: number | null; longitude: number | null };

const bothOrNeither = ({ latitude, longitude }: Degrees) => (latitude === null) === (longitude === null);
const insideDenmark = (degrees: Degrees) => !isPlaced(degrees) || inDenmark(degrees);
const refusedAs = (code: "half" | "outside") => ({ path: ["latitude"], params: { code } });

/** Where a place lies, in degrees (B1). */
export const positionSchema = z
  .object({ latitude: degrees, longitude: degrees })
  .refine(bothOrNeither, refusedAs("half"))
  .refine(insideDenmark, refusedAs("outside"));

/**
 * A local community: where people share a life (product.md B1). Distance is kilometres by road, as people would say
 * it. It lies somewhere in Denmark, by both its numbers or by neither.
 */
export const communitySchema = z
  .object({
    name: shortText.min(1),
    kind: z.enum(communityKinds),
    municipalityCode: z.string().default(""),
    nearestBranchId: z.uuid().or(z.literal("")).default(""),
    distance: decimal.pipe(z.number().min(0).max(500).nullable()),
    notes: longText(3000).default(""),
    latitude: degrees,
    longitude: degrees,
  })
  .refine(bothOrNeither, refusedAs("half"))
  .refine(insideDenmark, refusedAs("outside"));
export type CommunityFields = z.infer<typeof communitySchema>;
