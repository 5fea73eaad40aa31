import { Form, Link, redirect } from "react-router";
import { memberOf } from "#domains/access/gate.server.ts";
import { principleOf } from "#domains/guide/principle.ts";
import { Button, ButtonLink } from "#ui/button.tsx";
import { formatDate, today } from "#ui/dates.ts";
import { Empty } from "#ui/empty.tsx";
import { useLanguage, useText } from "#ui/language.tsx";
import { Line, Lines } from "#ui/lines.tsx";
import { PageHead } from "#ui/page-head.tsx";
import { pageTitle } from "#ui/page-title.ts";
import { Section } from "#ui/section.tsx";
import { Unfold } from "#ui/unfold.tsx";
import { Waiting } from "#ui/waiting.tsx";
import type { Route } from "./+types/idea-list.page.ts";
import { ideaText } from "./idea.text.ts";
import { openingWords } from "./idea.ts";
import css from "./idea-list.module.css";
import { setNotice, wantsNotice } from "./idea-notices.server.ts";
import { type IdeaLine, listIdeas, listPartings } from "./ideas.server.ts";

export async function loader({ context }: Route.LoaderArgs) {
  const member = memberOf(context);
  const [ideas, partings, notice] = await Promise.all([
    listIdeas(member),
    listPartings(member),
    wantsNotice(member),
  ]);
  return { ideas, partings, notice, line: principleOf(`${member.id}${today()}`, member.language).line };
}

export async function action({ request, context }: Route.ActionArgs) {
  const wish = (await request.formData()).get("notice");
  await setNotice(memberOf(context), wish === "start");
  return redirect("/ideer?gemt");
}

export const meta: Route.MetaFunction = ({ matches }) =>
  pageTitle(matches, (language) => ideaText[language].list.title);

export default function IdeaListPage({ loaderData }: Route.ComponentProps) {
  const text = useText(ideaText).list;
  const { ideas, partings, notice, line } = loaderData;
  const head = (
    <PageHead title={text.title} lead={text.lead} aside={<Link to="/ideer/side">{text.page}</Link>} />
  );
  if (ideas.length === 0)
    return (
      <>
        {head}
        <Empty
          title={text.empty}
          action={<ButtonLink to="/ideer/side">{text.emptyAction}</ButtonLink>}
          line={line}
        >
          {text.emptyBody}
        </Empty>
        <Partings partings={partings} />
      </>
    );
  const waiting = ideas.filter((one) => one.waitingSince);
  const answered = (...states: IdeaLine["state"][]) =>
    ideas.filter((one) => !one.waitingSince && states.includes(one.state));
  const spam = answered("spam");
  return (
    <>
      {head}
      <IdeaSection title={text.waiting} ideas={waiting} />
      <IdeaSection title={text.exploring} ideas={answered("new", "heard", "exploring")} />
      <IdeaSection title={text.onItsWay} ideas={answered("became", "joined")} />
      <IdeaSection title={text.declined} ideas={answered("declined")} />
      {spam.length > 0 && (
        <Unfold label={text.spam(spam.length)}>
          <IdeaLines ideas={spam} />
        </Unfold>
      )}
      <Partings partings={partings} />
      <Form method="post" className={css.notice}>
        <span>{notice ? text.noticeOn : text.noticeOff}</span>
        <Button look="text" name="notice" value={notice ? "stop" : "start"}>
          {notice ? text.noticeStop : text.noticeStart}
        </Button>
      </Form>
    </>
  );
}

function IdeaSection({ title, ideas }: { title: string; ideas: readonly IdeaLine[] }) {
  if (ideas.length === 0) return null;
  return (
    <Section title={title}>
      <IdeaLines ideas={ideas} />
    </Section>
  );
}

function IdeaLines({ ideas }: { ideas: readonly IdeaLine[] }) {
  const text = useText(ideaText);
  const language = useLanguage();
  const day = (moment: Date) => formatDate(moment, language, "day");
  const stands = ({ state, isHeard, engagement, receivedAt, waitingSince }: IdeaLine) =>
    engagement && (state === "became" || state === "joined" || isHeard)
      ? text.list.in(engagement.name)
      : waitingSince?.getTime() !== receivedAt.getTime() && text.list.received(day(receivedAt));
  return (
    <Lines>
      {ideas.map((one) => (
        <Line
          key={one.id}
          small={[one.isHeard && text.states.heard, one.firstName, one.place, stands(one)]
            .filter(Boolean)
            .join(" · ")}
          aside={one.waitingSince && <Waiting>{text.list.since(day(one.waitingSince))}</Waiting>}
        >
          <Link to={`/ideer/${one.id}`} dir="auto">
            {openingWords(one.text, 100)}
          </Link>
        </Line>
      ))}
    </Lines>
  );
}

/** Those that are gone, as a number and nothing else. */
function Partings({ partings }: Pick<Route.ComponentProps["loaderData"], "partings">) {
  const text = useText(ideaText).list;
  if (partings.length === 0) return null;
  return (
    <p className={css.partings}>
      {partings
        .map(({ year, why, count }) => (why === "withdrawn" ? text.withdrawn : text.thrownAway)(year, count))
        .join(" ")}
    </p>
  );
}
