import type { RouteConfigEntry } from "@react-router/dev/routes";

/** Inside the frame. */
export const boardRoutes: RouteConfigEntry[] = [];

/** What fills the screen by itself, and files; for members. */
export const boardDocumentRoutes: RouteConfigEntry[] = [];

/** What somebody who joins a meeting opens, without account and without script. */
export const tableRoutes: RouteConfigEntry[] = [];
