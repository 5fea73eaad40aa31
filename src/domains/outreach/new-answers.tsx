import { Link } from "react-router";
import { formatAgo } from "#ui/dates.ts";
import { useLanguage, useText } from "#ui/language.tsx";
import { Line, Lines } from "#ui/lines.tsx";
import { Section } from "#ui/section.tsx";
import type { NewAnswer } from "./letter-answers.server.ts";
import { recipientsText } from "./recipients.text.ts";

/** What has come back to one's own letters in the last days; nothing is drawn when nothing has. */
export function NewAnswers({ answers }: { answers: readonly NewAnswer[] }) {
  const text = useText(recipientsText);
  const language = useLanguage();
  if (answers.length === 0) return null;
  return (
    <Section title={text.news}>
      <Lines>
        {answers.map((one) => (
          <Line
            key={one.invitationId}
            small={[one.engagement, formatAgo(one.answeredAt, language)].join(" · ")}
          >
            <Link to={`/forloeb/${one.engagementId}/kontakt/breve/${one.letterId}`}>
              {text.newsLine[one.answer](one.partner)}
            </Link>
          </Line>
        ))}
      </Lines>
    </Section>
  );
}
