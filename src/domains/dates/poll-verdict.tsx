import { Form } from "react-router";
import { Button } from "#ui/button.tsx";
import { useLanguage, useText } from "#ui/language.tsx";
import { sayRing, saySmaller, sayVerdict } from "./best-date.text.ts";
import { pollPageText } from "./poll-page.text.ts";
import css from "./poll-verdict.module.css";
import { standingOfPoll } from "./poll-voices.ts";
import type { Poll } from "./polls.server.ts";

/** The best day in one sentence with why, and the press that makes it the meeting; or what can be done about it. */
export function PollVerdict({ poll, someone }: { poll: Poll; someone: string }) {
  const text = useText(pollPageText);
  const language = useLanguage();
  const told = { ...standingOfPoll(poll, someone), rule: poll.rule, language };
  const { verdict } = told;
  const ring = sayRing(told);
  const smaller = verdict.kind === "nothing" ? verdict.smaller : null;
  return (
    <section className={css.verdict} data-kind={verdict.kind} aria-labelledby="bedste-dag">
      <h3 id="bedste-dag">{text.best}</h3>
      <p className={css.sentence}>{sayVerdict(told)}</p>
      {verdict.kind === "best" && (
        <Form method="post">
          <input type="hidden" name="date" value={verdict.best.id} />
          <Button name="do" value="choose" size="big" busyText={text.making}>
            {poll.meetingId ? text.setMeeting : text.makeMeeting}
          </Button>
          <p className={css.about}>
            {text.makeAbout} {text.otherDay}
          </p>
        </Form>
      )}
      {ring.length > 0 && (
        <>
          <h4>{text.ring}</h4>
          <ul className={css.ring}>
            {ring.map((sentence, index) => (
              <li key={sentence}>
                {sentence}{" "}
                <Phones poll={poll} ids={verdict.kind === "nothing" ? verdict.ring[index]?.voiceIds : []} />
              </li>
            ))}
          </ul>
        </>
      )}
      {smaller && <Smaller told={told} smaller={smaller} />}
    </section>
  );
}

type Told = Parameters<typeof saySmaller>[1];

function Smaller({ told, smaller }: { told: Told; smaller: Parameters<typeof saySmaller>[0] }) {
  const text = useText(pollPageText);
  const { meetings, left } = saySmaller(smaller, told);
  return (
    <>
      <h4>{text.smaller}</h4>
      <ul className={css.ring}>
        {meetings.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      {left && <p>{left}</p>}
      <Form method="post">
        {smaller.meetings.map(({ date }) => (
          <input key={date.id} type="hidden" name="date" value={date.id} />
        ))}
        <Button name="do" value="choose" busyText={text.making}>
          {text.makeTwo}
        </Button>
        <p className={css.about}>{text.makeAbout}</p>
      </Form>
    </>
  );
}

/** The numbers of those who are to be rung, where we have them. */
function Phones({ poll, ids = [] }: { poll: Poll; ids: readonly string[] | undefined }) {
  const phones = poll.voters.filter(({ id, phone }) => ids.includes(id) && phone !== "");
  return phones.map(({ id, phone }) => (
    <a key={id} href={`tel:${phone.replace(/[^\d+]/g, "")}`}>
      {phone}
    </a>
  ));
}
