import { index, type RouteConfigEntry, route } from "@react-router/dev/routes";

const here = (file: string) => `domains/dates/${file}`;

/** Rooms inside a forløb. */
export const dateRooms: RouteConfigEntry[] = [
  route("datoer", here("poll-list.page.tsx")),
  route("datoer/ny", here("poll-new.page.tsx")),
  route("datoer/:pollId", here("poll.layout.tsx"), [
    index(here("poll.page.tsx")),
    route("dage", here("poll-days.page.tsx")),
    route("hvem", here("poll-people.page.tsx")),
    route("ret", here("poll-edit.page.tsx")),
    route("dag/:dateId", here("poll-date.page.tsx")),
    route("svar/:voterId", here("poll-voter.page.tsx")),
  ]),
];

/** Around the list of a forløb's meetings: the dates that are being looked for. */
export const aroundMeetings = here("around-meetings.layout.tsx");

/** Files, without the frame. */
export const dateDocumentRoutes: RouteConfigEntry[] = [
  route("forloeb/:engagementId/datoer/:pollId/papir/:format", here("poll-paper.page.ts")),
  route("forloeb/:engagementId/datoer/:pollId/kalender/:foundId", here("poll-calendar.page.ts")),
];

/** What somebody who is asked for a date opens, without account and without script. */
export const askedRoutes: RouteConfigEntry[] = [
  route("dato/:token", here("poll-guest.page.tsx")),
  route("dato/:token/:foundId", here("poll-guest-calendar.page.ts")),
];
