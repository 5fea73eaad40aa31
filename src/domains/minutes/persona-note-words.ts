import { personaBoardText } from "#domains/boards/persona-board.text.ts";
import { sayingOf, wordsThen } from "#domains/boards/persona-layer.ts";
import type { Language } from "#ui/words.ts";
import type { MinutesNote } from "./minutes.ts";

/** What a note says of a trait of a persona, for paper and mail, before its own words; nothing of any other note. */
export function aboutTrait({ extra }: Pick<MinutesNote, "extra">, language: Language): string {
  const was = wordsThen({ extra });
  const says = sayingOf({ extra });
  const text = personaBoardText[language];
  return was && says !== "new" ? `${text.says[says]}: ${text.about(was)}` : "";
}
