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
    // personas
  ]),
  // insights
  route("indsigter", here("insight-list.page.tsx")),
  route("indsigter/ny", here("insight-new.page.tsx")),
  route("indsigter/:insightId", here("insight.page.tsx")),
  route("indsigter/:insightId/ret", here("insight-edit.page.tsx")),
  route("indsigter/:insightId/belaeg", here("evidence-pick.page.tsx")),
  route("udviklingsspoergsmaal", here("development-question-list.page.tsx")),
  // observations
  // personas
];

/** Files and other pages without the frame. */
export const targetGroupDocumentRoutes: RouteConfigEntry[] = [
  route("udviklingsspoergsmaal/ark/:format", here("development-question-sheet.page.ts")),
  // observations
  // personas
];
