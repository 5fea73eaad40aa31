import { Link } from "react-router";
import { formatDate } from "#ui/dates.ts";
import { useLanguage, useText } from "#ui/language.tsx";
import type { Participation } from "./participations.server.ts";
import { partnerText } from "./partner.text.ts";
import { sectors } from "./partner.ts";
import css from "./room.module.css";
import { roomText } from "./room.text.ts";

/** Everybody in the room line by line, sector by sector, with the way to mend it. */
export function RoomTable({ participations }: { participations: readonly Participation[] }) {
  const text = useText(roomText);
  const all = useText(partnerText);
  const language = useLanguage();
  return (
    <div className={css.table}>
      <table>
        <caption>{text.tableCaption}</caption>
        <thead>
          <tr>
            <th scope="col">{text.partner}</th>
            <th scope="col">{text.sector}</th>
            <th scope="col">{text.sinceHead}</th>
            <th scope="col">{text.whatHead}</th>
            <th scope="col">{text.newHead}</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {sectors.flatMap((sector) =>
            participations
              .filter((one) => one.sector === sector)
              .map((one) => (
                <tr key={one.id}>
                  <th scope="row">{one.partner}</th>
                  <td>{all.sectors[sector]}</td>
                  <td>
                    {one.stage === "in" ? formatDate(one.since, language, "month") : all.page.considered}
                  </td>
                  <td>{[one.what, one.targetGroup].filter(Boolean).join(" · ")}</td>
                  <td>{one.isNew ? text.yes : text.no}</td>
                  <td>
                    <Link to={`?ret=${one.id}#ret`}>
                      {text.edit}
                      <span className="visually-hidden"> {one.partner}</span>
                    </Link>
                  </td>
                </tr>
              )),
          )}
        </tbody>
      </table>
    </div>
  );
}
