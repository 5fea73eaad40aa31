import type { RouteConfigEntry } from "@react-router/dev/routes";

/** Rooms inside a forløb. */
export const meetingRooms: RouteConfigEntry[] = [];

/** Files, without the frame. */
export const meetingDocumentRoutes: RouteConfigEntry[] = [];
