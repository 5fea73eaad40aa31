import { data, Form, Link, redirect } from "react-router";
import { memberOf } from "#domains/access/gate.server.ts";
import type { Member } from "#domains/access/member.ts";
import { isId } from "#platform/database/id.ts";
import { Button, ButtonLink } from "#ui/button.tsx";
import { today } from "#ui/dates.ts";
import { useLanguage, useText } from "#ui/language.tsx";
import { joinNames } from "#ui/names.ts";
import { Section } from "#ui/section.tsx";
import type { Route } from "./+types/poll.page.ts";
import { DaysGone } from "./days-gone.tsx";
import { chooseDates, lookOn, type Pick } from "./found-dates.server.ts";
import { FoundMeetings } from "./found-meetings.tsx";
import { usePoll } from "./poll.layout.tsx";
import css from "./poll.module.css";
import { PollBeside } from "./poll-beside.tsx";
import { PollGrid } from "./poll-grid.tsx";
import { pollPageText } from "./poll-page.text.ts";
import { closeOpenLinks, makeOpenLink, sendPoll } from "./poll-sending.server.ts";
import { PollVerdict } from "./poll-verdict.tsx";
import { standingOfPoll } from "./poll-voices.ts";
import { voterText } from "./poll-voter.text.ts";
import { PollWaiting } from "./poll-waiting.tsx";
import { closePoll, findPoll, quietPoll, removePoll } from "./polls.server.ts";
import { shortNames } from "./voter-name.ts";

export function loader({ request }: Route.LoaderArgs) {
  const sent = new URL(request.url).searchParams.get("sendt");
  return { sent: sent === null ? null : Number(sent), today: today() };
}

export async function action({ params, request, context }: Route.ActionArgs) {
  const member = memberOf(context);
  const { engagementId, pollId } = params;
  if (!isId(engagementId) || !isId(pollId)) throw new Response(null, { status: 404 });
  const done = await act(member, engagementId, pollId, await request.formData());
  if (done === undefined) throw new Response(null, { status: 404 });
  return typeof done === "string" ? redirect(done) : data(done);
}

/** Where to go when it is done, a link to show this once, or undefined when what it is about is not there. */
async function act(
  member: Member,
  engagementId: string,
  pollId: string,
  form: FormData,
): Promise<string | { link: string } | undefined> {
  const list = `/forloeb/${engagementId}/datoer`;
  const here = `${list}/${pollId}`;
  const saved = (done: boolean) => (done ? `${here}?gemt` : undefined);
  switch (form.get("do")) {
    case "send": {
      const count = await sendPoll(member, pollId);
      return count === undefined ? undefined : `${here}?sendt=${count}`;
    }
    case "choose": {
      // A second press, or one who was faster, leads to what has been found.
      const made = await chooseDates(member, pollId, await picksIn(member, engagementId, pollId, form));
      return made ? here : (await findPoll(member, engagementId, pollId)) && here;
    }
    case "look-on":
      return saved(await lookOn(member, pollId));
    case "open-link": {
      const link = await makeOpenLink(member, pollId);
      return link === undefined ? undefined : { link };
    }
    case "close-links":
      return (await closeOpenLinks(member, pollId)) ? `${here}?gemt` : here;
    case "quiet":
      return saved(await quietPoll(member, pollId, true));
    case "unquiet":
      return saved(await quietPoll(member, pollId, false));
    case "close":
      return saved(await closePoll(member, pollId, true));
    case "remove":
      return (await removePoll(member, engagementId, pollId)) ? `${list}?fjernet=${pollId}` : undefined;
    default:
      return undefined;
  }
}

