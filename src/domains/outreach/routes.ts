import { index, type RouteConfigEntry, route } from "@react-router/dev/routes";

const here = (file: string) => `domains/outreach/${file}`;

/** Rooms of a partner. */
export const partnerContactRooms: RouteConfigEntry[] = [
  // attempts
  route("kontakt", here("partner-contact.page.tsx")),
];

/** Rooms inside a forløb. */
export const contactRooms: RouteConfigEntry[] = [
  route("kontakt", here("contact.layout.tsx"), [
    // attempts
    index(here("threads.page.tsx")),
    // letters
    route("breve", here("letter-list.page.tsx")),
    route("breve/nyt", here("letter-new.page.tsx")),
    route("breve/:letterId", here("letter.page.tsx")),
    route("breve/:letterId/ret", here("letter-edit.page.tsx")),
    // campaigns
    route("spredehagl", here("campaign-list.page.tsx")),
    route("spredehagl/:campaignId", here("campaign.page.tsx")),
  ]),
];

/** Inside the frame. */
export const outreachRoutes: RouteConfigEntry[] = [
  // attempts
  route("indstillinger/paamindelser", here("reminder-setting.page.tsx")),
  // campaigns
  route("ud-af-huset", here("out-of-house.layout.tsx"), [
    index(here("outing-list.page.tsx")),
    route("tilbud", here("offers.page.tsx")),
    route("kraefter", here("resources.page.tsx")),
  ]),
  route("ud-af-huset/dage/:outingId", here("outing.page.tsx")),
  // paths
  route("partnere/find", here("find.page.tsx")),
];

/** Files, without the frame. */
export const outreachDocumentRoutes: RouteConfigEntry[] = [
  // attempts
  route("forloeb/:engagementId/kontakt/henvendelser/:format", here("threads-file.page.ts")),
  // letters
  route("forloeb/:engagementId/kontakt/breve/:letterId/papir/:format", here("letter-paper.page.ts")),
  // campaigns
  route("forloeb/:engagementId/kontakt/spredehagl/:campaignId/:format", here("campaign-document.page.ts")),
  route("ud-af-huset/kalender", here("outing-calendar.page.ts"), { id: "calendar-of-all" }),
  route("ud-af-huset/dage/:outingId/kalender", here("outing-calendar.page.ts"), { id: "calendar-of-one" }),
];

/** What somebody invited opens, without account and without script. */
export const invitedRoutes: RouteConfigEntry[] = [
  // letters
  route("svar/:token", here("invited.page.tsx")),
];
