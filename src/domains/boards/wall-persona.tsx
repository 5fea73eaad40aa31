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
  const { place, size, shown } = useFit(layer);
  const left = layer.length - shown.length;
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
        {board.private ? (
          <p className={css.waiting} role="status">
            {[board.notes > 0 && `${board.notes} ${wall.notes(board.notes)}.`, wall.private]
              .filter(Boolean)
              .join(" ")}
          </p>
        ) : (
          (waiting > 0 || left > 0) && (
            <p className={css.waiting}>
              {[waiting > 0 && text.waiting(waiting), left > 0 && text.left(left)].filter(Boolean).join(" ")}
            </p>
          )
        )}
      </header>
      <div className={css.said}>
        <p className={css.question} dir="auto">
          {question}
        </p>
        <div className={css.kinds} data-kinds="">
          {byKind(shown).map(({ kind, traits }) => (
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

/** From the largest type to the smallest that can be read from six metres. */
const sizes = [1, 2, 3, 4, 5] as const;

/**
 * What hangs there when there is less room than there is to say: first the type grows smaller, and then traits that
 * stand as they stood are left to the phones, the last first, two at a time. What the table has changed always hangs.
 */
export function fitOf(layer: readonly LaidTrait[], at: number): { size: number; shown: LaidTrait[] } {
  const size = sizes[Math.min(at, sizes.length - 1)] ?? 1;
  const unchanged = layer.filter(({ says }) => says === "stands");
  const left = new Set(
    unchanged
      .slice(Math.max(0, unchanged.length - 2 * Math.max(0, at - sizes.length + 1)))
      .map(({ id }) => id),
  );
  const none = at < sizes.length;
  return { size, shown: none ? [...layer] : layer.filter(({ id }) => !left.has(id)) };
}

/** Finds the first fit that lets all of it hang there; begins anew when more is said, or the wall is another. */
function useFit(layer: readonly LaidTrait[]) {
  const place = useRef<HTMLDivElement>(null);
  const [screen, setScreen] = useState("");
  const key = `${screen}|${layer.map(({ id, says, before, after }) => [id, says, before, ...after].join()).join("|")}`;
  const [tried, setTried] = useState({ key: "", at: 2 });
  const most = sizes.length + Math.ceil(layer.length / 2);
  useLayoutEffect(() => {
    if (tried.key !== key) return setTried({ key, at: 0 });
    const said = place.current?.querySelector("[data-kinds]");
    if (!said) return;
    const isTooMuch = said.scrollWidth > said.clientWidth + 1 || said.scrollHeight > said.clientHeight + 1;
    if (isTooMuch && tried.at < most) setTried({ key, at: tried.at + 1 });
  }, [key, tried, most]);
  useLayoutEffect(() => {
    const look = () => setScreen(`${innerWidth}×${innerHeight}`);
    look();
    addEventListener("resize", look);
    // Type that arrives late is another width.
    void document.fonts?.ready.then(() => setScreen((before) => `${before} `));
    return () => removeEventListener("resize", look);
  }, []);
  return { place, ...fitOf(layer, tried.at) };
}
