import { Link } from "react-router";
import { formatDate } from "#ui/dates.ts";
import { useLanguage, useText } from "#ui/language.tsx";
import { Line, Lines } from "#ui/lines.tsx";
import { Section } from "#ui/section.tsx";
import { Tag } from "#ui/tag.tsx";
import { Waiting } from "#ui/waiting.tsx";
import { sheetText } from "./sheet.text.ts";
import type { SheetLine } from "./sheets.server.ts";

/** The sheets of the last week, with where each of them stands. `nameOf` says what is in one. */
export function SheetLines({
  sheets,
  nameOf,
}: {
  sheets: readonly SheetLine[];
  nameOf?: (sheet: SheetLine) => string | undefined;
}) {
  const text = useText(sheetText);
  const language = useLanguage();
  if (sheets.length === 0) return null;
  return (
    <Section title={text.started}>
      <p>{text.startedAbout}</p>
      <Lines>
        {sheets.map((sheet) => (
          <Line
            key={sheet.id}
            aside={<State state={sheet.state} />}
            small={[nameOf?.(sheet), formatDate(sheet.enteredAt, language, "day-time")]
              .filter(Boolean)
              .join(", ")}
          >
            <Link to={sheet.id}>{sheet.fileName || text.unnamed}</Link>
          </Line>
        ))}
      </Lines>
    </Section>
  );
}

function State({ state }: Pick<SheetLine, "state">) {
  const word = useText(sheetText).states[state];
  return state === "read" || state === "running" ? <Waiting>{word}</Waiting> : <Tag>{word}</Tag>;
}
