import { data, Form, Link, redirect } from "react-router";
import { memberOf } from "#domains/access/gate.server.ts";
import { isId, newId } from "#platform/database/id.ts";
import { fieldsOf, isProblems, type Problems, readForm, refuse } from "#platform/web/form.ts";
import { Button } from "#ui/button.tsx";
import { Choices } from "#ui/choices.tsx";
import { Draft } from "#ui/draft.tsx";
import { TextArea, TextField } from "#ui/field.tsx";
import { useText } from "#ui/language.tsx";
import { PageHead } from "#ui/page-head.tsx";
import { pageTitle } from "#ui/page-title.ts";
import { ProblemList } from "#ui/problem-list.tsx";
import { Section } from "#ui/section.tsx";
import { Unfold } from "#ui/unfold.tsx";
import type { Route } from "./+types/evidence-pick.page.ts";
import { addEvidence, keyOf, listEvidence, tellEvidence } from "./evidence.server.ts";
import { evidenceText } from "./evidence.text.ts";
import { holds } from "./evidence-offer.ts";
import { listOffers, type OfferGroup } from "./evidence-offers.server.ts";
import css from "./insight.module.css";
import { ownEvidenceSchema, picksSchema } from "./insight.ts";
import { findInsight } from "./insights.server.ts";

export async function loader({ params, request, context }: Route.LoaderArgs) {
  const member = memberOf(context);
  const insight = isId(params.insightId) ? await findInsight(member, params.insightId) : undefined;
  if (!insight) throw new Response(null, { status: 404 });
  const asked = new URL(request.url).searchParams;
  const search = asked.get("ord")?.trim().slice(0, 100) ?? "";
  const picked = asked.getAll("pick");
  const [groups, evidence] = await Promise.all([
    listOffers(member, insight),
    listEvidence(member, insight.id),
  ]);
  const there = new Set(evidence.map(keyOf));
  const fresh = groups.map((group) => ({
    ...group,
    offers: group.offers
      .filter((offer) => !there.has(keyOf({ sort: offer.row.kind, ...offer.row })))
      .map(({ row: _, ...offer }) => offer),
  }));
  return {
    insight: { id: insight.id, sentence: insight.sentence },
    search,
    picked,
    anything: fresh.some((group) => group.offers.length > 0),
    // What is ticked already stays in sight, whatever one looks for next.
    groups: fresh
      .map((group) => ({
        ...group,
        offers: group.offers.filter((offer) => picked.includes(offer.key) || !search || holds(offer, search)),
      }))
      .filter((group) => group.offers.length > 0),
    sentAs: newId(),
    draft: `belaeg:${insight.id}:${member.id}`,
  };
}

export async function action({ params, request, context }: Route.ActionArgs) {
  const member = memberOf(context);
  const insight = isId(params.insightId) ? await findInsight(member, params.insightId) : undefined;
  if (!insight) throw new Response(null, { status: 404 });
  const form = await request.formData();
  const back = redirect(`/indsigter/${insight.id}?gemt`);
  if (form.get("do") === "own") {
    const read = readForm(ownEvidenceSchema, form, member.language);
    if (isProblems(read)) return data({ ...read, at: "own" }, { status: 422 });
    await tellEvidence(member, insight.id, read.value);
    return back;
  }
  const read = readForm(picksSchema, form, member.language);
  const { pickSome } = evidenceText[member.language].page;
  if (isProblems(read)) return data({ ...refuse(form, "pick", pickSome), at: "pick" }, { status: 422 });
  const offers = (await listOffers(member, insight)).flatMap((group) => group.offers);
  const chosen = offers.filter((offer) => read.value.pick.includes(offer.key));
  await addEvidence(
    member,
    insight.id,
    chosen.map((offer) => offer.row),
    read.value.side,
  );
  return back;
}

export const meta: Route.MetaFunction = ({ matches }) =>
  pageTitle(matches, (language) => evidenceText[language].page.title);

