import { useId, useState, useSyncExternalStore } from "react";
import { useText } from "#ui/language.tsx";
import { firstWords, type ObservationBrief, ObservationPlace } from "./observation-line.tsx";
import { pageText } from "./observation-page.text.ts";
import css from "./observation-picker.module.css";

type PickerProps = {
  label: string;
  hint?: string;
  observations: readonly ObservationBrief[];
  /** The ids that are ticked when the page opens. */
  picked?: readonly string[];
  name?: string;
};

/**
 * Observations to tick, sent as `observationIds`. With script one can look for a word; what is ticked stays in sight
 * and is sent, whatever is looked for.
 */
export function ObservationPicker(props: PickerProps) {
  const { label, hint, observations, picked = [], name = "observationIds" } = props;
  const text = useText(pageText);
  const id = useId();
  const [word, setWord] = useState("");
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set(picked));
  const withScript = useSyncExternalStore(never, yes, no);
  const fits = ({ seen, place, community, observer }: ObservationBrief) =>
    `${seen} ${place} ${community ?? ""} ${observer}`.toLowerCase().includes(word.trim().toLowerCase());

  function tick(observationId: string, on: boolean) {
    const next = new Set(ticked);
    if (on) next.add(observationId);
    else next.delete(observationId);
    setTicked(next);
  }

  return (
    <fieldset className={css.picker}>
      <legend>{label}</legend>
      {hint && <p className={css.hint}>{hint}</p>}
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
              name={name}
              value={observation.id}
              id={`${id}-${observation.id}`}
              defaultChecked={picked.includes(observation.id)}
              onChange={(event) => tick(observation.id, event.target.checked)}
            />
            <label htmlFor={`${id}-${observation.id}`}>
              {firstWords(observation.seen)}
              <span className={css.small}>
                <ObservationPlace observation={observation} />
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
