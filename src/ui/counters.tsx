import { useId, useRef, useState, useSyncExternalStore } from "react";
import css from "./counters.module.css";
import fieldCss from "./field.module.css";

export type CounterWords = { label: string; number: string; one: string; less: string; another: string };

type CountersProps = {
  text: CounterWords;
  /** The names of the fields: a label and a number for each line, in the same order. */
  labelName: string;
  numberName: string;
  /** What stands there already; a line that was suggested has no number yet. */
  lines: readonly { label: string; count?: string | number }[];
  /** Lines there can be at most. */
  most: number;
};

/**
 * Things being counted, each with a large plus for a thumb. Without script they are number fields. Every line there
 * can be is on the page from the beginning, so that a draft finds its way back; the unused ones are hidden.
 */
export function Counters({ text, labelName, numberName, lines, most }: CountersProps) {
  const [shown, setShown] = useState(Math.min(most, Math.max(1, lines.length)));
  const withScript = useSyncExternalStore(never, yes, no);
  return (
    <div className={css.counters}>
      {Array.from({ length: most }, (_, at) => (
        <Counter
          key={at}
          text={text}
          nth={at + 1}
          names={[labelName, numberName]}
          line={lines[at]}
          hidden={at >= shown}
          onUsed={() => setShown((before) => Math.max(before, at + 1))}
          withScript={withScript}
        />
      ))}
      {withScript && shown < most && (
        <button type="button" className={css.another} onClick={() => setShown(shown + 1)}>
          {text.another}
        </button>
      )}
    </div>
  );
}

type CounterProps = {
  text: CounterWords;
  nth: number;
  names: readonly [label: string, number: string];
  line: CountersProps["lines"][number] | undefined;
  hidden: boolean;
  onUsed: () => void;
  withScript: boolean;
};

function Counter({ text, nth, names, line, hidden, onUsed, withScript }: CounterProps) {
  const id = useId();
  const number = useRef<HTMLInputElement>(null);
  const [said, setSaid] = useState("");
  const [label, setLabel] = useState(line?.label ?? "");

  function add(step: number) {
    const input = number.current;
    if (!input) return;
    const now = Math.max(0, (Number.parseInt(input.value, 10) || 0) + step);
    input.value = String(now);
    // As if it had been typed: whoever keeps drafts listens for that.
    input.dispatchEvent(new Event("input", { bubbles: true }));
    setSaid(String(now));
  }

  return (
    <fieldset className={css.counter} hidden={hidden}>
      <legend className="visually-hidden">{label || `${text.label} ${nth}`}</legend>
      <label className="visually-hidden" htmlFor={`${id}-label`}>
        {text.label} {nth}
      </label>
      <input
        id={`${id}-label`}
        className={`${fieldCss.box} ${css.what}`}
        name={names[0]}
        defaultValue={line?.label}
        placeholder={text.label}
        maxLength={200}
        autoComplete="off"
        onInput={(event) => {
          setLabel(event.currentTarget.value);
          if (event.currentTarget.value) onUsed();
        }}
      />
      {withScript && (
        <button
          type="button"
          className={css.step}
          aria-label={`${text.less}: ${label}`}
          onClick={() => add(-1)}
        >
          −
        </button>
      )}
      <label className="visually-hidden" htmlFor={`${id}-number`}>
        {text.number} {nth}
      </label>
      <input
        id={`${id}-number`}
        ref={number}
        className={`${fieldCss.box} ${css.number}`}
        name={names[1]}
        defaultValue={line?.count}
        inputMode="numeric"
        maxLength={6}
        autoComplete="off"
        onInput={onUsed}
      />
      {withScript && (
        <button
          type="button"
          className={`${css.step} ${css.plus}`}
          aria-label={`${text.one}: ${label}`}
          onClick={() => add(1)}
        >
          +
        </button>
      )}
      <span className="visually-hidden" role="status">
        {said}
      </span>
    </fieldset>
  );
}

const never = () => () => {};
const yes = () => true;
const no = () => false;