export default function EvidencePickPage({ loaderData, actionData }: Route.ComponentProps) {
  const text = useText(evidenceText).page;
  const { insight, anything, sentAs, draft } = loaderData;
  const home = `/indsigter/${insight.id}`;
  return (
    <>
      <PageHead
        eyebrow={<Link to={home}>{insight.sentence}</Link>}
        title={text.title}
        lead={anything ? text.lead : undefined}
      />
      {anything ? (
        <Picking {...loaderData} problem={actionData?.at === "pick" ? actionData.problems.pick : undefined} />
      ) : (
        <p>
          {text.nothing} <Link to={`${home}/ret`}>{text.tie}</Link>
        </p>
      )}
      <Section title={text.own}>
        <OwnWords sentAs={sentAs} draft={draft} refused={actionData?.at === "own" ? actionData : undefined} />
      </Section>
    </>
  );
}

type Loaded = Route.ComponentProps["loaderData"];

/** So few that they need not be folded. */
const few = ({ offers }: Loaded["groups"][number]) => offers.length <= 12;

/** One form for looking and for ticking, so that a search takes the ticks along. */
function Picking({
  insight,
  groups,
  search,
  picked,
  problem,
}: Pick<Loaded, "insight" | "groups" | "search" | "picked"> & { problem: string | undefined }) {
  const text = useText(evidenceText).page;
  const offerTitle = useOfferTitle();
  return (
    <Form method="post" noValidate key={search}>
      {problem && (
        <ProblemList problems={[{ name: "pick-0", label: text.title, message: problem, id: "belaeg-0" }]} />
      )}
      <search className={css.search}>
        <TextField label={text.search} name="ord" type="search" defaultValue={search} />
        <Button look="quiet" formMethod="get" formAction={`/indsigter/${insight.id}/belaeg`}>
          {text.searchButton}
        </Button>
      </search>
      {search && (
        <p role="status">
          {groups.length === 0 && text.notFound}{" "}
          <Link to={`/indsigter/${insight.id}/belaeg`}>{text.clear}</Link>
        </p>
      )}
      {groups.map((group, at) => {
        const ticked = group.offers.some((offer) => picked.includes(offer.key));
        return (
          <div key={group.from + group.name} className={css.group}>
            <Unfold
              label={offerTitle(group)}
              open={search !== "" || ticked || (at === 0 && (few(group) || groups.length === 1 || !!problem))}
            >
              <Choices
                many
                label={<span className="visually-hidden">{offerTitle(group)}</span>}
                name="pick"
                id={`belaeg-${at}`}
                defaultValue={picked}
                problem={at === 0 ? problem : undefined}
                options={group.offers.map((offer) => ({
                  value: offer.key,
                  label: <span dir="auto">{offer.text}</span>,
                  description: offer.about || undefined,
                }))}
              />
            </Unfold>
          </div>
        );
      })}
      {groups.length > 0 && <Sides />}
    </Form>
  );
}

/** What a source is called, and how much there is in it. */
function useOfferTitle() {
  const text = useText(evidenceText).page;
  return ({ from, name, offers }: Pick<OfferGroup, "from" | "name"> & { offers: readonly unknown[] }) =>
    `${from === "observations" ? text.observations : text[from](name)} (${offers.length})`;
}

function OwnWords({
  sentAs,
  draft,
  refused,
}: {
  sentAs: string;
  draft: string;
  refused: Problems | undefined;
}) {
  const text = useText(evidenceText).page;
  const field = fieldsOf(refused);
  return (
    <Form method="post" noValidate>
      <input type="hidden" name="sentAs" value={field("sentAs", sentAs).defaultValue} />
      <input type="hidden" name="do" value="own" />
      <p>{text.ownAbout}</p>
      <Draft id={draft}>
        <TextArea label={text.ownText} {...field("text")} required maxLength={600} />
      </Draft>
      <Sides quiet />
    </Form>
  );
}

/** The two ways evidence can point, each a button. */
function Sides({ quiet }: { quiet?: boolean }) {
  const text = useText(evidenceText).page;
  return (
    <p className={css.row}>
      <Button look={quiet ? "quiet" : "plain"} name="side" value="for" busyText={text.adding}>
        {text.addFor}
      </Button>
      <Button look="quiet" name="side" value="against" busyText={text.adding}>
        {text.addAgainst}
      </Button>
    </p>
  );
}
