import { useTable } from "./table-context.tsx";
import type { ToolParts } from "./table-tools.tsx";

/** Words, and nothing but words. */
export const plainNotes: ToolParts = {
  Fields: function Fields({ typed }) {
    const { words } = useTable();
    return (
      <>
        <WordsField label={words.write.note} typed={typed} hidden />
        <button type="submit">{words.write.lay}</button>
      </>
    );
  },
};

type WordsFieldProps = {
  label: string;
  typed: Readonly<Record<string, string>>;
  /** Said, not shown: the question above is the label one sees. */
  hidden?: boolean;
  optional?: boolean;
  rows?: number;
};

/** Where the words are written. */
export function WordsField({ label, typed, hidden, optional, rows = 3 }: WordsFieldProps) {
  const { asked } = useTable();
  const isRefused = "text" in typed;
  return (
    <>
      <label htmlFor="ord" className={hidden ? "visually-hidden" : undefined}>
        {label}
      </label>
      <textarea
        id="ord"
        name="text"
        rows={rows}
        maxLength={2000}
        required={!optional}
        dir="auto"
        defaultValue={typed.text ?? ""}
        // Whoever writes for a table goes straight on to the next.
        // biome-ignore lint/a11y/noAutofocus: only where one has just written, or has to write again
        autoFocus={asked.laid || isRefused}
        aria-describedby={isRefused ? "nej" : undefined}
        aria-invalid={isRefused || undefined}
      />
    </>
  );
}
