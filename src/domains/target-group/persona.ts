import { z } from "zod";
import { dayField, longText, sentAs, shortText } from "#platform/web/fields.ts";

/** One member's own draft, or the one or two that the group has agreed on (S4.2-4.3). */
export const personaStages = ["draft", "common"] as const;
export type PersonaStage = (typeof personaStages)[number];

/** A target group ends with one common persona, or two. With more nobody remembers any of them (S4.3). */
export const mostCommon = 2;

/** What can be said of somebody (C3). The order is the order on the page. */
export const traitKinds = [
  "everyday",
  "interest",
  "want",
  "challenge",
  "barrier",
  "contribution",
  "network",
  "channel",
  "language",
  "library",
  "moment",
] as const;
export type TraitKind = (typeof traitKinds)[number];

/** Who can be around somebody (C4). */
export const relationKinds = [
  "family",
  "friend",
  "neighbour",
  "association",
  "department",
  "volunteer",
  "firm",
  "other",
] as const;
export type RelationKind = (typeof relationKinds)[number];

/** A house can agree on something with an association or a firm, and not with somebody's grandfather (S4.4). */
export const mayBecomePartner = (kind: RelationKind): boolean =>
  !["family", "friend", "neighbour"].includes(kind);

/** How near: every day, now and then, or could be. */
export const closenesses = [1, 2, 3] as const;
export type Closeness = (typeof closenesses)[number];

/** The invented portrait. Name and age are made up, and never those of somebody real. */
export const personaSchema = z.object({
  name: shortText.min(1),
  age: shortText.default(""),
  headline: shortText.default(""),
  quote: longText(400).default(""),
  portrait: shortText.default(""),
  /** When it should be looked at again; people change. */
  reviewOn: dayField.or(z.literal("")).default(""),
  observationIds: z.array(z.uuid()).default([]),
  sentAs,
});
export type PersonaFields = z.infer<typeof personaSchema>;

export const traitSchema = z.object({
  kind: z.enum(traitKinds),
  text: longText(600).min(1),
  observationIds: z.array(z.uuid()).default([]),
  sentAs,
});
export type TraitFields = z.infer<typeof traitSchema>;

export const relationSchema = z.object({
  name: shortText.min(1),
  kind: z.enum(relationKinds),
  closeness: z.coerce
    .number()
    .pipe(z.literal([1, 2, 3]))
    .default(2),
  note: longText(500).default(""),
  registerEntryId: z.uuid().or(z.literal("")).default(""),
  sentAs,
});
export type RelationFields = z.infer<typeof relationSchema>;

/** Lines of the registers of a place, put on the map of somebody's relations together. */
export const registeredSchema = z.object({
  entryIds: z.array(z.uuid()).min(1),
  closeness: relationSchema.shape.closeness,
});
export type RegisteredFields = z.infer<typeof registeredSchema>;
