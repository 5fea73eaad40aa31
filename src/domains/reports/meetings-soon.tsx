import { Link } from "react-router";
import { headsAtTable } from "#domains/meetings/guest.ts";
import { meetingText } from "#domains/meetings/meeting.text.ts";
import { meetingTitle, whenInWords } from "#domains/meetings/meeting-words.ts";
import type { MeetingLine } from "#domains/meetings/meetings.server.ts";
import { useLanguage, useText } from "#ui/language.tsx";
import { Line, Lines } from "#ui/lines.tsx";
import { Section } from "#ui/section.tsx";

/** The meetings around a table that are near: what they ask, when, and how many come. */
export function MeetingsSoon({ meetings }: { meetings: readonly MeetingLine[] }) {
  const text = useText(meetingText).soon;
  const language = useLanguage();
  if (meetings.length === 0) return null;
  return (
    <Section title={text.title}>
      <Lines>
        {meetings.map((one) => (
          <Line
            key={one.id}
            small={[
              whenInWords(one, language),
              one.place,
              text.asked(headsAtTable(one.guests, one)),
              `${one.engagement}, ${meetingTitle(one.number, language).toLowerCase()}`,
            ]
              .filter(Boolean)
              .join(" · ")}
          >
            <Link to={`/forloeb/${one.engagementId}/moeder/${one.id}`} dir="auto">
              {one.question}
            </Link>
          </Line>
        ))}
      </Lines>
    </Section>
  );
}
