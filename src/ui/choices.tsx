import type { ReactNode } from "react";
import choicesCss from "./choices.module.css";
import css from "./field.module.css";
import { type FieldProps, Optional, useWiring } from "./field.tsx";

export type Choice = { value: string; label: ReactNode; description?: ReactNode; disabled?: boolean };

type ChoicesProps = FieldProps & {
  options: readonly Choice[];
  /** Tick several instead of picking one. */
  many?: boolean;
  /** The value picked, or the values ticked, when the page opens. */
  defaultValue?: string | readonly string[];
  required?: boolean;
  onChange?: (value: string, picked: boolean) => void;
};

/** A question with its answers in the open: pick one, or with `many` tick several. */
export function Choices({
  label,
  options,
  many,
  defaultValue,
  required,
  optional,
  onChange,
  ...told
}: ChoicesProps) {
  const { wiring, marks } = useWiring(told);
  const picked = typeof defaultValue === "string" ? [defaultValue] : (defaultValue ?? []);
  return (
    <fieldset
      className={css.field}
      aria-describedby={wiring["aria-describedby"]}
      data-problem={told.problem ? true : undefined}
    >
      <legend className={css.label}>
        {label} <Optional optional={optional} />
      </legend>
      {marks.hint}
      <div className={choicesCss.choices}>
        {options.map((option, index) => {
          // The first answer carries the field's id: that is where an error summary leads.
          const id = index === 0 ? wiring.id : `${wiring.id}-${index + 1}`;
          return (
            <div className={css.choice} key={option.value}>
              <input
                type={many ? "checkbox" : "radio"}
                id={id}
                name={told.name}
                value={option.value}
                defaultChecked={picked.includes(option.value)}
                disabled={option.disabled}
                required={required && !many}
                aria-invalid={wiring["aria-invalid"]}
                aria-describedby={option.description ? `${id}-about` : undefined}
                onChange={onChange && ((event) => onChange(option.value, event.target.checked))}
              />
              <label htmlFor={id}>{option.label}</label>
              {option.description && (
                <div className={css.hint} id={`${id}-about`}>
                  {option.description}
                </div>
              )}
            </div>
          );
        })}
      </div>
      {marks.problem}
    </fieldset>
  );
}
