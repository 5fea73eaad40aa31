import type { Administrator } from "#domains/access/member.ts";
import type { Removables } from "./removable.ts";

/** Date polls. How each is made, listed and taken away. */
export const dateRemovables = (_who: () => Administrator): Removables => ({});
