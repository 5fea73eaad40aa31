import { formatDate } from "#ui/dates.ts";
import { useLanguage, useText } from "#ui/language.tsx";
import { keptText } from "./agreement-kept.text.ts";
import { changesBetween, type VersionChange } from "./agreement-version.ts";
import type { Version } from "./agreement-versions.server.ts";
import type { AgreedTask } from "./task.ts";
import { Carried } from "./task-lines.tsx";
import { termText } from "./term.text.ts";
import css from "./version-changes.module.css";

/** What is different from one version to the next: before and after, beside each other. */
export function VersionChanges({ before, after }: { before: Version; after: Version }) {
  const text = useText(keptText).versions;
  const terms = useText(termText);
  const language = useLanguage();
  const nameOf = ({ what }: VersionChange) =>
    what === "task" || what === "staysUntil" || what === "followUpOn" ? text[what] : terms[what].name;
  const told = (what: VersionChange["what"], said: string | AgreedTask | null) => {
    if (!said) return <span className={css.nothing}>{text.nothing}</span>;
    if (typeof said !== "string")
      return (
        <>
          {said.text}
          <small>
            <Carried task={said} />
          </small>
        </>
      );
    return what === "staysUntil" || what === "followUpOn" ? formatDate(said, language, "day-year") : said;
  };
  return (
    <table className={css.changes}>
      <thead>
        <tr>
          <th scope="col">{text.what}</th>
          <th scope="col">{text.before}</th>
          <th scope="col">{text.after}</th>
        </tr>
      </thead>
      <tbody>
        {changesBetween(before, after).map((change, index) => (
          <tr key={`${change.what}${index}`}>
            <th scope="row">{nameOf(change)}</th>
            <td data-head={text.before} data-old="" dir="auto">
              {told(change.what, change.before)}
            </td>
            <td data-head={text.after} dir="auto">
              {told(change.what, change.after)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
