import { Form, Link } from "react-router";
import { memberOf } from "#domains/access/gate.server.ts";
import { partnerText } from "#domains/partners/partner.text.ts";
import { listPartners } from "#domains/partners/partner-list.server.ts";
import { listTargetGroups } from "#domains/target-group/target-groups.server.ts";
import { Button, ButtonLink } from "#ui/button.tsx";
import { Empty } from "#ui/empty.tsx";
import { useLanguage, useText } from "#ui/language.tsx";
import { joinNames } from "#ui/names.ts";
import { PageHead } from "#ui/page-head.tsx";
import { pageTitle } from "#ui/page-title.ts";
import type { Route } from "./+types/find.page.ts";
import css from "./find.module.css";
import { findByQuestion } from "./find.server.ts";
import { findText } from "./find.text.ts";
import { lowered } from "./find.ts";
import { FoundPartners, FoundThings } from "./found.tsx";

export async function loader({ request, context }: Route.LoaderArgs) {
  const member = memberOf(context);
  const question = (new URL(request.url).searchParams.get("q") ?? "").trim().slice(0, 300);
  const [answer, targetGroups] = await Promise.all([
    question ? findByQuestion(member, question) : undefined,
    listTargetGroups(member),
  ]);
  const nobodyYet = !answer && (await listPartners(member)).count === 0;
  return {
    question,
    answer,
    nobodyYet,
    targetGroups: targetGroups.slice(0, 2).map(({ name }) => name),
    me: member.id,
  };
}

export const meta: Route.MetaFunction = ({ matches }) =>
  pageTitle(matches, (language) => findText[language].title);

export default function FindPage({ loaderData }: Route.ComponentProps) {
  const text = useText(findText);
  const partners = useText(partnerText);
  const { question, answer, nobodyYet, targetGroups, me } = loaderData;
  return (
    <>
      <PageHead
        eyebrow={<Link to="/partnere">{partners.title}</Link>}
        title={<label htmlFor="q">{text.question}</label>}
      />
      <Form method="get" role="search" className={css.ask}>
        <input
          id="q"
          name="q"
          type="search"
          key={question}
          defaultValue={question}
          className={css.question}
          maxLength={300}
          autoComplete="off"
          aria-describedby="q-hint"
        />
        <Button busyText={text.ask}>{text.ask}</Button>
        <p id="q-hint" className={css.hint}>
          {text.hint}
        </p>
      </Form>
      {!answer && !nobodyYet && <Examples targetGroups={targetGroups} />}
      {nobodyYet && (
        <Empty title={text.empty} action={<ButtonLink to="/partnere/ny">{text.add}</ButtonLink>}>
          {text.emptyBody}
        </Empty>
      )}
      {answer && <Found answer={answer} targetGroups={targetGroups} me={me} />}
    </>
  );
}

function Examples({ targetGroups, label }: { targetGroups: readonly string[]; label?: string }) {
  const text = useText(findText);
  const asked = [...targetGroups.map((name) => text.about(lowered(name))), ...text.more];
  return (
    <nav aria-label={text.examples} className={css.examples}>
      <p>{label ?? text.examples}</p>
      <ul>
        {asked.map((one) => (
          <li key={one}>
            <Link to={`?q=${encodeURIComponent(one)}`}>{one}</Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Found({
  answer,
  targetGroups,
  me,
}: Pick<Route.ComponentProps["loaderData"], "targetGroups" | "me"> & {
  answer: NonNullable<Route.ComponentProps["loaderData"]["answer"]>;
}) {
  const text = useText(findText);
  const language = useLanguage();
  const quoted = (said: readonly string[]) =>
    joinNames(
      said.map((word) => (language === "da" ? `»${word}«` : `“${word}”`)),
      language,
    );
  const { words, slips, nearest, partners, count, things } = answer;
  if (words.length === 0) return <p role="status">{text.noWords}</p>;
  if (partners.length + things.length === 0) {
    return (
      <>
        <p role="status">
          {text.nothing(quoted(words))} {text.searched}
        </p>
        <Examples targetGroups={targetGroups} label={text.try} />
        <p className={css.add}>
          <ButtonLink to="/partnere/ny" look="quiet">
            {text.add}
          </ButtonLink>
        </p>
      </>
    );
  }
  return (
    <>
      {nearest && (
        <p role="status" className={css.told}>
          {text.nothing(quoted(words))} {text.searched} {text.nearest}
        </p>
      )}
      {slips.length > 0 && (
        <p role="status" className={css.told}>
          {text.slips(quoted(slips))}
        </p>
      )}
      {partners.length === 0 ? (
        <p role="status">
          {text.nobody} <Link to="/partnere/ny">{text.add}</Link>
        </p>
      ) : (
        <FoundPartners partners={partners} me={me} />
      )}
      {count > partners.length && <p className={css.hint}>{text.rest(partners.length, count)}</p>}
      <FoundThings things={things} />
    </>
  );
}
