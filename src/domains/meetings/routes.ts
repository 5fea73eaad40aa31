import { index, layout, type RouteConfigEntry, route } from "@react-router/dev/routes";

const here = (file: string) => `domains/meetings/${file}`;

/**
 * Rooms inside a forløb. `aroundList` are the layouts of later parts of the product that have something to say beside the
 * list of meetings, the one nearest the list first; `rooms` are the rooms of one meeting that later parts build.
 */
export const meetingRooms = (
  aroundList: readonly string[] = [],
  rooms: readonly RouteConfigEntry[] = [],
): RouteConfigEntry[] => {
  const list = route("moeder", here("meeting-list.page.tsx"));
  return [
    aroundList.reduce((inside, around) => layout(around, [inside]), list),
    route("moeder/nyt", here("meeting-new.page.tsx")),
    route("moeder/:meetingId", here("meeting.layout.tsx"), [
      index(here("meeting.page.tsx")),
      route("hvem", here("guests.page.tsx")),
      route("dagsorden", here("agenda.page.tsx")),
      route("dagsorden/:itemId/spoergsmaal", here("prompts.page.tsx")),
      ...rooms,
    ]),
  ];
};

/** Files, without the frame. */
export const meetingDocumentRoutes: RouteConfigEntry[] = [
  route("forloeb/:engagementId/moeder/:meetingId/kalender", here("meeting-calendar.page.ts")),
  route("forloeb/:engagementId/moeder/:meetingId/papir/:edition/:format", here("meeting-document.page.ts")),
];
