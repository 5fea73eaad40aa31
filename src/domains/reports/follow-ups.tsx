import { Link } from "react-router";
import type { AgreementLine } from "#domains/agreements/agreements.server.ts";
import { formatDate } from "#ui/dates.ts";
import { useLanguage, useText } from "#ui/language.tsx";
import { Line, Lines } from "#ui/lines.tsx";
import { Section } from "#ui/section.tsx";
import { Waiting } from "#ui/waiting.tsx";
import { overviewText } from "./overview.text.ts";

/** Agreements whose day has come: the two said that they would look at it together. */
export function FollowUps({ due }: { due: readonly AgreementLine[] }) {
  const text = useText(overviewText);
  const language = useLanguage();
  if (due.length === 0) return null;
  return (
    <Section title={text.followUps}>
      <Lines>
        {due.map(({ id, engagementId, name, partner, engagement, standing }) => (
          <Line
            key={id}
            small={text.withPartner(partner, engagement)}
            aside={
              standing.kind === "follow-up" && (
                <Waiting>{text.since(formatDate(standing.on, language, "day"))}</Waiting>
              )
            }
          >
            <Link to={`/forloeb/${engagementId}/aftaler/${id}`}>{name}</Link>
          </Line>
        ))}
      </Lines>
    </Section>
  );
}
