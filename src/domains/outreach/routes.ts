import { type RouteConfigEntry, route } from "@react-router/dev/routes";

const here = (file: string) => `domains/outreach/${file}`;

/** Rooms of a partner. */
export const partnerContactRooms: RouteConfigEntry[] = [
  // attempts
];

/** Rooms inside a forløb. */
export const contactRooms: RouteConfigEntry[] = [
  route("kontakt", here("contact.layout.tsx"), [
    // attempts
    // letters
    route("breve", here("letter-list.page.tsx")),
    route("breve/nyt", here("letter-new.page.tsx")),
    route("breve/:letterId", here("letter.page.tsx")),
    route("breve/:letterId/ret", here("letter-edit.page.tsx")),
    // campaigns
  ]),
];

/** Inside the frame. */
export const outreachRoutes: RouteConfigEntry[] = [
  // campaigns
  // paths
];

/** Files, without the frame. */
export const outreachDocumentRoutes: RouteConfigEntry[] = [
  // letters
  route("forloeb/:engagementId/kontakt/breve/:letterId/papir/:format", here("letter-paper.page.ts")),
  // campaigns
];

/** What somebody invited opens, without account and without script. */
export const invitedRoutes: RouteConfigEntry[] = [
  // letters
  route("svar/:token", here("invited.page.tsx")),
];
