import { type RouteConfigEntry, route } from "@react-router/dev/routes";

/** Rooms inside a forløb. */
export const logbookRooms: RouteConfigEntry[] = [
  route("logbog", "domains/logbook/logbook.page.tsx"),
  route("mellem/:wordId/logbog", "domains/logbook/word-to-logbook.page.tsx"),
];
