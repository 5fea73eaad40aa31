import { Link } from "react-router";
import { memberOf } from "#domains/access/gate.server.ts";
import { hints } from "#domains/guide/hint.text.ts";
import { NewAnswers } from "#domains/outreach/new-answers.tsx";
import { newObservation } from "#domains/target-group/observation-parcel.ts";
import { ButtonLink } from "#ui/button.tsx";
import { Empty } from "#ui/empty.tsx";
import { useText } from "#ui/language.tsx";
import { Line, Lines } from "#ui/lines.tsx";
import { PageHead } from "#ui/page-head.tsx";
import { pageTitle } from "#ui/page-title.ts";
import { PrincipleLine } from "#ui/principle-line.tsx";
import { Section } from "#ui/section.tsx";
import type { Route } from "./+types/overview.page.ts";
import { FollowUps } from "./follow-ups.tsx";
import { MeetingsSoon } from "./meetings-soon.tsx";
import { OutingSoon } from "./outing-soon.tsx";
import css from "./overview.module.css";
import { overviewText } from "./overview.text.ts";
import { readOverviewOfDay } from "./overview-of-day.server.ts";
import { DueToday, GoneQuiet, IdeasWaiting, WaitingFor, WorthTalking, Yours } from "./overview-sections.tsx";
import { PartnerWordsNew } from "./partner-words-new.tsx";
import { PollsOpen } from "./polls-open.tsx";

export function loader({ context }: Route.LoaderArgs) {
  return readOverviewOfDay(memberOf(context));
}

export const meta: Route.MetaFunction = ({ matches }) =>
  pageTitle(matches, (language) => overviewText[language].title);

export default function OverviewPage({ loaderData }: Route.ComponentProps) {
  const text = useText(overviewText);
  const hint = useText(hints);
  const { name, hour, line, any, yours, waiting, mine, all, ideas, due, today } = loaderData;
  const hello =
    hour < 9
      ? text.hello.morning
      : hour < 12
        ? text.hello.noon
        : hour < 18
          ? text.hello.afternoon
          : text.hello.evening;
  const title = `${hello}, ${name}`;
  const begin = <ButtonLink to="/forloeb/nyt">{text.begin}</ButtonLink>;
  if (!any) {
    return (
      <>
        <PageHead title={title} lead={text.lead.none} />
        <Empty title={text.empty} action={begin} line={line}>
          {hint.emptyForloeb}
        </Empty>
        <IdeasWaiting ideas={ideas} />
      </>
    );
  }
  const lead = mine === 0 ? text.lead.calm : text.lead.mine(mine, waiting.length);
  return (
    <>
      <PageHead
        title={title}
        lead={lead}
        aside={
          // Where one stands with a phone in the hand it is one press away.
          <a href={newObservation} data-offline>
            {text.observe}
          </a>
        }
      />
      <div className={css.desk}>
        <div>
          <DueToday due={due} today={today} />
          {/* Where ideas wait for an answer, it is not true that nothing does. */}
          {(yours.length > 0 || ideas.length + due.length === 0) && <Yours yours={yours} />}
          <IdeasWaiting ideas={ideas} />
          <PartnerWordsNew words={loaderData.words} />
          <FollowUps due={loaderData.followUps} />
          <NewAnswers answers={loaderData.answers} />
          <WaitingFor waiting={waiting} threads={loaderData.threads} today={today} />
          <PollsOpen polls={loaderData.polls} today={today} />
          <MeetingsSoon meetings={loaderData.meetings} />
          <OutingSoon outing={loaderData.outing} />
          <WorthTalking growing={loaderData.growing} />
          <GoneQuiet silent={loaderData.silent} />
        </div>
        <div>
          <Section title={text.all} aside={<Link to="/forloeb/nyt">{text.begin}</Link>}>
            <Lines>
              {all.map((one) => (
                <Line key={one.id} small={one.question}>
                  <Link to={`/forloeb/${one.id}`}>{one.name}</Link>
                </Line>
              ))}
            </Lines>
          </Section>
          <div className={css.line}>
            <PrincipleLine>{line}</PrincipleLine>
          </div>
        </div>
      </div>
    </>
  );
}
