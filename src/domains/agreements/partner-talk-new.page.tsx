import { data, Link, redirect } from "react-router";
import { memberOf } from "#domains/access/gate.server.ts";
import { listParticipations } from "#domains/partners/participations.server.ts";
import { newId } from "#platform/database/id.ts";
import { isProblems, readForm } from "#platform/web/form.ts";
import { today } from "#ui/dates.ts";
import { useText } from "#ui/language.tsx";
import { PageHead } from "#ui/page-head.tsx";
import { pageTitle } from "#ui/page-title.ts";
import type { Route } from "./+types/partner-talk-new.page.ts";
import { partnerAt } from "./partner-at.server.ts";
import { PartnerTalkForm } from "./partner-talk.form.tsx";
import { partnerTalkText } from "./partner-talk.text.ts";
import { partnerTalkSchema, talkAt } from "./partner-talk.ts";
import { saveTalk } from "./partner-talks.server.ts";
import { talkChoices } from "./talk-choices.server.ts";

export async function loader({ params, context }: Route.LoaderArgs) {
  const member = memberOf(context);
  const partner = await partnerAt(member, params.partnerId);
  const [choices, participations] = await Promise.all([
    talkChoices(member, partner),
    listParticipations(member, { partnerId: partner.id }),
  ]);
  const only = (ids: readonly string[]) => (new Set(ids).size === 1 ? (ids[0] ?? null) : null);
  return {
    partner: { id: partner.id, name: partner.name },
    choices,
    kept: {
      purpose: "",
      day: today(),
      // With one to choose, it is that one.
      contactPersonId: only(choices.contactPersons.map(({ id }) => id)),
      targetGroupId: only(partner.targetGroups.map(({ id }) => id)),
      engagementId: only(participations.map(({ engagementId }) => engagementId)),
      heldById: member.id,
    },
    sentAs: newId(),
    draft: `samtale-ny:${partner.id}:${member.id}`,
  };
}

export async function action({ params, request, context }: Route.ActionArgs) {
  const member = memberOf(context);
  const { id: partnerId } = await partnerAt(member, params.partnerId);
  const read = readForm(partnerTalkSchema, await request.formData(), member.language);
  if (isProblems(read)) return data(read, { status: 422 });
  const id = await saveTalk(member, partnerId, read.value);
  if (!id) throw new Response(null, { status: 404 });
  return redirect(`${talkAt(partnerId, id)}?gemt`);
}

export const meta: Route.MetaFunction = ({ matches, loaderData }) =>
  pageTitle(matches, (language) =>
    [partnerTalkText[language].fields.newTitle, loaderData?.partner.name].filter(Boolean).join(" · "),
  );

export default function NewTalkPage({ loaderData, actionData }: Route.ComponentProps) {
  const text = useText(partnerTalkText);
  const { partner, choices, ...form } = loaderData;
  return (
    <>
      <PageHead
        eyebrow={<Link to={`/partnere/${partner.id}/samtaler`}>{partner.name}</Link>}
        title={text.fields.newTitle}
      />
      <PartnerTalkForm {...form} {...choices} refused={actionData} />
    </>
  );
}
