import type { TableWords } from "./table-words.ts";

type CodeFormProps = {
  words: TableWords["door"];
  typed?: string | undefined;
  problem?: string | undefined;
};

/** The code from the screen, in letters as large as they stand there. Small letters and spaces do no harm. */
export function CodeForm({ words, typed, problem }: CodeFormProps) {
  return (
    <form method="post" action="/med" className="write">
      <label htmlFor="kode">{words.code}</label>
      {problem && (
        <p className="refused" id="nej" role="alert">
          {problem}
        </p>
      )}
      <input
        id="kode"
        name="code"
        className="code"
        required
        maxLength={20}
        autoComplete="off"
        autoCapitalize="characters"
        autoCorrect="off"
        spellCheck={false}
        dir="ltr"
        defaultValue={typed}
        aria-invalid={problem ? true : undefined}
        aria-describedby={problem ? "nej" : undefined}
      />
      <button type="submit">{words.go}</button>
    </form>
  );
}
