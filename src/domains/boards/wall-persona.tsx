import { useLayoutEffect, useRef, useState } from "react";
import { personaText } from "#domains/target-group/persona.text.ts";
import { Portrait } from "#domains/target-group/portrait.tsx";
import { useText } from "#ui/language.tsx";
import { personaBoardText } from "./persona-board.text.ts";
import { byKind, type LaidTrait, layerOver, type PersonaAtTable } from "./persona-layer.ts";
import { wallText } from "./wall.text.ts";
import css from "./wall-persona.module.css";
import type { WallViewProps } from "./wall-views.tsx";

/** Whom the room works with, large, with what it has taken on laid over as it grows. Proposals stay on the phones. */
export function WallPersona({ material, ...rest }: WallViewProps) {
  return material.persona ? <OfPersona persona={material.persona} {...rest} /> : null;
}

function OfPersona({
  question,
  board,
  notes,
  persona,
}: Omit<WallViewProps, "material"> & { persona: PersonaAtTable }) {
  const text = useText(personaBoardText);
  const wall = useText(wallText);
  const kinds = useText(personaText).traits.kinds;
  const layer = layerOver(
    persona,
    notes.filter(({ taken }) => taken),
  );
  const { place, size } = useSize(layer);
  const waiting = notes.filter(({ taken }) => !taken).length;
  const { name, age, headline, quote, portrait } = persona;
  return (
    <div className={css.stage} data-size={size} ref={place}>
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
        <div className={css.kinds} data-kinds="">
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

/** From the largest type to the smallest; the page begins with the middle one until it has been measured. */
const sizes = [1, 2, 3, 4, 5, 6, 7] as const;

/** Finds the largest type that lets all of it hang there; begins anew when more is said, or the wall is another. */
function useSize(layer: readonly LaidTrait[]) {
  const place = useRef<HTMLDivElement>(null);
  const [screen, setScreen] = useState("");
  const key = `${screen}|${layer.map(({ before, after }) => [before, ...after].join()).join("|")}`;
  const [tried, setTried] = useState({ key: "", at: 3 });
  useLayoutEffect(() => {
    if (tried.key !== key) return setTried({ key, at: 0 });
    const said = place.current?.querySelector("[data-kinds]");
    if (!said) return;
    const isTooMuch = said.scrollWidth > said.clientWidth + 1 || said.scrollHeight > said.clientHeight + 1;
    if (isTooMuch && tried.at < sizes.length - 1) setTried({ key, at: tried.at + 1 });
  }, [key, tried]);
  useLayoutEffect(() => {
    const look = () => setScreen(`${innerWidth}×${innerHeight}`);
    look();
    addEventListener("resize", look);
    // Type that arrives late is another width.
    void document.fonts?.ready.then(() => setScreen((before) => `${before} `));
    return () => removeEventListener("resize", look);
  }, []);
  return { place, size: sizes[tried.at] ?? 1 };
}
