/** What a meeting is made of, in the order things usually come (S6). `break` and `talk` have no board. */
export const itemKinds = [
  "welcome",
  "round",
  "picture-cards",
  "persona",
  "service-journey",
  "development-questions",
  "brainstorm",
  "barriers",
  "storyboard",
  "guide-conversation",
  "next-steps",
  "talk",
  "break",
] as const;
export type ItemKind = (typeof itemKinds)[number];

/** The kinds that have a board people write on. */
export const toolKinds = itemKinds.filter(
  (kind): kind is Tool => kind !== "welcome" && kind !== "talk" && kind !== "break",
);
export type Tool = Exclude<ItemKind, "welcome" | "talk" | "break">;

/** Whether an item of the agenda has a board. */
export function isTool(kind: ItemKind): kind is Tool {
  return (toolKinds as readonly ItemKind[]).includes(kind);
}

/** Whom an invitation is for: a partner, citizens nobody names, or a colleague. */
export const guestKinds = ["partner", "citizens", "colleague"] as const;
export type GuestKind = (typeof guestKinds)[number];
