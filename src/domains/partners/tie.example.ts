import type { TieFields } from "./tie.ts";

export const tieExample: Omit<TieFields, "other" | "otherId"> = {
  how: "Deler hal om vinteren",
  strength: 3,
};
