import { Form } from "react-router";
import type { MailText } from "#platform/mail/mail.ts";
import { Button } from "#ui/button.tsx";
import { useLanguage, useText } from "#ui/language.tsx";
import { joinNames } from "#ui/names.ts";
import { Section } from "#ui/section.tsx";
import { Unfold } from "#ui/unfold.tsx";
import css from "./recipients.module.css";
import type { Recipient } from "./recipients.server.ts";
import { recipientsText } from "./recipients.text.ts";

type SendingLinesProps = {
  recipients: readonly Recipient[];
  /** The names of those who will be sent it, and of those who may be reminded. */
  unsent: readonly string[];
  silent: readonly string[];
  /** The mail as the first of them will get it. */
  mail: MailText | undefined;
};

/** What is about to happen when one presses, and to whom. */
export function SendingLines({ recipients, unsent, silent, mail }: SendingLinesProps) {
  const text = useText(recipientsText);
  const language = useLanguage();
  const names = (these: readonly string[]) => joinNames(these, language, 8);
  const left = (which: (one: Recipient) => boolean) =>
    names(recipients.filter((one) => one.sentAt === null && which(one)).map(({ partner }) => partner));
  const onPaper = left(({ delivery }) => delivery === "paper");
  const noAddress = left(({ delivery, person }) => delivery === "mail" && !person?.email);
  if (unsent.length + silent.length === 0 && !onPaper && !noAddress) return null;
  return (
    <Section title={unsent.length > 0 || onPaper || noAddress ? text.sendTitle : text.remindTitle}>
      {unsent.length > 0 && (
        <Form method="post" className={css.send}>
          <p>{text.sendAbout(names(unsent))}</p>
          <Button name="do" value="send" busyText={text.sending}>
            {text.send(unsent.length)}
          </Button>
        </Form>
      )}
      {mail && (
        <Unfold label={text.mail}>
          <p>
            <strong>{mail.subject}</strong>
          </p>
          <div className={css.mail}>{mail.text}</div>
        </Unfold>
      )}
      {onPaper && <p>{text.paperLeft(onPaper)}</p>}
      {noAddress && <p>{text.noAddress(noAddress)}</p>}
      {silent.length > 0 && (
        <Form method="post" className={css.send}>
          <p>{text.remindAbout(names(silent))}</p>
          <Button look="quiet" name="do" value="remind" busyText={text.sending}>
            {text.remind(silent.length)}
          </Button>
        </Form>
      )}
    </Section>
  );
}
