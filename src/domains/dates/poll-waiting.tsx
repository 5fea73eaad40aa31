import { Link } from "react-router";
import { formatDate } from "#ui/dates.ts";
import { useLanguage, useText } from "#ui/language.tsx";
import { Line, Lines } from "#ui/lines.tsx";
import { Section } from "#ui/section.tsx";
import { Waiting } from "#ui/waiting.tsx";
import { sayWeekday } from "./poll-day.ts";
import { pollPageText } from "./poll-page.text.ts";
import type { Voter } from "./poll-rows.server.ts";
import type { Poll } from "./polls.server.ts";
import { nameOf, speaksFor } from "./voter-name.ts";

/** Who has not answered and since when, and who waits for a board; then what was written along with the answers. */
export function PollWaiting({ poll, someone }: { poll: Poll; someone: string }) {
  const text = useText(pollPageText);
  const home = `/forloeb/${poll.engagementId}/datoer/${poll.id}`;
  const isWaitedFor = ({ answeredAt, waitingFor, waitingUntil }: Voter) =>
    answeredAt === null || waitingFor !== "" || waitingUntil !== null;
  const silent = poll.voters.filter(isWaitedFor);
  const written = poll.voters.filter(({ word }) => word !== "");
  return (
    <>
      <Section title={text.waitingFor}>
        {silent.length === 0 && <p>{text.waitingAll}</p>}
        <Lines>
          {silent.map((voter) => (
            <Line
              key={voter.id}
              small={[speaksFor(voter), voter.phone].filter(Boolean).join(" · ")}
              aside={<Since voter={voter} />}
            >
              <span dir="auto">{nameOf(voter, someone)}</span>{" "}
              <Link to={`${home}/svar/${voter.id}`} aria-label={text.writeFor(nameOf(voter, someone))}>
                {text.write}
              </Link>
            </Line>
          ))}
        </Lines>
      </Section>
      {written.length > 0 && (
        <Section title={text.words}>
          <Lines>
            {written.map((voter) => (
              <Line key={voter.id} small={nameOf(voter, someone)}>
                <span dir="auto">{voter.word}</span>
              </Line>
            ))}
          </Lines>
        </Section>
      )}
    </>
  );
}

function Since({ voter }: { voter: Voter }) {
  const text = useText(pollPageText);
  const language = useLanguage();
  const { sentAt, remindedAt, waitingFor, waitingUntil } = voter;
  if (waitingFor || waitingUntil)
    return (
      <Waiting>{text.board(waitingFor, waitingUntil ? sayWeekday(waitingUntil, language) : "")}</Waiting>
    );
  const day = (moment: Date) => formatDate(moment, language, "day");
  if (!sentAt) return text.notAsked;
  return (
    <Waiting>
      {[text.asked(day(sentAt)), remindedAt && text.reminded(day(remindedAt))].filter(Boolean).join(", ")}
    </Waiting>
  );
}
