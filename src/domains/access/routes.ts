import { layout, type RouteConfigEntry, route } from "@react-router/dev/routes";

const here = (file: string) => `domains/access/${file}`;

/** The door: what anyone may open. */
export const doorRoutes: RouteConfigEntry[] = [
  route("log-ind", here("sign-in.page.tsx")),
  route("log-ind/:token", here("sign-in-link.page.tsx")),
  route("log-ud", here("sign-out.page.tsx")),
  route("begynd/:token", here("opening.page.tsx")),
  route("invitation/:token", here("invitation.page.tsx")),
  route("sprog", here("language.page.tsx")),
];

/** What is one's own. */
export const ownRoutes: RouteConfigEntry[] = [
  route("indstillinger/noegler", here("keys.page.tsx")),
  route("fjernet", here("removed.page.tsx")),
];

/** Where the place is run, for administrators. */
export const runningRoutes: RouteConfigEntry[] = [
  layout(here("running.layout.tsx"), [
    route("drift/post", here("mail.page.tsx")),
    route("drift/log", here("audit.page.tsx")),
  ]),
];
