import { index, type RouteConfigEntry, route } from "@react-router/dev/routes";

const here = (file: string) => `domains/partners/${file}`;

/** Inside the frame. The rooms of a partner that later parts of the product build go beside its own. */
export const partnerRoutes = (rooms: RouteConfigEntry[]): RouteConfigEntry[] => [
  route("partnere", here("partner-list.page.tsx")),
  route("partnere/ny", here("partner-new.page.tsx")),
  route("partnere/oversigt", here("overview.page.tsx")),
  route("partnere/indlaes", here("partner-sheet-new.page.tsx")),
  route("partnere/indlaes/:sheetId", here("partner-sheet.page.tsx")),
  route("partnere/:partnerId", here("partner.layout.tsx"), [index(here("partner.page.tsx")), ...rooms]),
  route("partnere/:partnerId/ret", here("partner-edit.page.tsx")),
  route("partnere/:partnerId/slaa-sammen", here("partner-merge.page.tsx")),
  route("partnere/:partnerId/personer/:contactPersonId", here("contact-person.page.tsx")),
  route("lokalsamfund/:communityId/partnere", here("place-partners.page.tsx")),
];

/** Rooms inside a forløb. */
export const partnerRooms: RouteConfigEntry[] = [
  route("partnere", here("room.page.tsx")),
  route("partnere/vurder", here("ratings.page.tsx")),
  route("partnere/ring", here("call-list.page.tsx")),
];

/** Files, without the frame. */
export const partnerDocumentRoutes: RouteConfigEntry[] = [
  route("partnere/oversigt/:format", here("overview-document.page.ts")),
  route("partnere/indlaes/:sheetId/liggende", here("partner-sheet-left.page.ts")),
  route("partnere/:partnerId/personer/:contactPersonId/fil", here("contact-person-file.page.ts")),
  route("forloeb/:engagementId/partnere/rum/:format", here("room-document.page.ts"), {
    id: "room-of-forloeb",
  }),
  route("lokalsamfund/:communityId/partnere/rum/:format", here("room-document.page.ts"), {
    id: "room-of-place",
  }),
];
