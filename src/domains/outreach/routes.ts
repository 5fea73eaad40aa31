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
    // campaigns
  ]),
];

/** Inside the frame. */
export const outreachRoutes: RouteConfigEntry[] = [
  // attempts
  route("indstillinger/paamindelser", here("reminder-setting.page.tsx")),
  // campaigns
  // paths
];

/** Files, without the frame. */
export const outreachDocumentRoutes: RouteConfigEntry[] = [
  // attempts
  route("forloeb/:engagementId/kontakt/henvendelser/:format", here("threads-file.page.ts")),
  // letters
  // campaigns
];

/** What somebody invited opens, without account and without script. */
export const invitedRoutes: RouteConfigEntry[] = [
  // letters
];
