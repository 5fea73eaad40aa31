import { index, type RouteConfigEntry, route } from "@react-router/dev/routes";

const here = (file: string) => `domains/target-group/${file}`;

/** Inside the frame. */
export const targetGroupRoutes: RouteConfigEntry[] = [
  route("maalgrupper", here("target-group-list.page.tsx")),
  route("maalgrupper/:targetGroupId", here("target-group.layout.tsx"), [
    index(here("target-group.page.tsx")),
    // insights
    // observations
    // personas
  ]),
  // insights
  // observations
  // personas
];

/** Files and other pages without the frame. */
export const targetGroupDocumentRoutes: RouteConfigEntry[] = [
  // observations
  // personas
];
