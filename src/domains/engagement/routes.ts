import { type RouteConfigEntry, route } from "@react-router/dev/routes";

const here = (file: string) => `domains/engagement/${file}`;

export const engagementRoutes: RouteConfigEntry[] = [
  route("forloeb/nyt", here("engagement-new.page.tsx")),
  route("forloeb/:engagementId/ret", here("engagement-edit.page.tsx")),
  route("forloeb/:engagementId/tilstand", here("state.page.tsx")),
];
