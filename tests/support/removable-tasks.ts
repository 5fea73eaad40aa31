import type { Administrator } from "#domains/access/member.ts";
import type { Removables } from "./removable.ts";

/** Tasks and who carries them. How each is made, listed and taken away. */
export const taskRemovables = (_who: () => Administrator): Removables => ({});
