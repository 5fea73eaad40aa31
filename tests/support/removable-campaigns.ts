import type { Administrator } from "#domains/access/member.ts";
import type { Removables } from "./removable.ts";

/** Campaigns, offers and days out. How each is made, listed and taken away. */
export const campaignRemovables = (_who: () => Administrator): Removables => ({});
