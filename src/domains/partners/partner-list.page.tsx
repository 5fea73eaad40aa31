import { Form, Link } from "react-router";
import { memberOf } from "#domains/access/gate.server.ts";
import { listCommunities } from "#domains/community/communities.server.ts";
import { listEngagements } from "#domains/engagement/engagements.server.ts";
import { principleOf } from "#domains/guide/principle.ts";
import { listTargetGroups } from "#domains/target-group/target-groups.server.ts";
import { Button, ButtonLink } from "#ui/button.tsx";
import { formatAgo, formatDate, today } from "#ui/dates.ts";
import { Empty } from "#ui/empty.tsx";
import { SelectField, TextField } from "#ui/field.tsx";
import { useLanguage, useText } from "#ui/language.tsx";
import { Line, Lines } from "#ui/lines.tsx";
import { PageHead } from "#ui/page-head.tsx";
import { pageTitle } from "#ui/page-title.ts";
import { Section } from "#ui/section.tsx";
import { Unfold } from "#ui/unfold.tsx";
import { Waiting } from "#ui/waiting.tsx";
import type { Route } from "./+types/partner-list.page.ts";
import { type Expiring, listExpiring } from "./contact-persons.server.ts";
import { partnerText } from "./partner.text.ts";
import { mostShown, partnerWishSchema, sectors } from "./partner.ts";
import css from "./partner-list.module.css";
import { listPartners } from "./partner-list.server.ts";
import { PartnerSentence } from "./partner-sentence.tsx";
import { partnerSheetText } from "./partner-sheet.text.ts";

export async function loader({ request, context }: Route.LoaderArgs) {
  const member = memberOf(context);
  const asked = new URL(request.url).searchParams;
  const wish = partnerWishSchema.parse({
    text: asked.get("ord")?.slice(0, 100) ?? "",
    sector: asked.get("sektor") || undefined,
    targetGroupId: asked.get("maalgruppe") || undefined,
    communityId: asked.get("sted") || undefined,
    engagementId: asked.get("forloeb") || undefined,
  });
  const [found, expiring, targetGroups, communities, engagements] = await Promise.all([
    listPartners(member, wish),
    listExpiring(member),
    listTargetGroups(member),
    listCommunities(member),
    listEngagements(member),
  ]);
  const named = ({ id, name }: { id: string; name: string }) => ({ id, name });
  return {
    ...found,
    wish,
    expiring,
    today: today(),
    targetGroups: targetGroups.map(named),
    communities: communities.map(named),
    engagements: engagements.map(named),
    line: principleOf("partnere", member.language).line,
  };
}

export const meta: Route.MetaFunction = ({ matches }) =>
  pageTitle(matches, (language) => partnerText[language].title);

export default function PartnerListPage({ loaderData }: Route.ComponentProps) {
  const all = useText(partnerText);
  const text = all.list;
  const { partners, count, wish, expiring, line } = loaderData;
  const fromSheet = useText(partnerSheetText).link;
  const searching = Object.values(wish).some(Boolean);
  const add = <ButtonLink to="/partnere/ny">{text.add}</ButtonLink>;
  if (count === 0 && !searching) {
    return (
      <>
        <PageHead title={all.title} />
        <Empty title={text.empty} action={add} line={line}>
          {text.emptyBody}
        </Empty>
        <p className={css.rest} data-screen-only="">
          <Link to="/partnere/indlaes">{fromSheet}</Link>
        </p>
      </>
    );
  }
  return (
    <>
      <PageHead title={all.title} lead={searching ? undefined : text.lead(count)} aside={add} />
      {expiring.length > 0 && !searching && <ExpiringPersons persons={expiring} now={loaderData.today} />}
      <p className={css.way} data-screen-only="">
        <Link to="/partnere/find">{text.findWay}</Link>
      </p>
      <Unfold label={text.find} open={searching}>
        <Search {...loaderData} />
      </Unfold>
      {partners.length === 0 ? (
        <p role="status">
          {text.notFound} <Link to="/partnere">{text.clear}</Link>
        </p>
      ) : (
        <Lines label={all.title}>
          {partners.map((partner) => (
            <PartnerSentence key={partner.id} partner={partner} />
          ))}
        </Lines>
      )}
      {count > mostShown && <p className={css.rest}>{text.more(mostShown, count)}</p>}
      <p className={css.rest} data-screen-only="">
        <Link to="/partnere/oversigt">{text.overview}</Link> · <Link to="/partnere/indlaes">{fromSheet}</Link>{" "}
        · <Link to="/ud-af-huset">{text.outOfHouse}</Link>
      </p>
    </>
  );
}

function Search({
  wish,
  targetGroups,
  communities,
  engagements,
}: Pick<Route.ComponentProps["loaderData"], "wish" | "targetGroups" | "communities" | "engagements">) {
  const all = useText(partnerText);
  const text = all.list;
  const choice = (things: readonly { id: string; name: string }[]) => [
    { value: "", label: text.all },
    ...things.map(({ id, name }) => ({ value: id, label: name })),
  ];
  return (
    <Form method="get" role="search" className={css.search}>
      <div className={css.words}>
        <TextField label={text.text} name="ord" type="search" hint={text.textHint} defaultValue={wish.text} />
      </div>
      <SelectField
        label={text.sector}
        name="sektor"
        defaultValue={wish.sector ?? ""}
        options={[
          { value: "", label: text.all },
          ...sectors.map((value) => ({ value, label: all.sectors[value] })),
        ]}
      />
      <SelectField
        label={text.targetGroup}
        name="maalgruppe"
        defaultValue={wish.targetGroupId ?? ""}
        options={choice(targetGroups)}
      />
      <SelectField
        label={text.community}
        name="sted"
        defaultValue={wish.communityId ?? ""}
        options={choice(communities)}
      />
      <SelectField
        label={text.engagement}
        name="forloeb"
        defaultValue={wish.engagementId ?? ""}
        options={choice(engagements)}
      />
      <Button look="quiet">{text.show}</Button>
    </Form>
  );
}

function ExpiringPersons({ persons, now }: { persons: readonly Expiring[]; now: string }) {
  const text = useText(partnerText).list;
  const language = useLanguage();
  return (
    <Section title={text.expiring}>
      <Lines>
        {persons.map(({ id, name, keepUntil, partner }) => (
          <Line
            key={id}
            aside={
              <Waiting>
                {keepUntil < now
                  ? text.expired
                  : text.expires(formatDate(keepUntil, language, "day"), formatAgo(keepUntil, language, now))}
              </Waiting>
            }
          >
            <Link to={`/partnere/${partner.id}/personer/${id}`}>{name}</Link>, {partner.name}
          </Line>
        ))}
      </Lines>
    </Section>
  );
}
