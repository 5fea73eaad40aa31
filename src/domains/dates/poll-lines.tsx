import { Link } from "react-router";
import { useLanguage, useText } from "#ui/language.tsx";
import { Line, Lines } from "#ui/lines.tsx";
import { joinNames } from "#ui/names.ts";
import { Waiting } from "#ui/waiting.tsx";
import { pollText } from "./poll.text.ts";
import { sayDay, sayWeekday } from "./poll-day.ts";
import type { PollLine } from "./polls.server.ts";

/** Polls as sentences: the question, how many have answered, and until when; or the day that was found. */
export function PollLines({ polls, today }: { polls: readonly PollLine[]; today: string }) {
  const text = useText(pollText).list;
  const language = useLanguage();
  return (
    <Lines>
      {polls.map((poll) => {
        const by = sayWeekday(poll.answerBy, language);
        const isOpen = !poll.foundAt && !poll.closedAt;
        const found = poll.found.filter(({ isOff }) => !isOff).map((one) => sayDay(one, language));
        const over = poll.foundAt && found.length > 0 ? text.found(joinNames(found, language)) : text.closed;
        return (
          <Line
            key={poll.id}
            small={isOpen ? text.answered(poll.answered, poll.asked) : over}
            aside={isOpen && (today > poll.answerBy ? <Waiting>{text.byPassed(by)}</Waiting> : text.by(by))}
          >
            <Link to={`/forloeb/${poll.engagementId}/datoer/${poll.id}`} dir="auto">
              {poll.question}
            </Link>
          </Line>
        );
      })}
    </Lines>
  );
}
