import { Link, Outlet, useRouteLoaderData } from "react-router";
import { memberOf } from "#domains/access/gate.server.ts";
import { useLanguage, useText } from "#ui/language.tsx";
import { pageTitle } from "#ui/page-title.ts";
import { Question } from "#ui/question.tsx";
import { RoomTabs } from "#ui/room-tabs.tsx";
import { Waiting } from "#ui/waiting.tsx";
import type { Route } from "./+types/meeting.layout.ts";
import css from "./meeting.module.css";
import { meetingText } from "./meeting.text.ts";
import { meetingAt } from "./meeting-at.server.ts";
import { meetingTitle, whenInWords } from "./meeting-words.ts";
import type { Meeting } from "./meetings.server.ts";

export async function loader({ params, context }: Route.LoaderArgs) {
  return { meeting: await meetingAt(memberOf(context), params) };
}

export const meta: Route.MetaFunction = ({ matches, loaderData }) =>
  pageTitle(matches, (language) => (loaderData ? meetingTitle(loaderData.meeting.number, language) : ""));

/** What every page of a meeting wears: which it is, what it asks, when and where, and the doors to its rooms. */
export default function MeetingLayout({ loaderData }: Route.ComponentProps) {
  const text = useText(meetingText);
  const language = useLanguage();
  const { meeting } = loaderData;
  return (
    <>
      <header className={css.head}>
        <h2>{meetingTitle(meeting.number, language)}</h2>
        <Question size="page">
          <span dir="auto">{meeting.question}</span>
        </Question>
        <p className={css.when}>
          {meeting.day ? (
            whenInWords(meeting, language)
          ) : (
            <>
              <Waiting>{text.noDay}</Waiting>{" "}
              <Link to={`/forloeb/${meeting.engagementId}/datoer/ny?moede=${meeting.id}`}>
                {text.findDay}
              </Link>
            </>
          )}
          {meeting.place && <span className={css.place}>{meeting.place}</span>}
        </p>
      </header>
      <RoomTabs
        label={text.rooms.label}
        home={`/forloeb/${meeting.engagementId}/moeder/${meeting.id}`}
        rooms={[
          { at: "", label: text.rooms.plan },
          { at: "/hvem", label: text.rooms.who },
          { at: "/dagsorden", label: text.rooms.agenda },
          { at: "/papir", label: text.rooms.paper },
          // Hung here by the table where it is held.
          { at: "/hold", label: text.rooms.hold },
          { at: "/referat", label: text.rooms.minutes },
        ]}
      />
      <Outlet />
    </>
  );
}

/** The meeting that the page is about, as its layout has found it. */
export function useMeeting(): Meeting {
  const known = useRouteLoaderData<typeof loader>("domains/meetings/meeting.layout");
  if (!known) throw new Error("This page must lie inside a meeting");
  return known.meeting;
}
