import { Link } from "react-router";
import { useText } from "#ui/language.tsx";
import { Line, Lines } from "#ui/lines.tsx";
import { pageTitle } from "#ui/page-title.ts";
import { Section } from "#ui/section.tsx";
import type { Route } from "./+types/print.page.ts";
import { useEngagement } from "./engagement-data.ts";
import { hints } from "./hint.text.ts";
import { markOf } from "./path.ts";
import { printText } from "./print.text.ts";

export const meta: Route.MetaFunction = ({ matches }) =>
  pageTitle(matches, (language) => printText[language].title);

export default function PrintPage() {
  const text = useText(printText);
  const hint = useText(hints);
  const { engagement, path } = useEngagement();
  const document = (format: string) => `/forloeb/${engagement.id}/vejviser/${format}`;
  return (
    <>
      <Section title={text.guide}>
        <p>{text.guideAbout}</p>
        <Lines>
          <Line>
            <a href={document("pdf")}>{text.pdf}</a>
          </Line>
          <Line>
            <a href={document("docx")}>{text.word}</a>
          </Line>
          <Line>
            <a href={document("html")}>{text.html}</a>
          </Line>
        </Lines>
      </Section>
      <Section title={text.cards}>
        <p>{hint.printedCards}</p>
        <Lines>
          {path.map((stop) => (
            <Line
              key={stop.station}
              aside={
                <>
                  <a href={`/vejviser/kort/${stop.station}/a6`} aria-label={`${text.a6}: ${stop.name}`}>
                    {text.a6}
                  </a>
                  {" · "}
                  <a href={`/vejviser/kort/${stop.station}/a4`} aria-label={`${text.a4}: ${stop.name}`}>
                    {text.a4}
                  </a>
                </>
              }
            >
              {markOf(stop.station)} {stop.name}
            </Line>
          ))}
        </Lines>
      </Section>
      <Section title={text.sheets}>
        <p>{text.sheetsAbout}</p>
        <p>
          <Link to="/papir/proev">{text.sheetsTry}</Link>
        </p>
      </Section>
    </>
  );
}
