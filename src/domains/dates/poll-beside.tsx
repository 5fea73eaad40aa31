import { Form, Link } from "react-router";
import { Button } from "#ui/button.tsx";
import { formatDate } from "#ui/dates.ts";
import { useLanguage, useText } from "#ui/language.tsx";
import { Section } from "#ui/section.tsx";
import css from "./poll.module.css";
import { pollBesideText } from "./poll-beside.text.ts";
import type { Poll } from "./polls.server.ts";

type PollBesideProps = {
  poll: Poll;
  /** The address of an open link that has just been made; it is shown this once. */
  link: string | undefined;
};

/** What stands beside a poll: the link for everybody, paper, the reminder, and what is seldom done. */
export function PollBeside({ poll, link }: PollBesideProps) {
  const text = useText(pollBesideText);
  const language = useLanguage();
  const home = `/forloeb/${poll.engagementId}/datoer/${poll.id}`;
  const isOpen = !poll.foundAt && !poll.closedAt;
  const withoutMail = poll.voters.some(({ email, answeredAt }) => email === "" && answeredAt === null);
  return (
    <div data-screen-only="">
      {isOpen && poll.dates.length > 0 && (
        <Section title={text.openLink}>
          <p>{text.openLinkAbout}</p>
          {link && (
            <div role="status">
              <p>{text.made}</p>
              <code className={css.address}>{link}</code>
            </div>
          )}
          {!link && poll.openLinkUntil && (
            <p className={css.soft}>{text.openUntil(formatDate(poll.openLinkUntil, language, "day-year"))}</p>
          )}
          <Form method="post" className={css.actions}>
            <Button look="quiet" name="do" value="open-link">
              {text.makeOpen}
            </Button>
            {(poll.openLinkUntil || link) && (
              <Button look="text" name="do" value="close-links">
                {text.closeOpen}
              </Button>
            )}
          </Form>
        </Section>
      )}
      {isOpen && withoutMail && poll.dates.length > 0 && (
        <Section title={text.paper}>
          <p>{text.paperAbout}</p>
          <Form method="post" action={`${home}/papir/pdf`} reloadDocument>
            <Button look="quiet">{text.print}</Button>
          </Form>
        </Section>
      )}
      <div className={css.quiet}>
        {isOpen && (
          <>
            <p className={css.soft}>{poll.quiet ? text.quietNow : text.quietAbout}</p>
            <Form method="post">
              <Button look="text" name="do" value={poll.quiet ? "unquiet" : "quiet"}>
                {poll.quiet ? text.unquiet : text.quiet}
              </Button>
            </Form>
            <p>
              <Link to={`${home}/ret`}>{text.edit}</Link>
            </p>
            <Form method="post">
              <Button look="text" name="do" value="close">
                {text.close}
              </Button>
            </Form>
          </>
        )}
        <Form method="post">
          <Button look="danger" name="do" value="remove">
            {text.remove}
          </Button>
        </Form>
        <p className={css.soft}>{text.names}</p>
      </div>
    </div>
  );
}
