import { data, redirect } from "react-router";
import { GuestFoot, GuestSheet } from "#domains/access/guest-sheet.tsx";
import { tongueOf } from "#domains/access/tongue.ts";
import { TonguePicker } from "#domains/access/tongue-picker.tsx";
import { visitorContext } from "#domains/access/visitor.ts";
import { newId } from "#platform/database/id.ts";
import { isProblems, readForm, refuse } from "#platform/web/form.ts";
import { pageTitle } from "#ui/page-title.ts";
import { tellDate } from "#ui/tongue-dates.ts";
import type { Route } from "./+types/between-guest.page.ts";
import { partnerWordSchema } from "./between.ts";
import { openBetween, writeToUs } from "./between-door.server.ts";
import { betweenGuestText } from "./between-guest.text.ts";
import { BetweenSheet } from "./between-sheet.tsx";
import { PartnerWordForm } from "./partner-word.form.tsx";

export const handle = { plain: true };

export async function loader({ params, request, context }: Route.LoaderArgs) {
  const shown = await openBetween(params.token, context.get(visitorContext));
  const tongue = tongueOf(request);
  const minutes = shown?.hasMinutes ? `/mellem/${params.token}/referat?sprog=${tongue}` : undefined;
  return data(
    {
      shown,
      tongue,
      minutes,
      sentAs: newId(),
      thanks: new URL(request.url).searchParams.has("tak"),
    },
    { status: shown ? 200 : 410, headers: { "x-robots-tag": "noindex, nofollow" } },
  );
}

/** What the loader says of the page is said of it: it is never found by searching. */
export const headers: Route.HeadersFunction = ({ loaderHeaders }) => loaderHeaders;

export async function action({ params, request, context }: Route.ActionArgs) {
  const tongue = tongueOf(request);
  const here = `/mellem/${params.token}?sprog=${tongue}`;
  const form = await request.formData();
  const read = readForm(partnerWordSchema, form, tongue);
  if (isProblems(read)) return data(read, { status: 422 });
  const refused = await writeToUs(params.token, read.value, tongue, context.get(visitorContext));
  if (refused?.refused === "too-often")
    return data(refuse(form, "text", betweenGuestText[tongue].tooOften), { status: 422 });
  return redirect(refused ? here : `${here}&tak#skriv`);
}

export const meta: Route.MetaFunction = ({ matches, loaderData }) => [
  ...pageTitle(matches, () => {
    const text = betweenGuestText[loaderData?.tongue ?? "da"];
    return loaderData?.shown ? `${text.title} · ${loaderData.shown.organisationName}` : text.gone;
  }),
  { name: "robots", content: "noindex, nofollow" },
];

/** What a partner opens between meetings, without account and without script; at the foot one can write to us (F8, S6.13). */
export default function BetweenGuestPage({ loaderData, actionData }: Route.ComponentProps) {
  const { shown, tongue, minutes, sentAs, thanks } = loaderData;
  const text = betweenGuestText[tongue];
  const picker = <TonguePicker current={tongue} by="address" />;
  if (!shown) return <GuestSheet title={text.gone} lead={text.goneBody} tongues={picker} />;
  const refused = isProblems(actionData) ? actionData : undefined;
  return (
    <GuestSheet
      organisation={shown.organisationName}
      title={text.title}
      lead={[text.lead, text.inDanish].filter(Boolean).join(" ")}
      tongues={picker}
    >
      <BetweenSheet told={shown.told} own={shown.own} tongue={tongue} minutes={minutes} />
      <PartnerWordForm tongue={tongue} sentAs={sentAs} isSent={thanks} refused={refused} />
      <GuestFoot>
        <p>{text.kept(tellDate(shown.expiresAt, tongue, "weekday"))}</p>
      </GuestFoot>
    </GuestSheet>
  );
}
