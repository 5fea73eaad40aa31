import type { Administrator } from "#domains/access/member.ts";
import type { Removables } from "./removable.ts";

/** Spreadsheets on their way in. How each is made, listed and taken away. */
export const sheetRemovables = (_who: () => Administrator): Removables => ({});
