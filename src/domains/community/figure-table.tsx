import { Form } from "react-router";
import { Button } from "#ui/button.tsx";
import { useLanguage, useText } from "#ui/language.tsx";
import { formatNumber } from "#ui/number.ts";
import { figureText } from "./figure.text.ts";
import { categories } from "./figure.ts";
import type { KeptFigure } from "./figures.server.ts";

/** Every number kept about a place, whichever way it came; those typed can be taken away. */
export function FigureTable({ figures }: { figures: readonly KeptFigure[] }) {
  const text = useText(figureText);
  const language = useLanguage();
  if (figures.length === 0) return <p>{text.noFigures}</p>;
  const sorted = [...figures].sort(
    (a, b) =>
      a.measure.localeCompare(b.measure) ||
      categories.indexOf(a.category) - categories.indexOf(b.category) ||
      b.year - a.year,
  );
  return (
    <>
      <p>{text.keptAbout}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{text.what}</th>
            <th scope="col">{text.value}</th>
            <th scope="col">{text.origin}</th>
          </tr>
        </thead>
        <tbody>
          {sorted.map((figure) => (
            <tr key={figure.id}>
              <th scope="row">
                {[text.measures[figure.measure], figure.category && text.years(figure.category), figure.year]
                  .filter(Boolean)
                  .join(", ")}
              </th>
              <td>{formatNumber(figure.value, language)}</td>
              <td>
                {text.origins[figure.origin]}, {figure.source}
                {figure.origin === "typed" && (
                  <Form method="post">
                    <input type="hidden" name="figureId" value={figure.id} />
                    <Button
                      look="text"
                      name="do"
                      value="remove"
                      aria-label={`${text.remove}: ${figure.year} ${figure.value}`}
                    >
                      {text.remove}
                    </Button>
                  </Form>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
