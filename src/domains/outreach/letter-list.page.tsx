import { Link } from "react-router";
import { memberOf } from "#domains/access/gate.server.ts";
import { principleOf } from "#domains/guide/principle.ts";
import { isId } from "#platform/database/id.ts";
import { ButtonLink } from "#ui/button.tsx";
import { formatDate, today } from "#ui/dates.ts";
import { Empty } from "#ui/empty.tsx";
import { useLanguage, useText } from "#ui/language.tsx";
import { Line, Lines } from "#ui/lines.tsx";
import { pageTitle } from "#ui/page-title.ts";
import { Section } from "#ui/section.tsx";
import { Waiting } from "#ui/waiting.tsx";
import type { Route } from "./+types/letter-list.page.ts";
import { letterText } from "./letter.text.ts";
import { type LetterLine, listLetters } from "./letters.server.ts";

export async function loader({ params, context }: Route.LoaderArgs) {
  const member = memberOf(context);
  if (!isId(params.engagementId)) throw new Response(null, { status: 404 });
  return {
    letters: await listLetters(member, params.engagementId),
    line: principleOf(`${member.id}${today()}`, member.language).line,
  };
}

export const meta: Route.MetaFunction = ({ matches }) =>
  pageTitle(matches, (language) => letterText[language].list.title);

export default function LetterListPage({ loaderData, params }: Route.ComponentProps) {
  const text = useText(letterText).list;
  const { letters, line } = loaderData;
  const here = `/forloeb/${params.engagementId}/kontakt/breve`;
  if (letters.length === 0)
    return (
      <Empty title={text.empty} action={<ButtonLink to={`${here}/nyt`}>{text.write}</ButtonLink>} line={line}>
        {text.emptyBody}
      </Empty>
    );
  return (
    <Section title={text.title} aside={<Link to={`${here}/nyt`}>{text.write}</Link>}>
      <Lines>
        {letters.map((one) => (
          <LetterOnList key={one.id} letter={one} here={here} />
        ))}
      </Lines>
    </Section>
  );
}

function LetterOnList({ letter, here }: { letter: LetterLine; here: string }) {
  const all = useText(letterText);
  const text = all.list;
  const language = useLanguage();
  const { id, kind, title, sender, sent, sentAt, yes, no, later } = letter;
  const silent = sent - yes - no - later;
  const told = [
    all.kinds[kind],
    sentAt ? text.sentTo(sent, formatDate(sentAt, language, "day")) : text.unsent,
    text.signed(sender),
  ];
  const tally = text.tally({ yes, no, later });
  return (
    <Line
      small={told.join(" · ")}
      aside={
        <>
          {tally}
          {tally && silent > 0 && ", "}
          {silent > 0 && <Waiting>{text.waiting(silent)}</Waiting>}
        </>
      }
    >
      <Link to={`${here}/${id}`} dir="auto">
        {title}
      </Link>
    </Line>
  );
}
