import { Link } from "react-router";
import { dayInWords, timeInWords } from "#domains/outreach/outing-words.ts";
import type { Outing } from "#domains/outreach/outings.server.ts";
import { useLanguage, useText } from "#ui/language.tsx";
import { Line, Lines } from "#ui/lines.tsx";
import { joinNames } from "#ui/names.ts";
import { Section } from "#ui/section.tsx";
import { outingSoonText } from "./outing-soon.text.ts";

type Soon = Pick<Outing, "id" | "day" | "startsAt" | "endsAt" | "what" | "going">;

/** The next day out of the house, when it is near: what, when, and who goes. */
export function OutingSoon({ outing }: { outing: Soon | undefined }) {
  const text = useText(outingSoonText);
  const language = useLanguage();
  if (!outing) return null;
  const { id, day, startsAt, endsAt, what, going } = outing;
  const names = joinNames(
    going.map(({ name }) => name.split(" ")[0] ?? name),
    language,
  );
  return (
    <Section title={text.title} aside={<Link to="/ud-af-huset">{text.all}</Link>}>
      <Lines>
        <Line
          small={[
            [dayInWords(day, language), timeInWords(startsAt, endsAt, language)].filter(Boolean).join(", "),
            names && text.who(names),
          ]
            .filter(Boolean)
            .join(" · ")}
        >
          <Link to={`/ud-af-huset/dage/${id}`}>{what}</Link>
        </Line>
      </Lines>
    </Section>
  );
}
