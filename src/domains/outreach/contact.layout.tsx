import { Outlet, useLocation, useParams } from "react-router";
import { useText } from "#ui/language.tsx";
import { RoomTabs } from "#ui/room-tabs.tsx";
import { contactText } from "./contact.text.ts";

/** What the rooms of contact in a forløb have in common: the doors between them. */
export default function ContactLayout() {
  const text = useText(contactText);
  const { pathname } = useLocation();
  const home = `/forloeb/${useParams().engagementId}/kontakt`;
  const room = (to: string, label: string) => ({
    to: home + to,
    label,
    current: to === "" ? pathname.replace(/\/$/, "") === home : pathname.startsWith(home + to),
  });
  return (
    <>
      <RoomTabs
        label={text.rooms.label}
        rooms={[
          room("", text.rooms.attempts),
          room("/breve", text.rooms.letters),
          room("/spredehagl", text.rooms.campaigns),
        ]}
      />
      <Outlet />
    </>
  );
}
