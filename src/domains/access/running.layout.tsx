import { Outlet } from "react-router";
import type { Route } from "./+types/running.layout.ts";
import { administratorOf } from "./gate.server.ts";

// The gate of the rooms where the place is run. Asked here and not before the loaders, so that whoever is refused is
// told so in their own language; the pages below take an Administrator, and ask for themselves.
export function loader({ context }: Route.LoaderArgs) {
  administratorOf(context);
  return null;
}

export default function RunningLayout() {
  return <Outlet />;
}
