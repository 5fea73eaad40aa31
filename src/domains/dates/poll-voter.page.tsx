import { data, Form, Link, redirect } from "react-router";
import { memberOf } from "#domains/access/gate.server.ts";
import { isId } from "#platform/database/id.ts";
import { fieldsOf, isProblems, problemsOf, readForm, typedOr } from "#platform/web/form.ts";
import { Button } from "#ui/button.tsx";
import { formatDate } from "#ui/dates.ts";
import { TextArea } from "#ui/field.tsx";
import { useLanguage, useText } from "#ui/language.tsx";
import { pageTitle } from "#ui/page-title.ts";
import { ProblemList } from "#ui/problem-list.tsx";
import { Section } from "#ui/section.tsx";
import type { Route } from "./+types/poll-voter.page.ts";
import { AnswerChoices } from "./answer-choices.tsx";
import { answerSchema, answersIn, voterSchema } from "./date-poll.ts";
import { usePoll } from "./poll.layout.tsx";
import css from "./poll.module.css";
import { pollText } from "./poll.text.ts";
import { noteAnswers } from "./poll-answers.server.ts";
import { pollBesideText } from "./poll-beside.text.ts";
import { sayDay } from "./poll-day.ts";
import { pollPageText } from "./poll-page.text.ts";
import { closeVoterLinks, makeVoterLink } from "./poll-sending.server.ts";
import { voterText } from "./poll-voter.text.ts";
import { changeVoter, removeVoter } from "./poll-voters.server.ts";
import { findPoll } from "./polls.server.ts";
import { VoterBeside } from "./voter-beside.tsx";
import { nameOf, speaksFor } from "./voter-name.ts";

export async function loader({ params, context }: Route.LoaderArgs) {
  const { engagementId, pollId, voterId } = params;
  const poll =
    isId(engagementId) && isId(pollId) ? await findPoll(memberOf(context), engagementId, pollId) : undefined;
  const voter = poll?.voters.find(({ id }) => id === voterId);
  if (!voter) throw new Response(null, { status: 404 });
  return { voter };
}

export async function action({ params, request, context }: Route.ActionArgs) {
  const member = memberOf(context);
  const { engagementId, pollId, voterId } = params;
  if (!isId(engagementId) || !isId(pollId) || !isId(voterId)) throw new Response(null, { status: 404 });
  const home = `/forloeb/${engagementId}/datoer/${pollId}`;
  const here = `${home}/svar/${voterId}`;
  const found = (there: unknown, to: string) => {
    if (!there) throw new Response(null, { status: 404 });
    return redirect(to);
  };
  const form = await request.formData();
  switch (form.get("do")) {
    case "keep": {
      const read = readForm(voterSchema, form, member.language);
      if (isProblems(read)) return data({ ...read, at: "keep" as const }, { status: 422 });
      return found(await changeVoter(member, pollId, voterId, read.value), `${here}?gemt`);
    }
    case "link": {
      const link = await makeVoterLink(member, pollId, voterId);
      if (!link) throw new Response(null, { status: 404 });
      return data({ link });
    }
    case "close-links":
      await closeVoterLinks(member, pollId, voterId);
      return redirect(`${here}?gemt`);
    case "remove":
      return found(await removeVoter(member, pollId, voterId), `${home}?fjernet=${voterId}`);
    default: {
      const read = readForm(answerSchema, form, member.language);
      if (isProblems(read)) return data({ ...read, at: "answers" as const }, { status: 422 });
      const kept = { ...read.value, answers: answersIn(form) };
      return found(await noteAnswers(member, pollId, voterId, kept), `${home}?gemt`);
    }
  }
}

export const meta: Route.MetaFunction = ({ matches, loaderData }) =>
  pageTitle(matches, (language) => (loaderData ? nameOf(loaderData.voter, voterText[language].someone) : ""));

/** Somebody who is asked: their answers, to be written for whoever rings, and what one knows of them. */
export default function PollVoterPage({ loaderData, actionData }: Route.ComponentProps) {
  const text = useText(pollBesideText).voter;
  const page = useText(pollPageText);
  const { someone } = useText(voterText);
  const back = useText(pollText).back;
  const language = useLanguage();
  const poll = usePoll();
  const { voter } = loaderData;
  const refused = (at: string) =>
    actionData && "at" in actionData && actionData.at === at ? actionData : undefined;
  const link = actionData && "link" in actionData ? actionData.link : undefined;
  const field = fieldsOf(refused("answers"));
  const isOpen = !poll.foundAt && !poll.closedAt;
  const called = nameOf(voter, someone);
  const noted = voter.notedBy && page.noted(voter.notedBy);
  return (
    <div className={css.desk}>
      <div>
        <h3 className={css.title} dir="auto">
          {called}
        </h3>
        <p>
          {[speaksFor(voter), voter.must && page.must].filter(Boolean).join(" · ")}
          {voter.phone && (
            <>
              {" "}
              <a href={`tel:${voter.phone.replace(/[^\d+]/g, "")}`}>
                {text.call} {voter.phone}
              </a>
            </>
          )}
        </p>
        {voter.answeredAt && (
          <p className={css.soft}>
            {[noted, formatDate(voter.answeredAt, language, "day-time")].filter(Boolean).join(", ")}
          </p>
        )}
        {isOpen ? (
          <Section title={text.phone}>
            <p>{text.phoneAbout}</p>
            <Form method="post" noValidate>
              <ProblemList problems={problemsOf(refused("answers"), text)} />
              <input type="hidden" name="name" value={voter.name} />
              <input type="hidden" name="waitingFor" value={voter.waitingFor} />
              <input type="hidden" name="waitingUntil" value={voter.waitingUntil ?? ""} />
              {poll.dates.map((date) => (
                <AnswerChoices
                  key={date.id}
                  dateId={date.id}
                  legend={sayDay(date, language)}
                  words={page.answersLong}
                  chosen={
                    typedOr(refused("answers"), `date-${date.id}`, voter.said[date.id]?.answer ?? "") || null
                  }
                />
              ))}
              <TextArea label={text.word} {...field("word", voter.word)} rows={2} maxLength={600} />
              <Button>{text.save}</Button>
            </Form>
          </Section>
        ) : null}
        <p className={css.back}>
          <Link to={`/forloeb/${poll.engagementId}/datoer/${poll.id}`}>{back}</Link>
        </p>
      </div>
      {isOpen && (
        <VoterBeside
          voter={voter}
          paper={`/forloeb/${poll.engagementId}/datoer/${poll.id}/papir/pdf`}
          link={link}
          refused={refused("keep")}
        />
      )}
    </div>
  );
}
