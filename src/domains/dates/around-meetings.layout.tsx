import { Link, Outlet } from "react-router";
import { memberOf } from "#domains/access/gate.server.ts";
import { isId } from "#platform/database/id.ts";
import { today } from "#ui/dates.ts";
import { useText } from "#ui/language.tsx";
import { Section } from "#ui/section.tsx";
import type { Route } from "./+types/around-meetings.layout.ts";
import { pollText } from "./poll.text.ts";
import { PollLines } from "./poll-lines.tsx";
import { listPolls } from "./polls.server.ts";

export async function loader({ params, context }: Route.LoaderArgs) {
  const { engagementId } = params as { engagementId?: string };
  if (!isId(engagementId)) throw new Response(null, { status: 404 });
  const polls = await listPolls(memberOf(context), engagementId);
  return {
    engagementId,
    open: polls.filter(({ foundAt, closedAt }) => !foundAt && !closedAt),
    today: today(),
  };
}

/** The list of a forløb's meetings, and under it the dates that are being looked for. */
export default function AroundMeetings({ loaderData }: Route.ComponentProps) {
  const text = useText(pollText).list;
  const { engagementId, open } = loaderData;
  const home = `/forloeb/${engagementId}/datoer`;
  return (
    <>
      <Outlet />
      <Section title={text.search} aside={<Link to={`${home}/ny`}>{text.begin}</Link>}>
        {open.length > 0 ? (
          <PollLines polls={open} today={loaderData.today} />
        ) : (
          <p>
            <Link to={home}>{text.empty}</Link>
          </p>
        )}
      </Section>
    </>
  );
}
