import { data, Link, redirect } from "react-router";
import { memberOf } from "#domains/access/gate.server.ts";
import { isId } from "#platform/database/id.ts";
import { isProblems, readForm } from "#platform/web/form.ts";
import { useText } from "#ui/language.tsx";
import { pageTitle } from "#ui/page-title.ts";
import { Section } from "#ui/section.tsx";
import type { Route } from "./+types/library-use.page.ts";
import { useCommunity } from "./community.layout.tsx";
import { LibraryUseForm } from "./library-use.form.tsx";
import { listUse, removeUse, typeUse } from "./library-use.server.ts";
import { libraryUseText } from "./library-use.text.ts";
import { libraryUseSchema } from "./library-use.ts";
import { UseChart } from "./use-chart.tsx";
import { UseTables } from "./use-table.tsx";

export async function loader({ params, context }: Route.LoaderArgs) {
  const member = memberOf(context);
  if (!isId(params.communityId)) throw new Response(null, { status: 404 });
  return {
    use: await listUse(member, params.communityId),
    lastYear: new Date().getFullYear() - 1,
  };
}

export async function action({ params, request, context }: Route.ActionArgs) {
  const member = memberOf(context);
  const { communityId } = params;
  if (!isId(communityId)) throw new Response(null, { status: 404 });
  const form = await request.formData();
  const here = `/lokalsamfund/${communityId}/brug`;
  if (form.get("do") === "remove") {
    const useId = form.get("useId");
    if (!isId(useId) || !(await removeUse(member, communityId, useId)))
      throw new Response(null, { status: 404 });
    return redirect(`${here}?fjernet=${useId}`);
  }
  const { problems } = libraryUseText[member.language];
  const read = readForm(libraryUseSchema, form, member.language, problems);
  if (isProblems(read)) return data(read, { status: 422 });
  if (!(await typeUse(member, communityId, read.value))) throw new Response(null, { status: 404 });
  return redirect(`${here}?gemt`);
}

export const meta: Route.MetaFunction = ({ matches }) =>
  pageTitle(matches, (language) => libraryUseText[language].title);

export default function LibraryUsePage({ loaderData, actionData }: Route.ComponentProps) {
  const text = useText(libraryUseText);
  const { name, nearestBranch, distance } = useCommunity();
  const { use, lastYear } = loaderData;
  const known = use.place.length + use.municipality.length;
  return (
    <>
      {use.place.length === 0 ? (
        <Section title={text.empty}>
          <p>{text.emptyBody}</p>
        </Section>
      ) : (
        <Section title={text.title}>
          <UseChart name={name} nearestBranch={nearestBranch} distance={distance} use={use} />
          {use.municipality.length === 0 && <p>{text.noMunicipality}</p>}
        </Section>
      )}
      {known > 0 && (
        <Section title={text.behind}>
          <UseTables name={name} use={use} />
        </Section>
      )}
      <Section title={text.type}>
        <p>
          {text.typeAbout} <Link to="../indlaes?hvad=library-use">{text.sheet}</Link>
        </p>
        <LibraryUseForm key={known} year={lastYear} refused={actionData} />
      </Section>
    </>
  );
}
