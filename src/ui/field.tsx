import { type ComponentProps, type ReactNode, useEffect, useRef } from "react";
import css from "./field.module.css";
import { Icon } from "./icon.tsx";
import { useText } from "./language.tsx";
import { fieldText } from "./ui.text.ts";

/** What every field is told. */
export type FieldProps = {
  label: ReactNode;
  name: string;
  hint?: ReactNode;
  /** What is wrong, in words that help; no problem, no mark. */
  problem?: string;
  /** Says "(valgfrit)" after the label. Fields that must be filled in are not marked. */
  optional?: boolean;
  /** When two forms on a page share a name; otherwise the id follows from the name. */
  id?: string;
};

/** The id of the field with this name, so that an error summary can point at it. */
export const fieldId = (name: string) => `felt-${name}`;

/** One line of text. */
export function TextField({
  label,
  hint,
  problem,
  optional,
  ...input
}: FieldProps & ComponentProps<"input">) {
  return (
    <Field label={label} hint={hint} problem={problem} optional={optional} name={input.name} id={input.id}>
      {(wiring) => <input type="text" {...input} {...wiring} className={css.box} />}
    </Field>
  );
}

/** A day, YYYY-MM-DD, in the browser's own picker. */
export function DateField(props: FieldProps & ComponentProps<"input">) {
  return <TextField {...props} type="date" />;
}

/**
 * A number. A text field with a number keyboard: the browser's own number field drops a Danish decimal comma
 * without a word. What was typed is sent as it stands; read it with `readNumber`.
 */
export function NumberField({
  unit,
  decimals,
  ...props
}: FieldProps & ComponentProps<"input"> & { unit?: string; decimals?: boolean }) {
  const { label, hint, problem, optional, ...input } = props;
  return (
    <Field label={label} hint={hint} problem={problem} optional={optional} name={input.name} id={input.id}>
      {(wiring) => (
        <span className={css.measured}>
          <input
            {...input}
            {...wiring}
            inputMode={decimals ? "decimal" : "numeric"}
            autoComplete="off"
            className={css.box}
          />
          {unit && <span>{unit}</span>}
        </span>
      )}
    </Field>
  );
}

/** Several lines; grows with what is written, from `rows` lines. */
export function TextArea({
  label,
  hint,
  problem,
  optional,
  rows = 3,
  ...area
}: FieldProps & ComponentProps<"textarea">) {
  const grow = useGrowing();
  return (
    <Field label={label} hint={hint} problem={problem} optional={optional} name={area.name} id={area.id}>
      {(wiring) => <textarea {...area} {...wiring} rows={rows} ref={grow} className={css.box} />}
    </Field>
  );
}

type SelectProps = FieldProps &
  ComponentProps<"select"> & { options?: readonly { value: string; label: string }[] };

/** One of many. Give `options`, or `<option>` elements as children; an optional one begins with "Vælg". */
export function SelectField({ label, hint, problem, optional, options, children, ...select }: SelectProps) {
  const text = useText(fieldText);
  return (
    <Field label={label} hint={hint} problem={problem} optional={optional} name={select.name} id={select.id}>
      {(wiring) => (
        <select {...select} {...wiring} className={css.box}>
          {optional && <option value="">{text.pick}</option>}
          {options?.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
          {children}
        </select>
      )}
    </Field>
  );
}

/** A single tick, with its words beside it. */
export function CheckboxField({
  label,
  hint,
  problem,
  optional,
  ...input
}: FieldProps & ComponentProps<"input">) {
  const { wiring, marks } = useWiring({ hint, problem, name: input.name, id: input.id });
  return (
    <div className={css.field} data-problem={problem ? true : undefined}>
      <div className={css.choice}>
        <input {...input} {...wiring} type="checkbox" />
        <label htmlFor={wiring.id}>
          {label} <Optional optional={optional} />
        </label>
        {marks.hint}
      </div>
      {marks.problem}
    </div>
  );
}

type FieldFrame = FieldProps & { children: (wiring: Wiring) => ReactNode };

function Field({ label, optional, children, ...told }: FieldFrame) {
  const { wiring, marks } = useWiring(told);
  return (
    <div className={css.field} data-problem={told.problem ? true : undefined}>
      <label className={css.label} htmlFor={wiring.id}>
        {label} <Optional optional={optional} />
      </label>
      {marks.hint}
      {children(wiring)}
      {marks.problem}
    </div>
  );
}

export type Wiring = { id: string; "aria-describedby": string | undefined; "aria-invalid": true | undefined };

/** Ties a control to its hint and its problem; also for parts that bring a control of their own. */
export function useWiring({
  name,
  id = fieldId(name),
  hint,
  problem,
}: Pick<FieldProps, "name" | "id" | "hint" | "problem">) {
  const hintId = `${id}-hint`;
  const problemId = `${id}-problem`;
  const described = [hint && hintId, problem && problemId].filter(Boolean).join(" ");
  const wiring: Wiring = {
    id,
    "aria-describedby": described || undefined,
    "aria-invalid": problem ? true : undefined,
  };
  const marks = {
    hint: hint && (
      <div className={css.hint} id={hintId}>
        {hint}
      </div>
    ),
    problem: problem && (
      <p className={css.problem} id={problemId}>
        <Icon name="problem" />
        {problem}
      </p>
    ),
  };
  return { wiring, marks };
}

export function Optional({ optional }: { optional: boolean | undefined }) {
  const text = useText(fieldText);
  return optional ? <span className={css.optional}>{text.optional}</span> : null;
}

/** Browsers without `field-sizing` get a line more whenever the words need it. */
function useGrowing() {
  const area = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    const element = area.current;
    if (!element || CSS.supports("field-sizing", "content")) return;
    const grow = () => {
      while (element.scrollHeight > element.clientHeight + 2 && element.rows < 40) element.rows += 1;
    };
    grow();
    element.addEventListener("input", grow);
    return () => element.removeEventListener("input", grow);
  }, []);
  return area;
}
