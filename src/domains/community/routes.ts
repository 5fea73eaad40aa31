import { index, type RouteConfigEntry, route } from "@react-router/dev/routes";

const here = (file: string) => `domains/community/${file}`;

export const communityRoutes: RouteConfigEntry[] = [
  route("lokalsamfund", here("community-list.page.tsx")),
  route("lokalsamfund/nyt", here("community-new.page.tsx")),
  route("lokalsamfund/kort", here("map.page.tsx")),
  route("lokalsamfund/:communityId/ret", here("community-edit.page.tsx")),
  route("lokalsamfund/:communityId", here("community.layout.tsx"), [
    index(here("community.page.tsx")),
    route("tal", here("figures.page.tsx")),
    route("lister", here("registers.page.tsx")),
    route("brug", here("library-use.page.tsx")),
    route("sammenlign", here("compare.page.tsx")),
    route("placering", here("position.page.tsx")),
    route("del", here("share.page.tsx")),
    route("indlaes", here("sheet-new.page.tsx")),
    route("indlaes/:sheetId", here("sheet.page.tsx")),
  ]),
];

/** What a stranger with a link may open. */
export const sharedRoutes: RouteConfigEntry[] = [route("delt/:token", here("stranger.page.tsx"))];

/** Files, without the frame. */
export const communityDocumentRoutes: RouteConfigEntry[] = [
  route("lokalsamfund/:communityId/analyse/:format", here("community-document.page.ts")),
  route("lokalsamfund/:communityId/hent/:file", here("sheet-out.page.ts")),
  route("lokalsamfund/:communityId/indlaes/:sheetId/liggende", here("sheet-left.page.ts")),
];
