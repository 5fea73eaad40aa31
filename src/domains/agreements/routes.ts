import { index, type RouteConfigEntry, route } from "@react-router/dev/routes";

const here = (file: string) => `domains/agreements/${file}`;

/** Rooms of a partner. */
export const partnerAgreementRooms: RouteConfigEntry[] = [
  // exchange
  route("samtaler", here("partner-talk-list.page.tsx")),
  route("samtaler/bytte", here("exchange.page.tsx")),
  route("samtaler/samarbejde", here("structural-partnership.page.tsx")),
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
  // exchange
  route("samtaler/:talkId", here("partner-talk-door.page.ts")),
  route("partnere/:partnerId/samtaler/ny", here("partner-talk-new.page.tsx")),
  route("partnere/:partnerId/samtaler/:talkId", here("partner-talk.page.tsx")),
  route("partnere/:partnerId/samtaler/:talkId/ret", here("partner-talk-edit.page.tsx")),
  route("partnere/:partnerId/samtaler/:talkId/spoerg/:place", here("talk-asking.page.tsx")),
  route("partnere/:partnerId/samtaler/:talkId/viden/:place", here("talk-knowledge.page.tsx")),
  // agreements
];

/** Files, without the frame. */
export const agreementDocumentRoutes: RouteConfigEntry[] = [
  // exchange
  route("partnere/:partnerId/samtaler/ark/:format", here("talk-sheet.page.ts"), { id: "empty-talk-sheet" }),
  route("partnere/:partnerId/samtaler/:talkId/ark/:format", here("talk-sheet.page.ts"), { id: "talk-sheet" }),
  route("partnere/:partnerId/samtaler/bytte/:format", here("exchange-sheet.page.ts")),
  route("partnere/:partnerId/samtaler/samarbejde/:format", here("structural-document.page.ts")),
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
