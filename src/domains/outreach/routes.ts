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
    // campaigns
  ]),
];

/** Inside the frame. */
export const outreachRoutes: RouteConfigEntry[] = [
  // campaigns
  // paths
  route("partnere/find", here("find.page.tsx")),
];

/** Files, without the frame. */
export const outreachDocumentRoutes: RouteConfigEntry[] = [
  // letters
  // campaigns
];

/** What somebody invited opens, without account and without script. */
export const invitedRoutes: RouteConfigEntry[] = [
  // letters
];
