import { Link } from "react-router";
import { anchoringText } from "#domains/agreements/anchoring.text.ts";
import { markOf } from "#domains/guide/path.ts";
import { AttemptSentence, AttemptState } from "#domains/outreach/attempt-sentence.tsx";
import { formatAgo, formatDate } from "#ui/dates.ts";
import { useLanguage, useText } from "#ui/language.tsx";
import { Line, Lines } from "#ui/lines.tsx";
import { Section } from "#ui/section.tsx";
import { Waiting } from "#ui/waiting.tsx";
import { overviewText } from "./overview.text.ts";
import type { OverviewOfDay as Data } from "./overview-of-day.server.ts";

/** What one can do next: a sentence nobody has agreed on yet, or a question nobody has asked. */
export function Yours({ yours }: Pick<Data, "yours">) {
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

/** Whom one waits for: the forløb that stand still, and the partners who have not answered. */
export function WaitingFor({ waiting, threads, today }: Pick<Data, "waiting" | "threads" | "today">) {
  const text = useText(overviewText);
  const language = useLanguage();
  if (waiting.length + threads.length === 0) return null;
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
        <ThreadLines threads={threads} today={today} />
      </Lines>
    </Section>
  );
}

/** What one had set a day for, and the day has come. */
export function DueToday({ due, today }: Pick<Data, "due" | "today">) {
  const text = useText(overviewText);
  if (due.length === 0) return null;
  return (
    <Section title={text.today}>
      <Lines>
        <ThreadLines threads={due} today={today} />
      </Lines>
    </Section>
  );
}

function ThreadLines({ threads, today }: Pick<Data, "threads" | "today">) {
  return threads.map((one) => (
    <Line
      key={one.id}
      small={<AttemptSentence attempt={one} today={today} />}
      aside={<AttemptState attempt={one} today={today} />}
    >
      <Link
        to={`/partnere/${one.partnerId}/kontakt${one.engagementId ? `?forloeb=${one.engagementId}` : ""}`}
      >
        {one.partner}
      </Link>
      {one.engagement && `, ${one.engagement}`}
    </Line>
  ));
}

/** Citizens who have written and wait for a word. */
export function IdeasWaiting({ ideas }: Pick<Data, "ideas">) {
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
export function WorthTalking({ growing }: Pick<Data, "growing">) {
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

/** The forløb nobody has touched for a while. */
export function GoneQuiet({ silent }: Pick<Data, "silent">) {
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
