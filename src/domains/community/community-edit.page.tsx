import { data, Form, Link, redirect } from "react-router";
import { memberOf } from "#domains/access/gate.server.ts";
import { listBranches } from "#domains/organisation/organisation.server.ts";
import { isId } from "#platform/database/id.ts";
import { isProblems, readForm } from "#platform/web/form.ts";
import { Button } from "#ui/button.tsx";
import { useText } from "#ui/language.tsx";
import { PageHead } from "#ui/page-head.tsx";
import { pageTitle } from "#ui/page-title.ts";
import { Section } from "#ui/section.tsx";
import type { Route } from "./+types/community-edit.page.ts";
import { findCommunity, removeCommunity, saveCommunity } from "./communities.server.ts";
import { CommunityForm } from "./community.form.tsx";
import { communityText } from "./community.text.ts";
import { communitySchema } from "./community.ts";

export async function loader({ params, context }: Route.LoaderArgs) {
  const member = memberOf(context);
  const community = isId(params.communityId) ? await findCommunity(member, params.communityId) : undefined;
  if (!community) throw new Response(null, { status: 404 });
  return {
    community,
    branches: await listBranches(member),
    draft: `sted:${community.id}:${member.id}`,
  };
}

export async function action({ params, request, context }: Route.ActionArgs) {
  const member = memberOf(context);
  const { communityId } = params;
  if (!isId(communityId)) throw new Response(null, { status: 404 });
  const form = await request.formData();
  if (form.get("do") === "remove") {
    if (!(await removeCommunity(member, communityId))) throw new Response(null, { status: 404 });
    return redirect(`/lokalsamfund?fjernet=${communityId}`);
  }
  const read = readForm(
    communitySchema,
    form,
    member.language,
    communityText[member.language].fields.problems,
  );
  if (isProblems(read)) return data(read, { status: 422 });
  if (!(await saveCommunity(member, read.value, communityId))) throw new Response(null, { status: 404 });
  return redirect(`/lokalsamfund/${communityId}?gemt`);
}

export const meta: Route.MetaFunction = ({ matches, loaderData }) =>
  pageTitle(matches, (language) => communityText[language].page.editTitle(loaderData?.community.name ?? ""));

export default function EditCommunityPage({ loaderData, actionData }: Route.ComponentProps) {
  const text = useText(communityText);
  const { community, branches, draft } = loaderData;
  return (
    <>
      <PageHead
        eyebrow={<Link to={`/lokalsamfund/${community.id}`}>{community.name}</Link>}
        title={text.page.editTitle(community.name)}
      />
      <CommunityForm
        kept={community}
        municipality=""
        branches={branches}
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
