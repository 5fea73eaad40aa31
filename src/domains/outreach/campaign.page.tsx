import { data, Form, Link, redirect } from "react-router";
import { memberOf } from "#domains/access/gate.server.ts";
import { listCommunities } from "#domains/community/communities.server.ts";
import { partnerNames } from "#domains/partners/partner-list.server.ts";
import { isId, newId } from "#platform/database/id.ts";
import { isProblems } from "#platform/web/form.ts";
import { Button } from "#ui/button.tsx";
import { CopyButton } from "#ui/copy-button.tsx";
import { CountBars } from "#ui/count-bars.tsx";
import { formatDate, today } from "#ui/dates.ts";
import { useLanguage, useText } from "#ui/language.tsx";
import { Lines } from "#ui/lines.tsx";
import { pageTitle } from "#ui/page-title.ts";
import { Section } from "#ui/section.tsx";
import { Unfold } from "#ui/unfold.tsx";
import type { Route } from "./+types/campaign.page.ts";
import { CampaignForm } from "./campaign.form.tsx";
import css from "./campaign.module.css";
import { campaignText } from "./campaign.text.ts";
import { ChannelForm } from "./campaign-channel.form.tsx";
import { ChannelLine } from "./campaign-channel.tsx";
import { listChannelsOf } from "./campaign-channels.server.ts";
import { ListedChannels } from "./campaign-listed.tsx";
import { cameBack, returnsOf } from "./campaign-returns.ts";
import { takeWish } from "./campaign-wishes.server.ts";
import { findCampaign } from "./campaigns.server.ts";

/** One campaign; `?sted=` shows the channels of another place to pick from. */
export async function loader({ params, request, context }: Route.LoaderArgs) {
  const member = memberOf(context);
  const { engagementId, campaignId } = params;
  const campaign =
    isId(engagementId) && isId(campaignId) ? await findCampaign(member, engagementId, campaignId) : undefined;
  if (!campaign) throw new Response(null, { status: 404 });
  const [communities, partners] = await Promise.all([listCommunities(member), partnerNames(member)]);
  const asked = new URL(request.url).searchParams.get("sted");
  const place = communities.find(({ id }) => id === (asked ?? campaign.communityId));
  const taken = new Set(campaign.channels.map(({ registerEntryId }) => registerEntryId));
  const listed = place ? await listChannelsOf(member, place.id) : [];
  return {
    campaign,
    returns: returnsOf(campaign.channels),
    place: place && { id: place.id, name: place.name },
    listed: listed.filter(({ id }) => !taken.has(id)),
    anyListed: listed.length > 0,
    communities: communities.map(({ id, name }) => ({ id, name })),
    partners: partners.map(({ id, name }) => ({ id, name })),
    today: today(),
    sentAs: newId(),
    memberId: member.id,
  };
}

export async function action({ params, request, context }: Route.ActionArgs) {
  const member = memberOf(context);
  const { engagementId, campaignId } = params;
  if (!isId(engagementId) || !isId(campaignId)) throw new Response(null, { status: 404 });
  const answer = await takeWish(member, { engagementId, campaignId }, await request.formData());
  if (isProblems(answer)) return data(answer, { status: 422 });
  const home = `/forloeb/${engagementId}/kontakt/spredehagl`;
  return redirect(answer.over ? `${home}?${answer.said}` : `${home}/${campaignId}?${answer.said}`);
}

export const meta: Route.MetaFunction = ({ matches, loaderData }) =>
  pageTitle(matches, () => loaderData?.campaign.name ?? "");

export default function CampaignPage({ loaderData, actionData, params }: Route.ComponentProps) {
  const text = useText(campaignText);
  const { campaign, returns, partners, today, sentAs, memberId } = loaderData;
  const refusedAt = (id: string) => (actionData?.at === id ? actionData : undefined);
  const home = `/forloeb/${params.engagementId}/kontakt/spredehagl`;
  const verdict = text.verdict(returns);
  return (
    <>
      <p className={css.back} data-screen-only="">
        <Link to={home}>{text.all}</Link>
      </p>
      <h2 className={css.title}>{campaign.name}</h2>
      <p className={css.say}>{[text.summary(returns), verdict].filter(Boolean).join(" ")}</p>
      <Message {...loaderData} refused={refusedAt("campaign")} />
      {returns.sent > 0 && <Returned {...loaderData} home={`${home}/${campaign.id}`} />}
      <Section title={text.ways}>
        {campaign.channels.length === 0 && <p>{text.noWays}</p>}
        <Lines label={text.ways}>
          {campaign.channels.map((channel) => (
            <ChannelLine
              key={channel.id}
              channel={channel}
              partners={partners}
              today={today}
              sentAs={sentAs}
              memberId={memberId}
              refusedAt={refusedAt}
            />
          ))}
        </Lines>
        <div data-screen-only="">
          <Unfold label={text.own} open={refusedAt("new") !== undefined}>
            <ChannelForm
              key={campaign.channels.length}
              sentAs={sentAs}
              refused={refusedAt("new")}
              draft={`spredehagl-kanal-ny:${campaign.id}:${memberId}`}
            />
          </Unfold>
        </div>
      </Section>
      <ListedChannels {...loaderData} />
    </>
  );
}

type Data = Route.ComponentProps["loaderData"];

/** What is said, in one wording; with a count, for those who only have so much room, and a way to take it along. */
function Message({ campaign, communities, memberId, refused }: Data & { refused: unknown }) {
  const text = useText(campaignText);
  const { id, name, message, startsOn, communityId } = campaign;
  return (
    <Section title={text.message}>
      {message ? (
        <>
          <blockquote className={css.message} dir="auto">
            {message}
          </blockquote>
          <div className={css.under}>
            <span>{text.characters(message.length)}</span>
            <CopyButton text={message} done={text.copied} failed={text.notCopied}>
              {text.copy}
            </CopyButton>
          </div>
        </>
      ) : (
        <p>{text.noMessage}</p>
      )}
      <div data-screen-only="">
        <Unfold label={text.edit} about={name} open={refused !== undefined}>
          <CampaignForm
            kept={{ name, message, startsOn, communityId: communityId ?? "" }}
            communities={communities}
            refused={refused}
            draft={`spredehagl:${id}:${memberId}`}
          />
          <Form method="post">
            <Button look="danger" name="do" value="remove">
              {text.remove}
              <span className="visually-hidden"> {name}</span>
            </Button>
          </Form>
        </Unfold>
      </div>
    </Section>
  );
}

function Returned({ campaign, home }: Data & { home: string }) {
  const text = useText(campaignText);
  const language = useLanguage();
  const mostFirst = campaign.channels.toSorted((a, b) => cameBack(b) - cameBack(a));
  return (
    <Section title={text.returns}>
      <CountBars
        title={text.returnsTable}
        labelHead={text.wayHead}
        valueHead={text.backHead}
        rows={mostFirst.map((channel) => {
          const back = cameBack(channel);
          const { id, name, sentOn, replies } = channel;
          const tried = sentOn !== null || replies.length > 0;
          return {
            id,
            label: name,
            small: sentOn ? text.sentOn(formatDate(sentOn, language, "day")) : undefined,
            value: back,
            said: back > 0 ? String(back) : tried ? text.none : text.notSent,
          };
        })}
      />
      <p className={css.files} data-screen-only="">
        {text.files}: <a href={`${home}/xlsx`}>{text.excel}</a> · <a href={`${home}/csv`}>{text.csv}</a> ·{" "}
        <a href={`${home}/docx`}>{text.word}</a> · <a href={`${home}/pdf`}>{text.pdf}</a>
      </p>
    </Section>
  );
}
