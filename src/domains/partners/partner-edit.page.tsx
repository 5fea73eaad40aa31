import { data, Form, Link, redirect } from "react-router";
import { memberOf } from "#domains/access/gate.server.ts";
import { listCommunities } from "#domains/community/communities.server.ts";
import { listTargetGroups } from "#domains/target-group/target-groups.server.ts";
import { isId } from "#platform/database/id.ts";
import { isProblems, readForm } from "#platform/web/form.ts";
import { Button } from "#ui/button.tsx";
import { useText } from "#ui/language.tsx";
import { PageHead } from "#ui/page-head.tsx";
import { pageTitle } from "#ui/page-title.ts";
import { Section } from "#ui/section.tsx";
import type { Route } from "./+types/partner-edit.page.ts";
import { PartnerForm } from "./partner.form.tsx";
import { partnerText } from "./partner.text.ts";
import { partnerSchema } from "./partner.ts";
import { findPartner, removePartner, savePartner } from "./partners.server.ts";

export async function loader({ params, context }: Route.LoaderArgs) {
  const member = memberOf(context);
  const partner = isId(params.partnerId) ? await findPartner(member, params.partnerId) : undefined;
  if (!partner || partner.mergedIntoId) throw new Response(null, { status: 404 });
  const [targetGroups, communities] = await Promise.all([listTargetGroups(member), listCommunities(member)]);
  return {
    partner,
    targetGroups,
    communities: communities.map(({ id, name }) => ({ id, name })),
    draft: `partner:${partner.id}:${member.id}`,
  };
}

export async function action({ params, request, context }: Route.ActionArgs) {
  const member = memberOf(context);
  const { partnerId } = params;
  if (!isId(partnerId)) throw new Response(null, { status: 404 });
  const form = await request.formData();
  if (form.get("do") === "remove") {
    if (!(await removePartner(member, partnerId))) throw new Response(null, { status: 404 });
    return redirect(`/partnere?fjernet=${partnerId}`);
  }
  const read = readForm(partnerSchema, form, member.language);
  if (isProblems(read)) return data(read, { status: 422 });
  if (!(await savePartner(member, read.value, partnerId))) throw new Response(null, { status: 404 });
  return redirect(`/partnere/${partnerId}?gemt`);
}

export const meta: Route.MetaFunction = ({ matches, loaderData }) =>
  pageTitle(matches, (language) => partnerText[language].fields.editTitle(loaderData?.partner.name ?? ""));

export default function EditPartnerPage({ loaderData, actionData }: Route.ComponentProps) {
  const text = useText(partnerText);
  const { partner, targetGroups, communities, draft } = loaderData;
  return (
    <>
      <PageHead
        eyebrow={<Link to={`/partnere/${partner.id}`}>{partner.name}</Link>}
        title={text.fields.editTitle(partner.name)}
      />
      <PartnerForm
        kept={{
          ...partner,
          targetGroupIds: partner.targetGroups.map(({ id }) => id),
          communityIds: partner.communities.map(({ id }) => id),
        }}
        targetGroups={targetGroups}
        communities={communities}
        like={[]}
        except={partner.id}
        refused={actionData}
        draft={draft}
      />
      <Section title={text.fields.remove}>
        <Form method="post">
          <p>{text.fields.removeAbout}</p>
          <Button look="danger" name="do" value="remove">
            {text.fields.remove}
          </Button>
        </Form>
      </Section>
    </>
  );
}
