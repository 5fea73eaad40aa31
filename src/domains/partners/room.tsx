import { Link } from "react-router";
import { useLanguage, useText } from "#ui/language.tsx";
import { partnerText } from "./partner.text.ts";
import css from "./room.module.css";
import { roomText } from "./room.text.ts";
import { emptySectors, type Guest, inSectors, sinceMonth } from "./room.ts";

/** The four sectors around what is made together; each partner stands once, and an empty sector is a question. */
export function Room({ about, guests }: { about: string; guests: readonly Guest[] }) {
  const text = useText(roomText);
  const all = useText(partnerText);
  return (
    <div className={css.around}>
      <div className={css.room} data-full={guests.length > 24 || undefined}>
        <p className={css.heart}>
          <small>{text.about}</small>
          <b>{about}</b>
        </p>
        {inSectors(guests).map(({ sector, guests: here }) => (
          <section
            key={sector}
            className={css.sector}
            data-sector={sector}
            aria-labelledby={`sektor-${sector}`}
          >
            <h3 id={`sektor-${sector}`}>{all.sectors[sector]}</h3>
            {here.length === 0 ? (
              <p className={css.gap}>{text.ask[sector]}</p>
            ) : (
              <ul className={css.guests}>
                {here.map((guest) => (
                  <OneGuest key={guest.partnerId} guest={guest} />
                ))}
              </ul>
            )}
          </section>
        ))}
      </div>
    </div>
  );
}

function OneGuest({ guest }: { guest: Guest }) {
  const text = useText(roomText);
  const language = useLanguage();
  const { partnerId, name, what, since, isNew } = guest;
  const small = [what, since && text.since(sinceMonth(since, language))].filter(Boolean);
  return (
    <li data-new={isNew || undefined}>
      <Link to={`/partnere/${partnerId}`}>{name}</Link>
      {isNew && <span className="visually-hidden"> ({text.newToUs})</span>}
      {small.length > 0 && <small>{small.join(" · ")}</small>}
    </li>
  );
}

/** The sentence above the room: how many are in, how many are new, and where nobody is. */
export function RoomSentence({ guests }: { guests: readonly Guest[] }) {
  const text = useText(roomText);
  const all = useText(partnerText);
  const empty = emptySectors(guests);
  const fresh = guests.filter((one) => one.isNew).length;
  return (
    <p className={css.say}>
      {text.present(guests.length, fresh)}{" "}
      {guests.length > 0 && empty.length > 0 && (
        <strong>{text.missing(empty.map((sector) => all.inSector[sector]))}</strong>
      )}
    </p>
  );
}
