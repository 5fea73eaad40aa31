import { Link } from "react-router";
import { ButtonLink } from "#ui/button.tsx";
import { useText } from "#ui/language.tsx";
import { Line, Lines } from "#ui/lines.tsx";
import { Section } from "#ui/section.tsx";
import { insightText } from "./insight.text.ts";
import { InsightLines } from "./insight-lines.tsx";
import type { Insight } from "./insights.server.ts";
import css from "./observation-notebook.module.css";
import { pageText } from "./observation-page.text.ts";
import type { DrawnPersona } from "./observation-personas.server.ts";
import type { Observation } from "./observations.server.ts";
import { personaText } from "./persona.text.ts";

type OnwardsProps = {
  observation: Pick<Observation, "id" | "targetGroupId" | "communityId" | "engagementId">;
  insights: readonly Insight[];
  personas: readonly DrawnPersona[];
};

/** The red thread onwards from an observation: the insights that lean on it, the personas drawn from it, and one more. */
export function ObservationOnwards({ observation, insights, personas }: OnwardsProps) {
  const text = useText(pageText);
  const words = useText(personaText);
  const { lines } = useText(insightText);
  return (
    <>
      <Section title={lines.title}>
        <InsightLines insights={insights} />
        <p className={css.onwards} data-screen-only="">
          <ButtonLink to={insightFrom(observation)} look="quiet">
            {lines.make}
          </ButtonLink>
        </p>
      </Section>
      {personas.length > 0 && (
        <Section title={text.personas}>
          <Lines>
            {personas.map(({ id, stage, name, age, author, traits }) => (
              <Line
                key={id}
                aside={stage === "common" ? words.page.common : words.list.draftOf(author)}
                small={traits.map((said) => (
                  <span key={said} className={css.said}>
                    {said}
                  </span>
                ))}
              >
                <Link to={`/personaer/${id}`}>{[name, age].filter(Boolean).join(", ")}</Link>
              </Line>
            ))}
          </Lines>
        </Section>
      )}
    </>
  );
}

/** Where an insight begins that leans on the observation, and is about the same people, place and forløb. */
function insightFrom({ id, targetGroupId, communityId, engagementId }: OnwardsProps["observation"]): string {
  const ties = { maalgruppe: targetGroupId, sted: communityId, forloeb: engagementId };
  const asked = new URLSearchParams(
    Object.entries(ties).flatMap(([name, tie]) => (tie ? [[name, tie]] : [])),
  );
  asked.set("belaeg", `observation:${id}`);
  return `/indsigter/ny?${asked}`;
}
