import type { Calls } from "./foreign-calls.ts";

/** Spreadsheets on their way in. `foreign` is told ids of another house; `own` asks for what is one's own. */
export const sheetCalls: Calls = { foreign: {}, own: {} };
