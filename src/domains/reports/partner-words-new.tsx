import { Link } from "react-router";
import { betweenText } from "#domains/between/between.text.ts";
import type { UnreadWords } from "#domains/between/between-words.server.ts";
import { formatDate } from "#ui/dates.ts";
import { useLanguage, useText } from "#ui/language.tsx";
import { Line, Lines } from "#ui/lines.tsx";
import { Section } from "#ui/section.tsx";
import { Waiting } from "#ui/waiting.tsx";

/** What partners have written between the meetings that nobody has read yet, forløb by forløb. */
export function PartnerWordsNew({ words }: { words: readonly UnreadWords[] }) {
  const text = useText(betweenText);
  const language = useLanguage();
  if (words.length === 0) return null;
  return (
    <Section title={text.news}>
      <Lines>
        {words.map(({ engagementId, engagement, count, since }) => (
          <Line
            key={engagementId}
            small={engagement}
            aside={<Waiting>{text.since(formatDate(since, language, "day"))}</Waiting>}
          >
            <Link to={`/forloeb/${engagementId}/mellem`}>{text.unread(count)}</Link>
          </Line>
        ))}
      </Lines>
    </Section>
  );
}
