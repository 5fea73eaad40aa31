import type { Calls } from "./foreign-calls.ts";

/** The use of the library, the map, two places side by side. `foreign` is told ids of another house; `own` asks for what is one's own. */
export const useCalls: Calls = { foreign: {}, own: {} };
