import type { Administrator } from "#domains/access/member.ts";
import type { Removables } from "./removable.ts";

/** Letters and invitations. How each is made, listed and taken away. */
export const letterRemovables = (_who: () => Administrator): Removables => ({});
