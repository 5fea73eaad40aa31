import { z } from "zod";
import { longText } from "#platform/web/fields.ts";

export const tickSchema = z.object({
  item: z.string().min(1).max(60),
  done: z
    .string()
    .optional()
    .transform((value) => value === "on"),
});
export const lineSchema = z.object({ line: longText(300).min(1) });
