import type { Administrator } from "#domains/access/member.ts";
import type { Removables } from "./removable.ts";

/** Target groups, insights and development questions. How each is made, listed and taken away. */
export const groupRemovables = (_who: () => Administrator): Removables => ({});
