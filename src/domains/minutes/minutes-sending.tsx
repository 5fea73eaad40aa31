import { Form } from "react-router";
import { Button } from "#ui/button.tsx";
import { useText } from "#ui/language.tsx";
import { Line, Lines } from "#ui/lines.tsx";
import { Section } from "#ui/section.tsx";
import css from "./minutes.module.css";
import { minutesEditText } from "./minutes-edit.text.ts";
import type { Recipients } from "./minutes-sending.server.ts";

type MinutesSendingProps = {
  recipients: Recipients;
  /** The newest finished version. */
  number: number;
};

/** Who gets the newest version by mail, and the press that sends it. */
export function MinutesSending({ recipients: { guests, wishes }, number }: MinutesSendingProps) {
  const text = useText(minutesEditText).send;
  const waiting = guests.filter(({ hasAddress, hasGot }) => hasAddress && !hasGot).length + wishes;
  return (
    <Section title={text.title}>
      <p className={css.soft}>{text.about}</p>
      <Lines label={text.who}>
        {guests.map(({ guestId, name, hasAddress, hasGot }) => (
          <Line key={guestId} aside={hasGot ? text.got : hasAddress ? "" : text.noAddress}>
            {name}
          </Line>
        ))}
        <Line>{text.wished(wishes)}</Line>
      </Lines>
      {waiting === 0 ? (
        <p className={css.soft}>{text.nobody}</p>
      ) : (
        <Form method="post">
          <input type="hidden" name="number" value={number} />
          <Button look="quiet" name="do" value="send" busyText={text.sending}>
            {text.send(number)}
          </Button>
        </Form>
      )}
    </Section>
  );
}
