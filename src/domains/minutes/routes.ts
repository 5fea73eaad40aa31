import { type RouteConfigEntry, route } from "@react-router/dev/routes";

const here = (file: string) => `domains/minutes/${file}`;

/** Rooms inside a meeting of a forløb. */
export const minutesRooms: RouteConfigEntry[] = [
  route("referat", here("minutes.page.tsx")),
  route("referat/:noteId", here("note-onward.page.tsx")),
];

/** Around the first room of an idea: the meeting it came up at. */
export const ideaSource = here("idea-source.layout.tsx");

/** Files, without the frame. */
export const minutesDocumentRoutes: RouteConfigEntry[] = [
  route("moeder/:meetingId/referat", here("minutes-door.page.ts")),
  route("forloeb/:engagementId/moeder/:meetingId/referat/:number/:format", here("minutes-document.page.ts")),
];

/** What somebody who sat at the table opens by their own link. */
export const tableMinutesRoutes: RouteConfigEntry[] = [
  route("bord/:token/referat", here("table-minutes.page.tsx")),
];
