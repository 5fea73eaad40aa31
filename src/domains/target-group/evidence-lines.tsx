import { Form, Link } from "react-router";
import { markOf } from "#domains/guide/path.ts";
import { Button } from "#ui/button.tsx";
import { formatDate } from "#ui/dates.ts";
import { useLanguage, useText } from "#ui/language.tsx";
import { Line, Lines } from "#ui/lines.tsx";
import type { Evidence } from "./evidence.server.ts";
import { evidenceText } from "./evidence.text.ts";
import css from "./insight.module.css";

type EvidenceLinesProps = {
  evidence: readonly Evidence[];
  label: string;
  /** Shows at each what can be done with it; else the page is for reading. */
  mending: boolean;
};

/** What an insight rests on, each read where it stands, with the way back to where it came from. */
export function EvidenceLines({ evidence, label, mending }: EvidenceLinesProps) {
  return (
    <Lines label={label}>
      {evidence.map((one) => (
        <Line key={one.id} small={<Source one={one} />} more={mending && <Mending one={one} />}>
          <span className={css.said} dir="auto">
            {one.text}
          </span>
        </Line>
      ))}
    </Lines>
  );
}

function Mending({ one }: { one: Evidence }) {
  const text = useText(evidenceText);
  return (
    <Form method="post" action="?ret" className={css.row} aria-label={`${text.edit}: ${one.text}`}>
      <input type="hidden" name="evidenceId" value={one.id} />
      <Button look="text" name="do" value={one.against ? "turn-for" : "turn-against"}>
        {one.against ? text.turnFor : text.turnAgainst}
      </Button>
      <Button look="text" name="do" value="remove-evidence">
        {text.remove}
      </Button>
    </Form>
  );
}

/** What kind of thing it is, whose, and when; the first word leads to it, when there is anything to lead to. */
function Source({ one }: { one: Evidence }) {
  const text = useText(evidenceText);
  const language = useLanguage();
  const to = placeOf(one);
  const kind = text.sorts[one.sort];
  const day = (at: Date | string) => formatDate(at, language, "day-year");
  const about = {
    observation: [one.place, one.observer, one.observedOn && day(one.observedOn)],
    interview: [one.place, one.observer, one.observedOn && day(one.observedOn)],
    agreed: [one.engagement, one.station && text.at(markOf(one.station)), one.saidAt && day(one.saidAt)],
    answer: [one.saidBy || text.anonymous, one.engagement, one.saidAt && day(one.saidAt)],
    partner: [one.source],
    meeting: [one.source],
    figure: [one.community],
    register: [one.community],
    other: [one.addedBy, day(one.addedAt)],
  }[one.sort];
  return (
    <>
      {to ? <Link to={to}>{kind}</Link> : kind}
      {about.filter(Boolean).map((words) => ` · ${words}`)}
    </>
  );
}

/** Where a piece of evidence came from; undefined when that is nowhere, or is gone. */
function placeOf(one: Evidence): string | undefined {
  if (one.observationId) return `/observationer/${one.observationId}`;
  if (one.engagementId && one.roundId) {
    const question = one.questionKey ? `#${one.roundId}-${one.questionKey}` : "";
    return `/forloeb/${one.engagementId}/samtaler?trin=${one.station}${question}`;
  }
  if (one.sort === "meeting" && one.sourceId) return `/moeder/${one.sourceId}/referat#${one.questionKey}`;
  if (one.sort === "partner" && one.sourceId) return `/samtaler/${one.sourceId}`;
  if (one.communityId) return `/lokalsamfund/${one.communityId}/${one.sort === "figure" ? "tal" : "lister"}`;
  return undefined;
}
