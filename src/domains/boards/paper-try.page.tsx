import { useState } from "react";
import { ButtonLink } from "#ui/button.tsx";
import { useText } from "#ui/language.tsx";
import { Line, Lines } from "#ui/lines.tsx";
import { PageHead } from "#ui/page-head.tsx";
import { pageTitle } from "#ui/page-title.ts";
import { Section } from "#ui/section.tsx";
import { Unfold } from "#ui/unfold.tsx";
import type { Route } from "./+types/paper-try.page.ts";
import { PaperPhoto } from "./paper-photo.tsx";
import type { PaperNote } from "./paper-reader.ts";
import { paperSheetText } from "./paper-sheet.text.ts";
import { paperTools } from "./paper-sheet.ts";
import { paperTryText } from "./paper-try.text.ts";

export const meta: Route.MetaFunction = ({ matches }) =>
  pageTitle(matches, (language) => paperTryText[language].title);

/** A sheet printed, photographed and read, with nobody waiting and nothing kept. */
export default function PaperTryPage() {
  const text = useText(paperTryText);
  const sheets = useText(paperSheetText);
  const [notes, setNotes] = useState<readonly PaperNote[]>([]);
  const bytes = notes.reduce((sum, { file }) => sum + file.size, 0);
  return (
    <>
      <PageHead title={text.title} lead={text.lead} />
      <Section title={text.print}>
        <p>{text.printAbout}</p>
        <p>
          <ButtonLink to="/papir/ark/brainstorm/a4" look="quiet" reloadDocument>
            {text.printOne}
          </ButtonLink>
        </p>
        <Unfold label={text.printOther}>
          <Lines>
            {paperTools.map((tool) => {
              const { title, about } = sheets.tools[tool];
              return (
                <Line
                  key={tool}
                  small={about}
                  aside={
                    <>
                      <a href={`/papir/ark/${tool}/a4`} aria-label={`${title}, ${text.a4}`}>
                        {text.a4}
                      </a>
                      {" · "}
                      <a href={`/papir/ark/${tool}/a3`} aria-label={`${title}, ${text.a3}`}>
                        {text.a3}
                      </a>
                    </>
                  }
                >
                  {title}
                </Line>
              );
            })}
          </Lines>
        </Unfold>
      </Section>
      <Section title={text.photo}>
        <p>{text.promise}</p>
        <PaperPhoto onChosen={(chosen) => setNotes(chosen?.notes ?? [])} />
        {notes.length > 0 && <p>{text.would(notes.length, Math.ceil(bytes / 1000))}</p>}
      </Section>
    </>
  );
}
