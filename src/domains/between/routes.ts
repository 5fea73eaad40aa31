import { type RouteConfigEntry, route } from "@react-router/dev/routes";

const here = (file: string) => `domains/between/${file}`;

/** Rooms inside a forløb. */
export const betweenRooms: RouteConfigEntry[] = [route("mellem", here("between.page.tsx"))];

/** Around the list of a forløb's meetings: the page its partners read between them. */
export const besideMeetings = here("beside-meetings.layout.tsx");

/** What fills the screen by itself, and files; for members. */
export const betweenDocumentRoutes: RouteConfigEntry[] = [
  route("forloeb/:engagementId/mellem/vis", here("between-preview.page.tsx")),
  route("forloeb/:engagementId/mellem/:format", here("between-document.page.ts")),
];

/** What a partner opens, without account and without script. */
export const betweenGuestRoutes: RouteConfigEntry[] = [
  route("mellem/:token", here("between-guest.page.tsx")),
  route("mellem/:token/referat", here("between-guest-minutes.page.tsx")),
];
