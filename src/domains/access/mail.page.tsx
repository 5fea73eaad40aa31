import { hasMailServer, listMail } from "#platform/mail/mail.server.ts";
import { formatDate } from "#ui/dates.ts";
import { Empty } from "#ui/empty.tsx";
import { useLanguage, useText } from "#ui/language.tsx";
import { PageHead } from "#ui/page-head.tsx";
import { pageTitle } from "#ui/page-title.ts";
import { Tag } from "#ui/tag.tsx";
import type { Route } from "./+types/mail.page.ts";
import { administratorOf } from "./gate.server.ts";
import css from "./mail.module.css";
import { runningText } from "./running.text.ts";

export async function loader({ context }: Route.LoaderArgs) {
  const administrator = administratorOf(context);
  const sends = hasMailServer();
  const mails = await listMail(administrator.organisationId);
  // What a mail server delivers is for its receiver: a link in it would let the administrator in as them.
  return { sends, mails: sends ? mails.map((mail) => ({ ...mail, text: "" })) : mails };
}

export const meta: Route.MetaFunction = ({ matches }) =>
  pageTitle(matches, (language) => runningText[language].mail.title);

export default function MailPage({ loaderData }: Route.ComponentProps) {
  const text = useText(runningText).mail;
  const language = useLanguage();
  const { sends, mails } = loaderData;
  const state = (mail: (typeof mails)[number]) =>
    mail.sentAt
      ? text.sent(formatDate(mail.sentAt, language, "day-time"))
      : mail.lastError
        ? text.failed(mail.lastError)
        : sends
          ? text.waiting
          : text.kept;
  return (
    <>
      <PageHead title={text.title} lead={sends ? text.leadSent : text.leadKept} />
      {mails.length === 0 && <Empty title={text.empty}>{text.emptyBody}</Empty>}
      {mails.map((mail) => (
        <article className={css.mail} key={mail.id}>
          <h2>{mail.subject}</h2>
          <p className={css.about}>
            {text.to(mail.to)} · <time>{formatDate(mail.createdAt, language, "day-time")}</time>{" "}
            <Tag>{state(mail)}</Tag>
          </p>
          {mail.text && <div className={css.text}>{linked(mail.text)}</div>}
        </article>
      ))}
    </>
  );
}

/** The text with its addresses made into links, as a mail program would. */
function linked(text: string) {
  return text.split(/(https?:\/\/\S+)/).map((part, index) =>
    part.startsWith("http") ? (
      <a href={part} key={index}>
        {part}
      </a>
    ) : (
      part
    ),
  );
}
