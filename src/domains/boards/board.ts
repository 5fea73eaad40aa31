/** Who gets to know whose words they are (field.md 9). It is said where one writes, and holds from the first note. */
export const anonymities = ["named", "facilitator", "none"] as const;
export type Anonymity = (typeof anonymities)[number];

/** The most letters of one note, of a name, of a group's name. */
export const limits = { text: 2000, name: 60, group: 120, table: 40 } as const;

/** The most people one phone can write for, and the most dots a board gives each of them. */
export const mostHeads = 12;
export const mostDots = 20;

/** What the one who leads can do to what lies on a board, and can undo (F3). */
export const deedKinds = [
  "gather",
  "move",
  "split",
  "rename",
  "merge",
  "remove",
  "nugget",
  "shift",
  "take",
  "sort",
  "gather-all",
] as const;
export type DeedKind = (typeof deedKinds)[number];
