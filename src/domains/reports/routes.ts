import { type RouteConfigEntry, route } from "@react-router/dev/routes";

/** Documents are files: they wear no frame. */
export const reportRoutes: RouteConfigEntry[] = [
  route("forloeb/:engagementId/vejviser/:format", "domains/reports/guide-document.page.ts"),
];
