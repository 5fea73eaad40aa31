import { Link, Outlet } from "react-router";
import { memberOf } from "#domains/access/gate.server.ts";
import { isId } from "#platform/database/id.ts";
import { useText } from "#ui/language.tsx";
import { Line, Lines } from "#ui/lines.tsx";
import { Section } from "#ui/section.tsx";
import type { Route } from "./+types/idea-origin.layout.ts";
import { heardIdeaText } from "./heard-idea.text.ts";
import { ideaText } from "./idea.text.ts";
import { openingWords } from "./idea.ts";
import { listIdeas } from "./ideas.server.ts";

/** Letters of an idea that are enough to know it again. */
const enough = 100;

export async function loader({ params, context }: Route.LoaderArgs) {
  const { engagementId } = params;
  const ideas = isId(engagementId) ? await listIdeas(memberOf(context), { engagementId }) : [];
  return { ideas: ideas.map(({ id, text, state }) => ({ id, text, state })) };
}

/** The home of a forløb, with the way back to the ideas of citizens that lie behind it (V3A). */
export default function IdeaOriginLayout({ loaderData }: Route.ComponentProps) {
  const text = useText(ideaText).behind;
  const heard = useText(heardIdeaText);
  const { ideas } = loaderData;
  return (
    <>
      <Outlet />
      {ideas.length > 0 && (
        <Section title={text.title}>
          <Lines label={text.title}>
            {ideas.map((one) => (
              <Line
                key={one.id}
                small={
                  one.state === "heard" ? heard.behind : text[one.state === "became" ? "became" : "joined"]
                }
              >
                <Link to={`/ideer/${one.id}`} dir="auto">
                  {openingWords(one.text, enough)}
                </Link>
              </Line>
            ))}
          </Lines>
        </Section>
      )}
    </>
  );
}
