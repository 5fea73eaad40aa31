import { useText } from "#ui/language.tsx";
import { personaBoardText } from "./persona-board.text.ts";
import { type LaidTrait, wordsAfter, wordsBefore } from "./persona-layer.ts";
import css from "./persona-trait.module.css";

/** How a persona is looked at: as it was, as the table leaves it, or with the changes shown as a layer. */
export const personaLooks = ["layer", "before", "after"] as const;
export type PersonaLook = (typeof personaLooks)[number];

/** A trait of a persona under the layer of the table. What is struck or new says so in words too. */
export function PersonaTrait({ trait, look = "layer" }: { trait: LaidTrait; look?: PersonaLook }) {
  const text = useText(personaBoardText);
  if (look !== "layer") {
    const said = look === "before" ? wordsBefore(trait) : wordsAfter(trait);
    return said.map((words) => (
      <p key={words} className={css.words} dir="auto">
        {words}
      </p>
    ));
  }
  const { says, before, after, why, since } = trait;
  return (
    <div className={css.words} data-says={says} dir="auto">
      {before && (says === "stands" ? <p>{before}</p> : <del>{before}</del>)}
      {says === "not" && <b className={css.tag}>{text.struck}</b>}
      {after.map((words) => (
        <ins key={words}>
          {says === "other" && <span className="visually-hidden"> {text.instead}: </span>}
          {words} {says === "new" && <b className={css.tag}>{text.fresh}</b>}
        </ins>
      ))}
      {why.map((one) => (
        <p key={one} className={css.soft}>
          {text.because(one)}
        </p>
      ))}
      {since && <p className={css.soft}>{text.since(since)}</p>}
    </div>
  );
}

/** What stands of a trait when it is looked at one way; nothing of what is new before, or of what is struck after. */
export function standsIn(trait: LaidTrait, look: PersonaLook): boolean {
  return look === "layer" || (look === "before" ? wordsBefore(trait) : wordsAfter(trait)).length > 0;
}
