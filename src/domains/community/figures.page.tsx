import { data, Form, Link, redirect, useSearchParams } from "react-router";
import { memberOf } from "#domains/access/gate.server.ts";
import { municipalities } from "#domains/access/municipality.ts";
import { isId } from "#platform/database/id.ts";
import { isProblems, readForm, refuse } from "#platform/web/form.ts";
import { Button } from "#ui/button.tsx";
import { Choices } from "#ui/choices.tsx";
import { TextField } from "#ui/field.tsx";
import { useText } from "#ui/language.tsx";
import { pageTitle } from "#ui/page-title.ts";
import { Saved } from "#ui/saved.tsx";
import { Section } from "#ui/section.tsx";
import type { Route } from "./+types/figures.page.ts";
import { findCommunity } from "./communities.server.ts";
import { useCommunity } from "./community.layout.tsx";
import { communityText } from "./community.text.ts";
import { FigureForm } from "./figure.form.tsx";
import { figureText } from "./figure.text.ts";
import { figureSchema } from "./figure.ts";
import { FigureTable } from "./figure-table.tsx";
import { fetchFromStatbank, listFigures, removeFigure, typeFigure } from "./figures.server.ts";
import { knownArea, searchAreas } from "./statbank.server.ts";
import { type Area, areaLevels } from "./statbank.ts";

export async function loader({ params, request, context }: Route.LoaderArgs) {
  const member = memberOf(context);
  if (!isId(params.communityId)) throw new Response(null, { status: 404 });
  const asked = new URL(request.url).searchParams.get("omraade")?.trim().slice(0, 60) ?? "";
  const community = await findCommunity(member, params.communityId);
  if (!community) throw new Response(null, { status: 404 });
  const municipality = municipalities.find((one) => one.code === community.municipalityCode);
  const found = asked ? await searchAreas(member, asked, municipality) : [];
  return {
    figures: await listFigures(member, params.communityId),
    asked,
    areas: "refused" in found ? [] : found,
    refused: "refused" in found ? found.refused : undefined,
    thisYear: new Date().getFullYear(),
  };
}

export async function action({ params, request, context }: Route.ActionArgs) {
  const member = memberOf(context);
  const { communityId } = params;
  if (!isId(communityId)) throw new Response(null, { status: 404 });
  const form = await request.formData();
  const here = (after: string) => redirect(`/lokalsamfund/${communityId}/tal?${after}`);
  switch (form.get("do")) {
    case "fetch": {
      const area = areaIn(String(form.get("area") ?? ""));
      if (!area || !(await knownArea(member, area.level, area.code, area.name)))
        throw new Response(null, { status: 404 });
      const fetched = await fetchFromStatbank(member, communityId, area);
      if ("kept" in fetched) return here(`hentet=${fetched.kept}`);
      if (fetched.refused === "not-found") throw new Response(null, { status: 404 });
      return data(
        { ...refuse(form, "area", figureText[member.language].refusals[fetched.refused]), at: "fetch" },
        { status: 502 },
      );
    }
    case "type": {
      const read = readForm(figureSchema, form, member.language);
      if (isProblems(read)) return data({ ...read, at: "type" }, { status: 422 });
      if (!(await typeFigure(member, communityId, read.value))) throw new Response(null, { status: 404 });
      return here("gemt");
    }
    case "remove": {
      const figureId = form.get("figureId");
      if (!isId(figureId) || !(await removeFigure(member, communityId, figureId)))
        throw new Response(null, { status: 404 });
      return here("gemt");
    }
    default:
      throw new Response(null, { status: 400 });
  }
}

/** An area as the form sends it: level, code and name with a line between. */
function areaIn(text: string): Area | undefined {
  const [level, code, ...name] = text.split("|");
  const known = areaLevels.find((one) => one === level);
  return known && code ? { level: known, code, name: name.join("|") } : undefined;
}

export const meta: Route.MetaFunction = ({ matches }) =>
  pageTitle(matches, (language) => communityText[language].page.figures);

export default function FiguresPage({ loaderData, actionData }: Route.ComponentProps) {
  const text = useText(figureText);
  const community = useCommunity();
  const [search] = useSearchParams();
  const { figures, asked, areas, refused, thisYear } = loaderData;
  const fetched = Number(search.get("hentet"));
  const problem = actionData?.at === "fetch" ? actionData.problems.area : undefined;
  return (
    <>
      {fetched > 0 && <Saved text={text.fetched(fetched)} />}
      <Section title={text.fetch}>
        <p>{text.fetchAbout}</p>
        <Form method="get" role="search">
          <TextField
            label={text.search}
            name="omraade"
            type="search"
            defaultValue={asked || community.name}
            maxLength={60}
          />
          <Button look="quiet" busyText={text.searching}>
            {text.searchButton}
          </Button>
        </Form>
        {refused && <p role="alert">{text.refusals[refused]}</p>}
        {asked && !refused && areas.length === 0 && <p role="status">{text.none}</p>}
        {areas.length > 0 && (
          <Form method="post" noValidate>
            <Choices
              label={text.found}
              name="area"
              problem={problem}
              defaultValue={`${areas[0]?.level}|${areas[0]?.code}|${areas[0]?.name}`}
              options={areas.map((area) => ({
                value: `${area.level}|${area.code}|${area.name}`,
                label: area.name,
                description: text.levels[area.level],
              }))}
            />
            <Button name="do" value="fetch" busyText={text.getting}>
              {text.get}
            </Button>
          </Form>
        )}
      </Section>
      <Section title={text.type}>
        <p>
          {text.typeAbout} <Link to="../indlaes?hvad=figure">{text.sheet}</Link>
        </p>
        <FigureForm
          key={figures.length}
          year={thisYear}
          refused={actionData?.at === "type" ? actionData : undefined}
        />
      </Section>
      <Section title={text.kept}>
        <FigureTable figures={figures} />
      </Section>
    </>
  );
}
