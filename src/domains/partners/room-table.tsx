import { Link } from "react-router";
import { formatDate } from "#ui/dates.ts";
import { useLanguage, useText } from "#ui/language.tsx";
import type { Participation } from "./participations.server.ts";
import { partnerText } from "./partner.text.ts";
import { sectors } from "./partner.ts";
import { roomText } from "./room.text.ts";
import stacked from "./stacked-table.module.css";

/** Everybody in the room line by line, sector by sector, with the way to mend it. */
export function RoomTable({ participations }: { participations: readonly Participation[] }) {
  const text = useText(roomText);
  const all = useText(partnerText);
  const language = useLanguage();
  return (
    <table className={stacked.table}>
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
                <td data-head={text.sector}>{all.sectors[sector]}</td>
                <td data-head={text.sinceHead}>
                  {one.stage === "in" ? formatDate(one.since, language, "month") : all.page.considered}
                </td>
                <td data-head={text.whatHead}>{[one.what, one.targetGroup].filter(Boolean).join(" · ")}</td>
                <td data-head={text.newHead}>{one.isNew ? text.yes : text.no}</td>
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
  );
}
