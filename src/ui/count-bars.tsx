import type { ReactNode } from "react";
import { barLength } from "./bar-length.ts";
import css from "./count-bars.module.css";

type CountBarsProps = {
  title: string;
  /** `said` is the number in figures, or words where there is none to draw; `small` stands under the label. */
  rows: readonly { id: string; label: ReactNode; small?: ReactNode; value: number; said: string }[];
  labelHead: string;
  valueHead: string;
  source?: ReactNode;
};

/** How many there were of each: a table whose last column also draws its number, all on one scale. */
export function CountBars({ title, rows, labelHead, valueHead, source }: CountBarsProps) {
  const most = Math.max(0, ...rows.map(({ value }) => value));
  return (
    <figure className={css.bars} data-chart="">
      <table className={css.table}>
        <caption>{title}</caption>
        <thead>
          <tr>
            <th scope="col">{labelHead}</th>
            <th scope="col">{valueHead}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, label, small, value, said }) => (
            <tr key={id}>
              <th scope="row">
                {label}
                {small && <small>{small}</small>}
              </th>
              <td>
                <span className={css.count}>
                  {value > 0 && (
                    <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
                      <rect data-drawn={said} x="0" y="0" width={barLength(value, most)} height="10" />
                    </svg>
                  )}
                  <span>{said}</span>
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {source && <figcaption>{source}</figcaption>}
    </figure>
  );
}
