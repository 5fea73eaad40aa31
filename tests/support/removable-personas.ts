import type { Administrator } from "#domains/access/member.ts";
import type { Removables } from "./removable.ts";

/** Drafts, the merge table and the common persona. How each is made, listed and taken away. */
export const personaRemovables = (_who: () => Administrator): Removables => ({});
