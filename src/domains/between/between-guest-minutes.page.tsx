import { data } from "react-router";
import { GuestFoot, GuestSheet } from "#domains/access/guest-sheet.tsx";
import { tongueOf } from "#domains/access/tongue.ts";
import { TonguePicker } from "#domains/access/tongue-picker.tsx";
import { visitorContext } from "#domains/access/visitor.ts";
import { cardNamesIn } from "#domains/minutes/card-names.server.ts";
import { MinutesReading } from "#domains/minutes/minutes-reading.tsx";
import { tableMinutesText } from "#domains/minutes/table-minutes.text.ts";
import { LanguageProvider } from "#ui/language.tsx";
import { pageTitle } from "#ui/page-title.ts";
import type { Route } from "./+types/between-guest-minutes.page.ts";
import { openBetweenMinutes } from "./between-door.server.ts";
import { betweenGuestText } from "./between-guest.text.ts";

export const handle = { plain: true };

export async function loader({ params, request, context }: Route.LoaderArgs) {
  const found = await openBetweenMinutes(params.token, context.get(visitorContext));
  const tongue = tongueOf(request);
  return data(
    {
      tongue,
      organisation: found?.organisationName,
      minutes: found?.version.content,
      cardNames: found ? cardNamesIn(found.version.content, tongue) : {},
    },
    { status: found ? 200 : 410, headers: { "x-robots-tag": "noindex, nofollow" } },
  );
}

/** What the loader says of the page is said of it: it is never found by searching. */
export const headers: Route.HeadersFunction = ({ loaderHeaders }) => loaderHeaders;

export const meta: Route.MetaFunction = ({ matches, loaderData }) => [
  ...pageTitle(matches, () => tableMinutesText[loaderData?.tongue ?? "da"].title),
  { name: "robots", content: "noindex, nofollow" },
];

/** The finished minutes of the last meeting, for whoever holds a link to the page between meetings. */
export default function BetweenGuestMinutesPage({ loaderData, params }: Route.ComponentProps) {
  const { tongue, organisation, minutes, cardNames } = loaderData;
  const text = betweenGuestText[tongue];
  const picker = <TonguePicker current={tongue} by="address" />;
  if (!minutes) return <GuestSheet title={text.gone} lead={text.goneBody} tongues={picker} />;
  return (
    <GuestSheet
      organisation={organisation}
      title={tableMinutesText[tongue].title}
      lead={tableMinutesText[tongue].inDanish}
      tongues={picker}
    >
      {/* They were written in Danish; only whoever reads English gets the words around them in English. */}
      <LanguageProvider value={tongue === "en" ? "en" : "da"}>
        <MinutesReading content={minutes} cardNames={cardNames} tongue={tongue} />
      </LanguageProvider>
      <GuestFoot>
        <a href={`/mellem/${params.token}?sprog=${tongue}`}>{text.back}</a>
      </GuestFoot>
    </GuestSheet>
  );
}
