import { Form, Link } from "react-router";
import { Button } from "#ui/button.tsx";
import { useLanguage, useText } from "#ui/language.tsx";
import { joinNames } from "#ui/names.ts";
import { Waiting } from "#ui/waiting.tsx";
import type { Found } from "./found-rows.server.ts";
import css from "./poll.module.css";
import { sayDay } from "./poll-day.ts";
import { pollPageText } from "./poll-page.text.ts";
import type { Poll } from "./polls.server.ts";
import { shortNames } from "./voter-name.ts";

/** What became of the search: the meeting, or the two, who comes, and who is to be rung up because they have no mail. */
export function FoundMeetings({ poll, someone }: { poll: Poll; someone: string }) {
  const text = useText(pollPageText);
  const { found } = poll;
  return (
    <section className={css.found} aria-labelledby="fundet">
      <h3 id="fundet">{found.length > 1 ? text.foundTwo : text.found}</h3>
      {found.map((one) => (
        <FoundMeeting key={one.id} poll={poll} found={one} someone={someone} />
      ))}
      <Form method="post">
        <Button look="text" name="do" value="look-on">
          {text.lookOn}
        </Button>
      </Form>
    </section>
  );
}

function FoundMeeting({ poll, found, someone }: { poll: Poll; found: Found; someone: string }) {
  const text = useText(pollPageText);
  const language = useLanguage();
  const forloeb = `/forloeb/${poll.engagementId}`;
  const day = sayDay(found, language);
  const names = shortNames(poll.voters, someone);
  const coming = poll.voters.filter(({ id }) => found.voterIds.includes(id));
  const named = (voters: typeof coming) =>
    joinNames(
      voters.map(({ id }) => names.get(id) ?? ""),
      language,
    );
  // Whoever came by the open link sees it on their own page, and cannot be reached in another way.
  const toRing = coming.filter(
    ({ kind, email, answeredAt }) => kind !== "open" && (email === "" || answeredAt === null),
  );
  const happened = found.isOff
    ? found.cancelledAt
      ? text.offTold
      : text.off
    : found.isUntold
      ? text.moved
      : undefined;
  return (
    <div className={css.meeting}>
      <p className={css.when}>
        {found.isOff ? <s>{day}</s> : day}
        {found.place && !found.isOff && <small>{found.place}</small>}
      </p>
      <p>{named(coming)}</p>
      {happened && (
        <p>
          <Waiting>{happened}</Waiting>
        </p>
      )}
      {!found.isOff && (
        <>
          {toRing.length > 0 && <p className={css.soft}>{text.toRing(named(toRing))}</p>}
          <p className={css.actions}>
            {found.meetingId && <Link to={`${forloeb}/moeder/${found.meetingId}`}>{text.toMeeting}</Link>}
            <a href={`${forloeb}/datoer/${poll.id}/kalender/${found.id}`}>{text.calendar}</a>
          </p>
        </>
      )}
    </div>
  );
}
