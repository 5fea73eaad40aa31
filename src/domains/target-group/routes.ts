import { index, type RouteConfigEntry, route } from "@react-router/dev/routes";

const here = (file: string) => `domains/target-group/${file}`;

/** Inside the frame. */
export const targetGroupRoutes: RouteConfigEntry[] = [
  route("maalgrupper", here("target-group-list.page.tsx")),
  route("maalgrupper/ny", here("target-group-new.page.tsx")),
  route("maalgrupper/segmenter", here("segments.page.tsx")),
  route("maalgrupper/:targetGroupId/ret", here("target-group-edit.page.tsx")),
  route("maalgrupper/:targetGroupId", here("target-group.layout.tsx"), [
    index(here("target-group.page.tsx")),
    // insights
    route("indsigter", here("target-group-insights.page.tsx")),
    // observations
    route("observationer", here("target-group-observations.page.tsx")),
    // personas
    route("personaer", here("persona-list.page.tsx")),
    route("flet", here("merge.page.tsx")),
  ]),
  // insights
  route("indsigter", here("insight-list.page.tsx")),
  route("indsigter/ny", here("insight-new.page.tsx")),
  route("indsigter/:insightId", here("insight.page.tsx")),
  route("indsigter/:insightId/ret", here("insight-edit.page.tsx")),
  route("indsigter/:insightId/belaeg", here("evidence-pick.page.tsx")),
  route("udviklingsspoergsmaal", here("development-question-list.page.tsx")),
  // observations
  route("observationer", here("observation-list.page.tsx")),
  route("observationer/ny", here("observation-new.page.tsx")),
  route("observationer/:observationId", here("observation.page.tsx")),
  route("observationer/:observationId/ret", here("observation-edit.page.tsx")),
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
  route("udviklingsspoergsmaal/ark/:format", here("development-question-sheet.page.ts")),
  // observations
  route("observationer/modtag", here("observation-receive.page.ts")),
  route("observationer/ark/:format", here("observation-sheet.page.ts")),
  route("observationer/:observationId/billede/:photoId", here("observation-photo.page.ts")),
  route("maalgrupper/:targetGroupId/observationer/:format", here("observation-document.page.ts")),
  // personas
  route("personaer/:personaId/print/:format", here("persona-document.page.ts")),
];
