import type { Administrator } from "#domains/access/member.ts";
import type { Removables } from "./removable.ts";

/** What came of a meeting. How each is made, listed and taken away. */
export const minutesRemovables = (_who: () => Administrator): Removables => ({});
