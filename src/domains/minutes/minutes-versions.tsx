import { formatDate } from "#ui/dates.ts";
import { useLanguage, useText } from "#ui/language.tsx";
import { Line, Lines } from "#ui/lines.tsx";
import css from "./minutes.module.css";
import { minutesEditText } from "./minutes-edit.text.ts";

type MinutesVersionsProps = {
  /** The address of the minutes. */
  home: string;
  versions: readonly { number: number; by: string; at: Date }[];
};

/** The versions that were finished, the newest first, each on paper. */
export function MinutesVersions({ home, versions }: MinutesVersionsProps) {
  const text = useText(minutesEditText);
  const language = useLanguage();
  if (versions.length === 0) return null;
  return (
    <>
      <h3>{text.versions}</h3>
      <Lines>
        {versions.map(({ number, by, at }) => (
          <Line
            key={number}
            small={text.finishedBy(by, formatDate(at, language, "day-time"))}
            aside={
              <span className={css.formats}>
                {(["pdf", "docx", "html"] as const).map((format) => (
                  <a key={format} href={`${home}/${number}/${format}`}>
                    {{ pdf: text.pdf, docx: text.word, html: text.web }[format]}
                    <span className="visually-hidden">: {text.version(number)}</span>
                  </a>
                ))}
              </span>
            }
          >
            <b>{text.version(number)}</b>
          </Line>
        ))}
      </Lines>
    </>
  );
}
