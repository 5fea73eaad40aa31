import { data, redirect, useSearchParams } from "react-router";
import { administratorOf, memberOf } from "#domains/access/gate.server.ts";
import { isAdministrator } from "#domains/access/member.ts";
import { municipalities } from "#domains/access/municipality.ts";
import { readOrganisation, renameOrganisation } from "#domains/access/organisation.server.ts";
import { organisationSchema } from "#domains/access/organisation.ts";
import { isProblems, readForm } from "#platform/web/form.ts";
import { ButtonLink } from "#ui/button.tsx";
import { useText } from "#ui/language.tsx";
import { PageHead } from "#ui/page-head.tsx";
import { pageTitle } from "#ui/page-title.ts";
import { Section } from "#ui/section.tsx";
import type { Route } from "./+types/organisation.page.ts";
import { branchSchema } from "./branch.ts";
import { BranchLines } from "./branch-lines.tsx";
import { OrganisationForm } from "./organisation.form.tsx";
import {
  listBranches,
  listStrategies,
  removeBranch,
  removeStrategy,
  saveBranch,
  saveStrategy,
} from "./organisation.server.ts";
import { organisationText } from "./organisation.text.ts";
import { strategySchema } from "./strategy.ts";
import { StrategyLines } from "./strategy-lines.tsx";

export async function loader({ context }: Route.LoaderArgs) {
  const member = memberOf(context);
  const [organisation, branches, strategies] = await Promise.all([
    readOrganisation(member),
    listBranches(member),
    listStrategies(member),
  ]);
  return { organisation, branches, strategies, mayChange: isAdministrator(member) };
}

export async function action({ request, context }: Route.ActionArgs) {
  const member = memberOf(context);
  const form = await request.formData();
  const id = (form.get("id") as string | null) || undefined;
  const gone = () => new Response(null, { status: 404 });
  // Whoever has just begun keeps the way on in sight until they take it.
  const welcome = new URL(request.url).searchParams.has("velkommen") ? "&velkommen" : "";
  const here = (after: string) => redirect(`/biblioteket?${after}${welcome}`);
  switch (form.get("do")) {
    case "rename": {
      const administrator = administratorOf(context);
      const read = readForm(organisationSchema, form, member.language);
      if (isProblems(read)) return data({ ...read, at: "rename" }, { status: 422 });
      await renameOrganisation(administrator, read.value);
      return here("gemt");
    }
    case "save-branch": {
      const administrator = administratorOf(context);
      const read = readForm(branchSchema, form, member.language);
      if (isProblems(read)) return data({ ...read, at: `branch-${id ?? "new"}` }, { status: 422 });
      if (!(await saveBranch(administrator, read.value, id))) throw gone();
      return here("gemt");
    }
    case "remove-branch":
      if (!id || !(await removeBranch(administratorOf(context), id))) throw gone();
      return here(`fjernet=${id}`);
    case "save-strategy": {
      const read = readForm(strategySchema, form, member.language);
      if (isProblems(read)) return data({ ...read, at: `strategy-${id ?? "new"}` }, { status: 422 });
      if (!(await saveStrategy(member, read.value, id))) throw gone();
      return here("gemt");
    }
    case "remove-strategy":
      if (!id || !(await removeStrategy(administratorOf(context), id))) throw gone();
      return here(`fjernet=${id}`);
    default:
      throw new Response(null, { status: 400 });
  }
}

export const meta: Route.MetaFunction = ({ matches }) =>
  pageTitle(matches, (language) => organisationText[language].title);

export default function OrganisationPage({ loaderData, actionData }: Route.ComponentProps) {
  const text = useText(organisationText);
  const [search] = useSearchParams();
  const { organisation, branches, strategies, mayChange } = loaderData;
  const welcome = search.has("velkommen");
  const place = municipalities.find((one) => one.code === organisation.municipalityCode)?.name;
  return (
    <>
      <PageHead eyebrow={place} title={organisation.name} lead={welcome ? text.welcome : undefined} />
      <Section title={text.branches}>
        <p>{text.branchesAbout}</p>
        {branches.length === 0 && <p>{text.noBranches}</p>}
        <BranchLines branches={branches} mayChange={mayChange} refused={actionData} />
      </Section>
      <Section title={text.strategies}>
        <p>{text.strategiesAbout}</p>
        <StrategyLines strategies={strategies} mayRemove={mayChange} refused={actionData} />
      </Section>
      {mayChange ? (
        <Section title={text.rename}>
          <OrganisationForm
            organisation={organisation}
            refused={actionData?.at === "rename" ? actionData : undefined}
          />
        </Section>
      ) : (
        <p>{text.onlyAdministrators}</p>
      )}
      {welcome && (
        <p>
          <ButtonLink to="/forloeb/nyt">{text.welcomeNext}</ButtonLink>{" "}
          <ButtonLink to="/kolleger" look="quiet">
            {text.invite}
          </ButtonLink>
        </p>
      )}
    </>
  );
}
