import { Link } from "react-router";
import { formatDate } from "#ui/dates.ts";
import { useLanguage, useText } from "#ui/language.tsx";
import { joinNames } from "#ui/names.ts";
import css from "./outing.module.css";
import { outingText } from "./outing.text.ts";
import { byMonth } from "./outing-days.ts";
import { dayInWords, timeInWords, weekday, whereOf } from "./outing-words.ts";
import type { Outing } from "./outings.server.ts";

/** Days out under their months, each with the day as it stands on a calendar leaf. */
export function OutingMonths({ outings, today }: { outings: readonly Outing[]; today: string }) {
  const language = useLanguage();
  return byMonth(outings).map((month) => (
    <section key={month.month} className={css.month}>
      <h3>{formatDate(`${month.month}-15`, language, "month")}</h3>
      <ul className={css.days}>
        {month.outings.map((one) => (
          <OutingLine key={one.id} outing={one} today={today} />
        ))}
      </ul>
    </section>
  ));
}

function OutingLine({ outing, today }: { outing: Outing; today: string }) {
  const text = useText(outingText).days;
  const language = useLanguage();
  const { id, day, startsAt, endsAt, what, going, cameOfIt, spokeWith } = outing;
  const over = day < today;
  const names = joinNames(
    going.map(({ name }) => name.split(" ")[0] ?? name),
    language,
  );
  const told = [spokeWith === 0 ? `${text.nobodyCame}.` : spokeWith && text.spokeWith(spokeWith), cameOfIt]
    .filter(Boolean)
    .join(" ");
  return (
    <li className={css.day}>
      <time dateTime={day} className={css.leaf} data-over={over || undefined}>
        <span className="visually-hidden">{dayInWords(day, language)}</span>
        <b aria-hidden="true">{Number(day.slice(8))}</b>
        <span aria-hidden="true">{weekday(day, language, "short")}</span>
      </time>
      <div>
        <p className={css.what}>
          <Link to={`/ud-af-huset/dage/${id}`}>{what}</Link>
        </p>
        <p className={css.small}>
          {[
            day === today && text.today,
            timeInWords(startsAt, endsAt, language) || text.allDay,
            whereOf(outing, text),
          ]
            .filter(Boolean)
            .join(" · ")}
        </p>
        {over ? (
          <p>
            {told || (
              <Link to={`/ud-af-huset/dage/${id}#bagefter`}>
                {text.tellOutcome}
                <span className="visually-hidden"> {what}</span>
              </Link>
            )}
          </p>
        ) : (
          <p className={css.small}>{names ? text.who(names) : text.nobodyGoes}</p>
        )}
      </div>
    </li>
  );
}
