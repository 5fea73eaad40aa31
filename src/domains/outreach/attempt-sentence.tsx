import { useLanguage, useText } from "#ui/language.tsx";
import { Tag } from "#ui/tag.tsx";
import { Waiting } from "#ui/waiting.tsx";
import css from "./attempt.module.css";
import { attemptText } from "./attempt.text.ts";
import { stillOpen } from "./attempt.ts";
import { restOfMessage } from "./attempt-message.ts";
import { saidDay } from "./attempt-when.ts";
import type { Attempt } from "./attempts.server.ts";

type AttemptProps = { attempt: Attempt; today: string };

/** An attempt as one would tell it: "Mette ringede i tirsdags. Venter på bestyrelsen, prøv igen 4. dec." */
export function AttemptSentence({ attempt, today }: AttemptProps) {
  const text = useText(attemptText);
  const language = useLanguage();
  const who = attempt.member.split(" ")[0] ?? attempt.member;
  const to = attempt.contactPersonId ? attempt.contactPerson || text.erased : "";
  const nobodyCame = attempt.way === "meeting" && attempt.outcome === "nobody-came";
  return (
    <p className={css.sentence}>
      {nobodyCame ? text.waitedFor(who) : text.did[attempt.way](who, to)}{" "}
      {saidDay(attempt.day, language, today)}. <span className={css.said}>{restOfMessage(attempt.text)}</span>
    </p>
  );
}

/** How the matter stands after an attempt. Waiting is calm, also when its day has come. */
export function AttemptState({ attempt, today }: AttemptProps) {
  const text = useText(attemptText);
  const language = useLanguage();
  const { outcome, nextOn } = attempt;
  if (nextOn !== null && nextOn <= today) return <Waiting>{text.now}</Waiting>;
  if (nextOn !== null) return <Waiting>{text.again[outcome](saidDay(nextOn, language, today))}</Waiting>;
  if (stillOpen(attempt)) return <Waiting>{text.stands[outcome]}</Waiting>;
  return outcome === "yes" ? (
    <Tag tone="moss">{text.stands.yes}</Tag>
  ) : outcome === "no" ? (
    <Tag>{text.stands.no}</Tag>
  ) : null;
}
