import { Link, Outlet } from "react-router";
import { memberOf } from "#domains/access/gate.server.ts";
import { isId } from "#platform/database/id.ts";
import { useText } from "#ui/language.tsx";
import { Line, Lines } from "#ui/lines.tsx";
import { Section } from "#ui/section.tsx";
import { Waiting } from "#ui/waiting.tsx";
import type { Route } from "./+types/beside-meetings.layout.ts";
import { betweenText } from "./between.text.ts";
import { listBetweenWords } from "./between-words.server.ts";

export async function loader({ params, context }: Route.LoaderArgs) {
  const { engagementId } = params as { engagementId?: string };
  if (!isId(engagementId)) throw new Response(null, { status: 404 });
  const words = await listBetweenWords(memberOf(context), engagementId);
  return { engagementId, unread: words.filter(({ seenAt }) => seenAt === null).length };
}

/** The list of a forløb's meetings, and under it the page its partners read between them. */
export default function BesideMeetings({ loaderData }: Route.ComponentProps) {
  const text = useText(betweenText);
  const { engagementId, unread } = loaderData;
  return (
    <>
      <Outlet />
      <Section title={text.title}>
        <Lines>
          <Line small={text.lineAbout} aside={unread > 0 && <Waiting>{text.unread(unread)}</Waiting>}>
            <Link to={`/forloeb/${engagementId}/mellem`}>{text.line}</Link>
          </Line>
        </Lines>
      </Section>
    </>
  );
}
