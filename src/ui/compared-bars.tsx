import { barLength } from "./bar-length.ts";
import css from "./compared-bars.module.css";

/** A number of somebody's: drawn when it is known, and always said. */
export type ComparedValue = { label: string; value: number | undefined; said: string };

type ComparedBarsProps = {
  title: string;
  /** What is compared, one thing at a time; each has a scale of its own unless told otherwise. */
  groups: readonly { label: string; rows: readonly ComparedValue[] }[];
  /** Whether all groups are measured on one scale, as parts of one whole are. */
  together?: boolean;
  nameHead: string;
  valueHead: string;
  source: string;
};

/**
 * The same numbers of two or more, side by side: a table whose numbers are also drawn. The first of each group is
 * the one it is about, and is drawn in full; the others stand beside it.
 */
export function ComparedBars({ title, groups, together, nameHead, valueHead, source }: ComparedBarsProps) {
  const all = groups.flatMap(({ rows }) => rows);
  return (
    <figure className={css.bars} data-chart="">
      <table>
        <caption>{title}</caption>
        <thead className="visually-hidden">
          <tr>
            <th scope="col">{nameHead}</th>
            <th scope="col">{valueHead}</th>
          </tr>
        </thead>
        {groups.map((group) => (
          <tbody key={group.label}>
            <tr>
              <th scope="rowgroup" colSpan={2} className={css.group}>
                {group.label}
              </th>
            </tr>
            {group.rows.map((row, at) => (
              <tr key={row.label} data-about={at === 0 || undefined}>
                <th scope="row">{row.label}</th>
                <td>
                  <span className={css.drawn}>
                    <Bar row={row} most={mostOf(together ? all : group.rows)} />
                    <span>{row.said}</span>
                  </span>
                </td>
              </tr>
            ))}
          </tbody>
        ))}
      </table>
      <figcaption>{source}</figcaption>
    </figure>
  );
}

function Bar({ row, most }: { row: ComparedValue; most: number }) {
  if (row.value === undefined) return null;
  return (
    <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
      <rect data-drawn={row.said} x="0" y="0" width={barLength(row.value, most)} height="10" />
    </svg>
  );
}

const mostOf = (rows: readonly ComparedValue[]) => Math.max(0, ...rows.map(({ value }) => value ?? 0));
