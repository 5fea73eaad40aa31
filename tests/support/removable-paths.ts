import type { Administrator } from "#domains/access/member.ts";
import type { Removables } from "./removable.ts";

/** Warm paths. How each is made, listed and taken away. */
export const pathRemovables = (_who: () => Administrator): Removables => ({});
