import { formatDate } from "./dates.ts";
import { useLanguage } from "./language.tsx";
import css from "./step-chart.module.css";
import { type ShareStep, stepPlaces } from "./step-places.ts";

/** A step with what its row of the table says: a text for each column after the day. The share is one of them. */
export type ToldStep = ShareStep & { cells: readonly string[] };

type StepChartProps = {
  /** What the shares are of; the caption of the table. */
  title: string;
  steps: readonly ToldStep[];
  /** What is to be, drawn dotted after today and called so in the table. */
  planned?: readonly ToldStep[];
  plannedLabel: string;
  /** YYYY-MM-DD. */
  today: string;
  todayLabel: string;
  /** The headings of the table: the day, and one for each cell. */
  heads: readonly string[];
  /** "Se tallene": opens the table. */
  tableLabel: string;
  source: string;
};

const frame = { width: 440, height: 210, edge: { start: 46, end: 50, top: 26, bottom: 46 } };
const { width, height, edge } = frame;
const ground = height - edge.bottom;

/**
 * A share that stays until something changes it: a line of steps from nought to the whole, what is planned dotted
 * after today, and the same numbers as a table. The drawing is hidden from screen readers, who have the table.
 */
export function StepChart(props: StepChartProps) {
  const { title, steps, planned = [], plannedLabel, today, todayLabel, heads, tableLabel, source } = props;
  const language = useLanguage();
  const places = stepPlaces(steps, planned, today, frame);
  const [first] = places.points;
  const now = places.points.at(-1);
  const coming = places.aheadPoints.at(-1);
  const month = (day: string) => {
    const [name, year] = formatDate(day, language, "month").split(" ");
    return day.slice(5, 7) === "01" ? `${name} ${year}` : name;
  };
  return (
    <figure className={css.chart} data-chart="">
      <p className={css.title}>{title}</p>
      <svg viewBox={`0 0 ${width} ${height}`} aria-hidden="true" className={css.drawing}>
        {[0, 100].map((share) => {
          const y = share === 0 ? ground : edge.top;
          return (
            <g key={share}>
              <path className={css.ground} d={`M${edge.start} ${y}H${width - edge.end}`} />
              <text className={css.quiet} x={edge.start - 8} y={y + 5} textAnchor="end">
                {share} %
              </text>
            </g>
          );
        })}
        {places.months
          .filter(({ x }) => Math.abs(x - places.today) > 46 || planned.length === 0)
          .map(({ day, x }) => (
            <text key={day} className={css.quiet} x={x} y={height - 24} textAnchor="middle">
              {month(day)}
            </text>
          ))}
        {planned.length > 0 && (
          <>
            <path className={css.now} d={`M${places.today} ${edge.top}V${ground}`} />
            <text className={css.quiet} x={places.today} y={height - 24} textAnchor="middle">
              {todayLabel}
            </text>
            <path className={css.ahead} d={places.ahead} />
          </>
        )}
        {places.pieces.map((piece) => (
          <path key={piece} className={css.line} d={piece} />
        ))}
        {places.points.map(({ x, y, share }, index) => (
          <circle key={index} data-drawn={`${share} %`} className={css.step} cx={x} cy={y} r={3} />
        ))}
        {places.aheadPoints.map(({ x, y, share }, index) => (
          <circle key={index} data-drawn={`${share} %`} className={css.coming} cx={x} cy={y} r={3.2} />
        ))}
        {first && (places.points[1]?.x ?? places.today) - first.x > 46 && (
          <text className={css.quiet} x={first.x} y={first.y - 11} textAnchor="start">
            {first.share} %
          </text>
        )}
        {now && steps.at(-1)?.share !== null && (
          <>
            <circle
              data-drawn={`${now.share} %`}
              className={css.point}
              cx={places.today}
              cy={now.y}
              r={5.5}
            />
            <text
              className={css.value}
              x={places.today + (planned.length > 0 ? 0 : 12)}
              y={planned.length > 0 ? now.y - 12 : now.y + 6}
              textAnchor={planned.length > 0 ? "end" : "start"}
            >
              {now.share} %
            </text>
          </>
        )}
        {coming && (
          <text className={css.quiet} x={width - edge.end + 6} y={coming.y + 5}>
            {coming.share} %
          </text>
        )}
      </svg>
      <details className={css.numbers}>
        <summary>
          {tableLabel}
          <span className="visually-hidden">: {title}</span>
        </summary>
        <table className={css.table}>
          <caption>{title}</caption>
          <thead>
            <tr>
              {heads.map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {[...steps, ...planned].map(({ day, cells }) => (
              <tr key={day}>
                <th scope="row">
                  {formatDate(day, language, "day-year")}
                  {day > today && ` (${plannedLabel})`}
                </th>
                {cells.map((cell, index) => (
                  <td key={index}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </details>
      <figcaption>{source}</figcaption>
    </figure>
  );
}
