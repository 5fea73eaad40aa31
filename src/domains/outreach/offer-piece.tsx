import { Form, Link } from "react-router";
import { Button } from "#ui/button.tsx";
import { formatDate } from "#ui/dates.ts";
import { useLanguage, useText } from "#ui/language.tsx";
import { Line, Lines } from "#ui/lines.tsx";
import { Unfold } from "#ui/unfold.tsx";
import { OfferForm, StayForm } from "./offer.form.tsx";
import { offerText } from "./offer.text.ts";
import type { Offer, OfferStay } from "./offers.server.ts";
import css from "./outing.module.css";
import { outingText } from "./outing.text.ts";
import { standingNow } from "./outing-days.ts";

type Named = { id: string; name: string };
type Told = {
  partners: readonly Named[];
  communities: readonly Named[];
  today: string;
  memberId: string;
  /** What was refused of a form, by the id of the offer or the stay; `ny-` before an offer's is its new stay. */
  refusedAt: (id: string) => unknown;
};

/** One thing that runs by itself: what it is, where it stands, and where it stood. */
export function OfferPiece({ offer, sentAs, ...told }: Told & { offer: Offer; sentAs: string }) {
  const all = useText(outingText);
  const text = useText(offerText);
  const { id, name, what, needs, stays } = offer;
  const { refusedAt, memberId, today } = told;
  const { now, other } = standingNow(stays, today);
  const asked = refusedAt(`ny-${id}`);
  return (
    <article className={css.offer} aria-label={name}>
      <h2>{name}</h2>
      {what && <p>{what}</p>}
      {needs && (
        <p className={css.small}>
          {text.needs}: {needs}
        </p>
      )}
      {now.length === 0 ? (
        <p className={css.small}>{text.nowhere}</p>
      ) : (
        <Lines label={text.now}>
          {now.map((stay) => (
            <StayLine key={stay.id} offer={offer} stay={stay} isNow {...told} />
          ))}
        </Lines>
      )}
      {other.length > 0 && (
        <Unfold label={text.other} about={name} open={other.some((stay) => refusedAt(stay.id) !== undefined)}>
          <Lines label={text.other}>
            {other.map((stay) => (
              <StayLine key={stay.id} offer={offer} stay={stay} {...told} />
            ))}
          </Lines>
        </Unfold>
      )}
      <div className={css.doings} data-screen-only="">
        <Unfold label={text.place} about={name} open={asked !== undefined}>
          <StayForm
            key={stays.length}
            offerId={id}
            {...told}
            sentAs={sentAs}
            refused={asked}
            draft={`tilbud-staar:${id}:${memberId}`}
          />
        </Unfold>
        <Unfold label={text.edit} about={name} open={refusedAt(id) !== undefined}>
          <OfferForm kept={offer} refused={refusedAt(id)} draft={`tilbud:${id}:${memberId}`} />
          <Form method="post">
            <input type="hidden" name="offerId" value={id} />
            <Button look="danger" name="do" value="remove">
              {all.remove}
              <span className="visually-hidden"> {name}</span>
            </Button>
          </Form>
        </Unfold>
      </div>
    </article>
  );
}

type StayLineProps = Told & { offer: Offer; stay: OfferStay; isNow?: boolean };

function StayLine({ offer, stay, isNow, refusedAt, memberId, ...told }: StayLineProps) {
  const all = useText(outingText);
  const text = useText(offerText);
  const language = useLanguage();
  const date = (day: string) => formatDate(day, language, "day-year");
  const { partner, community, since, until, note } = stay;
  const name = partner?.name ?? community?.name ?? text.somewhere;
  const when = until
    ? text.span(date(since), date(until))
    : since > told.today
      ? text.fromDay(date(since))
      : text.since(date(since));
  return (
    <Line
      small={[when, note].filter(Boolean).join(" · ")}
      aside={
        isNow &&
        !until && (
          <Form method="post">
            <input type="hidden" name="offerId" value={offer.id} />
            <input type="hidden" name="stayId" value={stay.id} />
            <Button look="text" name="do" value="home">
              {text.home}
              <span className="visually-hidden">
                {" "}
                {offer.name}, {name}
              </span>
            </Button>
          </Form>
        )
      }
      more={
        <Unfold label={all.edit} about={`${offer.name}, ${name}`} open={refusedAt(stay.id) !== undefined}>
          <StayForm
            offerId={offer.id}
            kept={stay}
            {...told}
            refused={refusedAt(stay.id)}
            draft={`tilbud-staar:${stay.id}:${memberId}`}
          />
          <Form method="post">
            <input type="hidden" name="offerId" value={offer.id} />
            <input type="hidden" name="stayId" value={stay.id} />
            <Button look="danger" name="do" value="remove-stay">
              {all.remove}
              <span className="visually-hidden">
                {" "}
                {offer.name}, {name}
              </span>
            </Button>
          </Form>
        </Unfold>
      }
    >
      {isNow && `${partner ? text.standsAt : text.standsIn} `}
      {partner ? <Link to={`/partnere/${partner.id}`}>{partner.name}</Link> : null}
      {partner && community ? " · " : null}
      {community ? <Link to={`/lokalsamfund/${community.id}`}>{community.name}</Link> : null}
      {!partner && !community && text.somewhere}
    </Line>
  );
}
