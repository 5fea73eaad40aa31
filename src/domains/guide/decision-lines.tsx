import { Link } from "react-router";
import { formatDate } from "#ui/dates.ts";
import { useLanguage, useText } from "#ui/language.tsx";
import { joinNames } from "#ui/names.ts";
import { Section } from "#ui/section.tsx";
import { Tag } from "#ui/tag.tsx";
import css from "./decision.module.css";
import { decisionText } from "./decision.text.ts";
import type { Decision, WayChoice } from "./decisions.server.ts";
import { useEngagement } from "./engagement-data.ts";
import { markOf, type Stop } from "./path.ts";
import { stationTones } from "./station-tone.ts";

/** Decisions as they were made, the newest first, each with its reason. */
export function DecisionLines({
  decisions,
  path,
}: {
  decisions: readonly Decision[];
  path: readonly Stop[];
}) {
  const text = useText(decisionText);
  const language = useLanguage();
  return (
    <ol className={css.list}>
      {decisions.map((made) => {
        const name = path.find((stop) => stop.station === made.station)?.name ?? "";
        return (
          <li key={made.id}>
            <p className={css.where}>
              <Tag tone={stationTones[made.station]}>{text.at(markOf(made.station), name)}</Tag>
            </p>
            <h3>{made.decided || text.outcomes[made.outcome]}</h3>
            {made.decided && <p className={css.outcome}>{text.outcomes[made.outcome]}</p>}
            <p>{made.reason}</p>
            <p className={css.by}>
              {text.by(made.people, formatDate(made.decidedOn, language, "day-year"))} ·{" "}
              {text.recorded(made.by)}
            </p>
          </li>
        );
      })}
    </ol>
  );
}

/** The ways that were chosen over time; the newest holds. */
export function WayChoiceLines({ choices, path }: { choices: readonly WayChoice[]; path: readonly Stop[] }) {
  const text = useText(decisionText);
  const language = useLanguage();
  const { engagement } = useEngagement();
  const nameOf = (station: string) => path.find((stop) => stop.station === station)?.name ?? "";
  return (
    <Section
      title={text.ways.earlier}
      aside={<Link to={`/forloeb/${engagement.id}/vej`}>{text.ways.title}</Link>}
    >
      {choices.length === 0 && <p>{text.ways.noneYet}</p>}
      <ol className={css.list}>
        {choices.map((choice, index) => (
          <li key={choice.id}>
            <h3>
              {joinNames(
                choice.ways.map((way) => `${markOf(way)} ${nameOf(way)}`),
                language,
              )}{" "}
              {index === 0 && <Tag tone="moss">{text.ways.current}</Tag>}
            </h3>
            <p>{choice.reason}</p>
            <p className={css.by}>
              {text.by(choice.people, formatDate(choice.chosenOn, language, "day-year"))} ·{" "}
              {text.recorded(choice.by)}
            </p>
          </li>
        ))}
      </ol>
    </Section>
  );
}
