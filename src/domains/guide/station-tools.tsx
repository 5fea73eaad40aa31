import { Link } from "react-router";
import { ButtonLink } from "#ui/button.tsx";
import { formatDate } from "#ui/dates.ts";
import { useLanguage, useText } from "#ui/language.tsx";
import { Line, Lines } from "#ui/lines.tsx";
import { joinNames } from "#ui/names.ts";
import { Section } from "#ui/section.tsx";
import { decisionText } from "./decision.text.ts";
import type { Decision } from "./decisions.server.ts";
import { guideText } from "./guide.text.ts";
import { isWay, markOf, type Stop } from "./path.ts";
import css from "./station.module.css";
import type { Station } from "./station.ts";

type StationToolsProps = {
  engagementId: string;
  station: Station;
  path: readonly Stop[];
  outcome: string;
  decisions: readonly Decision[];
};

/** What helps at a station, one press away: what to leave with, decisions, the way on, the cards. */
export function StationTools({ engagementId, station, path, outcome, decisions }: StationToolsProps) {
  const text = useText(guideText).station;
  const outcomes = useText(decisionText).outcomes;
  const language = useLanguage();
  const home = `/forloeb/${engagementId}`;
  const chosen = path.filter((stop) => isWay(stop.station) && stop.chosen);
  const atFork = station === "2" || isWay(station);
  return (
    <>
      <Section title={text.outcome}>
        <p>{outcome}</p>
      </Section>
      {station === "1" && <Tools engagementId={engagementId} />}
      {atFork && (
        <Section title={text.ways}>
          {isWay(station) && chosen.length > 0 && !chosen.some((stop) => stop.station === station) && (
            <p>{text.wayNotChosen}</p>
          )}
          <p>
            {chosen.length === 0
              ? text.wayMissing
              : text.wayChosen(
                  joinNames(
                    chosen.map((stop) => `${markOf(stop.station)} ${stop.name}`),
                    language,
                  ),
                )}
          </p>
          <ButtonLink to={`${home}/vej`} look="quiet">
            {text.chooseWay}
          </ButtonLink>
        </Section>
      )}
      <Section title={text.decisions}>
        {decisions.length > 0 ? (
          <Lines>
            {decisions.map((made) => (
              <Line key={made.id} small={made.people} aside={formatDate(made.decidedOn, language, "day")}>
                {made.decided || outcomes[made.outcome]}
              </Line>
            ))}
          </Lines>
        ) : (
          <p>{text.decideWhen}</p>
        )}
        <ButtonLink to={`${home}/beslutninger?trin=${station}#ny`} look="quiet">
          {text.decide}
        </ButtonLink>
      </Section>
      <Section title={text.cards}>
        <ul className={css.plain}>
          <li>
            <Link to={`/vejviser/kort/${station}/a6`} reloadDocument>
              {text.cardsA6} (PDF)
            </Link>
          </li>
          <li>
            <Link to={`/vejviser/kort/${station}/a4`} reloadDocument>
              {text.cardsA4} (PDF)
            </Link>
          </li>
        </ul>
      </Section>
    </>
  );
}

/** Where the answers of step 1 are found and kept, one press away (A2). */
export function Tools({ engagementId }: { engagementId: string }) {
  const text = useText(guideText).tools;
  const here = `?forloeb=${engagementId}`;
  const tools = [
    { to: "/lokalsamfund", ...text.communities },
    { to: `/maalgrupper${here}`, ...text.targetGroups },
    { to: `/observationer${here}`, ...text.observations },
    { to: `/indsigter${here}`, ...text.insights },
    { to: `/udviklingsspoergsmaal${here}`, ...text.questions },
  ];
  return (
    <Section title={text.title}>
      <Lines>
        {tools.map(({ to, label, about }) => (
          <Line key={to} small={about}>
            <Link to={to}>{label}</Link>
          </Line>
        ))}
      </Lines>
    </Section>
  );
}
