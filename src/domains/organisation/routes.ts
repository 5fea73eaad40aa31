import { type RouteConfigEntry, route } from "@react-router/dev/routes";

export const organisationRoutes: RouteConfigEntry[] = [
  route("biblioteket", "domains/organisation/organisation.page.tsx"),
];
