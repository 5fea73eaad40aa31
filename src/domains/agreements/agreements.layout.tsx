import { Outlet, useLocation, useParams } from "react-router";
import { useText } from "#ui/language.tsx";
import { RoomTabs } from "#ui/room-tabs.tsx";
import { agreementRoomText } from "./agreement-room.text.ts";

/** What the rooms of agreements in a forløb have in common: the doors between them. */
export default function AgreementsLayout() {
  const text = useText(agreementRoomText);
  const { pathname } = useLocation();
  const home = `/forloeb/${useParams().engagementId}/aftaler`;
  const room = (to: string, label: string) => ({
    to: home + to,
    label,
    // Whatever is not about tasks is about agreements.
    current: pathname.startsWith(`${home}/opgaver`) === (to !== ""),
  });
  return (
    <>
      <RoomTabs
        label={text.rooms.label}
        rooms={[room("", text.rooms.agreements), room("/opgaver", text.rooms.tasks)]}
      />
      <Outlet />
    </>
  );
}
