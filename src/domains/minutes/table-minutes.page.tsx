import { data, redirect } from "react-router";
import { GuestFoot, GuestSheet } from "#domains/access/guest-sheet.tsx";
import { findParticipant } from "#domains/access/participants.server.ts";
import { tongueOf } from "#domains/access/tongue.ts";
import { isProblems, readForm } from "#platform/web/form.ts";
import { LanguageProvider } from "#ui/language.tsx";
import type { Route } from "./+types/table-minutes.page.ts";
import { cardNamesIn } from "./card-names.server.ts";
import { wishSchema } from "./minutes.ts";
import { MinutesReading } from "./minutes-reading.tsx";
import { MinutesWishForm } from "./minutes-wish.form.tsx";
import { forgetWish, hasWished, readFinishedMinutes, wishForMinutes } from "./minutes-wishes.server.ts";
import { tableMinutesText } from "./table-minutes.text.ts";

export const handle = { plain: true };

const headersOfPage = { "x-robots-tag": "noindex, nofollow" };

export async function loader({ params, request }: Route.LoaderArgs) {
  const who = await findParticipant(params.token);
  if (!who) {
    const tongue = tongueOf(request);
    const page = {
      tongue,
      organisation: undefined,
      minutes: undefined,
      cardNames: {},
      wished: false,
      forgotten: false,
    };
    return data(page, { status: 410, headers: headersOfPage });
  }
  const version = await readFinishedMinutes(who);
  const page = {
    tongue: who.tongue,
    organisation: who.organisationName,
    minutes: version?.content ?? null,
    cardNames: version ? cardNamesIn(version.content, who.tongue) : {},
    wished: await hasWished(who),
    forgotten: new URL(request.url).searchParams.has("slettet"),
  };
  return data(page, { headers: headersOfPage });
}

/** What the loader says of the page is said of it: it is never found by searching. */
export const headers: Route.HeadersFunction = ({ loaderHeaders }) => loaderHeaders;

export async function action({ params, request }: Route.ActionArgs) {
  const who = await findParticipant(params.token);
  const here = `/bord/${params.token}/referat`;
  if (!who) return redirect(here);
  const form = await request.formData();
  if (form.get("do") === "forget") {
    await forgetWish(who);
    return redirect(`${here}?slettet`);
  }
  const read = readForm(wishSchema, form, who.tongue);
  if (isProblems(read)) return data(read, { status: 422 });
  await wishForMinutes(who, read.value.email);
  return redirect(here);
}

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: `${tableMinutesText[loaderData?.tongue ?? "da"].title} · Vejviser` },
  { name: "robots", content: "noindex, nofollow" },
];

/** The finished minutes for somebody who sat at the table, by their own link; and the way to get them by mail. */
export default function TableMinutesPage({ loaderData, actionData, params }: Route.ComponentProps) {
  const { tongue, organisation, minutes, cardNames, wished, forgotten } = loaderData;
  const text = tableMinutesText[tongue];
  if (minutes === undefined) return <GuestSheet title={text.gone} lead={text.goneBody} tongues={<span />} />;
  return (
    <GuestSheet
      organisation={organisation}
      title={text.title}
      lead={minutes === null ? text.none : text.inDanish}
      tongues={<span />}
      notice={forgotten && text.wish.forgotten}
    >
      {minutes && (
        // They were written in Danish; only whoever reads English gets the words around them in English.
        <LanguageProvider value={tongue === "en" ? "en" : "da"}>
          <MinutesReading content={minutes} cardNames={cardNames} tongue={tongue} />
        </LanguageProvider>
      )}
      <MinutesWishForm
        action={`/bord/${params.token}/referat`}
        tongue={tongue}
        hasWished={wished}
        refused={actionData}
      />
      <GuestFoot>
        <a href={`/bord/${params.token}`}>{text.back}</a>
      </GuestFoot>
    </GuestSheet>
  );
}
