import { useEffect, useState } from "react";
import { Form, useFetcher } from "react-router";
import { type Problems, typedOr } from "#platform/web/form.ts";
import { Draft } from "#ui/draft.tsx";
import { useText } from "#ui/language.tsx";
import { Saved } from "#ui/saved.tsx";
import css from "./conversation.module.css";
import { conversationText } from "./conversation.text.ts";
import { hints } from "./hint.text.ts";

type AgreedFormProps = { place: string; agreed: string; refused: Problems | undefined };

/**
 * The one sentence the table agrees on. It is saved when one leaves the field, and again with the buttons below
 * the page, which belong to this form.
 */
export function AgreedForm({ place, agreed, refused }: AgreedFormProps) {
  const text = useText(conversationText);
  const hint = useText(hints);
  const fetcher = useFetcher<{ saved?: string } | Problems>();
  const [touched, setTouched] = useState(false);
  const answer = fetcher.data ?? refused;
  const saved = answer && "saved" in answer ? answer.saved : undefined;
  const problem = answer && "problems" in answer ? answer.problems.agreed : undefined;
  const was = typedOr(answer, "was", agreed);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new saving is what ends the being touched
  useEffect(() => setTouched(false), [saved]);
  return (
    // A saving still under way when a button opens the next question would put the old question back on the page.
    <Form method="post" id="enighed" className={css.agree} noValidate onSubmit={() => fetcher.reset()}>
      <input type="hidden" name="was" value={was} />
      <label htmlFor="enig">{text.agreed}</label>
      <div>
        <Draft id={`enige:${place}`} clear={saved !== undefined && !touched}>
          <textarea
            id="enig"
            name="agreed"
            rows={1}
            maxLength={600}
            aria-describedby={problem ? "enig-hjælp enig-problem" : "enig-hjælp"}
            aria-invalid={problem ? true : undefined}
            defaultValue={typedOr(refused, "agreed", agreed)}
            onChange={() => setTouched(true)}
            onBlur={(event) => {
              const goesOn = isOwnButton(event.relatedTarget, event.currentTarget.form);
              if (touched && !goesOn && navigator.onLine)
                fetcher.submit({ do: "agree", agreed: event.currentTarget.value, was }, { method: "post" });
            }}
          />
        </Draft>
        <p className={css.soft} id="enig-hjælp">
          {hint.agreedSentence}
        </p>
        {problem && (
          <p className={css.problem} id="enig-problem" role="alert">
            {problem}
          </p>
        )}
        {saved && !touched && <Saved when={saved} />}
      </div>
    </Form>
  );
}

/** Whether what takes the focus is a button of this form, which saves the sentence itself. */
const isOwnButton = (next: Element | null, form: HTMLFormElement | null) =>
  next instanceof HTMLButtonElement && next.form === form;
