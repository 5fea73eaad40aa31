import { useLanguage } from "./language.tsx";
import { formatNumber } from "./number.ts";
import css from "./share-bars.module.css";

type ShareBarsProps = {
  title: string;
  rows: readonly { label: string; value: number; share: number }[];
  labelHead: string;
  valueHead: string;
  shareHead: string;
  source: string;
};

/**
 * A whole in parts: a table whose last column also draws its number. `share` is percent of the whole. As in every
 * chart, `data-drawn` says what number a mark draws, and a test finds each of them in the table of its figure.
 */
export function ShareBars({ title, rows, labelHead, valueHead, shareHead, source }: ShareBarsProps) {
  const language = useLanguage();
  const most = Math.max(1, ...rows.map((row) => row.share));
  return (
    <figure className={css.bars} data-chart="">
      <table className={css.table}>
        <caption>{title}</caption>
        <thead>
          <tr>
            <th scope="col">{labelHead}</th>
            <th scope="col">{valueHead}</th>
            <th scope="col">{shareHead}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.label}>
              <th scope="row">{row.label}</th>
              <td>{formatNumber(row.value, language)}</td>
              <td>
                <span className={css.share}>
                  <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
                    <rect
                      data-drawn={`${row.share} %`}
                      x="0"
                      y="0"
                      width={(row.share / most) * 100}
                      height="10"
                    />
                  </svg>
                  {row.share} %
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <figcaption>{source}</figcaption>
    </figure>
  );
}
