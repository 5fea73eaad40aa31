import { useId, useState, useSyncExternalStore } from "react";
import { useText } from "#ui/language.tsx";
import { firstWords } from "./first-words.ts";
import { observationText } from "./observation.text.ts";
import { ObservationPlace } from "./observation-line.tsx";
import { pageText } from "./observation-page.text.ts";
import css from "./observation-picker.module.css";
import type { Observation } from "./observations.server.ts";

/** What one has to see of an observation to know whether to tick it. */
export type Pickable = Pick<
  Observation,
  "id" | "kind" | "observedOn" | "place" | "community" | "situation" | "seen" | "observer"
>;

type PickerProps = {
  label: string;
  hint?: string;
  observations: readonly Pickable[];
  /** The ids that are ticked when the page opens. */
  picked?: readonly string[];
};

/**
 * Observations to tick, sent as `observationIds`. With script one can look for a word; what is ticked stays in sight
 * and is sent, whatever is looked for.
 */
export function ObservationPicker(props: PickerProps) {
  const { label, hint, observations, picked = [] } = props;
  const text = useText(pageText);
  const { kinds } = useText(observationText);
  const id = useId();
  const [word, setWord] = useState("");
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set(picked));
  const withScript = useSyncExternalStore(never, yes, no);
  const fits = ({ kind, seen, place, community, situation, observer }: Pickable) => {
    const told = [kinds[kind], seen, place, community, situation, observer].join(" ").toLowerCase();
    return word
      .toLowerCase()
      .split(/\s+/)
      .every((one) => told.includes(one));
  };

  function tick(observationId: string, on: boolean) {
    const next = new Set(ticked);
    if (on) next.add(observationId);
    else next.delete(observationId);
    setTicked(next);
  }

  return (
    <fieldset className={css.picker} aria-describedby={hint && `${id}-hint`}>
      <legend>{label}</legend>
      {hint && (
        <p className={css.hint} id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {withScript && observations.length > 6 && (
        <div className={css.search}>
          <label htmlFor={id}>{text.filter.words}</label>
          {/* Without a name: it is for looking, and is never sent. */}
          <input id={id} type="search" value={word} onChange={(event) => setWord(event.target.value)} />
        </div>
      )}
      <ul className={css.list}>
        {observations.map((observation) => (
          <li key={observation.id} hidden={!fits(observation) && !ticked.has(observation.id)}>
            <input
              type="checkbox"
              name="observationIds"
              value={observation.id}
              id={`${id}-${observation.id}`}
              defaultChecked={picked.includes(observation.id)}
              onChange={(event) => tick(observation.id, event.target.checked)}
            />
            <label htmlFor={`${id}-${observation.id}`}>
              {firstWords(observation.seen, 130)}
              <span className={css.small}>
                {kinds[observation.kind]} · <ObservationPlace observation={observation} />
              </span>
            </label>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}

const never = () => () => {};
const yes = () => true;
const no = () => false;
