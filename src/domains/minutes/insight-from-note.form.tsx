import { Form } from "react-router";
import { fieldsOf, type Problems } from "#platform/web/form.ts";
import { Button } from "#ui/button.tsx";
import { Choices } from "#ui/choices.tsx";
import { Draft } from "#ui/draft.tsx";
import { TextArea } from "#ui/field.tsx";
import { useText } from "#ui/language.tsx";
import { Unfold } from "#ui/unfold.tsx";
import css from "./minutes.module.css";
import { noteOnwardText } from "./note-onward.text.ts";

type InsightFormProps = { words: string; sentAs: string; draft: string; refused: Problems | undefined };

/** Begins an insight that leans on the note; its words are a beginning. */
export function InsightForm({ words, sentAs, draft, refused }: InsightFormProps) {
  const all = useText(noteOnwardText);
  const text = all.insight;
  const field = fieldsOf(refused);
  return (
    <Form method="post" noValidate className={css.onwardForm}>
      <p className={css.soft}>{text.about}</p>
      <input type="hidden" name="sentAs" value={field("sentAs", sentAs).defaultValue} />
      <Draft id={`${draft}:indsigt`}>
        <TextArea
          label={text.sentence}
          {...field("sentence", words.slice(0, 400))}
          id="felt-sentence-insight"
          rows={2}
          required
          maxLength={400}
          dir="auto"
        />
      </Draft>
      <Button name="do" value="insight" busyText={all.busy}>
        {text.begin}
      </Button>
    </Form>
  );
}

type KnownInsightFormProps = {
  insights: readonly { id: string; sentence: string }[];
  refused: Problems | undefined;
};

/** Puts the note under an insight there is, for it or against it. */
export function KnownInsightForm({ insights, refused }: KnownInsightFormProps) {
  const all = useText(noteOnwardText);
  const text = all.insight;
  if (insights.length === 0) return null;
  const { problem } = fieldsOf(refused)("insightId");
  return (
    <Unfold label={text.known} open={refused !== undefined}>
      <Form method="post" noValidate>
        <input type="hidden" name="do" value="known" />
        <Choices
          label={text.which}
          name="insightId"
          problem={problem}
          options={insights.map(({ id, sentence }) => ({ value: id, label: sentence }))}
        />
        <p className={css.formats}>
          <Button name="side" value="for" busyText={all.busy}>
            {text.for}
          </Button>
          <Button look="quiet" name="side" value="against" busyText={all.busy}>
            {text.against}
          </Button>
        </p>
      </Form>
    </Unfold>
  );
}
