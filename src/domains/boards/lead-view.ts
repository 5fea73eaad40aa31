/** The three ways to look at the same board, in the same order (F3c). */
export const views = ["board", "outline", "table"] as const;
export type View = (typeof views)[number];

/** What each is called in an address, `?vis=`. */
export const viewWords: Record<View, string> = { board: "tavle", outline: "overskrifter", table: "tabel" };

export const viewIn = (asked: string | null): View =>
  views.find((view) => viewWords[view] === asked) ?? "board";