/** The one date that was pressed for; or the two smaller meetings, worked out anew from what has been answered by now. */
async function picksIn(
  member: Member,
  engagementId: string,
  pollId: string,
  form: FormData,
): Promise<Pick[]> {
  const dates = form.getAll("date").filter(isId);
  if (dates.length < 2) return dates.map((dateId) => ({ dateId }));
  const poll = await findPoll(member, engagementId, pollId);
  const { verdict } = poll ? standingOfPoll(poll, "") : { verdict: undefined };
  const smaller = verdict?.kind === "nothing" ? verdict.smaller : null;
  const isTheSame = smaller?.meetings.every(({ date }) => dates.includes(date.id));
  return isTheSame && smaller
    ? smaller.meetings.map(({ date, voiceIds }) => ({ dateId: date.id, voterIds: voiceIds }))
    : [];
}

/** A poll: the best day in a sentence, who can when, whom we wait for, and what the waiting has cost. */
export default function PollPage({ loaderData, actionData }: Route.ComponentProps) {
  const text = useText(pollPageText);
  const { someone } = useText(voterText);
  const poll = usePoll();
  const home = `/forloeb/${poll.engagementId}/datoer/${poll.id}`;
  const isOpen = !poll.foundAt && !poll.closedAt;
  const hasBoth = poll.dates.length > 0 && poll.voters.length > 0;
  const hasAnswers = poll.voters.some(({ answeredAt }) => answeredAt);
  const link = actionData?.link;
  return (
    <div className={css.desk}>
      <div>
        {poll.dates.length === 0 && (
          <Step to={`${home}/dage`} label={text.steps.chooseDays}>
            {text.steps.days}
          </Step>
        )}
        {poll.dates.length > 0 && poll.voters.length === 0 && (
          <Step to={`${home}/hvem`} label={text.steps.choosePeople}>
            {text.steps.people}
          </Step>
        )}
        {poll.foundAt && <FoundMeetings poll={poll} someone={someone} />}
        {poll.closedAt && !poll.foundAt && (
          <Step
            label={text.reopen}
            action={
              <Form method="post">
                <Button name="do" value="look-on">
                  {text.reopen}
                </Button>
              </Form>
            }
          >
            {text.closedTitle}
          </Step>
        )}
        {isOpen && hasBoth && hasAnswers && <PollVerdict poll={poll} someone={someone} />}
        {isOpen && hasBoth && <Sending sent={loaderData.sent} someone={someone} />}
        {hasBoth && (
          <Section
            title={text.who}
            aside={
              isOpen && (
                <>
                  <Link to={`${home}/dage`}>{text.addDays}</Link>
                  {" · "}
                  <Link to={`${home}/hvem`}>{text.addPeople}</Link>
                </>
              )
            }
          >
            <PollGrid poll={poll} someone={someone} />
          </Section>
        )}
        {isOpen && hasBoth && <PollWaiting poll={poll} someone={someone} />}
        {hasBoth && <DaysGone poll={poll} today={loaderData.today} someone={someone} />}
      </div>
      <PollBeside poll={poll} link={link} />
    </div>
  );
}

function Step({
  children,
  label,
  to,
  action,
}: {
  children: string;
  label: string;
  to?: string;
  action?: React.ReactNode;
}) {
  return (
    <div className={css.step}>
      <p>{children}</p>
      {action ?? <ButtonLink to={to ?? ""}>{label}</ButtonLink>}
    </div>
  );
}

/** Who has not been asked, and the one press that asks them. */
function Sending({ sent, someone }: { sent: number | null; someone: string }) {
  const text = useText(pollPageText);
  const language = useLanguage();
  const poll = usePoll();
  const unasked = poll.voters.filter(
    ({ email, sentAt, answeredAt }) => email !== "" && sentAt === null && answeredAt === null,
  );
  const names = shortNames(poll.voters, someone);
  return (
    <>
      {sent !== null && (
        <p role="status" className={css.notice}>
          {text.sent(sent)}
        </p>
      )}
      {unasked.length > 0 && (
        <Form method="post" className={css.step}>
          <p>
            {text.unsent(
              joinNames(
                unasked.map(({ id }) => names.get(id) ?? ""),
                language,
                6,
              ),
            )}
          </p>
          <Button name="do" value="send" busyText={text.sending}>
            {text.send(unasked.length)}
          </Button>
        </Form>
      )}
    </>
  );
}
