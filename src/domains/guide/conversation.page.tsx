import { data, Form, Link, redirect, useRevalidator, useSearchParams } from "react-router";
import { memberOf } from "#domains/access/gate.server.ts";
import { findRemoved } from "#domains/access/removal.server.ts";
import { findEngagement } from "#domains/engagement/engagements.server.ts";
import { isId } from "#platform/database/id.ts";
import { isProblems } from "#platform/web/form.ts";
import { Button } from "#ui/button.tsx";
import { formatDate } from "#ui/dates.ts";
import { useLanguage, useText } from "#ui/language.tsx";
import { joinNames } from "#ui/names.ts";
import { OfflineLine } from "#ui/offline-line.tsx";
import { pageTitle } from "#ui/page-title.ts";
import { Question } from "#ui/question.tsx";
import { Timer } from "#ui/timer.tsx";
import { UndoLine } from "#ui/undo-line.tsx";
import { Unfold } from "#ui/unfold.tsx";
import type { Route } from "./+types/conversation.page.ts";
import { AgreedForm } from "./agreed.form.tsx";
import { AnswerFields } from "./answer.form.tsx";
import { AnswerNotes } from "./answer-notes.tsx";
import { readStation } from "./content.server.ts";
import css from "./conversation.module.css";
import { takePart } from "./conversation.server.ts";
import { conversationText } from "./conversation.text.ts";
import { markOf } from "./path.ts";
import { findRound } from "./rounds.server.ts";

export async function loader({ params, request, context }: Route.LoaderArgs) {
  const member = memberOf(context);
  const { engagementId, roundId } = params;
  if (!isId(engagementId) || !isId(roundId)) throw new Response(null, { status: 404 });
  const [engagement, round] = await Promise.all([
    findEngagement(member, engagementId),
    findRound(member, engagementId, roundId),
  ]);
  const number = Number(params.number);
  const question = round?.questions[number - 1];
  if (!engagement || !round || !question) throw new Response(null, { status: 404 });
  const content = await readStation(member, round.station);
  const removedId = new URL(request.url).searchParams.get("fjernet");
  const { questions, ...about } = round;
  return {
    engagement: { id: engagement.id, name: engagement.name },
    round: about,
    number,
    of: questions.length,
    question,
    help: content.questions.find((one) => one.key === question.key)?.help ?? [],
    removed: isId(removedId) ? await findRemoved(member, removedId) : undefined,
    // One for each field, so that the same words sent twice are the same answer.
    answerIds: [...about.present, ""].map(() => crypto.randomUUID()),
    now: Date.now(),
  };
}

export async function action({ params, request, context }: Route.ActionArgs) {
  const { engagementId, roundId, number } = params;
  if (!isId(engagementId) || !isId(roundId)) throw new Response(null, { status: 404 });
  const apart = new URL(request.url).searchParams.has("felter");
  const place = { engagementId, roundId, number: Number(number), apart };
  const done = await takePart(memberOf(context), place, await request.formData());
  if ("problems" in done) return data(done, { status: 422 });
  return "to" in done ? redirect(done.to) : done;
}

export const meta: Route.MetaFunction = ({ matches, loaderData }) =>
  pageTitle(matches, () =>
    [loaderData?.question.text, loaderData?.engagement.name].filter(Boolean).join(" · "),
  );

export default function ConversationPage({ loaderData, actionData }: Route.ComponentProps) {
  const text = useText(conversationText);
  const language = useLanguage();
  const [search] = useSearchParams();
  const { revalidate } = useRevalidator();
  const { engagement, round, number, of, question, help, removed, answerIds, now } = loaderData;
  const silentUntil = round.silentUntil?.getTime() ?? 0;
  const silent = silentUntil > now;
  const present = joinNames(round.present, language);
  const apart = search.has("felter");
  return (
    <div className={css.room}>
      <header className={css.top}>
        <Link to={`/forloeb/${engagement.id}/trin/${round.station}`}>
          {text.where(engagement.name, markOf(round.station))}
        </Link>
        <span>
          {text.number(number, of)}
          {present && ` · ${text.here(present)}`}
        </span>
      </header>
      <main
        id="indhold"
        className={css.stage}
        data-apart={apart || undefined}
        tabIndex={-1}
        key={question.key}
      >
        <div className={css.said}>
          <OfflineLine />
          <Question as="h1" size="stage">
            {question.text}
          </Question>
          {round.endedAt && (
            <p className={css.soft}>{text.ended(formatDate(round.endedAt, language, "day-year"))}</p>
          )}
          {removed && (
            <UndoLine
              text={text.removed}
              label={text.undo}
              action="/fjernet"
              fields={{
                itemId: removed.itemId,
                back: `/forloeb/${engagement.id}/samtale/${round.id}/${number}`,
              }}
            />
          )}
          {silent ? (
            <p className={css.quiet} role="status">
              {text.silenceAbout}
            </p>
          ) : (
            <AnswerNotes answers={question.answers} />
          )}
        </div>
        <div className={css.write} data-apart={apart || undefined}>
          <AnswerFields
            present={round.present}
            apart={apart}
            answerIds={answerIds}
            place={`${round.id}:${question.key}`}
            count={question.answers.length}
            refused={isProblems(actionData) && actionData.at === "answer" ? actionData : undefined}
          />
          {help.length > 0 && !silent && (
            <Unfold label={text.help}>
              <ul className={css.help}>
                {help.map((line) => (
                  <li key={line}>{line}</li>
                ))}
              </ul>
            </Unfold>
          )}
        </div>
      </main>
      <div className={css.bottom}>
        {!silent && (
          <AgreedForm
            key={question.key}
            place={`${round.id}:${question.key}`}
            agreed={question.agreed}
            refused={isProblems(actionData) && actionData.at === "agreed" ? actionData : undefined}
          />
        )}
        <footer className={css.controls}>
          <span>
            {number > 1 && (
              <Button look="quiet" form="enighed" name="do" value="previous">
                {text.previous}
              </Button>
            )}
          </span>
          <Form method="post" className={css.clock} preventScrollReset>
            {silent ? (
              <>
                <Timer until={silentUntil} now={now} label={text.silence} onEnd={revalidate} />
                <Button look="text" name="do" value="more-silence">
                  {text.minute}
                </Button>
                <Button look="text" name="do" value="end-silence">
                  {text.skip}
                </Button>
              </>
            ) : (
              <Button look="quiet" name="do" value="silence">
                {text.silence}
              </Button>
            )}
          </Form>
          {number < of ? (
            <Button form="enighed" name="do" value="next">
              {text.next}
            </Button>
          ) : (
            <Button form="enighed" name="do" value="finish">
              {text.finish}
            </Button>
          )}
        </footer>
      </div>
    </div>
  );
}
