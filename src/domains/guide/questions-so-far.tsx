import { Form, Link } from "react-router";
import { fieldsOf, type Problems } from "#platform/web/form.ts";
import { Button, ButtonLink } from "#ui/button.tsx";
import { formatAgo, formatDate } from "#ui/dates.ts";
import { Draft } from "#ui/draft.tsx";
import { TextArea } from "#ui/field.tsx";
import { useLanguage, useText } from "#ui/language.tsx";
import { joinNames } from "#ui/names.ts";
import { Note } from "#ui/note.tsx";
import { Agreed, Question } from "#ui/question.tsx";
import { Unfold } from "#ui/unfold.tsx";
import { guideText } from "./guide.text.ts";
import { hints } from "./hint.text.ts";
import type { SoFar } from "./so-far.ts";
import css from "./station.module.css";
import type { Station } from "./station.ts";
import { stationTones } from "./station-tone.ts";

type QuestionsProps = {
  engagementId: string;
  station: Station;
  questions: readonly SoFar[];
  ongoing: { id: string; startedAt: Date } | undefined;
  answerIds: readonly string[];
  memberId: string;
  refused: (Problems & { at: string }) | undefined;
};

/** The questions of a station, each with the best that has been said to it so far. */
export function QuestionsSoFar(props: QuestionsProps) {
  const { engagementId, station, questions, ongoing } = props;
  const text = useText(guideText).station;
  const hint = useText(hints);
  const language = useLanguage();
  const nothingYet = questions.every((one) => !one.latest);
  const begin = `/forloeb/${engagementId}/trin/${station}/samtale`;
  return (
    <section aria-label={text.questions}>
      {nothingYet && <p className={css.hint}>{hint.emptyRound}</p>}
      <p className={css.begin}>
        {ongoing ? (
          <>
            {text.ongoing(formatAgo(ongoing.startedAt, language))}{" "}
            <ButtonLink to={`/forloeb/${engagementId}/samtale/${ongoing.id}/1`}>{text.goOn}</ButtonLink>
          </>
        ) : (
          <ButtonLink to={begin} look={nothingYet ? "plain" : "quiet"}>
            {nothingYet ? text.begin : text.again}
          </ButtonLink>
        )}
      </p>
      {questions.map((one, index) => (
        <OneQuestion key={one.question.key} {...props} one={one} answerId={props.answerIds[index] ?? ""} />
      ))}
    </section>
  );
}

function OneQuestion(props: QuestionsProps & { one: SoFar; answerId: string }) {
  const { one, engagementId, station, answerId, memberId } = props;
  const { question, answers } = one;
  const text = useText(guideText).station;
  const refused = props.refused?.at === question.key ? props.refused : undefined;
  const field = fieldsOf(refused);
  return (
    <article className={css.question}>
      <Question as="h3">{question.text}</Question>
      <Latest one={one} engagementId={engagementId} station={station} />
      <div className={css.aside}>
        {question.help.length > 0 && (
          <Unfold label={text.help} about={question.text}>
            <ul>
              {question.help.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </Unfold>
        )}
        <Unfold label={text.writeAlone} about={question.text} open={refused !== undefined}>
          <Form method="post" key={answers}>
            <input type="hidden" name="key" value={question.key} />
            <input
              type="hidden"
              name="answerId"
              value={refused ? [refused.typed.answerId].flat()[0] : answerId}
            />
            <Draft id={`svar:${engagementId}:${question.key}:${memberId}`}>
              <TextArea
                label={text.yourAnswer}
                {...field("text")}
                id={`svar-${question.key}`}
                required
                maxLength={2000}
              />
            </Draft>
            <Button look="quiet" name="do" value="answer" busyText={text.saving}>
              {text.save}
            </Button>
          </Form>
        </Unfold>
      </div>
    </article>
  );
}

type LatestProps = { one: SoFar; engagementId: string; station: Station };

/** The newest that was said: as the agreed sentence, or, until there is one, as somebody's words on a slip. */
function Latest({ one: { latest, answers, old }, engagementId, station }: LatestProps) {
  const text = useText(guideText).station;
  const language = useLanguage();
  if (!latest) return <p className={css.silent}>{text.unanswered}</p>;
  const day = formatDate(latest.at, language, "day-year");
  const all = answers > 0 && (
    <>
      {" · "}
      <Link to={`/forloeb/${engagementId}/samtaler?trin=${station}`}>{text.allAnswers(answers)}</Link>
    </>
  );
  const about = (
    <>
      {(latest.agreed ? text.talked : text.thought)(day, joinNames(latest.names, language))}
      {all}
      {old && <span className={css.old}> {text.old}</span>}
    </>
  );
  if (latest.agreed) {
    return (
      <Agreed tone={stationTones[station]} by={about}>
        {latest.sentence}
      </Agreed>
    );
  }
  return (
    <div className={css.slip}>
      <Note by={about}>{latest.sentence}</Note>
      <p className={css.silent}>{text.noAgreed}</p>
    </div>
  );
}
