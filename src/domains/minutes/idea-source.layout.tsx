import { Link, Outlet } from "react-router";
import { memberOf } from "#domains/access/gate.server.ts";
import { isId } from "#platform/database/id.ts";
import { formatDate } from "#ui/dates.ts";
import { useLanguage, useText } from "#ui/language.tsx";
import { Line, Lines } from "#ui/lines.tsx";
import { Section } from "#ui/section.tsx";
import type { Route } from "./+types/idea-source.layout.ts";
import { readIdeaSource } from "./idea-from-note.server.ts";
import { ideaFromNoteText } from "./idea-from-note.text.ts";

export async function loader({ params, context }: Route.LoaderArgs) {
  const { ideaId } = params as { ideaId?: string };
  return { source: isId(ideaId) ? await readIdeaSource(memberOf(context), ideaId) : undefined };
}

/** The first room of an idea, and under it the way back to the table it came up at. */
export default function IdeaSourceLayout({ loaderData }: Route.ComponentProps) {
  const text = useText(ideaFromNoteText);
  const language = useLanguage();
  const { source } = loaderData;
  return (
    <>
      <Outlet />
      {source && (
        <Section title={text.source}>
          <Lines>
            <Line
              small={[source.title, source.day && formatDate(source.day, language, "day-year")]
                .filter(Boolean)
                .join(", ")}
              aside={<Link to={source.to}>{text.see}</Link>}
            >
              <span dir="auto">{source.question}</span>
            </Line>
          </Lines>
        </Section>
      )}
    </>
  );
}
