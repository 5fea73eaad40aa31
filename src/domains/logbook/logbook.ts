import { z } from "zod";
import { dayField, longText, sentAs } from "#platform/web/fields.ts";

/** An entry is a day and what happened, in as many words as it takes and no more. */
export const entrySchema = z.object({ day: dayField, text: longText(5000).min(1), sentAs });
export type EntryFields = z.infer<typeof entrySchema>;
