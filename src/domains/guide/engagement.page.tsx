import { Link } from "react-router";
import { memberOf } from "#domains/access/gate.server.ts";
import { engagementText } from "#domains/engagement/engagement.text.ts";
import { isId } from "#platform/database/id.ts";
import { ButtonLink } from "#ui/button.tsx";
import { formatAgo } from "#ui/dates.ts";
import { useLanguage, useText } from "#ui/language.tsx";
import { Line, Lines } from "#ui/lines.tsx";
import { joinNames } from "#ui/names.ts";
import { Question } from "#ui/question.tsx";
import { Section } from "#ui/section.tsx";
import type { Route } from "./+types/engagement.page.ts";
import { readGuide } from "./content.server.ts";
import css from "./engagement.module.css";
import { useEngagement } from "./engagement-data.ts";
import { guideText } from "./guide.text.ts";
import { hints } from "./hint.text.ts";
import { readPath } from "./path.server.ts";
import { isWay, markOf, nextQuestion } from "./path.ts";
import { Tools } from "./station-tools.tsx";

export async function loader({ params, context }: Route.LoaderArgs) {
  const member = memberOf(context);
  if (!isId(params.engagementId)) throw new Response(null, { status: 404 });
  const [path, guide] = await Promise.all([readPath(member, params.engagementId), readGuide(member)]);
  return { next: nextQuestion(path, guide) };
}

export default function EngagementPage({ loaderData }: Route.ComponentProps) {
  const text = useText(guideText).home;
  const states = useText(engagementText).state;
  const hint = useText(hints);
  const language = useLanguage();
  const { engagement, path } = useEngagement();
  const home = `/forloeb/${engagement.id}`;
  const { next } = loaderData;
  const { state } = engagement;
  return (
    <div className={css.desk}>
      <div>
        {state.kind !== "under-way" && (
          <Section title={states.kinds[state.kind]} aside={<Link to={`${home}/tilstand`}>{text.state}</Link>}>
            <p className={css.said}>{state.note}</p>
            <p className={css.soft}>
              {state.kind === "waiting" ? hint.waiting : state.kind === "paused" ? hint.pause : hint.closing}
            </p>
          </Section>
        )}
        <Section title={text.next}>
          {next ? (
            <>
              <p className={css.soft}>{text.nextQuestion(markOf(next.station))}</p>
              <Question size="page">{next.question}</Question>
              <p className={css.actions}>
                <ButtonLink to={`${home}/trin/${next.station}`}>{text.goTo(markOf(next.station))}</ButtonLink>
              </p>
            </>
          ) : (
            <>
              <p className={css.said}>{text.walked}</p>
              <p>{text.walkedBody}</p>
            </>
          )}
        </Section>
        <Section
          title={text.stations}
          aside={
            <Link to={`${home}/vej`}>
              {path.some((stop) => isWay(stop.station) && stop.chosen) ? text.changeWay : text.chooseWay}
            </Link>
          }
        >
          <Lines>
            {path
              .filter((stop) => stop.chosen || stop.lastRound)
              .map((stop) => (
                <Line
                  key={stop.station}
                  small={
                    stop.lastVisit ? text.lastVisit(formatAgo(stop.lastVisit, language)) : text.neverVisited
                  }
                  aside={text.open(stop.asked - stop.answered)}
                >
                  <Link to={`${home}/trin/${stop.station}`}>
                    {markOf(stop.station)} {stop.name}
                  </Link>
                </Line>
              ))}
          </Lines>
        </Section>
      </div>
      <div>
        <About />
        <Tools engagementId={engagement.id} />
      </div>
    </div>
  );
}

function About() {
  const text = useText(guideText).home;
  const hint = useText(hints);
  const language = useLanguage();
  const { engagement } = useEngagement();
  const { targetGroup, goal, successCriteria, strategies, team, hours, money, resourceNote } = engagement;
  const kroner =
    money === null
      ? ""
      : text.money(new Intl.NumberFormat(language === "da" ? "da-DK" : "en-GB").format(money));
  const resources = [hours === null ? "" : text.hours(hours), kroner].filter(Boolean).join(", ");
  const members = team.map((mate) =>
    mate.part === "coordinator" ? `${mate.name} (${text.coordinator})` : mate.name,
  );
  return (
    <Section title={text.about} aside={<Link to={`/forloeb/${engagement.id}/ret`}>{text.change}</Link>}>
      <dl className={css.facts}>
        <Fact label={text.team}>{members.length > 0 ? joinNames(members, language) : hint.emptyTeam}</Fact>
        {targetGroup && <Fact label={text.targetGroup}>{targetGroup}</Fact>}
        {goal && <Fact label={text.goal}>{goal}</Fact>}
        {successCriteria.length > 0 && (
          <Fact label={text.criteria}>
            <ul>
              {successCriteria.map((sign) => (
                <li key={sign}>{sign}</li>
              ))}
            </ul>
          </Fact>
        )}
        {strategies.length > 0 && (
          <Fact label={text.strategies}>
            {joinNames(
              strategies.map((one) => one.name),
              language,
            )}
          </Fact>
        )}
        {(resources || resourceNote) && (
          <Fact label={text.resources}>
            {resources}
            {resources && resourceNote && <br />}
            {resourceNote}
          </Fact>
        )}
      </dl>
    </Section>
  );
}

function Fact({ label, children }: { label: string; children: React.ReactNode }) {
  return (
    <>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </>
  );
}
