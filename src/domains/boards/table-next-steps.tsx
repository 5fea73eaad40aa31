import { useTable } from "./table-context.tsx";
import { WordsField } from "./table-plain-notes.tsx";
import type { ToolParts } from "./table-tools.tsx";

/** What is to happen, who carries it, and by when. */
export const nextSteps: ToolParts = {
  Fields: function Fields({ typed }) {
    const { words } = useTable();
    return (
      <>
        <WordsField label={words.write.what} typed={typed} rows={2} />
        <label htmlFor="hvem">{words.write.who}</label>
        <input id="hvem" name="who" maxLength={120} dir="auto" autoComplete="off" defaultValue={typed.who} />
        <label htmlFor="hvornaar">{words.write.when}</label>
        <input
          id="hvornaar"
          name="when"
          maxLength={60}
          dir="auto"
          autoComplete="off"
          defaultValue={typed.when}
        />
        <button type="submit">{words.write.lay}</button>
      </>
    );
  },
  After: function After({ extra }) {
    const { words } = useTable();
    return (
      <dl className="extra">
        <Said name="who" label={words.write.who} value={extra.who} />
        <Said name="when" label={words.write.when} value={extra.when} />
      </dl>
    );
  },
  Rewording: function Rewording({ extra, id }) {
    const { words } = useTable();
    return (
      <>
        <label htmlFor={`hvem-${id}`}>{words.write.who}</label>
        <input id={`hvem-${id}`} name="who" maxLength={120} dir="auto" defaultValue={extra.who} />
        <label htmlFor={`naar-${id}`}>{words.write.when}</label>
        <input id={`naar-${id}`} name="when" maxLength={60} dir="auto" defaultValue={extra.when} />
      </>
    );
  },
};

function Said({ name, label, value }: { name: string; label: string; value: string | number | undefined }) {
  return (
    <div hidden={!value} data-extra={name}>
      <dt>{label}</dt>
      <dd dir="auto">{value}</dd>
    </div>
  );
}
