import { Form } from "react-router";
import { fieldsOf, isProblems } from "#platform/web/form.ts";
import { Button } from "#ui/button.tsx";
import { formatDate } from "#ui/dates.ts";
import { Draft } from "#ui/draft.tsx";
import { TextArea, TextField } from "#ui/field.tsx";
import { useLanguage, useText } from "#ui/language.tsx";
import { Section } from "#ui/section.tsx";
import { Unfold } from "#ui/unfold.tsx";
import type { Sharpening } from "./sharpenings.server.ts";
import css from "./target-group.module.css";
import { targetGroupText } from "./target-group.text.ts";
import { afterBecause } from "./target-group.ts";

type SharpeningsProps = {
  /** The newest first. */
  sharpenings: readonly Sharpening[];
  name: string;
  createdAt: Date;
  sentAs: string;
  draft: string;
  refused: unknown;
};

/** How a target group got its name: a story in sentences, the oldest first, and a form to go on with it. */
export function Sharpenings({ sharpenings, name, createdAt, sentAs, draft, refused }: SharpeningsProps) {
  const text = useText(targetGroupText).sharpening;
  const when = useWhen();
  const told = sharpenings.toReversed();
  const [first] = told;
  return (
    <Section title={text.title}>
      {first ? (
        <ol className={css.story}>
          <li>
            <p>{text.began(when(createdAt), first.before)}</p>
          </li>
          {told.map((one) => (
            <li key={one.id}>
              <p>
                {text.became(when(one.sharpenedAt), one.before, one.after)}
                {text.because(afterBecause(one.reason))}
              </p>
              <p className={css.by}>{text.by(one.by)}</p>
            </li>
          ))}
        </ol>
      ) : (
        <>
          <p>{text.never}</p>
          <p className={css.soft}>{text.neverAbout}</p>
        </>
      )}
      <Unfold label={first ? text.again : text.open} open={isProblems(refused)}>
        <SharpeningForm key={sentAs} name={name} sentAs={sentAs} draft={draft} refused={refused} />
      </Unfold>
    </Section>
  );
}

function SharpeningForm({
  name,
  sentAs,
  draft,
  refused,
}: Pick<SharpeningsProps, "name" | "sentAs" | "draft" | "refused">) {
  const text = useText(targetGroupText).sharpening;
  const field = fieldsOf(refused);
  return (
    <Form method="post" noValidate>
      <input type="hidden" name="sentAs" value={field("sentAs", sentAs).defaultValue} />
      <Draft id={draft}>
        <TextField
          label={text.after}
          {...field("after", name)}
          hint={text.afterHint}
          required
          maxLength={200}
          autoComplete="off"
        />
        <TextArea label={text.reason} {...field("reason")} hint={text.reasonHint} required maxLength={1000} />
      </Draft>
      <Button look="quiet" busyText={text.saving}>
        {text.save}
      </Button>
    </Form>
  );
}

/** "I marts", and "I marts 2025" when that was another year. */
function useWhen() {
  const text = useText(targetGroupText).sharpening;
  const language = useLanguage();
  return (moment: Date) => {
    const month = formatDate(moment, language, "month");
    const year = formatDate(Date.now(), language, "month").split(" ").at(-1) ?? "";
    return text.month(month.endsWith(` ${year}`) ? month.slice(0, -year.length - 1) : month);
  };
}
