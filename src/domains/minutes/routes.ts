import type { RouteConfigEntry } from "@react-router/dev/routes";

/** Rooms inside a meeting of a forløb. */
export const minutesRooms: RouteConfigEntry[] = [];

/** Files, without the frame. */
export const minutesDocumentRoutes: RouteConfigEntry[] = [];
