import { Link } from "react-router";
import { useText } from "#ui/language.tsx";
import { Tag } from "#ui/tag.tsx";
import css from "./rating.module.css";
import { ratingText } from "./rating.text.ts";
import type { Compared } from "./rating.ts";
import stacked from "./stacked-table.module.css";

const grades = [1, 2, 3, 4, 5];

/** What we think of each, with how far we are apart: the same as the board, to be read line by line. */
export function RatingTable({ judged }: { judged: readonly Compared[] }) {
  const text = useText(ratingText);
  return (
    <table className={stacked.table}>
      <caption className="visually-hidden">{text.compared}</caption>
      <thead>
        <tr>
          <th scope="col">{text.partner}</th>
          <th scope="col">{text.valueHead}</th>
          <th scope="col">{text.accessHead}</th>
          <th scope="col">{text.why}</th>
        </tr>
      </thead>
      <tbody>
        {judged
          .toSorted((one, other) => other.value * other.access - one.value * one.access)
          .map((one) => (
            <tr key={one.partnerId}>
              <th scope="row">
                {one.name}
                {one.disagreed && (
                  <small className={css.tags}>
                    <Tag tone="sand">{text.disagreed}</Tag>
                  </small>
                )}
                {one.competitor && (
                  <small className={css.tags}>
                    <Tag>{text.competitorTag}</Tag>
                  </small>
                )}
              </th>
              <td className={css.number} data-head={text.valueHead}>
                {text.spread(one.value, ...one.values)}
              </td>
              <td className={css.number} data-head={text.accessHead}>
                {text.spread(one.access, ...one.accesses)}
              </td>
              <td>
                {one.ratings
                  .filter(({ reason }) => reason)
                  .map(({ by, reason }) => (
                    <p key={by} className={css.reason}>
                      {reason} <small>{by.split(" ")[0]}</small>
                    </p>
                  ))}
              </td>
            </tr>
          ))}
      </tbody>
    </table>
  );
}

/** Value upwards, reach to the right; a partner stands where the means point. Where there is no room, the table is enough. */
export function RatingBoard({ judged }: { judged: readonly Compared[] }) {
  const text = useText(ratingText);
  const inCell = (value: number, access: number) =>
    judged.filter((one) => Math.round(one.value) === value && Math.round(one.access) === access);
  return (
    <div className={css.boardRoom}>
      <table className={css.board}>
        <caption>{text.boardCaption}</caption>
        <tbody>
          {grades.toReversed().map((value) => (
            <tr key={value}>
              <th scope="row">{text.boardValue(value)}</th>
              {grades.map((access) => (
                <td key={access} data-first={value * access >= 16 || undefined}>
                  {inCell(value, access).map((one) => (
                    <Link
                      key={one.partnerId}
                      to={`/partnere/${one.partnerId}`}
                      data-apart={one.disagreed || undefined}
                    >
                      {one.name}
                    </Link>
                  ))}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <td />
            {grades.map((access) => (
              <th key={access} scope="col">
                {text.boardAccess(access)}
              </th>
            ))}
          </tr>
        </tfoot>
      </table>
    </div>
  );
}
