import type { RouteConfigEntry } from "@react-router/dev/routes";

/** Rooms inside a forløb. */
export const dateRooms: RouteConfigEntry[] = [];

/** Files, without the frame. */
export const dateDocumentRoutes: RouteConfigEntry[] = [];

/** What somebody who is asked for a date opens, without account and without script. */
export const askedRoutes: RouteConfigEntry[] = [];
