import { type RouteConfigEntry, route } from "@react-router/dev/routes";

const here = (file: string) => `domains/people/${file}`;

export const peopleRoutes: RouteConfigEntry[] = [
  route("kolleger", here("colleagues.page.tsx")),
  route("indstillinger", here("settings.page.tsx")),
];
