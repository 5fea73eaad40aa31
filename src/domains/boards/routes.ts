import { type RouteConfigEntry, route } from "@react-router/dev/routes";

const here = (file: string) => `domains/boards/${file}`;

export const boardRoutes: RouteConfigEntry[] = [route("papir/proev", here("paper-try.page.tsx"))];

/** Files, without the frame. */
export const boardDocumentRoutes: RouteConfigEntry[] = [
  route("papir/ark/:tool/:size", here("paper-sheet.page.ts")),
];
