import { Form } from "react-router";
import { fieldsOf, type Problems } from "#platform/web/form.ts";
import { Button } from "#ui/button.tsx";
import { Draft } from "#ui/draft.tsx";
import { TextArea, TextField } from "#ui/field.tsx";
import { useText } from "#ui/language.tsx";
import { Unfold } from "#ui/unfold.tsx";
import css from "./minutes.module.css";
import type { Minutes } from "./minutes.server.ts";
import { minutesText } from "./minutes.text.ts";
import type { MinutesDecision } from "./minutes.ts";
import { minutesEditText } from "./minutes-edit.text.ts";

type MinutesDecisionsProps = {
  minutes: Minutes;
  isEdited: boolean;
  sentAs: string;
  draft: string;
  refused: (Problems & { at: string }) | undefined;
};

/** What the table agreed on, why, and who sees to it. */
export function MinutesDecisions({ minutes, isEdited, sentAs, draft, refused }: MinutesDecisionsProps) {
  const text = useText(minutesText);
  const edit = useText(minutesEditText);
  const { decisions } = minutes.content;
  if (decisions.length === 0 && !isEdited) return null;
  const form = (at: string, kept?: MinutesDecision) => (
    <DecisionForm
      key={kept ? at : sentAs}
      kept={kept}
      version={kept ? (minutes.decisions[kept.id]?.version ?? 0) : 0}
      sentAs={sentAs}
      draft={`${draft}:beslutning:${at}`}
      refused={refused?.at === at ? refused : undefined}
    />
  );
  return (
    <section className={css.item} id="beslutninger" aria-labelledby="beslutninger-titel">
      <h3 id="beslutninger-titel">{text.decisions}</h3>
      {decisions.length > 0 && (
        <ul className={css.decisions}>
          {decisions.map((decision) => (
            <li key={decision.id}>
              <p dir="auto">
                <b>{decision.what}</b>
              </p>
              {decision.why && <p dir="auto">{decision.why}</p>}
              {decision.who && <p dir="auto">{text.decidedBy(decision.who)}</p>}
              {isEdited && (
                <Unfold label={edit.mend} about={decision.what} open={refused?.at === decision.id}>
                  {form(decision.id, decision)}
                  <Form method="post" action="?ret">
                    <input type="hidden" name="decisionId" value={decision.id} />
                    <Button look="danger" name="do" value="remove-decision">
                      {edit.remove}
                    </Button>
                  </Form>
                </Unfold>
              )}
            </li>
          ))}
        </ul>
      )}
      {isEdited && (
        <>
          <p className={css.soft}>{edit.decisionAbout}</p>
          <Unfold label={edit.addDecision} open={refused?.at === "decision"}>
            {form("decision")}
          </Unfold>
        </>
      )}
    </section>
  );
}

type DecisionFormProps = {
  kept: MinutesDecision | undefined;
  version: number;
  sentAs: string;
  draft: string;
  refused: Problems | undefined;
};

function DecisionForm({ kept, version, sentAs, draft, refused }: DecisionFormProps) {
  const text = useText(minutesEditText);
  const field = fieldsOf(refused);
  const id = (name: string) => `felt-${name}-${kept?.id ?? "ny"}`;
  return (
    <Form method="post" action="?ret" noValidate>
      {kept ? (
        <input type="hidden" name="decisionId" value={kept.id} />
      ) : (
        <input type="hidden" name="sentAs" value={field("sentAs", sentAs).defaultValue} />
      )}
      <input type="hidden" name="based" value={version} />
      <Draft id={draft}>
        <TextArea
          label={text.decision.what}
          {...field("what", kept?.what)}
          id={id("what")}
          rows={2}
          required
          maxLength={400}
          dir="auto"
        />
        <TextArea
          label={text.decision.why}
          {...field("why", kept?.why)}
          id={id("why")}
          optional
          rows={2}
          maxLength={1000}
          dir="auto"
        />
        <TextField
          label={text.decision.who}
          hint={text.step.whoHint}
          {...field("who", kept?.who)}
          id={id("who")}
          optional
          maxLength={200}
          dir="auto"
        />
      </Draft>
      <Button name="do" value="decision" busyText={text.saving}>
        {text.save}
      </Button>
    </Form>
  );
}
