import { useText } from "#ui/language.tsx";
import { personaText } from "./persona.text.ts";
import { versionText } from "./persona-version.text.ts";
import { differenceOf, isSame, type PersonaSnapshot } from "./persona-version.ts";
import { relationText } from "./relation.text.ts";
import css from "./version-difference.module.css";

type Side = { name: string; snapshot: PersonaSnapshot };

/** Two days of a persona side by side: only what is different, each with the word for how. */
export function VersionDifference({ before, after }: { before: Side; after: Side }) {
  const text = useText(versionText);
  const { kinds } = useText(personaText).traits;
  const relations = useText(relationText);
  const difference = differenceOf(before.snapshot, after.snapshot);
  if (isSame(difference)) return <p>{text.same}</p>;
  const rows = [
    ...difference.said.map((one) => ({
      key: one.field,
      what: text.said[one.field],
      how: text.reworded,
      before: one.before || text.nothing,
      after: one.after || text.nothing,
    })),
    ...difference.reworded.map((one) => ({
      key: one.id,
      what: kinds[one.kind],
      how: text.reworded,
      before: one.before,
      after: one.after,
    })),
    ...difference.came.map((one) => ({
      key: one.id,
      what: kinds[one.kind],
      how: text.came,
      before: "",
      after: one.text,
    })),
    ...difference.went.map((one) => ({
      key: one.id,
      what: kinds[one.kind],
      how: text.went,
      before: one.text,
      after: "",
    })),
    ...difference.relationsCame.map((one) => ({
      key: one.id,
      what: relations.kinds[one.kind],
      how: text.came,
      before: "",
      after: one.name,
    })),
    ...difference.relationsWent.map((one) => ({
      key: one.id,
      what: relations.kinds[one.kind],
      how: text.went,
      before: one.name,
      after: "",
    })),
  ];
  return (
    <table className={css.table}>
      <thead>
        <tr>
          <th scope="col">
            <span className="visually-hidden">{text.compare}</span>
          </th>
          <th scope="col">{before.name}</th>
          <th scope="col">{after.name}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.key}>
            <th scope="row">
              {row.what}
              <span className={css.how}>{row.how}</span>
            </th>
            <td
              data-gone={row.after === "" || undefined}
              data-empty={row.before === "" || undefined}
              data-head={before.name}
            >
              {row.before}
            </td>
            <td
              data-new={row.before === "" || undefined}
              data-empty={row.after === "" || undefined}
              data-head={after.name}
            >
              {row.after}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
