import { Link, Outlet, redirect } from "react-router";
import { memberOf } from "#domains/access/gate.server.ts";
import { isId } from "#platform/database/id.ts";
import { useText } from "#ui/language.tsx";
import { PageHead } from "#ui/page-head.tsx";
import { pageTitle } from "#ui/page-title.ts";
import { RoomTabs } from "#ui/room-tabs.tsx";
import type { Route } from "./+types/partner.layout.ts";
import { partnerText } from "./partner.text.ts";
import { findPartner } from "./partners.server.ts";

export async function loader({ params, context }: Route.LoaderArgs) {
  const member = memberOf(context);
  const partner = isId(params.partnerId) ? await findPartner(member, params.partnerId) : undefined;
  if (!partner) throw new Response(null, { status: 404 });
  if (partner.mergedIntoId) throw redirect(`/partnere/${partner.mergedIntoId}`);
  return { partner };
}

export const meta: Route.MetaFunction = ({ matches, loaderData }) =>
  pageTitle(matches, () => loaderData?.partner.name ?? "");

/** What every page of a partner wears: who they are, and the doors to what we have with them. */
export default function PartnerLayout({ loaderData }: Route.ComponentProps) {
  const all = useText(partnerText);
  const { partner } = loaderData;
  const home = `/partnere/${partner.id}`;
  const lead = [partner.kind === "other" ? "" : all.kinds[partner.kind], all.inSector[partner.sector]];
  return (
    <>
      <PageHead
        eyebrow={<Link to="/partnere">{all.title}</Link>}
        title={partner.name}
        lead={[lead.filter(Boolean).join(" "), partner.place].filter(Boolean).map(capital).join(" · ")}
        aside={<Link to={`${home}/ret`}>{all.page.edit}</Link>}
      />
      <RoomTabs
        label={all.rooms.label}
        home={home}
        rooms={[
          { at: "", label: all.rooms.partner },
          { at: "/kontakt", label: all.rooms.contact },
          { at: "/samtaler", label: all.rooms.talks },
          { at: "/aftaler", label: all.rooms.agreements },
        ]}
      />
      <Outlet />
    </>
  );
}

const capital = (text: string) => text.charAt(0).toLocaleUpperCase("da") + text.slice(1);
