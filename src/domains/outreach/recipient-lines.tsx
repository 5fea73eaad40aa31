import { Form, Link } from "react-router";
import { Button } from "#ui/button.tsx";
import { formatDate } from "#ui/dates.ts";
import { useLanguage, useText } from "#ui/language.tsx";
import { Line, Lines } from "#ui/lines.tsx";
import { Tag } from "#ui/tag.tsx";
import { Unfold } from "#ui/unfold.tsx";
import { Waiting } from "#ui/waiting.tsx";
import { Answer } from "./given-answer.tsx";
import { type LetterAnswer, newsDays } from "./letter.ts";
import { RecipientMore, type RecipientWith } from "./recipient-more.tsx";
import { RingRather } from "./recipient-way.tsx";
import css from "./recipients.module.css";
import type { Recipient } from "./recipients.server.ts";
import { recipientsText } from "./recipients.text.ts";

type RecipientLinesProps = {
  recipients: readonly RecipientWith[];
  here: string;
  today: string;
  sentAs: string;
  refused: { at?: string } | undefined;
};

/** Each who gets the letter, as a line: the way to them, what they answered, and what to do next. */
export function RecipientLines({ recipients, refused, ...given }: RecipientLinesProps) {
  const text = useText(recipientsText);
  const language = useLanguage();
  return (
    <Lines>
      {recipients.map((one) => {
        const mine = refused?.at === one.id ? refused : undefined;
        const { answers, persons, partnerId, partner, sentAt, stage } = one;
        const [newest] = answers;
        const sent = sentAt ? text.sentOn(formatDate(sentAt, language, "day")) : text.unsent;
        return (
          <Line
            key={one.id}
            small={
              <>
                <WayOf recipient={one} />, {sent}
              </>
            }
            aside={<StateOf recipient={one} />}
            more={
              <>
                {!newest && <RingRather persons={persons} />}
                {newest && <Answer answer={newest} />}
                {newest?.answer === "yes" && stage !== "in" && (
                  <Form method="post">
                    <input type="hidden" name="invitationId" value={one.id} />
                    <Button look="quiet" name="do" value="take-in">
                      {text.takeIn}
                      <span className="visually-hidden"> {partner}</span>
                    </Button>
                  </Form>
                )}
                {newest?.answer === "yes" && stage === "in" && <p>{text.isIn}</p>}
                <Unfold label={text.more} about={partner} open={mine !== undefined}>
                  <RecipientMore recipient={one} {...given} refused={mine} />
                </Unfold>
              </>
            }
          >
            <Link to={`/partnere/${partnerId}`}>{partner}</Link>
          </Line>
        );
      })}
    </Lines>
  );
}

/** How the letter gets there, and to whom. */
function WayOf({ recipient: { delivery, person } }: { recipient: Recipient }) {
  const { way } = useText(recipientsText);
  const name = [person?.name, person?.role].filter(Boolean).join(", ");
  if (delivery === "paper") return person ? way.paper(name) : way.paperAll;
  return person?.email ? way.mail(name) : way.noMail;
}

/** Where it stands with one of them. Waiting is calm. */
function StateOf({ recipient: { answers, sentAt } }: { recipient: Recipient }) {
  const text = useText(recipientsText);
  const language = useLanguage();
  const [newest] = answers;
  if (!newest) return sentAt ? <Waiting>{text.waiting}</Waiting> : null;
  const isNew =
    newest.notedBy === null && Date.now() - newest.answeredAt.getTime() < newsDays * 24 * 60 * 60 * 1000;
  return (
    <span className={isNew ? css.fresh : undefined}>
      {isNew && <span className="visually-hidden">{text.fresh}: </span>}
      {newest.answer === "later" && newest.laterOn ? (
        <Waiting>{text.laterOn(formatDate(newest.laterOn, language, "day"))}</Waiting>
      ) : (
        <Tag tone={tones[newest.answer]}>{text.answers[newest.answer]}</Tag>
      )}
    </span>
  );
}

const tones: Record<LetterAnswer, "moss" | "plum" | "sand"> = { yes: "moss", no: "plum", later: "sand" };
