import { Form, Link } from "react-router";
import { kindText } from "#domains/meetings/agenda-kind.text.ts";
import { isTool } from "#domains/meetings/meeting.ts";
import { fieldsOf, isProblems } from "#platform/web/form.ts";
import { Button } from "#ui/button.tsx";
import { useLanguage, useText } from "#ui/language.tsx";
import { OfflineLine } from "#ui/offline-line.tsx";
import { Question } from "#ui/question.tsx";
import { Saved } from "#ui/saved.tsx";
import { Unfold } from "#ui/unfold.tsx";
import type { Ahead } from "./lead.page.tsx";
import { leadText } from "./lead.text.ts";
import css from "./lead-before.module.css";
import { SettingFields } from "./lead-setting.form.tsx";
import { settingSentence, settingText } from "./lead-setting.text.ts";
import type { PlannedLine } from "./lead-settings.server.ts";

/** The meeting before it is opened: what will happen, how each board works, and the one press that opens it. */
export function LeadBefore({ read, refused }: { read: Ahead; refused: unknown }) {
  const text = useText(leadText);
  const { preparation, saved } = read;
  const { meeting, engagementId, lines } = preparation;
  const plan = `/forloeb/${engagementId}/moeder/${meeting.id}`;
  return (
    <div className={css.room}>
      <header className={css.top}>
        <Link to={plan}>{text.back}</Link>
        <span>{meeting.place}</span>
      </header>
      <main id="indhold" className={css.stage} tabIndex={-1}>
        <OfflineLine />
        <Question as="h1" size="stage">
          <span dir="auto">{meeting.question}</span>
        </Question>
        <section className={css.about} aria-labelledby="om">
          <h2 id="om">{text.about}</h2>
          <ul className={css.points}>
            {text.aboutLines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          <Form method="post" className={css.open}>
            <Button name="do" value="open" size="big" busyText={text.opening}>
              {text.open}
            </Button>
          </Form>
        </section>
        {lines.length === 0 ? (
          <p className={css.soft}>
            {text.noLines} <Link to={`${plan}/dagsorden`}>{text.toAgenda}</Link>
          </p>
        ) : (
          <section aria-labelledby="tavler">
            <h2 id="tavler">{text.boards}</h2>
            <ol className={css.lines}>
              {lines.map((line) => (
                <BoardPlan key={line.id} line={line} isSaved={saved === line.id} refused={refused} />
              ))}
            </ol>
          </section>
        )}
      </main>
    </div>
  );
}

/** A line of the agenda: how its board works, in one sentence, and the form that changes it. */
function BoardPlan({ line, isSaved, refused }: { line: PlannedLine; isSaved: boolean; refused: unknown }) {
  const language = useLanguage();
  const text = useText(leadText);
  const words = useText(settingText);
  const { name } = useText(kindText)[line.kind];
  const mine = isProblems(refused) && "at" in refused && refused.at === line.id ? refused : undefined;
  const title = line.title || name;
  return (
    <li id={`linje-${line.id}`} className={css.line}>
      <h3>
        <span dir="auto">{title}</span> <span className={css.minutes}>{text.minutes(line.minutes)}</span>
      </h3>
      {line.question && (
        <p className={css.asked} dir="auto">
          {line.question}
        </p>
      )}
      {line.setting && <p>{settingSentence(line.setting, language)}</p>}
      {!line.setting && line.kind !== "break" && <p className={css.soft}>{text.noBoard}</p>}
      {isSaved && <Saved text={words.saved} />}
      {line.setting && isTool(line.kind) && !line.isWritten && (
        <Unfold label={words.change} about={title} open={mine !== undefined}>
          <Form method="post" preventScrollReset className={css.change}>
            <input type="hidden" name="do" value="plan" />
            <input type="hidden" name="itemId" value={line.id} />
            <SettingFields at={line.id} tool={line.kind} setting={line.setting} field={fieldsOf(mine)} />
            <Button look="quiet">{words.save}</Button>
          </Form>
        </Unfold>
      )}
      {line.setting && line.isWritten && <p className={css.soft}>{words.fixed}</p>}
    </li>
  );
}
