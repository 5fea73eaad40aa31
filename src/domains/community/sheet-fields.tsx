import { sheetFileText } from "#platform/files/sheet-file.text.ts";
import { largestSheet } from "#platform/files/sheet-file.ts";
import { fieldsOf, isProblems, problemsOf } from "#platform/web/form.ts";
import { TextArea } from "#ui/field.tsx";
import { FileField } from "#ui/file-field.tsx";
import { useLanguage, useText } from "#ui/language.tsx";
import { ProblemList } from "#ui/problem-list.tsx";
import { sheetText } from "./sheet.text.ts";

type SheetFieldsProps = {
  /** What came back from the last try. */
  answer: unknown;
  /** The file was larger than anybody would read. */
  tooBig: boolean;
  /** What is asked before the file. */
  children?: React.ReactNode;
};

/** The fields a sheet is brought with: a file, or rows that are pasted. */
export function SheetFields({ answer, tooBig, children }: SheetFieldsProps) {
  const text = useText(sheetText);
  const refusals = sheetFileText[useLanguage()].refusals;
  const refused = tooBig ? refusals["too-big"] : undefined;
  return (
    <>
      <ProblemList
        problems={
          refused
            ? [{ name: "file", label: text.file, message: refused }]
            : problemsOf(answer, { file: text.file, pasted: text.paste })
        }
      />
      {children}
      <FileField
        label={text.file}
        name="file"
        accept=".xlsx,.csv,.tsv,.txt"
        hint={text.fileHint}
        problem={(isProblems(answer) ? answer.problems.file : undefined) ?? refused}
        most={largestSheet}
        tooBig={refusals["too-big"]}
      />
      <TextArea label={text.paste} {...fieldsOf(answer)("pasted")} hint={text.pasteHint} rows={4} optional />
    </>
  );
}
