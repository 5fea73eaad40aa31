import { Form } from "react-router";
import { Button } from "#ui/button.tsx";
import { useLanguage, useText } from "#ui/language.tsx";
import { Unfold } from "#ui/unfold.tsx";
import type { UseOfPlace } from "./library-use.server.ts";
import { libraryUseText } from "./library-use.text.ts";
import { type UseCount, useCounts } from "./library-use.ts";
import { periodName } from "./period.ts";
import type { ToldUse } from "./told-use.ts";
import { sayResidents, sayTold, smallNotes, sourceOf } from "./use-comparison.ts";
import css from "./use-table.module.css";

/** Every period there are numbers of, the newest first: the place, and its municipality beside it. */
export function UseTables({ name, use }: { name: string; use: UseOfPlace }) {
  const language = useLanguage();
  const rows = [...use.place, ...use.municipality];
  const periods = [...new Set(rows.map(({ period }) => period))].sort().reverse();
  const [first, ...older] = periods;
  const table = (period: string) => <UseTable key={period} period={period} name={name} use={use} />;
  return (
    <>
      {first && table(first)}
      {older.map((period) => (
        <Unfold key={period} label={periodName(period, language)}>
          {table(period)}
        </Unfold>
      ))}
      {smallNotes(rows, language).map((note) => (
        <p key={note} className={css.note}>
          {note}
        </p>
      ))}
    </>
  );
}

function UseTable({ period, name, use }: { period: string; name: string; use: UseOfPlace }) {
  const text = useText(libraryUseText);
  const language = useLanguage();
  const here = (row: ToldUse) => row.period === period;
  const columns = [
    { label: name, row: use.place.find(here) },
    { label: text.whole, row: use.municipality.find(here) },
  ].flatMap(({ label, row }) => (row ? [{ label, row }] : []));
  const line = (label: string, say: (row: ToldUse) => string) => (
    <tr key={label}>
      <th scope="row">{label}</th>
      {columns.map(({ row }) => (
        <td key={row.id}>{say(row)}</td>
      ))}
    </tr>
  );
  const counted = (count: UseCount) => line(text.counts[count], (row) => sayTold(row[count], language));
  return (
    <>
      <table className={css.table}>
        <caption>{periodName(period, language)}</caption>
        <thead>
          <tr>
            <td />
            {columns.map(({ label, row }) => (
              <th scope="col" key={row.id}>
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {useCounts.map(counted)}
          {line(text.residents, (row) => sayResidents(row, language))}
        </tbody>
        <tfoot data-screen-only="">
          <tr>
            <td />
            {columns.map(({ label, row }) => (
              <td key={row.id}>
                <Form method="post">
                  <input type="hidden" name="useId" value={row.id} />
                  <Button
                    look="text"
                    name="do"
                    value="remove"
                    aria-label={`${text.remove}: ${label}, ${periodName(period, language)}`}
                  >
                    {text.remove}
                  </Button>
                </Form>
              </td>
            ))}
          </tr>
        </tfoot>
      </table>
      <p className={css.note}>
        {sourceOf(
          columns.map(({ row }) => row),
          language,
        )}
      </p>
    </>
  );
}
