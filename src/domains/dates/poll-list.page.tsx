import { memberOf } from "#domains/access/gate.server.ts";
import { principleOf } from "#domains/guide/principle.ts";
import { isId } from "#platform/database/id.ts";
import { ButtonLink } from "#ui/button.tsx";
import { today } from "#ui/dates.ts";
import { Empty } from "#ui/empty.tsx";
import { useText } from "#ui/language.tsx";
import { pageTitle } from "#ui/page-title.ts";
import { Section } from "#ui/section.tsx";
import type { Route } from "./+types/poll-list.page.ts";
import css from "./poll.module.css";
import { pollText } from "./poll.text.ts";
import { daysBetween } from "./poll-day.ts";
import { PollLines } from "./poll-lines.tsx";
import { listPolls, type PollLine } from "./polls.server.ts";

export async function loader({ params, context }: Route.LoaderArgs) {
  const member = memberOf(context);
  if (!isId(params.engagementId)) throw new Response(null, { status: 404 });
  return {
    polls: await listPolls(member, params.engagementId),
    today: today(),
    line: principleOf(`${member.id}${today()}`, member.language).line,
  };
}

export const meta: Route.MetaFunction = ({ matches }) =>
  pageTitle(matches, (language) => pollText[language].title);

/** The dates of a forløb that are looked for, and those that were found. */
export default function PollListPage({ loaderData, params }: Route.ComponentProps) {
  const text = useText(pollText).list;
  const { polls, today: now, line } = loaderData;
  const begin = <ButtonLink to={`/forloeb/${params.engagementId}/datoer/ny`}>{text.begin}</ButtonLink>;
  if (polls.length === 0)
    return (
      <Empty title={text.empty} action={begin} line={line}>
        {text.emptyBody}
      </Empty>
    );
  const isOpen = ({ foundAt, closedAt }: PollLine) => !foundAt && !closedAt;
  const found = polls.filter(({ foundAt }) => foundAt);
  const cost = found.reduce(
    (sum, { createdAt, foundAt }) => sum + daysBetween(today(createdAt), today(foundAt ?? createdAt)),
    0,
  );
  return (
    <>
      <p className={css.lead}>{text.lead}</p>
      {polls.some(isOpen) && (
        <Section title={text.open}>
          <PollLines polls={polls.filter(isOpen)} today={now} />
        </Section>
      )}
      {!polls.every(isOpen) && (
        <Section title={text.over}>
          <PollLines polls={polls.filter((poll) => !isOpen(poll))} today={now} />
          {found.length > 0 && <p className={css.soft}>{text.cost(cost, found.length)}</p>}
        </Section>
      )}
      <p className={css.save}>{begin}</p>
    </>
  );
}
