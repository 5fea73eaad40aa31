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
    route("personaer", here("persona-list.page.tsx")),
    route("flet", here("merge.page.tsx")),
  ]),
  // insights
  // observations
  // personas
  route("maalgrupper/:targetGroupId/personaer/ny", here("persona-new.page.tsx")),
  route("personaer/:personaId/ret", here("persona-edit.page.tsx")),
  route("personaer/:personaId", here("persona.layout.tsx"), [
    index(here("persona.page.tsx")),
    route("relationer", here("relations.page.tsx")),
    route("versioner", here("versions.page.tsx")),
  ]),
];

/** Files and other pages without the frame. */
export const targetGroupDocumentRoutes: RouteConfigEntry[] = [
  // observations
  // personas
  route("personaer/:personaId/print/:format", here("persona-document.page.ts")),
];
