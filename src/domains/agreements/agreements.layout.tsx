import { Outlet, useParams } from "react-router";
import { useText } from "#ui/language.tsx";
import { RoomTabs } from "#ui/room-tabs.tsx";
import { agreementRoomText } from "./agreement-room.text.ts";

/** What the rooms of agreements in a forløb have in common: the doors between them. */
export default function AgreementsLayout() {
  const text = useText(agreementRoomText);
  const home = `/forloeb/${useParams().engagementId}/aftaler`;
  return (
    <>
      <RoomTabs
        label={text.rooms.label}
        home={home}
        rooms={[
          { at: "", label: text.rooms.agreements },
          { at: "/opgaver", label: text.rooms.tasks },
        ]}
      />
      <Outlet />
    </>
  );
}
