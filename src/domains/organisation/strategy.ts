import { z } from "zod";
import { longText, shortText } from "#platform/web/fields.ts";

export const strategySchema = z.object({ name: shortText.min(1), note: longText(1000).default("") });
export type StrategyFields = z.infer<typeof strategySchema>;
