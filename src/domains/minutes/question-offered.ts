import { feelingOf } from "#domains/boards/service-journey.ts";
import type { ItemKind } from "#domains/meetings/meeting.ts";
import { firstWords } from "#domains/target-group/first-words.ts";
import type { Language } from "#ui/words.ts";
import type { MinutesNote } from "./minutes.ts";
import { noteOnwardText } from "./note-onward.text.ts";

/** The most letters of a development question. */
const most = 200;

/**
 * What is offered to begin a development question from (S6.7): a question around the words of a step or a barrier, to
 * be made better by hand; elsewhere the words themselves. In the reader's language where a helper has typed it.
 */
export function questionOffered(
  kind: ItemKind,
  note: MinutesNote | undefined,
  words: string,
  language: Language,
): string {
  const text = noteOnwardText[language].question;
  const around =
    kind === "barriers"
      ? text.barrier
      : kind !== "service-journey"
        ? undefined
        : (feelingOf(note ?? { extra: {} }) ?? 0) > 0
          ? text.good
          : text.hard;
  if (!around || words === "") return words.slice(0, most);
  const said = (note?.said[language] || words).trim().replace(/\.$/, "");
  return around(firstWords(said, most - around("").length));
}
