import { Outlet, useParams } from "react-router";
import { useText } from "#ui/language.tsx";
import { RoomTabs } from "#ui/room-tabs.tsx";
import { contactText } from "./contact.text.ts";

/** What the rooms of contact in a forløb have in common: the doors between them. */
export default function ContactLayout() {
  const text = useText(contactText);
  const home = `/forloeb/${useParams().engagementId}/kontakt`;
  return (
    <>
      <RoomTabs
        label={text.rooms.label}
        home={home}
        rooms={[
          { at: "", label: text.rooms.attempts },
          { at: "/breve", label: text.rooms.letters },
          { at: "/spredehagl", label: text.rooms.campaigns },
        ]}
      />
      <Outlet />
    </>
  );
}
