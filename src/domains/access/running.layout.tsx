import { Outlet } from "react-router";
import { administratorsOnly } from "./gate.server.ts";

export const middleware = [administratorsOnly];

// Without a loader a navigation in the browser would not ask the gate.
export function loader() {
  return null;
}

export default function RunningLayout() {
  return <Outlet />;
}
