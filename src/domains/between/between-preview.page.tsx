import { memberOf } from "#domains/access/gate.server.ts";
import { GuestSheet } from "#domains/access/guest-sheet.tsx";
import { TonguePicker } from "#domains/access/tongue-picker.tsx";
import { isId } from "#platform/database/id.ts";
import { pageTitle } from "#ui/page-title.ts";
import { isTongue } from "#ui/tongues.ts";
import type { Route } from "./+types/between-preview.page.ts";
import { betweenGuestText } from "./between-guest.text.ts";
import { previewBetween } from "./between-preview.server.ts";
import { BetweenSheet } from "./between-sheet.tsx";

export const handle = { plain: true };

export async function loader({ params, request, context }: Route.LoaderArgs) {
  const member = memberOf(context);
  const { engagementId } = params;
  const shown = isId(engagementId) ? await previewBetween(member, engagementId) : undefined;
  if (!shown) throw new Response(null, { status: 404 });
  const asked = new URL(request.url).searchParams.get("sprog");
  return {
    shown,
    organisation: member.organisationName,
    tongue: isTongue(asked) ? asked : member.language,
    home: `/forloeb/${engagementId}/mellem`,
  };
}

export const meta: Route.MetaFunction = ({ matches, loaderData }) =>
  pageTitle(matches, () => betweenGuestText[loaderData?.tongue ?? "da"].title);

/** The page between meetings as the partners will see it, in any of their tongues. */
export default function BetweenPreviewPage({ loaderData }: Route.ComponentProps) {
  const { shown, organisation, tongue, home } = loaderData;
  const text = betweenGuestText[tongue];
  return (
    <GuestSheet
      organisation={organisation}
      title={text.title}
      lead={[text.lead, text.inDanish].filter(Boolean).join(" ")}
      tongues={<TonguePicker current={tongue} by="address" />}
      notice={
        <>
          {text.preview} <a href={home}>{text.back}</a>
        </>
      }
    >
      <BetweenSheet told={shown.told} own={shown.own} tongue={tongue} minutes={undefined} />
    </GuestSheet>
  );
}
