import { useEffect, useId, useRef } from "react";
import { Form } from "react-router";
import { fieldsOf, type Problems } from "#platform/web/form.ts";
import { Button } from "#ui/button.tsx";
import { TextField } from "#ui/field.tsx";
import { useText } from "#ui/language.tsx";
import css from "./exchange.module.css";
import { exchangeText } from "./exchange.text.ts";
import type { ExchangeKind, ExchangeLine, Side } from "./exchange.ts";

type ExchangeFieldProps = {
  side: Side;
  kind: ExchangeKind;
  lines: readonly ExchangeLine[];
  /** What is known already and does not stand here yet. */
  suggestions: readonly Omit<ExchangeLine, "id">[];
  sentAs: string;
  refused: Problems | undefined;
  /** One has just written a line here, and may want to write the next. */
  justAdded: boolean;
};

/** One of the four fields: a short list, one press to take a line away, and room for one more. */
export function ExchangeField({ side, kind, lines, suggestions, ...rest }: ExchangeFieldProps) {
  const text = useText(exchangeText);
  const heading = useId();
  return (
    <section className={css.field} aria-labelledby={heading} id={`${side}-${kind}`}>
      <h3 id={heading}>{text.fields[side][kind]}</h3>
      {lines.length === 0 && suggestions.length === 0 && <p className={css.soft}>{text.hints[side][kind]}</p>}
      {lines.length > 0 && (
        <ul className={css.lines} aria-labelledby={heading}>
          {lines.map((line) => (
            <li key={line.id}>
              <span dir="auto">{line.text}</span>
              <Form method="post" preventScrollReset data-screen-only="">
                <input type="hidden" name="id" value={line.id} />
                <Button look="text" name="do" value="remove-line">
                  {text.remove}
                  <span className="visually-hidden"> {line.text}</span>
                </Button>
              </Form>
            </li>
          ))}
        </ul>
      )}
      {suggestions.length > 0 && (
        <ul className={css.suggestions} aria-label={text.suggestion} data-screen-only="">
          {suggestions.map((one) => (
            <li key={one.text}>
              <span dir="auto">{one.text}</span>
              <Form method="post" preventScrollReset>
                <input type="hidden" name="side" value={side} />
                <input type="hidden" name="kind" value={kind} />
                <input type="hidden" name="text" value={one.text} />
                <Button look="text">
                  {text.take}
                  <span className="visually-hidden"> {one.text}</span>
                </Button>
              </Form>
            </li>
          ))}
        </ul>
      )}
      <NewLine key={lines.length} side={side} kind={kind} {...rest} />
    </section>
  );
}

type NewLineProps = Pick<ExchangeFieldProps, "side" | "kind" | "sentAs" | "refused" | "justAdded">;

function NewLine({ side, kind, sentAs, refused, justAdded }: NewLineProps) {
  const text = useText(exchangeText);
  const form = useRef<HTMLFormElement>(null);
  const field = fieldsOf(refused);
  const id = `${side}-${kind}-ny`;
  useEffect(() => {
    if (justAdded) form.current?.querySelector<HTMLInputElement>("input[type=text]")?.focus();
  }, [justAdded]);
  return (
    <Form
      method="post"
      noValidate
      preventScrollReset
      className={css.adding}
      ref={form}
      aria-label={text.fields[side][kind]}
      data-screen-only=""
    >
      <input type="hidden" name="side" value={side} />
      <input type="hidden" name="kind" value={kind} />
      <input type="hidden" name="sentAs" value={field("sentAs", sentAs).defaultValue} />
      <TextField label={text.text} {...field("text")} id={id} maxLength={200} autoComplete="off" dir="auto" />
      <Button look="quiet" busyText={text.adding}>
        {text.add}
      </Button>
    </Form>
  );
}
