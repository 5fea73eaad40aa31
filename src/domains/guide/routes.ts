import { index, layout, type RouteConfigEntry, route } from "@react-router/dev/routes";

const here = (file: string) => `domains/guide/${file}`;

/**
 * Everything inside one forløb: the path on top, its rooms below. Later domains hang their rooms here too, and
 * `aroundHome` is the layout of one that has something to say at its home.
 */
export const engagementRooms = (
  rooms: readonly RouteConfigEntry[],
  aroundHome: string,
): RouteConfigEntry[] => [
  route("forloeb", here("engagement-list.page.tsx")),
  route("forloeb/:engagementId", here("engagement.layout.tsx"), [
    layout(aroundHome, [index(here("engagement.page.tsx"))]),
    route("trin/:station", here("station.page.tsx")),
    route("trin/:station/samtale", here("begin.page.tsx")),
    route("samtaler", here("rounds.page.tsx")),
    route("beslutninger", here("decisions.page.tsx")),
    route("vej", here("way-choice.page.tsx")),
    route("udskriv", here("print.page.tsx")),
    ...rooms,
  ]),
];

/** The guide itself: its words, read and changed by the house. */
export const guideRoutes: RouteConfigEntry[] = [
  route("vejviser", here("guide.page.tsx")),
  route("vejviser/:station", here("guide-station.page.tsx")),
];

/** What fills the screen by itself. */
export const conversationRoutes: RouteConfigEntry[] = [
  route("forloeb/:engagementId/samtale/:roundId/:number", here("conversation.page.tsx")),
  route("vejviser/kort/:station/:size", here("cards.page.ts")),
];
