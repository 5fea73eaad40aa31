import { useLanguage } from "./language.tsx";
import { linePoints } from "./line-points.ts";
import { formatNumber } from "./number.ts";
import css from "./year-chart.module.css";

type YearChartProps = {
  /** What is counted; the caption of the table. */
  title: string;
  values: readonly { year: number; value: number }[];
  yearLabel: string;
  valueLabel: string;
  /** "Se tallene": opens the table when there is a drawing to look at first. */
  tableLabel: string;
  /** Where the numbers come from. */
  source: string;
};

const frame = { width: 560, height: 170, edge: { start: 26, end: 40, top: 34, bottom: 30 } };
const { width, height, edge } = frame;

/**
 * A number over years: a line with its numbers written on it, and the same numbers as a table. The drawing is
 * hidden from screen readers, who have the table.
 */
export function YearChart({ title, values, yearLabel, valueLabel, tableLabel, source }: YearChartProps) {
  const language = useLanguage();
  const number = (value: number) => formatNumber(value, language);
  const points = values.length > 1 ? linePoints(values, frame) : [];
  const table = (
    <table className={css.table}>
      <caption>{title}</caption>
      <thead>
        <tr>
          <th scope="col">{yearLabel}</th>
          <th scope="col">{valueLabel}</th>
        </tr>
      </thead>
      <tbody>
        {values.map(({ year, value }) => (
          <tr key={year}>
            <th scope="row">{year}</th>
            <td>{number(value)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
  return (
    <figure className={css.chart} data-chart="">
      <p className={css.title}>{title}</p>
      {points.length > 0 && (
        <svg viewBox={`0 0 ${width} ${height}`} aria-hidden="true" className={css.drawing}>
          <path className={css.ground} d={`M${edge.start} ${height - edge.bottom}H${width - edge.end}`} />
          <polyline className={css.line} points={points.map(({ x, y }) => `${x},${y}`).join(" ")} />
          {points.map(({ x, y, year, value }, at) => (
            <g key={year}>
              <circle
                data-drawn={number(value)}
                className={css.point}
                cx={x}
                cy={y}
                r={at === points.length - 1 ? 5 : 3.2}
              />
              <text className={css.value} x={x} y={y - 12} textAnchor="middle">
                {number(value)}
              </text>
              <text className={css.year} x={x} y={height - 8} textAnchor="middle">
                {year}
              </text>
            </g>
          ))}
        </svg>
      )}
      {points.length > 0 ? (
        <details className={css.numbers}>
          <summary>
            {tableLabel}
            <span className="visually-hidden">: {title}</span>
          </summary>
          {table}
        </details>
      ) : (
        table
      )}
      <figcaption>{source}</figcaption>
    </figure>
  );
}
