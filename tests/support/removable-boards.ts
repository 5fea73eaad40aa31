import type { Administrator } from "#domains/access/member.ts";
import type { Removables } from "./removable.ts";

/** The live table. How each is made, listed and taken away. */
export const boardRemovables = (_who: () => Administrator): Removables => ({});
