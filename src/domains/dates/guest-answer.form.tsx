import { Form } from "react-router";
import { fieldsOf, type Problems, typedOr } from "#platform/web/form.ts";
import { Button } from "#ui/button.tsx";
import { DateField, TextArea, TextField } from "#ui/field.tsx";
import { tellDate } from "#ui/tongue-dates.ts";
import type { Tongue } from "#ui/tongues.ts";
import { AnswerChoices } from "./answer-choices.tsx";
import { answers } from "./date-poll.ts";
import type { DateShown, PollShown } from "./poll-door.server.ts";
import css from "./poll-guest.module.css";
import { pollGuestText } from "./poll-guest.text.ts";

type GuestAnswerFormProps = {
  shown: PollShown;
  tongue: Tongue;
  sentAs: string;
  refused: Problems | undefined;
};

/** The dates with three answers each; then, for whoever wants to, a name, a word, and whom they must ask first. */
export function GuestAnswerForm({ shown, tongue, sentAs, refused }: GuestAnswerFormProps) {
  const text = pollGuestText[tongue];
  const field = fieldsOf(refused);
  const { own, dates } = shown;
  const missing = refused?.problems.dates;
  // Whoever the house knows is not asked for a name.
  const isNameless = !own || own.kind === "open" || own.kind === "citizens";
  const waits = Boolean(
    own?.waitingFor || own?.waitingUntil || (refused && typedOr(refused, "waitingFor", "")),
  );
  return (
    <Form method="post" noValidate>
      {refused && (
        <p className={css.problem} role="alert">
          {missing ?? Object.values(refused.problems)[0]}
        </p>
      )}
      <input type="hidden" name="sentAs" value={sentAs} />
      {dates.map((date) => (
        <AnswerChoices
          key={date.id}
          dateId={date.id}
          legend={tellDate(date.at, tongue, "weekday-time")}
          words={text.answers}
          chosen={typedOr(refused, `date-${date.id}`, date.own ?? "") || null}
        >
          <Beside date={date} tongue={tongue} />
        </AnswerChoices>
      ))}
      <div className={css.more}>
        {isNameless && (
          <TextField
            label={text.name}
            {...field("name", own?.name)}
            hint={text.nameHint}
            maxLength={60}
            autoComplete="nickname"
            dir="auto"
          />
        )}
        <TextArea
          label={text.word}
          {...field("word", own?.word)}
          hint={text.wordHint}
          rows={2}
          maxLength={600}
          dir="auto"
        />
        <details className={css.waiting} open={waits}>
          <summary>{text.waiting}</summary>
          <p>{text.waitingAbout}</p>
          <TextField
            label={text.waitingFor}
            {...field("waitingFor", own?.waitingFor)}
            hint={text.waitingForHint}
            maxLength={80}
            dir="auto"
          />
          <DateField label={text.waitingUntil} {...field("waitingUntil", own?.waitingUntil ?? "")} />
        </details>
      </div>
      <Button size="big">{own?.answeredAt ? text.change : text.send}</Button>
    </Form>
  );
}

/** What stands between a date and its answers: that it was another, and how many of the others can. */
function Beside({ date, tongue }: { date: DateShown; tongue: Tongue }) {
  const text = pollGuestText[tongue];
  const { asked, others } = date;
  return (
    <>
      {asked && (
        <p className={css.moved}>
          {text.moved(tellDate(asked, tongue, "weekday-time"))} {text.asOf}
        </p>
      )}
      {others && (
        <p className={css.others}>
          {text.others}:{" "}
          {answers
            .map((answer) => `${text.answers[answer].toLocaleLowerCase(tongue)} ${others[answer]}`)
            .join(" · ")}
        </p>
      )}
    </>
  );
}
