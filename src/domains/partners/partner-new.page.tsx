import { data, Link, redirect } from "react-router";
import { memberOf } from "#domains/access/gate.server.ts";
import type { Member } from "#domains/access/member.ts";
import { listCommunities } from "#domains/community/communities.server.ts";
import { listTargetGroups } from "#domains/target-group/target-groups.server.ts";
import { isId, newId } from "#platform/database/id.ts";
import { isProblems, readForm } from "#platform/web/form.ts";
import { useText } from "#ui/language.tsx";
import { PageHead } from "#ui/page-head.tsx";
import { pageTitle } from "#ui/page-title.ts";
import type { Route } from "./+types/partner-new.page.ts";
import { findOrigin } from "./origins.server.ts";
import { PartnerForm } from "./partner.form.tsx";
import { partnerText } from "./partner.text.ts";
import { partnerSchema } from "./partner.ts";
import { likePartners } from "./partner-list.server.ts";
import { partnersFrom, savePartner } from "./partners.server.ts";

/**
 * A new partner; `?fra=` a line of a register and `?relation=` somebody around a persona fill in what is known, and
 * lead to the partner when there is one already. `?navn=` asks which partners are called something like it.
 */
export async function loader({ request, context }: Route.LoaderArgs) {
  const member = memberOf(context);
  const asked = new URL(request.url).searchParams;
  const origin = await originOf(member, asked);
  const name = (asked.get("navn") ?? origin?.name ?? "").slice(0, 200);
  const except = asked.get("undtagen");
  const [like, targetGroups, communities] = await Promise.all([
    likePartners(member, name, isId(except) ? except : undefined),
    listTargetGroups(member),
    listCommunities(member),
  ]);
  return {
    like,
    name,
    origin,
    targetGroups,
    communities: communities.map(({ id, name }) => ({ id, name })),
    sentAs: newId(),
    draft: `partner-ny:${member.id}`,
  };
}

export async function action({ request, context }: Route.ActionArgs) {
  const member = memberOf(context);
  const read = readForm(partnerSchema, await request.formData(), member.language);
  if (isProblems(read)) return data(read, { status: 422 });
  const partnerId = await savePartner(member, read.value);
  if (!partnerId) throw new Response(null, { status: 404 });
  return redirect(`/partnere/${partnerId}?gemt`);
}

export const meta: Route.MetaFunction = ({ matches }) =>
  pageTitle(matches, (language) => partnerText[language].fields.new);

export default function NewPartnerPage({ loaderData, actionData }: Route.ComponentProps) {
  const text = useText(partnerText);
  const { like, name, origin, targetGroups, communities, sentAs, draft } = loaderData;
  return (
    <>
      <PageHead
        eyebrow={<Link to="/partnere">{text.title}</Link>}
        title={text.fields.new}
        lead={origin && text.fields.fromRegister(origin.name)}
      />
      <PartnerForm
        kept={{
          ...(name && { name }),
          sector: origin?.sector,
          kind: origin?.kind,
          can: origin?.can,
          targetGroupIds: origin?.targetGroupIds ?? [],
          communityIds: origin?.communityIds ?? [],
        }}
        targetGroups={targetGroups}
        communities={communities}
        like={like}
        refused={actionData}
        draft={draft}
        hidden={{ sentAs, ...origin?.hidden }}
      />
    </>
  );
}

async function originOf(member: Member, asked: URLSearchParams) {
  const id = asked.get("fra") ?? asked.get("relation");
  if (!isId(id)) return undefined;
  const already = (await partnersFrom(member, [id]))[id];
  if (already) throw redirect(`/partnere/${already.id}`);
  const origin = await findOrigin(member, asked.has("fra") ? "register" : "relation", id);
  if (!origin) throw new Response(null, { status: 404 });
  return origin;
}
