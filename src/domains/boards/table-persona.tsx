import { portraitOf } from "#domains/target-group/portrait.ts";
import { inks } from "#domains/target-group/portrait-parts.ts";
import { byKind, type LaidTrait, layerOver } from "./persona-layer.ts";
import type { SeenNote } from "./seen.ts";
import { useTable } from "./table-context.tsx";
import { tablePersonaText } from "./table-persona.text.ts";
import { plainNotes, WordsField } from "./table-plain-notes.tsx";
import type { ToolParts } from "./table-tools.tsx";
import { filled } from "./table-words.ts";

/** Whom the line is about, with what the table has taken on as a layer over it; one says what does not fit (S6.5). */
export const personaTable: ToolParts = {
  Above: function Above() {
    const { material, told } = useTable();
    const text = usePersonaText();
    const { persona } = material;
    if (!persona) return null;
    const taken = told.notes.filter((note): note is SeenNote => !("gone" in note) && note.taken);
    const { name, age, headline, quote, portrait } = persona;
    return (
      <section className="persona" aria-labelledby="persona">
        <header>
          <Face portrait={portrait} />
          <div dir="auto">
            <h2 id="persona">{[name, age].filter(Boolean).join(", ")}</h2>
            {headline && <p>{headline}</p>}
            {quote && <p className="quote">»{quote}«</p>}
          </div>
        </header>
        <p className="aside">
          {filled(text.invented, { name })} <MayTap />
        </p>
        {byKind(layerOver(persona, taken)).map(({ kind, traits }) => (
          <div key={kind}>
            <h3>{text.kinds[kind]}</h3>
            <ul>
              {traits.map((trait) => (
                <li key={trait.id} dir="auto">
                  <Laid trait={trait} />
                </li>
              ))}
            </ul>
          </div>
        ))}
      </section>
    );
  },
  Fields: function Fields({ typed }) {
    const { material, asked, words, here } = useTable();
    const text = usePersonaText();
    const { persona } = material;
    if (!persona) return <plainNotes.Fields typed={typed} />;
    const about = persona.traits.find(({ id }) => id === (typed.trait || asked.about));
    const wordsFor = {
      why: text.write.why,
      fresh: filled(text.write.fresh, { name: persona.name }),
    };
    return (
      <>
        <fieldset
          data-part="om"
          data-why={wordsFor.why}
          data-fresh={wordsFor.fresh}
          hidden={!about}
          disabled={!about}
          id="skriv"
        >
          <legend>{text.write.fits}</legend>
          <p dir="auto" className="asked" data-part="was">
            {about?.text}
          </p>
          <input type="hidden" name="trait" value={about?.id ?? ""} />
          <input type="hidden" name="slot" value={about?.kind ?? ""} />
          <input type="hidden" name="was" value={about?.text ?? ""} />
          {(["other", "not"] as const).map((says) => (
            <label key={says} className="tick">
              <input
                type="radio"
                name="says"
                value={says}
                defaultChecked={says === (typed.says === "not" ? "not" : "other")}
              />
              {text.write[says]}
            </label>
          ))}
        </fieldset>
        <fieldset data-part="nyt" hidden={about !== undefined} disabled={about !== undefined}>
          <input type="hidden" name="says" value="new" />
          <label htmlFor="slags">{text.write.kind}</label>
          <select id="slags" name="slot" defaultValue={about ? "" : typed.slot}>
            {Object.entries(text.kinds).map(([kind, name]) => (
              <option key={kind} value={kind}>
                {name}
              </option>
            ))}
          </select>
        </fieldset>
        <WordsField
          label={about ? wordsFor.why : wordsFor.fresh}
          typed={typed}
          optional={about !== undefined}
        />
        <p className="row">
          <button type="submit">{words.write.lay}</button>
          <a href={`${here}#skriv`} data-om="" data-part="from-trait" hidden={!about}>
            {text.write.leave}
          </a>
        </p>
      </>
    );
  },
  Before: function Before({ extra }) {
    const text = usePersonaText();
    const was = typeof extra.was === "string" ? extra.was : "";
    const is = was ? String(extra.says ?? "new") : "";
    return (
      <dl className="extra">
        {(["other", "not"] as const).map((says) => (
          <div key={says} data-extra="says" data-is={says} hidden={is !== says}>
            <dt>{text.says[says]}</dt>
          </div>
        ))}
        <div data-extra="was" hidden={was === ""}>
          <dd dir="auto" className="asked">
            {was}
          </dd>
        </div>
      </dl>
    );
  },
};

const usePersonaText = () => tablePersonaText[useTable().tongue];

/** That what is said of somebody can be tapped, while one writes. */
function MayTap() {
  const { when } = useTable();
  const text = usePersonaText();
  return when.writing ? <strong>{text.tap}</strong> : null;
}

/** A trait under the layer: as it stands, struck, with other words beside it, or new. Never by colour alone. */
function Laid({ trait }: { trait: LaidTrait }) {
  const { material, when } = useTable();
  const text = usePersonaText();
  const kept = material.persona?.traits.find(({ id }) => id === trait.id);
  const { says, before, after } = trait;
  const said = (
    <>
      {before && (says === "stands" ? before : <del>{before}</del>)}
      {says === "not" && <b className="tag">{text.struck}</b>}
      {after.map((words) => (
        <ins key={words}>
          {says === "other" && <span className="visually-hidden"> {text.instead}: </span>}
          {words}
        </ins>
      ))}
      {says === "new" && <b className="tag">{text.fresh}</b>}
    </>
  );
  if (!kept || says === "new" || !when.writing) return <span>{said}</span>;
  return (
    <a href={`?om=${trait.id}#skriv`} data-om={trait.id} data-kind={kept.kind} data-words={kept.text}>
      {said}
    </a>
  );
}

/** The drawn portrait, on a page that has no styles but its own small ones. Decorative: the name stands beside it. */
function Face({ portrait }: { portrait: string }) {
  const drawn = portraitOf(portrait);
  if (!drawn) return null;
  return (
    <svg className="portrait" viewBox="0 0 120 120" aria-hidden="true" focusable="false">
      <rect width="120" height="120" fill={inks.ground[drawn.ground]} />
      {drawn.strokes.map(({ d, tint, line, opacity }) => (
        <path
          key={d + tint}
          d={d}
          fill={tint ?? "none"}
          fillRule="evenodd"
          opacity={opacity}
          stroke={line ? inks.line : undefined}
          strokeWidth={line}
        />
      ))}
    </svg>
  );
}
