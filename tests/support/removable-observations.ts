import type { Administrator } from "#domains/access/member.ts";
import type { Removables } from "./removable.ts";

/** What was seen and heard. How each is made, listed and taken away. */
export const observationRemovables = (_who: () => Administrator): Removables => ({});
