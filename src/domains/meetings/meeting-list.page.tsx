import { Link } from "react-router";
import { memberOf } from "#domains/access/gate.server.ts";
import { principleOf } from "#domains/guide/principle.ts";
import { isId } from "#platform/database/id.ts";
import { ButtonLink } from "#ui/button.tsx";
import { today } from "#ui/dates.ts";
import { Empty } from "#ui/empty.tsx";
import { useLanguage, useText } from "#ui/language.tsx";
import { Line, Lines } from "#ui/lines.tsx";
import { pageTitle } from "#ui/page-title.ts";
import { Question } from "#ui/question.tsx";
import { Section } from "#ui/section.tsx";
import { Waiting } from "#ui/waiting.tsx";
import type { Route } from "./+types/meeting-list.page.ts";
import { headsAtTable, whoCame } from "./guest.ts";
import css from "./meeting.module.css";
import { meetingText } from "./meeting.text.ts";
import { inSeries } from "./meeting-series.ts";
import { meetingTitle, whenInWords } from "./meeting-words.ts";
import { listMeetings, type MeetingLine } from "./meetings.server.ts";

export async function loader({ params, context }: Route.LoaderArgs) {
  const member = memberOf(context);
  if (!isId(params.engagementId)) throw new Response(null, { status: 404 });
  const now = today();
  return {
    ...inSeries(await listMeetings(member, params.engagementId), now),
    line: principleOf(`${member.id}${now}`, member.language).line,
  };
}

export const meta: Route.MetaFunction = ({ matches }) =>
  pageTitle(matches, (language) => meetingText[language].title);

/** The meetings of a forløb: the next one first, then those ahead, then those held. */
export default function MeetingListPage({ loaderData, params }: Route.ComponentProps) {
  const text = useText(meetingText).list;
  const { next, coming, open, held, line } = loaderData;
  const home = `/forloeb/${params.engagementId}/moeder`;
  const begin = (look: "plain" | "quiet") => (
    <ButtonLink look={look} to={`${home}/nyt`}>
      {text.begin}
    </ButtonLink>
  );
  if (!next && held.length === 0)
    return (
      <Empty title={text.empty} action={begin("plain")} line={line}>
        {text.emptyBody}
      </Empty>
    );
  return (
    <>
      {next && <Next meeting={next} home={home} />}
      <p className={css.begin}>{begin(next ? "quiet" : "plain")}</p>
      <Series title={text.coming} meetings={coming} home={home} />
      <Series title={text.open} meetings={open} home={home} />
      <Series title={text.held} meetings={held} home={home} isHeld />
    </>
  );
}

/** The next meeting, told as one tells it to somebody in the door. */
function Next({ meeting, home }: { meeting: MeetingLine; home: string }) {
  const text = useText(meetingText);
  const language = useLanguage();
  const heads = headsAtTable(meeting.guests, meeting);
  return (
    <section className={css.next} aria-label={text.list.next}>
      <p className={css.eyebrow}>
        {text.list.next} · {meetingTitle(meeting.number, language)}
      </p>
      <Question as="h2" size="page">
        <Link to={`${home}/${meeting.id}`} dir="auto">
          {meeting.question}
        </Link>
      </Question>
      <p className={css.when}>
        {meeting.day ? whenInWords(meeting, language) : <Waiting>{text.noDay}</Waiting>}
        {meeting.place && <span className={css.place}>{meeting.place}</span>}
      </p>
      <p className={css.soft}>
        <Link to={`${home}/${meeting.id}/hvem`}>{text.list.asked(heads)}</Link>
      </p>
    </section>
  );
}

type SeriesProps = { title: string; meetings: readonly MeetingLine[]; home: string; isHeld?: boolean };

function Series({ title, meetings, home, isHeld }: SeriesProps) {
  const text = useText(meetingText);
  const language = useLanguage();
  if (meetings.length === 0) return null;
  return (
    <Section title={title}>
      <Lines>
        {meetings.map((one) => {
          const came = whoCame(one.guests);
          const who = isHeld ? (
            came === null ? (
              <Link to={`${home}/${one.id}/hvem`}>{text.list.unsaid}</Link>
            ) : (
              text.list.came(came)
            )
          ) : (
            text.list.asked(headsAtTable(one.guests, one))
          );
          return (
            <Line
              key={one.id}
              small={[meetingTitle(one.number, language), whenInWords(one, language)]
                .filter(Boolean)
                .join(" · ")}
              aside={who}
            >
              <Link to={`${home}/${one.id}`} dir="auto">
                {one.question}
              </Link>
            </Line>
          );
        })}
      </Lines>
    </Section>
  );
}
