import { pollText } from "#domains/dates/poll.text.ts";
import { PollLines } from "#domains/dates/poll-lines.tsx";
import type { PollLine } from "#domains/dates/polls.server.ts";
import { useText } from "#ui/language.tsx";
import { Section } from "#ui/section.tsx";

/** Dates that are looked for: how many have answered, and until when. */
export function PollsOpen({ polls, today }: { polls: readonly PollLine[]; today: string }) {
  const text = useText(pollText).list;
  if (polls.length === 0) return null;
  return (
    <Section title={text.search}>
      <PollLines polls={polls} today={today} />
    </Section>
  );
}
