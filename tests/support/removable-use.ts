import type { Administrator } from "#domains/access/member.ts";
import type { Removables } from "./removable.ts";

/** The use of the library, the map, two places side by side. How each is made, listed and taken away. */
export const libraryUseRemovables = (_who: () => Administrator): Removables => ({});
