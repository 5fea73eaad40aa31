import { Link } from "react-router";
import { memberOf } from "#domains/access/gate.server.ts";
import { listDueAgreements } from "#domains/agreements/agreements.server.ts";
import { readLibraryGrowth } from "#domains/agreements/anchoring.server.ts";
import { anchoringText } from "#domains/agreements/anchoring.text.ts";
import { listEngagements } from "#domains/engagement/engagements.server.ts";
import { readGuide } from "#domains/guide/content.server.ts";
import { hints } from "#domains/guide/hint.text.ts";
import { readPaths } from "#domains/guide/path.server.ts";
import { markOf } from "#domains/guide/path.ts";
import { principleOf } from "#domains/guide/principle.ts";
import { listOpenSentences } from "#domains/guide/rounds.server.ts";
import { openingWords } from "#domains/ideas/idea.ts";
import { listWaitingIdeas } from "#domains/ideas/ideas.server.ts";
import { newObservation } from "#domains/target-group/observation-parcel.ts";
import { ButtonLink } from "#ui/button.tsx";
import { formatAgo, formatDate, hourOf, today } from "#ui/dates.ts";
import { Empty } from "#ui/empty.tsx";
import { useLanguage, useText } from "#ui/language.tsx";
import { Line, Lines } from "#ui/lines.tsx";
import { PageHead } from "#ui/page-head.tsx";
import { pageTitle } from "#ui/page-title.ts";
import { PrincipleLine } from "#ui/principle-line.tsx";
import { Section } from "#ui/section.tsx";
import { Waiting } from "#ui/waiting.tsx";
import type { Route } from "./+types/overview.page.ts";
import { FollowUps } from "./follow-ups.tsx";
import css from "./overview.module.css";
import { overviewText } from "./overview.text.ts";
import { overviewOf } from "./overview.ts";

export async function loader({ context }: Route.LoaderArgs) {
  const member = memberOf(context);
  const engagements = await listEngagements(member);
  const [paths, guide, open, ideas, due] = await Promise.all([
    readPaths(
      member,
      engagements.map((one) => one.id),
    ),
    readGuide(member),
    listOpenSentences(member),
    listWaitingIdeas(member),
    listDueAgreements(member),
  ]);
  const known = engagements.map((one) => ({ ...one, path: paths.get(one.id) ?? [] }));
  const mine = known.filter(
    ({ state, team }) => state.kind !== "closed" && team.some(({ id }) => id === member.id),
  );
  const growth = await readLibraryGrowth(
    member,
    mine.map(({ id }) => id),
  );
  return {
    growing: mine.flatMap(({ id, name }) => {
      const grown = growth.get(id);
      return grown ? [{ id, name, grown }] : [];
    }),
    name: member.name.split(" ")[0],
    hour: hourOf(),
    line: principleOf(`${member.id}${today()}`, member.language).line,
    any: known.length > 0,
    due,
    ideas: ideas.map(({ id, text, waitingSince }) => ({
      id,
      words: openingWords(text),
      since: waitingSince,
    })),
    all: known
      .filter((one) => one.state.kind !== "closed")
      .map(({ id, name, question, places }) => ({ id, name, question, places })),
    ...overviewOf(member.id, known, open, guide, Date.now()),
  };
}

export const meta: Route.MetaFunction = ({ matches }) =>
  pageTitle(matches, (language) => overviewText[language].title);

export default function OverviewPage({ loaderData }: Route.ComponentProps) {
  const text = useText(overviewText);
  const hint = useText(hints);
  const { name, hour, line, any, yours, waiting, silent, mine, all, ideas, due } = loaderData;
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
          {/* Where ideas wait for an answer, it is not true that nothing does. */}
          {(yours.length > 0 || ideas.length + due.length === 0) && <Yours yours={yours} />}
          <FollowUps due={due} />
          <IdeasWaiting ideas={ideas} />
          <WaitingFor waiting={waiting} />
          <WorthTalking growing={loaderData.growing} />
          <GoneQuiet silent={silent} />
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

type Data = Route.ComponentProps["loaderData"];

function Yours({ yours }: Pick<Data, "yours">) {
  const text = useText(overviewText);
  return (
    <Section title={text.yours}>
      {yours.length === 0 && <p>{text.nothing}</p>}
      <Lines>
        {yours.map((one) => (
          <Line
            key={`${one.engagementId}${one.question}`}
            small={`${one.engagementName} · ${text.station(markOf(one.station))}`}
          >
            <Link
              to={
                one.kind === "sentence"
                  ? `/forloeb/${one.engagementId}/samtale/${one.roundId}/${one.number}`
                  : `/forloeb/${one.engagementId}/trin/${one.station}`
              }
            >
              {one.kind === "sentence" ? text.write : text.askNext}
            </Link>{" "}
            {one.kind === "sentence" ? text.toQuestion(one.question) : `»${one.question}«`}
          </Line>
        ))}
      </Lines>
    </Section>
  );
}

function WaitingFor({ waiting }: Pick<Data, "waiting">) {
  const text = useText(overviewText);
  const language = useLanguage();
  if (waiting.length === 0) return null;
  return (
    <Section title={text.waitingFor}>
      <Lines>
        {waiting.map((one) => (
          <Line
            key={one.engagementId}
            small={<Link to={`/forloeb/${one.engagementId}`}>{one.engagementName}</Link>}
            aside={<Waiting>{text.since(formatDate(one.since, language, "day"))}</Waiting>}
          >
            {one.note}
          </Line>
        ))}
      </Lines>
    </Section>
  );
}

/** Citizens who have written and wait for a word. */
function IdeasWaiting({ ideas }: Pick<Data, "ideas">) {
  const text = useText(overviewText);
  const language = useLanguage();
  if (ideas.length === 0) return null;
  return (
    <Section title={text.ideas} aside={<Link to="/ideer">{text.allIdeas}</Link>}>
      <Lines>
        {ideas.slice(0, 3).map((one) => (
          <Line
            key={one.id}
            aside={one.since && <Waiting>{text.since(formatDate(one.since, language, "day"))}</Waiting>}
          >
            <Link to={`/ideer/${one.id}`} dir="auto">
              {one.words}
            </Link>
          </Line>
        ))}
      </Lines>
    </Section>
  );
}

/** Where an idea of the citizens has come to lie more with us than it did (V3A.4). */
function WorthTalking({ growing }: Pick<Data, "growing">) {
  const text = useText(anchoringText);
  if (growing.length === 0) return null;
  return (
    <Section title={text.worthTalking}>
      <Lines>
        {growing.map(({ id, name, grown }) => (
          <Line key={id} small={<Link to={`/forloeb/${id}/aftaler/opgaver`}>{name}</Link>}>
            {text.grown(grown, 2)}
          </Line>
        ))}
      </Lines>
    </Section>
  );
}

function GoneQuiet({ silent }: Pick<Data, "silent">) {
  const text = useText(overviewText);
  const language = useLanguage();
  if (silent.length === 0) return null;
  return (
    <Section title={text.silent}>
      <Lines>
        {silent.map((one) => (
          <Line
            key={one.engagementId}
            small={text.silentFor(formatAgo(one.changedAt, language))}
            aside={<Link to={`/forloeb/${one.engagementId}`}>{text.tryAgain}</Link>}
          >
            {one.engagementName}
          </Line>
        ))}
      </Lines>
    </Section>
  );
}
