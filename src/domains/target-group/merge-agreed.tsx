import { Form } from "react-router";
import { fieldsOf, type Problems } from "#platform/web/form.ts";
import { Button } from "#ui/button.tsx";
import { TextArea } from "#ui/field.tsx";
import { useText } from "#ui/language.tsx";
import { Unfold } from "#ui/unfold.tsx";
import { mergeText } from "./merge.text.ts";
import css from "./merge-row.module.css";
import type { TraitKind } from "./persona.ts";
import type { Persona } from "./personas.server.ts";
import { StandingWords } from "./standing-words.tsx";
import type { Trait } from "./trait.ts";

type MergeAgreedProps = {
  kind: TraitKind;
  traits: readonly Trait[];
  all: readonly Trait[];
  common: readonly Persona[];
  /** The form with the ticks, so that they can be put with a common trait. */
  formId: string;
  refused: (Problems & { at: string }) | undefined;
};

/** The last column: what the group has agreed on so far, with what it stands on. */
export function MergeAgreed({ kind, traits, all, common, formId, refused }: MergeAgreedProps) {
  const text = useText(mergeText);
  return (
    <div className={css.common}>
      <h4 className={css.by}>{text.common}</h4>
      {traits.length === 0 && <p className={css.nothing}>{text.nothingCommon}</p>}
      {common.map((persona) => {
        const own = traits.filter((trait) => trait.personaId === persona.id);
        if (own.length === 0) return null;
        return (
          <div key={persona.id}>
            {common.length > 1 && <p className={css.whose}>{persona.name}</p>}
            <ul className={css.traits}>
              {own.map((trait) => (
                <CommonTrait
                  key={trait.id + trait.text}
                  kind={kind}
                  trait={trait}
                  all={all}
                  formId={formId}
                  refused={refused?.at === trait.id ? refused : undefined}
                />
              ))}
            </ul>
          </div>
        );
      })}
    </div>
  );
}

type CommonTraitProps = {
  kind: TraitKind;
  trait: Trait;
  all: readonly Trait[];
  formId: string;
  refused: Problems | undefined;
};

function CommonTrait({ kind, trait, all, formId, refused }: CommonTraitProps) {
  const text = useText(mergeText);
  const field = fieldsOf(refused);
  return (
    <li className={css.commonTrait}>
      <p className={css.words}>{trait.text}</p>
      {trait.sources.length > 1 && <p className={css.small}>{text.sources(trait.sources.length)}</p>}
      <StandingWords trait={trait} all={all} />
      <div className={css.join}>
        <Button
          look="text"
          form={formId}
          name="do"
          value={`join:${trait.id}`}
          aria-label={`${text.join}: ${trait.text}`}
        >
          {text.join}
        </Button>
      </div>
      <Unfold label={text.reword} about={trait.text} open={refused !== undefined}>
        <Form method="post" noValidate>
          <input type="hidden" name="row" value={kind} />
          <input type="hidden" name="kind" value={kind} />
          <input type="hidden" name="personaId" value={trait.personaId} />
          {trait.ownSources.map((id) => (
            <input type="hidden" name="observationIds" value={id} key={id} />
          ))}
          <TextArea
            label={text.rewordLabel}
            {...field("text", trait.text)}
            id={`ord-${trait.id}`}
            rows={2}
            required
            maxLength={600}
          />
          <div className={css.buttons}>
            <Button look="quiet" name="do" value={`reword:${trait.id}`}>
              {text.saveWords}
            </Button>
            {trait.contradicts.length > 0 && (
              <Button look="text" name="do" value={`reconcile:${trait.id}`}>
                {text.reconcile}
              </Button>
            )}
            <Button look="text" name="do" value={`take-back:${trait.id}`} title={text.takeBackAbout}>
              {text.takeBack}
            </Button>
          </div>
        </Form>
      </Unfold>
    </li>
  );
}
