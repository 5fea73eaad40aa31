import { Outlet } from "react-router";
import { membersOnly } from "#domains/access/gate.server.ts";

/** The same gate without the frame: for what fills the whole screen. */
export const middleware = [membersOnly];

export default function GateLayout() {
  return <Outlet />;
}
