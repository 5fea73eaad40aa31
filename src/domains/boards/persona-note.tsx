import { personaText } from "#domains/target-group/persona.text.ts";
import { useText } from "#ui/language.tsx";
import type { NoteExtraProps } from "./note-extra.tsx";
import { personaBoardText } from "./persona-board.text.ts";
import { kindOf, sayingOf, wordsThen } from "./persona-layer.ts";
import css from "./persona-trait.module.css";

/** What a note says of a persona, beside its words: something new, other words for a trait, or that it does not fit. */
export function PersonaNoteExtra({ extra, slot }: NoteExtraProps) {
  const text = useText(personaBoardText);
  const kinds = useText(personaText).traits.kinds;
  const says = sayingOf({ extra });
  const kind = kindOf({ slot });
  const said =
    says === "new"
      ? kind && [text.says.new, kinds[kind]].join(" · ")
      : [text.says[says], text.about(wordsThen({ extra }))].join(": ");
  return said ? (
    <span className={css.soft} dir="auto">
      {said}
    </span>
  ) : null;
}
