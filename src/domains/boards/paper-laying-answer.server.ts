import { data } from "react-router";
import { isProblems } from "#platform/web/form.ts";
import type { Tongue } from "#ui/tongues.ts";
import type { PaperNoteReceived } from "./paper-laying.server.ts";
import { paperLayingText } from "./paper-laying.text.ts";

/** What came of a note from a sheet. `kept` is said after it is saved, and of that alone. */
export type PaperNoteAnswer = { kept: true } | { refused: string };

/** In a word for the script that sent it: 429 when it may come again in a moment, 422 when not as it is. */
export function answerPaperNote(received: PaperNoteReceived, tongue: Tongue) {
  if ("kept" in received) return data<PaperNoteAnswer>({ kept: true });
  if (isProblems(received))
    return data<PaperNoteAnswer>({ refused: Object.values(received.problems).join(" ") }, { status: 422 });
  const { refused } = received;
  return data<PaperNoteAnswer>(
    { refused: paperLayingText[tongue].refused[refused] },
    { status: refused === "slow" ? 429 : refused === "too-large" ? 413 : 422 },
  );
}
