import { data, Link, redirect } from "react-router";
import { memberOf } from "#domains/access/gate.server.ts";
import { readOrganisation } from "#domains/access/organisation.server.ts";
import { listBranches } from "#domains/organisation/organisation.server.ts";
import { isProblems, readForm } from "#platform/web/form.ts";
import { useText } from "#ui/language.tsx";
import { PageHead } from "#ui/page-head.tsx";
import { pageTitle } from "#ui/page-title.ts";
import type { Route } from "./+types/community-new.page.ts";
import { saveCommunity } from "./communities.server.ts";
import { CommunityForm } from "./community.form.tsx";
import { communityText } from "./community.text.ts";
import { communitySchema } from "./community.ts";

export async function loader({ context }: Route.LoaderArgs) {
  const member = memberOf(context);
  const [organisation, branches] = await Promise.all([readOrganisation(member), listBranches(member)]);
  return {
    municipality: organisation.municipalityCode ?? "",
    branches,
    draft: `sted-nyt:${member.id}`,
  };
}

export async function action({ request, context }: Route.ActionArgs) {
  const member = memberOf(context);
  const read = readForm(
    communitySchema,
    await request.formData(),
    member.language,
    communityText[member.language].fields.problems,
  );
  if (isProblems(read)) return data(read, { status: 422 });
  return redirect(`/lokalsamfund/${await saveCommunity(member, read.value)}?gemt`);
}

export const meta: Route.MetaFunction = ({ matches }) =>
  pageTitle(matches, (language) => communityText[language].page.newTitle);

export default function NewCommunityPage({ loaderData, actionData }: Route.ComponentProps) {
  const text = useText(communityText);
  return (
    <>
      <PageHead eyebrow={<Link to="/lokalsamfund">{text.list.title}</Link>} title={text.page.newTitle} />
      <CommunityForm {...loaderData} refused={actionData} />
    </>
  );
}
