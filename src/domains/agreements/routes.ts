import { type RouteConfigEntry, route } from "@react-router/dev/routes";

const here = (file: string) => `domains/agreements/${file}`;

/** Rooms of a partner. */
export const partnerAgreementRooms: RouteConfigEntry[] = [
  // exchange
  // agreements
];

/** Rooms inside a forløb. */
export const agreementRooms: RouteConfigEntry[] = [
  route("aftaler", here("agreements.layout.tsx"), [
    // agreements
    // tasks
    route("opgaver", here("tasks.page.tsx")),
    route("opgaver/:taskId", here("task.page.tsx")),
  ]),
];

/** Inside the frame. */
export const agreementRoutes: RouteConfigEntry[] = [
  // agreements
];

/** Files, without the frame. */
export const agreementDocumentRoutes: RouteConfigEntry[] = [
  // exchange
  // agreements
  // tasks
  route("forloeb/:engagementId/aftaler/opgaver/udskrift/:format", here("tasks-document.page.ts")),
];

/** What a partner opens, without account and without script. */
export const agreeingRoutes: RouteConfigEntry[] = [
  // agreements
];
