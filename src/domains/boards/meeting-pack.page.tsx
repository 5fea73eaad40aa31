import { Link } from "react-router";
import { memberOf } from "#domains/access/gate.server.ts";
import { meetingText } from "#domains/meetings/meeting.text.ts";
import { meetingAt } from "#domains/meetings/meeting-at.server.ts";
import { paperText } from "#domains/meetings/meeting-paper.text.ts";
import { ButtonLink } from "#ui/button.tsx";
import { useLanguage, useText } from "#ui/language.tsx";
import { Line, Lines } from "#ui/lines.tsx";
import { joinNames } from "#ui/names.ts";
import { pageTitle } from "#ui/page-title.ts";
import { Section } from "#ui/section.tsx";
import type { Route } from "./+types/meeting-pack.page.ts";
import css from "./meeting-pack.module.css";
import { planPack } from "./meeting-pack.server.ts";
import { meetingPackText } from "./meeting-pack.text.ts";
import type { PackSheet } from "./meeting-pack.ts";
import { paperSheetText } from "./paper-sheet.text.ts";
import type { PaperTool } from "./paper-sheet.ts";

export async function loader({ params, context }: Route.LoaderArgs) {
  const member = memberOf(context);
  const meeting = await meetingAt(member, params);
  const plan = await planPack(member, meeting.id);
  if (!plan) throw new Response(null, { status: 404 });
  return { hasDay: meeting.day !== null, plan };
}

export const meta: Route.MetaFunction = ({ matches }) =>
  pageTitle(matches, (language) => meetingText[language].rooms.paper);

/** The meeting on paper and in a calendar: all of it in one press, and each part by itself. */
export default function MeetingPackPage({ loaderData, params }: Route.ComponentProps) {
  const pack = useText(meetingPackText);
  const text = useText(paperText).paper;
  const tools = useText(paperSheetText).tools;
  const language = useLanguage();
  const { hasDay, plan } = loaderData;
  const { heads, isAsked, sheets, hasCards } = plan;
  const home = `/forloeb/${params.engagementId}/moeder/${params.meetingId}`;
  const count = sheets.reduce((sum, sheet) => sum + sheet.count, 0);
  const parts = [
    pack.agenda,
    pack.signInPart,
    ...(count > 0 ? [pack.sheets(count)] : []),
    ...(hasCards ? [pack.cards] : []),
  ];
  const formats = (edition: string, name: string) => (
    <span className={css.formats}>
      {(["pdf", "docx", "html"] as const).map((format) => (
        <a key={format} href={`${home}/papir/${edition}/${format}`}>
          {{ pdf: text.pdf, docx: text.word, html: text.web }[format]}
          <span className="visually-hidden"> {name}</span>
        </a>
      ))}
    </span>
  );
  const pdf = (part: string, name: string, label: string = text.pdf) => (
    <a href={`${home}/papir/pakke/${part}`}>
      {label}
      <span className="visually-hidden"> {name}</span>
    </a>
  );
  return (
    <>
      <p className={css.lead}>{pack.lead}</p>
      <div className={css.whole}>
        <p>
          <ButtonLink to={`${home}/papir/pakke/alt`} size="big" reloadDocument>
            {pack.whole}
          </ButtonLink>
        </p>
        <p>
          {pack.wholeAbout(joinNames(parts, language))}{" "}
          {isAsked ? pack.forHeads(heads) : pack.forNobody(heads)}
        </p>
        <p className={css.soft}>
          {pack.print} {pack.code}
        </p>
      </div>
      <Section title={pack.each}>
        <Lines>
          <Line small={text.guestsAbout} aside={formats("dagsorden", text.guests)}>
            <b>{text.guests}</b>
          </Line>
          <Line small={text.leaderAbout} aside={formats("leder", text.leader)}>
            <b>{text.leader}</b>
          </Line>
          <Line small={pack.signInAbout} aside={pdf("tilmelding", pack.signInName)}>
            <b>{pack.signInName}</b>
          </Line>
          <Line
            small={
              count > 0
                ? pack.sheetsAbout(
                    joinNames(
                      countedByTool(sheets).map(([tool, some]) => pack.times(tools[tool].title, some)),
                      language,
                    ),
                  )
                : pack.noSheets
            }
            aside={
              <span className={css.formats}>
                {count > 0 && pdf("ark", pack.sheetsName)}
                {count > 0 && pdf("ark-a3", pack.sheetsName, pack.wall)}
                <Link to="/papir/proev">{text.sheetsTry}</Link>
              </span>
            }
          >
            <b>{pack.sheetsName}</b>
          </Line>
          <Line
            small={text.cardsAbout}
            aside={
              <span className={css.formats}>
                {hasCards && pdf("kort", text.cards)}
                <Link to="/billedkort">{text.cardsSee}</Link>
              </span>
            }
          >
            <b>{text.cards}</b>
          </Line>
          <Line
            small={hasDay ? text.calendarAbout : text.noDay}
            aside={hasDay && <a href={`${home}/kalender`}>{text.calendarFile}</a>}
          >
            <b>{text.calendar}</b>
          </Line>
        </Lines>
        {count > 0 && <p className={css.soft}>{pack.laying}</p>}
      </Section>
    </>
  );
}

/** A tool that several lines have is told once, with all its sheets. */
function countedByTool(sheets: readonly PackSheet[]): [PaperTool, number][] {
  const counts = new Map<PaperTool, number>();
  for (const { tool, count } of sheets) counts.set(tool, (counts.get(tool) ?? 0) + count);
  return [...counts];
}
