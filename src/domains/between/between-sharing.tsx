import { Form, Link } from "react-router";
import { fieldsOf, type Problems, problemsOf } from "#platform/web/form.ts";
import { Button } from "#ui/button.tsx";
import { Choices } from "#ui/choices.tsx";
import { formatDate } from "#ui/dates.ts";
import { useLanguage, useText } from "#ui/language.tsx";
import { ProblemList } from "#ui/problem-list.tsx";
import { Section } from "#ui/section.tsx";
import { Unfold } from "#ui/unfold.tsx";
import css from "./between.module.css";
import { betweenText } from "./between.text.ts";
import type { BetweenReader } from "./between-links.server.ts";
import type { Between } from "./between-pages.server.ts";

type BetweenSharingProps = {
  between: Pick<Between, "links">;
  readers: readonly BetweenReader[];
  sentAs: string;
  /** How many mails have just gone out. */
  mailed: number | undefined;
  /** The address of a link that has just been made; it is shown this once. */
  link: string | undefined;
  refused: Problems | undefined;
  home: string;
};

/** How the page gets to the partners: by mail, by a link one hands over, and on paper. */
export function BetweenSharing({
  between: { links },
  readers,
  sentAs,
  mailed,
  link,
  refused,
  home,
}: BetweenSharingProps) {
  const text = useText(betweenText);
  const language = useLanguage();
  const field = fieldsOf(refused);
  const reachable = readers.filter(({ hasAddress }) => hasAddress);
  return (
    <Section title={text.share} id="send" aside={<a href={`${home}/vis`}>{text.preview}</a>}>
      <p>{text.shareAbout}</p>
      {mailed !== undefined && <p role="status">{text.mailed(mailed)}</p>}
      {readers.length === 0 && <p className={css.soft}>{text.nobody}</p>}
      {readers.length > 0 && (
        <Form method="post" action="#send" noValidate className={css.form}>
          <ProblemList problems={problemsOf(refused, { personIds: text.who })} />
          <input type="hidden" name="sentAs" value={field("sentAs", sentAs).defaultValue} />
          <Choices
            many
            label={text.who}
            name="personIds"
            problem={field("personIds").problem}
            defaultValue={refused ? [] : reachable.map(({ personId }) => personId)}
            options={readers.map(({ personId, name, partner, hasAddress }) => ({
              value: personId,
              label: <bdi>{[name, partner].filter(Boolean).join(", ")}</bdi>,
              disabled: !hasAddress,
              ...(hasAddress ? {} : { description: text.noAddress }),
            }))}
          />
          {reachable.length > 0 && (
            <Button look="quiet" name="do" value="mail" busyText={text.mailing}>
              {text.mail}
            </Button>
          )}
        </Form>
      )}
      {link && (
        <div role="status">
          {text.made}
          <code className={css.address}>{link}</code>
        </div>
      )}
      <Form method="post" action="#send" className={css.actions}>
        <Button look="text" name="do" value="link">
          {text.make}
        </Button>
        <span className={css.soft}>
          {links.open > 0 && links.until
            ? text.open(links.open, formatDate(links.until, language, "day-year"))
            : text.noneOpen}
        </span>
      </Form>
      {links.open > 0 && (
        <Unfold label={text.close}>
          <p>{text.closeAbout}</p>
          <Form method="post">
            <Button look="danger" name="do" value="close">
              {text.close}
            </Button>
          </Form>
        </Unfold>
      )}
      <p className={css.actions}>
        <span>{text.paper}</span>
        <Link reloadDocument to={`${home}/pdf`}>
          {text.pdf}
        </Link>
        <Link reloadDocument to={`${home}/docx`}>
          {text.word}
        </Link>
        <Link reloadDocument to={`${home}/html`}>
          {text.web}
        </Link>
      </p>
    </Section>
  );
}
