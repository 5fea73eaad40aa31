import { tellDate } from "#ui/tongue-dates.ts";
import type { Tongue } from "#ui/tongues.ts";
import type { PollShown } from "./poll-door.server.ts";
import css from "./poll-guest.module.css";
import { pollGuestFoundText } from "./poll-guest-found.text.ts";

type FoundForGuestProps = { shown: PollShown; tongue: Tongue; address: string };

/** The date that was found, for somebody who was asked: when, where, and the way into their calendar. */
export function FoundForGuest({ shown, tongue, address }: FoundForGuestProps) {
  const text = pollGuestFoundText[tongue];
  const { found, own } = shown;
  const mine = found.filter(({ isOwn }) => isOwn);
  const told = mine.length > 0 ? mine : found;
  const path = address.slice(address.indexOf("/"));
  return (
    <section className={css.found} aria-labelledby="fundet">
      <h2 id="fundet">{told.length > 1 ? text.foundTwo : text.found}</h2>
      {told.map(({ id, at, endsAt, place, isOff }) => (
        <div key={id} className={css.meeting}>
          <p className={css.when}>
            {isOff ? (
              <s>{tellDate(at, tongue, "weekday-time")}</s>
            ) : (
              <time dateTime={new Date(at).toISOString()}>
                {tellDate(at, tongue, "weekday-time")}
                {endsAt && `–${tellDate(endsAt, tongue, "time").replace("kl. ", "")}`}
              </time>
            )}
          </p>
          {place && !isOff && (
            <p>
              <bdi>{place}</bdi>
            </p>
          )}
          {isOff ? (
            <p>{text.off}</p>
          ) : (
            <p>
              <a href={`${path}/${id}`} className={css.calendar}>
                {text.calendar}
              </a>
            </p>
          )}
        </div>
      ))}
      <p>{own?.answeredAt && mine.length === 0 ? text.notOwn : text.foundLead}</p>
    </section>
  );
}
