import type { Administrator } from "#domains/access/member.ts";
import type { Removables } from "./removable.ts";

/** Give and take, talks, structural cooperation. How each is made, listed and taken away. */
export const exchangeRemovables = (_who: () => Administrator): Removables => ({});
