import { Form, Link } from "react-router";
import { fieldsOf, type Problems } from "#platform/web/form.ts";
import { Button } from "#ui/button.tsx";
import { TextArea } from "#ui/field.tsx";
import { useText } from "#ui/language.tsx";
import { Unfold } from "#ui/unfold.tsx";
import css from "./prompts.module.css";
import type { PlannedPrompt } from "./prompts.server.ts";
import { promptsText } from "./prompts.text.ts";

type PromptLineProps = {
  prompt: PlannedPrompt;
  /** The station of the guide it is from. */
  guideName: string | undefined;
  isFirst: boolean;
  isLast: boolean;
  refused: Problems | undefined;
};

/** A question that is asked, where its words are from, and its place among the others. */
export function PromptLine({ prompt, guideName, isFirst, isLast, refused }: PromptLineProps) {
  const text = useText(promptsText);
  const { id, insight, guideKey } = prompt;
  const mover = (to: "earlier" | "later", isAtEnd: boolean, label: string, arrow: string) => (
    <Form method="post" preventScrollReset>
      <input type="hidden" name="id" value={id} />
      <button
        type="submit"
        className={css.mover}
        name="do"
        value={to}
        data-to={to}
        aria-disabled={isAtEnd || undefined}
        onClick={(event) => isAtEnd && event.preventDefault()}
      >
        <span aria-hidden="true">{arrow}</span>
        <span className="visually-hidden">
          {label}: {prompt.text}
        </span>
      </button>
    </Form>
  );
  return (
    <li data-prompt={id}>
      <div className={css.what}>
        <p className={css.asks} dir="auto">
          {prompt.text}
        </p>
        <p className={css.from}>
          {insight ? (
            <>
              {text.leansOn}{" "}
              <Link to={`/indsigter/${insight.id}`} dir="auto">
                {insight.sentence}
              </Link>
            </>
          ) : guideKey ? (
            guideName ? (
              text.ofGuide(guideName)
            ) : (
              text.ofGuideBare
            )
          ) : (
            text.own
          )}
        </p>
        <Unfold key={prompt.text} label={text.mend} about={prompt.text} open={refused !== undefined}>
          <Form method="post" noValidate preventScrollReset className={css.form}>
            <input type="hidden" name="id" value={id} />
            <TextArea
              {...fieldsOf(refused)("text", prompt.text)}
              id={`ord-${id}`}
              label={text.words}
              hint={insight || guideKey ? text.mendHint : undefined}
              rows={2}
              maxLength={400}
              dir="auto"
              required
            />
            <Button look="quiet" name="do" value="reword" busyText={text.saving}>
              {text.save}
            </Button>
          </Form>
          <Form method="post" preventScrollReset>
            <input type="hidden" name="id" value={id} />
            <Button look="danger" name="do" value="remove">
              {text.remove}
            </Button>
          </Form>
        </Unfold>
      </div>
      <div className={css.movers} data-screen-only="">
        {mover("earlier", isFirst, text.earlier, "↑")}
        {mover("later", isLast, text.later, "↓")}
      </div>
    </li>
  );
}
