import { type RouteConfigEntry, route } from "@react-router/dev/routes";

const here = (file: string) => `domains/agreements/${file}`;

/** Rooms of a partner. */
export const partnerAgreementRooms: RouteConfigEntry[] = [
  // exchange
  route("samtaler", here("partner-talk-list.page.tsx")),
  route("samtaler/bytte", here("exchange.page.tsx")),
  route("samtaler/samarbejde", here("structural-partnership.page.tsx")),
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
  // tasks
  route("forloeb/:engagementId/aftaler/opgaver/udskrift/:format", here("tasks-document.page.ts")),
];

/** What a partner opens, without account and without script. */
export const agreeingRoutes: RouteConfigEntry[] = [
  // agreements
];
