import { type RouteConfigEntry, route } from "@react-router/dev/routes";

const here = (file: string) => `domains/boards/${file}`;

/** Inside the frame. */
export const boardRoutes: RouteConfigEntry[] = [
  route("billedkort", here("picture-cards.page.tsx")),
  route("papir/proev", here("paper-try.page.tsx")),
];

/** What fills the screen by itself, and files; for members. */
export const boardDocumentRoutes: RouteConfigEntry[] = [
  route("billedkort/ark/:tongue", here("picture-cards-print.page.ts")),
  route("papir/ark/:tool/:size", here("paper-sheet.page.ts")),
  // pictures
  route("billedkort/egne/:cardId", here("own-card.page.ts")),
  route("moeder/:meetingId/billede/:noteId", here("note-picture.page.ts")),
  route("moeder/:meetingId/ark/:itemId?", here("paper-laying-lead.page.tsx")),
  route("moeder/:meetingId/laeg-ark", here("paper-laying-lead-send.page.ts")),
  route("forloeb/:engagementId/moeder/:meetingId/papir/pakke/:part", here("meeting-pack-document.page.ts")),
  // leading
  route("moeder/:meetingId/styr/:itemId?", here("lead.page.tsx")),
  route("moeder/:meetingId/goer", here("lead-acting.page.ts")),
  route("moeder/:meetingId/skaerm", here("wall.page.tsx")),
  route("moeder/:meetingId/stribe/:itemId", here("storyboard-sheet.page.ts")),
];

/** A room of a meeting, inside its forløb: the way from the plan to the table. */
export const holdingRooms: RouteConfigEntry[] = [
  route("hold", here("lead-way-in.page.ts")),
  route("papir", here("meeting-pack.page.tsx")),
];

/** What somebody who joins a meeting opens, without account and without script. */
export const tableRoutes: RouteConfigEntry[] = [
  route("med", here("join-code.page.tsx")),
  route("med/:code", here("join-door.page.tsx")),
  route("bord/:token/send", here("table-send.page.ts")),
  route("bord/:token/laeg-ark", here("paper-laying-send.page.ts")),
  route("bord/:token/billede/:noteId", here("note-picture-table.page.ts")),
  route("bord/:token/kort/:cardId", here("own-card-table.page.ts")),
  route("bord/:token/:itemId/ark", here("paper-laying-table.page.tsx")),
  route("bord/:token/:itemId?", here("table.page.tsx")),
];
