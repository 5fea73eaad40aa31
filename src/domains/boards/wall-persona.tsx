import { personaText } from "#domains/target-group/persona.text.ts";
import { Portrait } from "#domains/target-group/portrait.tsx";
import { useText } from "#ui/language.tsx";
import { personaBoardText } from "./persona-board.text.ts";
import { byKind, type LaidTrait, layerOver } from "./persona-layer.ts";
import { wallText } from "./wall.text.ts";
import css from "./wall-persona.module.css";
import type { WallViewProps } from "./wall-views.tsx";

/** Whom the room works with, large, with what it has taken on laid over as it grows. Proposals stay on the phones. */
export function WallPersona({ question, board, notes, material }: WallViewProps) {
  const text = useText(personaBoardText);
  const wall = useText(wallText);
  const kinds = useText(personaText).traits.kinds;
  const { persona } = material;
  if (!persona) return null;
  const layer = layerOver(
    persona,
    notes.filter(({ taken }) => taken),
  );
  const waiting = notes.filter(({ taken }) => !taken).length;
  const { name, age, headline, quote, portrait } = persona;
  return (
    <div className={css.stage} data-size={sizeOf(layer)}>
      <header className={css.who}>
        <span className={css.portrait}>
          <Portrait portrait={portrait} name={name} size="large" />
        </span>
        <h1 dir="auto">{[name, age].filter(Boolean).join(", ")}</h1>
        <p dir="auto">{headline}</p>
        {quote && (
          <p className={css.quote} dir="auto">
            »{quote}«
          </p>
        )}
      </header>
      <div className={css.said}>
        <p className={css.question} dir="auto">
          {question}
        </p>
        <div className={css.kinds}>
          {byKind(layer).map(({ kind, traits }) => (
            <section key={kind}>
              <h2>{kind ? kinds[kind] : text.other}</h2>
              <ul>
                {traits.map((trait) => (
                  <li key={trait.id} data-says={trait.says} dir="auto">
                    <OnWall trait={trait} />
                  </li>
                ))}
              </ul>
            </section>
          ))}
        </div>
        {board.private ? (
          <p className={css.waiting} role="status">
            {[board.notes > 0 && `${board.notes} ${wall.notes(board.notes)}.`, wall.private]
              .filter(Boolean)
              .join(" ")}
          </p>
        ) : (
          waiting > 0 && <p className={css.waiting}>{text.waiting(waiting)}</p>
        )}
      </div>
    </div>
  );
}

function OnWall({ trait }: { trait: LaidTrait }) {
  const text = useText(personaBoardText);
  const { says, before, after } = trait;
  return (
    <>
      {says === "stands" ? before : before && <del>{before}</del>}
      {says === "not" && <b>{text.struck}</b>}
      {after.map((words) => (
        <ins key={words}>
          {says === "other" && <span className="visually-hidden"> {text.instead}: </span>}
          {words} {says === "new" && <b>{text.fresh}</b>}
        </ins>
      ))}
    </>
  );
}

/** How small it must be set for all of it to hang there: by how much is said, counted in letters and lines. */
function sizeOf(layer: readonly LaidTrait[]): 1 | 2 | 3 | 4 {
  const amount = layer.reduce(
    (sum, { before, after }) =>
      sum + 34 + before.length + after.reduce((more, words) => more + words.length + 20, 0),
    0,
  );
  return amount < 700 ? 1 : amount < 1200 ? 2 : amount < 1900 ? 3 : 4;
}
