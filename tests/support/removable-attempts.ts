import type { Administrator } from "#domains/access/member.ts";
import type { Removables } from "./removable.ts";

/** Contact attempts. How each is made, listed and taken away. */
export const attemptRemovables = (_who: () => Administrator): Removables => ({});
