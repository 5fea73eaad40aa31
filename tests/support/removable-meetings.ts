import type { Administrator } from "#domains/access/member.ts";
import type { Removables } from "./removable.ts";

/** Meeting plans. How each is made, listed and taken away. */
export const meetingRemovables = (_who: () => Administrator): Removables => ({});
