import { Form, Link, redirect } from "react-router";
import { memberOf } from "#domains/access/gate.server.ts";
import { findCommunity } from "#domains/community/communities.server.ts";
import { isId } from "#platform/database/id.ts";
import { Button } from "#ui/button.tsx";
import { useText } from "#ui/language.tsx";
import { Line, Lines } from "#ui/lines.tsx";
import { PageHead } from "#ui/page-head.tsx";
import { pageTitle } from "#ui/page-title.ts";
import { Section } from "#ui/section.tsx";
import type { Route } from "./+types/place-partners.page.ts";
import { entriesAsPartners, makePartnerOf } from "./origins.server.ts";
import { placeGuests } from "./place-guests.server.ts";
import css from "./room.module.css";
import { roomText } from "./room.text.ts";
import { Room } from "./room.tsx";

export async function loader({ params, context }: Route.LoaderArgs) {
  const member = memberOf(context);
  const community = isId(params.communityId) ? await findCommunity(member, params.communityId) : undefined;
  if (!community) throw new Response(null, { status: 404 });
  const [guests, entries] = await Promise.all([
    placeGuests(member, community.id),
    entriesAsPartners(member, community.id),
  ]);
  return { place: { id: community.id, name: community.name }, guests, entries };
}

export async function action({ params, request, context }: Route.ActionArgs) {
  const entryId = (await request.formData()).get("entryId");
  const made = isId(entryId) && isId(params.communityId) && (await makePartnerOf(memberOf(context), entryId));
  if (!made) throw new Response(null, { status: 404 });
  return redirect(`/lokalsamfund/${params.communityId}/partnere?gemt=${made}#lister`);
}

export const meta: Route.MetaFunction = ({ matches, loaderData }) =>
  pageTitle(matches, (language) => roomText[language].place.title(loaderData?.place.name ?? ""));

export default function PlacePartnersPage({ loaderData }: Route.ComponentProps) {
  const all = useText(roomText);
  const text = all.place;
  const { place, guests, entries } = loaderData;
  const home = `/lokalsamfund/${place.id}`;
  return (
    <>
      <PageHead
        eyebrow={<Link to={home}>{place.name}</Link>}
        title={text.title(place.name)}
        lead={text.lead(guests.length)}
      />
      <h2 className={css.title}>{all.title}</h2>
      <Room about={place.name} guests={guests} />
      <p className={css.key} data-screen-only="">
        <a href={`${home}/partnere/rum/pdf`}>{all.printA4}</a>
        {" · "}
        <a href={`${home}/partnere/rum/a3`}>{all.printA3}</a>
        {" · "}
        <a href={`${home}/partnere/rum/docx`}>{all.word}</a>
      </p>
      <Section title={text.fromLists} id="lister">
        <p>
          {entries.length > 0 ? text.fromListsAbout : text.noLists}{" "}
          <Link to={`${home}/lister`}>{text.toLists}</Link>
        </p>
        <Lines>
          {entries.map(({ id, name, what, partner }) => (
            <Line
              key={id}
              small={what}
              aside={
                partner ? (
                  <Link to={`/partnere/${partner.id}`}>
                    {text.isPartner}
                    <span className="visually-hidden"> {name}</span>
                  </Link>
                ) : (
                  <Form method="post">
                    <input type="hidden" name="entryId" value={id} />
                    <Button look="text">
                      {text.make}
                      <span className="visually-hidden"> {name}</span>
                    </Button>
                  </Form>
                )
              }
            >
              {name}
            </Line>
          ))}
        </Lines>
      </Section>
    </>
  );
}
