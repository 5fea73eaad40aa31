import { z } from "zod";
import type { BoardSetting } from "./board-beginning.ts";
import { mostPasses, usualPasses } from "./silent-sheets.ts";

/** How people write on a board, as a form asks for it: freely, or in silence on sheets that go round. */
export const silentFields = {
  form: z.enum(["free", "silent"]).default("free"),
  passes: z.coerce.number().int().min(1).max(mostPasses).catch(usualPasses),
};

type Asked = Omit<BoardSetting, "passes"> & { form: "free" | "silent"; passes: number };

/** What was asked for, as a board keeps it. */
export const settingOf = ({ form, passes, ...setting }: Asked): BoardSetting => ({
  ...setting,
  passes: form === "silent" ? passes : 0,
});
