import { useState } from "react";
import { Form } from "react-router";
import type { Problems } from "#platform/web/form.ts";
import { typedOr } from "#platform/web/form.ts";
import { Button } from "#ui/button.tsx";
import { TextArea } from "#ui/field.tsx";
import { Icon } from "#ui/icon.tsx";
import { useText } from "#ui/language.tsx";
import { mergeText } from "./merge.text.ts";
import { type Fate, type Move, moves, needsTwo, type Table } from "./merge.ts";
import { MergeAgreed } from "./merge-agreed.tsx";
import css from "./merge-row.module.css";
import { personaText } from "./persona.text.ts";
import type { Persona } from "./personas.server.ts";
import type { Trait } from "./trait.ts";

type MergeRowProps = {
  row: Table["rows"][number];
  /** On a phone only this one is shown. */
  isCurrent: boolean;
  drafts: readonly Persona[];
  common: readonly Persona[];
  commonTraits: readonly Trait[];
  fates: Readonly<Record<string, Fate>>;
  refused: Problems | undefined;
  /** The answer to a common trait that could not be reworded. */
  refusedWords: (Problems & { at: string }) | undefined;
};

/** What all drafts say about one thing, what has become of it, and what can be done with what is ticked. */
export function MergeRow({
  row,
  isCurrent,
  drafts,
  common,
  commonTraits,
  fates,
  refused,
  refusedWords,
}: MergeRowProps) {
  const text = useText(mergeText);
  const kinds = useText(personaText).traits.kinds;
  const [ticked, setTicked] = useState<string[]>();
  const formId = `bord-${row.kind}`;
  const all = row.drafts.flatMap((draft) => draft.traits);
  const first = all.find((trait) => ticked?.includes(trait.id))?.text ?? "";
  const kept = refused ? [refused.typed.traitIds ?? []].flat() : [];
  // Without script nobody counts, and every move stands there.
  const isFew = ticked !== undefined && ticked.length < 2;
  const nameOf = (personaId: string) => common.find((one) => one.id === personaId)?.name ?? "";
  return (
    <section
      className={css.row}
      id={`om-${row.kind}`}
      aria-labelledby={`om-${row.kind}-navn`}
      data-current={isCurrent || undefined}
    >
      <h3 className={css.kind} id={`om-${row.kind}-navn`}>
        {kinds[row.kind]}{" "}
        <span className={css.waiting} data-waits={row.waiting > 0 || undefined}>
          {text.rowWaiting(row.waiting)}
        </span>
      </h3>
      <div className={css.columns} data-drafts={drafts.length > 4 ? "many" : drafts.length}>
        <Form
          method="post"
          id={formId}
          className={css.form}
          onChange={(event) => {
            const chosen = new FormData(event.currentTarget).getAll("traitIds").map(String);
            setTicked(chosen);
          }}
        >
          <input type="hidden" name="row" value={row.kind} />
          <div className={css.drafts}>
            {row.drafts.map(({ personaId, traits }) => {
              const draft = drafts.find((one) => one.id === personaId);
              return (
                <div className={css.draft} key={personaId}>
                  <h4 className={css.by}>{text.by(draft?.author.split(" ")[0] ?? "", draft?.name ?? "")}</h4>
                  {traits.length === 0 && <p className={css.nothing}>{text.nothingSaid}</p>}
                  <ul className={css.traits}>
                    {traits.map((trait) => (
                      <DraftTrait
                        key={trait.id}
                        trait={trait}
                        fate={fates[trait.id]}
                        places={placesOf(trait, commonTraits).map(nameOf)}
                        canMove={common.length > 0 && placesOf(trait, commonTraits).length < common.length}
                        ticked={kept.includes(trait.id)}
                      />
                    ))}
                  </ul>
                </div>
              );
            })}
          </div>
          {refused && (
            <p className={css.problem} role="alert">
              <Icon name="problem" />
              {Object.values(refused.problems)[0]}
            </p>
          )}
          {common.length > 0 && (
            <fieldset className={css.moves}>
              <legend>{text.chosen}</legend>
              {common.length === 1 && <input type="hidden" name="personaId" value={common[0]?.id} />}
              {common.length > 1 && (
                <div className={css.into} role="radiogroup" aria-label={text.into}>
                  {common.map((one, index) => (
                    <label key={one.id}>
                      <input type="radio" name="personaId" value={one.id} defaultChecked={index === 0} />{" "}
                      {one.name}
                    </label>
                  ))}
                </div>
              )}
              <div className={css.wording} hidden={isFew}>
                <TextArea
                  key={first}
                  label={text.wording}
                  hint={text.wordingHint}
                  name="text"
                  id={`${formId}-text`}
                  rows={2}
                  maxLength={600}
                  defaultValue={typedOr(refused, "text", first)}
                />
              </div>
              <div className={css.buttons}>
                {moves.map((move: Move) => (
                  <Button
                    key={move}
                    name="do"
                    value={move}
                    look={move === "gather" || (isFew && move === "keep") ? "plain" : "quiet"}
                    hidden={isFew && needsTwo(move)}
                    title={text.movesAbout[move]}
                    busyText={text.saving}
                  >
                    {text.moves[move]}
                  </Button>
                ))}
              </div>
            </fieldset>
          )}
        </Form>
        <MergeAgreed
          kind={row.kind}
          traits={row.common}
          all={commonTraits}
          common={common}
          formId={formId}
          refused={refusedWords}
        />
      </div>
    </section>
  );
}

/** The common personas a draft's trait is in. */
function placesOf(trait: Trait, commonTraits: readonly Trait[]): string[] {
  const made = commonTraits.filter((one) => one.origins.some((origin) => origin.traitId === trait.id));
  return [...new Set(made.map((one) => one.personaId))];
}

type DraftTraitProps = {
  trait: Trait;
  fate: Fate | undefined;
  places: readonly string[];
  canMove: boolean;
  ticked: boolean;
};

function DraftTrait({ trait, fate, places, canMove, ticked }: DraftTraitProps) {
  const text = useText(mergeText);
  const { assumption } = useText(personaText).traits;
  const count = trait.sources.length;
  const isDropped = fate?.dropped ?? false;
  const notes = [
    count === 0 ? assumption : text.sources(count),
    isDropped && text.dropped,
    ...places.map(text.placed),
  ];
  const said = (
    <>
      {trait.text}
      <small>{notes.filter(Boolean).join(" · ")}</small>
    </>
  );
  return (
    <li className={css.trait} data-settled={fate?.waits ? undefined : ""}>
      {canMove && !isDropped ? (
        <>
          <input
            type="checkbox"
            id={`kryds-${trait.id}`}
            name="traitIds"
            value={trait.id}
            defaultChecked={ticked}
          />
          <label htmlFor={`kryds-${trait.id}`}>{said}</label>
        </>
      ) : (
        <div className={css.said}>{said}</div>
      )}
      {isDropped && (
        <Button
          look="text"
          name="do"
          value={`take-up:${trait.id}`}
          aria-label={`${text.takeUp}: ${trait.text}`}
        >
          {text.takeUp}
        </Button>
      )}
    </li>
  );
}
