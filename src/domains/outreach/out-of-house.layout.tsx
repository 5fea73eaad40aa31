import { Outlet } from "react-router";
import { useText } from "#ui/language.tsx";
import { PageHead } from "#ui/page-head.tsx";
import { pageTitle } from "#ui/page-title.ts";
import { RoomTabs } from "#ui/room-tabs.tsx";
import type { Route } from "./+types/out-of-house.layout.ts";
import { outingText } from "./outing.text.ts";

export const meta: Route.MetaFunction = ({ matches }) =>
  pageTitle(matches, (language) => outingText[language].title);

/** What the rooms of going out have in common: the name, and the doors between them. */
export default function OutOfHouseLayout() {
  const text = useText(outingText);
  return (
    <>
      <PageHead title={text.title} lead={text.lead} />
      <RoomTabs
        label={text.rooms.label}
        home="/ud-af-huset"
        rooms={[
          { at: "", label: text.rooms.days },
          { at: "/tilbud", label: text.rooms.offers },
          { at: "/kraefter", label: text.rooms.resources },
        ]}
      />
      <Outlet />
    </>
  );
}
