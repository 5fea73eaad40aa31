import { data, Link, redirect } from "react-router";
import { memberOf } from "#domains/access/gate.server.ts";
import { listCommunities } from "#domains/community/communities.server.ts";
import { findEngagement } from "#domains/engagement/engagements.server.ts";
import { principleOf } from "#domains/guide/principle.ts";
import { isId, newId } from "#platform/database/id.ts";
import { isProblems, readForm } from "#platform/web/form.ts";
import { formatDate, today } from "#ui/dates.ts";
import { Empty } from "#ui/empty.tsx";
import { useLanguage, useText } from "#ui/language.tsx";
import { Line, Lines } from "#ui/lines.tsx";
import { pageTitle } from "#ui/page-title.ts";
import { Section } from "#ui/section.tsx";
import { Unfold } from "#ui/unfold.tsx";
import type { Route } from "./+types/campaign-list.page.ts";
import { CampaignForm } from "./campaign.form.tsx";
import css from "./campaign.module.css";
import { campaignText } from "./campaign.text.ts";
import { campaignSchema } from "./campaign.ts";
import { returnsOf } from "./campaign-returns.ts";
import { listCampaigns, saveCampaign } from "./campaigns.server.ts";

export async function loader({ params, context }: Route.LoaderArgs) {
  const member = memberOf(context);
  const { engagementId } = params;
  if (!isId(engagementId)) throw new Response(null, { status: 404 });
  const [engagement, campaigns, communities] = await Promise.all([
    findEngagement(member, engagementId),
    listCampaigns(member, engagementId),
    listCommunities(member),
  ]);
  if (!engagement) throw new Response(null, { status: 404 });
  const here = engagement.places.map((place) => place.toLowerCase());
  return {
    campaigns: campaigns.map(({ id, name, startsOn, channels }) => ({
      id,
      name,
      startsOn,
      returns: returnsOf(channels),
    })),
    communities: communities.map(({ id, name }) => ({ id, name })),
    /** The place of the forløb, where we know it as a place. */
    communityId: communities.find(({ name }) => here.includes(name.toLowerCase()))?.id ?? "",
    today: today(),
    sentAs: newId(),
    draft: `spredehagl-ny:${engagementId}:${member.id}`,
    line: principleOf("spredehagl", member.language).line,
  };
}

export async function action({ params, request, context }: Route.ActionArgs) {
  const member = memberOf(context);
  const { engagementId } = params;
  const read = readForm(campaignSchema, await request.formData(), member.language);
  if (isProblems(read)) return data(read, { status: 422 });
  const campaignId = isId(engagementId) && (await saveCampaign(member, engagementId, read.value));
  if (!campaignId) throw new Response(null, { status: 404 });
  return redirect(`/forloeb/${engagementId}/kontakt/spredehagl/${campaignId}?gemt`);
}

export const meta: Route.MetaFunction = ({ matches }) =>
  pageTitle(matches, (language) => campaignText[language].title);

export default function CampaignListPage({ loaderData, actionData, params }: Route.ComponentProps) {
  const text = useText(campaignText);
  const language = useLanguage();
  const { campaigns, communities, communityId, today, sentAs, draft, line } = loaderData;
  const form = (
    <CampaignForm
      key={campaigns.length}
      kept={{ name: "", message: "", startsOn: today, communityId }}
      communities={communities}
      sentAs={sentAs}
      refused={actionData}
      draft={draft}
    />
  );
  if (campaigns.length === 0) {
    return (
      <>
        <Empty title={text.empty} line={line}>
          {text.emptyBody}
        </Empty>
        <Section title={text.begin}>{form}</Section>
      </>
    );
  }
  return (
    <>
      <h2 className={css.title}>{text.title}</h2>
      <p className={css.say}>{text.lead}</p>
      <Lines label={text.title}>
        {campaigns.map(({ id, name, startsOn, returns }) => (
          <Line
            key={id}
            small={[
              text.from(formatDate(startsOn, language, "day-year")),
              text.summary(returns),
              text.verdict(returns),
            ]
              .filter(Boolean)
              .join(" ")}
          >
            <Link to={`/forloeb/${params.engagementId}/kontakt/spredehagl/${id}`}>{name}</Link>
          </Line>
        ))}
      </Lines>
      <Unfold label={text.begin} open={actionData !== undefined}>
        {form}
      </Unfold>
    </>
  );
}
