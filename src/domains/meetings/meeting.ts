/** What a meeting works with, in the order things usually come (S6.4-S6.10). Each has a board people write on. */
export const toolKinds = [
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
] as const;
export type Tool = (typeof toolKinds)[number];

/** What a line of the agenda can be. */
export const itemKinds = ["welcome", ...toolKinds, "talk", "break"] as const;
export type ItemKind = (typeof itemKinds)[number];

/** Whether an item of the agenda has a board. */
export function isTool(kind: ItemKind): kind is Tool {
  return (toolKinds as readonly ItemKind[]).includes(kind);
}

/** Whom an invitation is for: a partner, citizens nobody names, or a colleague. */
export const guestKinds = ["partner", "citizens", "colleague"] as const;
export type GuestKind = (typeof guestKinds)[number];
