import { data, redirect } from "react-router";
import { memberOf } from "#domains/access/gate.server.ts";
import { listCommunities } from "#domains/community/communities.server.ts";
import { principleOf } from "#domains/guide/principle.ts";
import { partnerNames } from "#domains/partners/partner-list.server.ts";
import { isId, newId } from "#platform/database/id.ts";
import { isProblems, readForm } from "#platform/web/form.ts";
import { today } from "#ui/dates.ts";
import { Empty } from "#ui/empty.tsx";
import { useText } from "#ui/language.tsx";
import { pageTitle } from "#ui/page-title.ts";
import { Section } from "#ui/section.tsx";
import { Unfold } from "#ui/unfold.tsx";
import type { Route } from "./+types/offers.page.ts";
import { OfferForm } from "./offer.form.tsx";
import { offerText } from "./offer.text.ts";
import { OfferPiece } from "./offer-piece.tsx";
import { endStay, listOffers, removeOffer, removeStay, saveOffer, saveStay } from "./offers.server.ts";
import css from "./outing.module.css";
import { outingText } from "./outing.text.ts";
import { offerSchema, offerStaySchema } from "./outing.ts";
import { standingNow } from "./outing-days.ts";

export async function loader({ context }: Route.LoaderArgs) {
  const member = memberOf(context);
  const [offers, partners, communities] = await Promise.all([
    listOffers(member),
    partnerNames(member),
    listCommunities(member),
  ]);
  return {
    offers,
    partners: partners.map(({ id, name }) => ({ id, name })),
    communities: communities.map(({ id, name }) => ({ id, name })),
    today: today(),
    sentAs: newId(),
    memberId: member.id,
    line: principleOf("tilbud", member.language).line,
  };
}

export async function action({ request, context }: Route.ActionArgs) {
  const member = memberOf(context);
  const { problems } = outingText[member.language];
  const form = await request.formData();
  const found = (there: unknown) => {
    if (!there) throw new Response(null, { status: 404 });
  };
  const [offerId, stayId] = ["offerId", "stayId"].map((name) => {
    const sent = form.get(name);
    found(sent === null || isId(sent));
    return isId(sent) ? sent : undefined;
  });
  const here = "/ud-af-huset/tilbud";
  switch (form.get("do")) {
    case "remove":
      found(offerId && (await removeOffer(member, offerId)));
      return redirect(`${here}?fjernet=${offerId}`);
    case "home":
      found(offerId && stayId && (await endStay(member, offerId, stayId, today())));
      return redirect(`${here}?gemt`);
    case "remove-stay":
      found(offerId && stayId && (await removeStay(member, offerId, stayId)));
      return redirect(`${here}?fjernet=${stayId}`);
    case "stay": {
      const read = readForm(offerStaySchema, form, member.language, problems);
      if (isProblems(read)) return data({ ...read, at: stayId ?? `ny-${offerId}` }, { status: 422 });
      found(offerId && (await saveStay(member, offerId, read.value, stayId)));
      return redirect(`${here}?gemt`);
    }
    default: {
      const read = readForm(offerSchema, form, member.language);
      if (isProblems(read)) return data({ ...read, at: offerId ?? "new" }, { status: 422 });
      found(await saveOffer(member, read.value, offerId));
      return redirect(`${here}?gemt`);
    }
  }
}

export const meta: Route.MetaFunction = ({ matches }) =>
  pageTitle(matches, (language) => outingText[language].rooms.offers);

export default function OffersPage({ loaderData, actionData }: Route.ComponentProps) {
  const text = useText(offerText);
  const { offers, sentAs, line, ...told } = loaderData;
  const refusedAt = (id: string) => (actionData?.at === id ? actionData : undefined);
  const form = (
    <OfferForm
      key={offers.length}
      sentAs={sentAs}
      refused={refusedAt("new")}
      draft={`tilbud-nyt:${told.memberId}`}
    />
  );
  if (offers.length === 0) {
    return (
      <>
        <Empty title={text.empty} line={line}>
          {text.emptyBody}
        </Empty>
        <Section title={text.add}>{form}</Section>
      </>
    );
  }
  const out = offers.filter(({ stays }) => standingNow(stays, told.today).now.length > 0).length;
  return (
    <>
      <p className={css.sum}>{text.lead(offers.length, out)}</p>
      {offers.map((offer) => (
        <OfferPiece key={offer.id} offer={offer} sentAs={sentAs} {...told} refusedAt={refusedAt} />
      ))}
      <div data-screen-only="">
        <Unfold label={text.add} open={refusedAt("new") !== undefined}>
          {form}
        </Unfold>
      </div>
    </>
  );
}
