import { changesIn, type LaidTrait, layerOver } from "#domains/boards/persona-layer.ts";
import { personaText } from "#domains/target-group/persona.text.ts";
import { portraitSvg } from "#domains/target-group/portrait.ts";
import { Portrait } from "#domains/target-group/portrait.tsx";
import type { Block } from "#platform/documents/document.ts";
import { useText } from "#ui/language.tsx";
import type { Language } from "#ui/words.ts";
import type { MinutesBoard } from "./minutes.ts";
import type { MinutesView } from "./minutes-views.tsx";
import css from "./persona-before-after.module.css";
import { personaMinutesText } from "./persona-minutes.text.ts";
import { takenIn } from "./persona-minutes.ts";

/** Whom the table worked with, and what was said before the meeting beside what is said after it (S6.5). */
export const personaBeforeAfter: MinutesView = {
  Picture: function Picture({ board }) {
    const text = useText(personaMinutesText);
    const kinds = useText(personaText).traits.kinds;
    const persona = board.material?.persona;
    if (!persona) return null;
    const { name, age, portrait } = persona;
    const changes = changesOf(board);
    return (
      <section className={css.persona} aria-label={text.title(name)}>
        <header>
          <Portrait portrait={portrait} name={name} size="line" />
          <h4 dir="auto">{[name, age].filter(Boolean).join(", ")}</h4>
        </header>
        {changes.length === 0 ? (
          <p className={css.soft}>{text.none(name)}</p>
        ) : (
          <table className={css.table}>
            <caption className="visually-hidden">{text.title(name)}</caption>
            <thead>
              <tr>
                <th scope="col">{text.before}</th>
                <th scope="col">{text.after}</th>
              </tr>
            </thead>
            <tbody>
              {changes.map((change) => (
                <tr key={change.id}>
                  <td dir="auto">
                    {change.kind && <small>{kinds[change.kind]}</small>}
                    {change.before ? (
                      <del>{change.before}</del>
                    ) : (
                      <span className={css.soft}>{text.nothing}</span>
                    )}
                  </td>
                  <td dir="auto">
                    {change.after.map((words) => (
                      <p key={words}>{words}</p>
                    ))}
                    {change.says === "not" && <p className={css.soft}>{text.struck}</p>}
                    {change.why.map((why) => (
                      <p key={why} className={css.soft}>
                        {text.because(why)}
                      </p>
                    ))}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </section>
    );
  },
  blocks(board, language) {
    const text = personaMinutesText[language];
    const persona = board.material?.persona;
    if (!persona) return [];
    const { name, age, portrait } = persona;
    const changes = changesOf(board);
    const svg = portraitSvg(portrait);
    const drawn: Block[] = svg ? [{ kind: "drawing", svg, alt: text.portrait(name), width: 22 }] : [];
    return [
      { kind: "heading", level: 3, text: text.title([name, age].filter(Boolean).join(", ")) },
      ...drawn,
      changes.length === 0
        ? { kind: "paragraph", text: text.none(name) }
        : {
            kind: "table",
            header: [[text.what, text.before, text.after]],
            rows: changes.map((change) => rowOf(change, language)),
            rowNames: true,
          },
    ];
  },
};

const changesOf = (board: MinutesBoard) => changesIn(layerOver({ traits: [] }, takenIn(board)));

function rowOf({ kind, says, before, after, why }: LaidTrait, language: Language): string[] {
  const text = personaMinutesText[language];
  return [
    kind ? personaText[language].traits.kinds[kind] : "",
    before || text.nothing,
    [...after, ...(says === "not" ? [text.struck] : []), ...why.map(text.because)].join("\n"),
  ];
}
