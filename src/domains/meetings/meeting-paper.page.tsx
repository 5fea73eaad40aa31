import { useText } from "#ui/language.tsx";
import { Line, Lines } from "#ui/lines.tsx";
import { pageTitle } from "#ui/page-title.ts";
import type { Route } from "./+types/meeting-paper.page.ts";
import { useMeeting } from "./meeting.layout.tsx";
import css from "./meeting.module.css";
import { meetingText } from "./meeting.text.ts";
import { paperText } from "./meeting-paper.text.ts";

export const meta: Route.MetaFunction = ({ matches }) =>
  pageTitle(matches, (language) => meetingText[language].rooms.paper);

/** The meeting on paper and in a calendar. */
export default function MeetingPaperPage() {
  const text = useText(paperText).paper;
  const { id, engagementId, day } = useMeeting();
  const home = `/forloeb/${engagementId}/moeder/${id}`;
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
  return (
    <>
      <p className={css.lead}>{text.lead}</p>
      <Lines>
        <Line small={text.guestsAbout} aside={formats("dagsorden", text.guests)}>
          <b>{text.guests}</b>
        </Line>
        <Line small={text.leaderAbout} aside={formats("leder", text.leader)}>
          <b>{text.leader}</b>
        </Line>
        <Line
          small={day ? text.calendarAbout : text.noDay}
          aside={day && <a href={`${home}/kalender`}>{text.calendarFile}</a>}
        >
          <b>{text.calendar}</b>
        </Line>
      </Lines>
    </>
  );
}
