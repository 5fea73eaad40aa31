import { formatDate } from "#ui/dates.ts";
import { useLanguage, useText } from "#ui/language.tsx";
import css from "./agreed-text.module.css";
import { type Terms, termKeys } from "./agreement.ts";
import { agreementGuestText } from "./agreement-guest.text.ts";
import type { AgreedTask } from "./task.ts";
import { TaskLines } from "./task-lines.tsx";
import { termText } from "./term.text.ts";

type AgreedTextProps = {
  version: {
    terms: Terms;
    tasks: readonly AgreedTask[];
    staysUntil: string | null;
    followUpOn: string | null;
  };
};

/** One version of the agreed text as both read it: the terms that say something, the tasks, and the two days. */
export function AgreedText({ version }: AgreedTextProps) {
  const { terms, tasks, staysUntil, followUpOn } = version;
  const names = useText(termText);
  const text = useText(agreementGuestText).text;
  const language = useLanguage();
  const days = [
    staysUntil && text.staysUntil(formatDate(staysUntil, language, "day-year")),
    followUpOn && text.followUpOn(formatDate(followUpOn, language, "day-year")),
  ].filter(Boolean);
  return (
    <div className={css.text}>
      <dl>
        {termKeys
          .filter((key) => terms[key])
          .map((key) => (
            <div key={key}>
              <dt>{names[key].name}</dt>
              <dd dir="auto">{terms[key]}</dd>
            </div>
          ))}
      </dl>
      {tasks.length > 0 && (
        <>
          <p className={css.label}>{text.tasks}</p>
          <TaskLines tasks={tasks} label={text.tasks} />
        </>
      )}
      {days.length > 0 && <p className={css.days}>{days.join(" ")}</p>}
    </div>
  );
}
