import type { Administrator } from "#domains/access/member.ts";
import type { Removables } from "./removable.ts";

/** Agreements. How each is made, listed and taken away. */
export const agreementRemovables = (_who: () => Administrator): Removables => ({});
