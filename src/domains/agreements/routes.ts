import { index, type RouteConfigEntry, route } from "@react-router/dev/routes";

const here = (file: string) => `domains/agreements/${file}`;

/** Rooms of a partner. */
export const partnerAgreementRooms: RouteConfigEntry[] = [
  // exchange
  // agreements
  route("aftaler", here("partner-agreements.page.tsx")),
];

/** Rooms inside a forløb. */
export const agreementRooms: RouteConfigEntry[] = [
  route("aftaler", here("agreements.layout.tsx"), [
    // agreements
    index(here("agreement-list.page.tsx")),
    route("ny", here("agreement-new.page.tsx")),
    route(":agreementId", here("agreement.layout.tsx"), [
      index(here("agreement.page.tsx")),
      route("svar", here("agreement-answers.page.tsx")),
      route("forskelle", here("agreement-differences.page.tsx")),
      route("tekst", here("agreement-text.page.tsx")),
      route("udgaver", here("agreement-versions.page.tsx")),
    ]),
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
  route("forloeb/:engagementId/aftaler/:agreementId/papir/:format", here("agreement-document.page.ts")),
  // tasks
  route("forloeb/:engagementId/aftaler/opgaver/udskrift/:format", here("tasks-document.page.ts")),
];

/** What a partner opens, without account and without script. */
export const agreeingRoutes: RouteConfigEntry[] = [
  // agreements
  route("aftale/:token", here("agreement-guest.page.tsx")),
  route("aftale/:token/:format", here("agreement-guest-document.page.ts")),
];
