import { type RouteConfigEntry, route } from "@react-router/dev/routes";

const here = (file: string) => `domains/boards/${file}`;

/** Inside the frame. */
export const boardRoutes: RouteConfigEntry[] = [route("billedkort", here("picture-cards.page.tsx"))];

/** Files, without the frame. */
export const boardDocumentRoutes: RouteConfigEntry[] = [
  route("billedkort/ark/:tongue", here("picture-cards-print.page.ts")),
];
