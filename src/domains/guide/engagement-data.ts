import { useRouteLoaderData } from "react-router";
import type { loader } from "./engagement.layout.tsx";

/** The forløb and its path, as the page around this one has read them. */
export function useEngagement() {
  const known = useRouteLoaderData<typeof loader>("domains/guide/engagement.layout");
  if (!known) throw new Error("This page must lie inside a forløb");
  return known;
}
