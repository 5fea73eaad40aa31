import { Form } from "react-router";
import { fieldsOf, type Problems } from "#platform/web/form.ts";
import { Button } from "#ui/button.tsx";
import { Draft } from "#ui/draft.tsx";
import { TextArea } from "#ui/field.tsx";
import { useText } from "#ui/language.tsx";
import { Question } from "#ui/question.tsx";
import { Unfold } from "#ui/unfold.tsx";
import css from "./exchange.module.css";
import { exchangeText } from "./exchange.text.ts";

type ExchangeGoalProps = { goal: string; draft: string; refused: Problems | undefined };

/** What both want, set as the question between them; until it is found, the question that finds it. */
export function ExchangeGoal({ goal, draft, refused }: ExchangeGoalProps) {
  const text = useText(exchangeText).goal;
  return (
    <section className={css.goal} aria-label={text.title}>
      {goal && <p className={css.eyebrow}>{text.title}</p>}
      <Question as="h3" size="card">
        <span dir="auto">{goal || text.ask}</span>
      </Question>
      <Unfold label={goal ? text.change : text.write} open={refused !== undefined}>
        <Form method="post" noValidate preventScrollReset key={goal}>
          <Draft id={draft}>
            <TextArea
              label={text.commonGoal}
              {...fieldsOf(refused)("commonGoal", goal)}
              hint={text.hint}
              rows={2}
              maxLength={300}
              dir="auto"
            />
          </Draft>
          <Button look="quiet" name="do" value="goal" busyText={text.saving}>
            {text.save}
          </Button>
        </Form>
      </Unfold>
    </section>
  );
}
