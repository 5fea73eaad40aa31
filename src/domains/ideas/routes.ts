import { index, layout, type RouteConfigEntry, route } from "@react-router/dev/routes";

const here = (file: string) => `domains/ideas/${file}`;

/** `source` tells, around the first room of an idea, where it came up. */
export const ideaRoutes = (source: string): RouteConfigEntry[] => [
  route("ideer", here("idea-list.page.tsx")),
  route("ideer/side", here("idea-page.page.tsx")),
  route("ideer/:ideaId", here("idea.layout.tsx"), [
    layout(source, [index(here("idea.page.tsx"))]),
    route("undersoeg", here("exploring.page.tsx")),
    route("hjaelp", here("help.page.tsx")),
    route("videre", here("onward.page.tsx")),
  ]),
];

/** Around the home of a forløb: the ideas that lie behind it. */
export const ideaOrigin = here("idea-origin.layout.tsx");

/** What a citizen opens, without account and without script. */
export const citizenRoutes: RouteConfigEntry[] = [
  route("ide/svar/:token", here("own-idea.page.tsx")),
  route("ide/:slug", here("citizen.page.tsx")),
];

/** Files, without the frame. */
export const ideaDocumentRoutes: RouteConfigEntry[] = [
  route("ideer/opslag/:format", here("idea-notice.page.ts")),
];
