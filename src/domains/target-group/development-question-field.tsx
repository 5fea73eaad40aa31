import { useRef, useState } from "react";
import { Link } from "react-router";
import { TextArea } from "#ui/field.tsx";
import { useText } from "#ui/language.tsx";
import { developmentQuestionText } from "./development-question.text.ts";
import { hintsFor, inSentence } from "./development-question.ts";
import css from "./insight.module.css";

export const scaffolds = ["get", "help"] as const;
export type Scaffold = (typeof scaffolds)[number];

type QuestionFieldProps = {
  id: string;
  name: string;
  defaultValue: string;
  problem?: string;
  /** The names the people of the question go by: what is filled into a scaffold is the first of them. */
  targetGroupNames: readonly string[];
  /** Offers a beginning to go on from; without script it is a link that brings the page back with it written. */
  begin: boolean;
};

/** The words a scaffold begins with. */
export function useScaffold(targetGroupNames: readonly string[]) {
  const text = useText(developmentQuestionText);
  const [name] = targetGroupNames;
  return (scaffold: Scaffold) => text.scaffolds[scaffold].text(name ? inSentence(name) : text.someone);
}

/** The field a question is written in; what a colleague might ask about it shows while one writes, and never stops one. */
export function DevelopmentQuestionField({
  targetGroupNames,
  begin,
  defaultValue,
  ...field
}: QuestionFieldProps) {
  const text = useText(developmentQuestionText);
  const written = useScaffold(targetGroupNames);
  const box = useRef<HTMLDivElement>(null);
  const [question, setQuestion] = useState(defaultValue);

  function goOnFrom(scaffold: Scaffold, event: React.MouseEvent) {
    const area = box.current?.querySelector("textarea");
    // Somebody's own words are not written over; the link would bring the page back without them.
    if (!area || (area.value.trim() && !scaffolds.some((one) => area.value === written(one)))) {
      event.preventDefault();
      area?.focus();
      return;
    }
    event.preventDefault();
    area.value = written(scaffold);
    area.dispatchEvent(new Event("input", { bubbles: true }));
    area.focus();
    area.setSelectionRange(area.value.length, area.value.length);
  }

  return (
    <div ref={box} onInput={(event) => setQuestion((event.target as HTMLTextAreaElement).value)}>
      {begin && (
        <ul className={css.scaffolds}>
          {scaffolds.map((scaffold) => (
            <li key={scaffold}>
              <Link
                to={`?begynd=${scaffold}#spoerg`}
                preventScrollReset
                onClick={(event) => goOnFrom(scaffold, event)}
              >
                {text.scaffolds[scaffold].label}
              </Link>
            </li>
          ))}
        </ul>
      )}
      <TextArea
        label={text.question}
        {...field}
        defaultValue={defaultValue}
        hint={begin ? text.hint : undefined}
        rows={2}
        required
        maxLength={200}
      />
      <div role="status">
        <QuestionHints question={question} targetGroupNames={targetGroupNames} />
      </div>
    </div>
  );
}

/** What is worth another look in a question; nothing when there is nothing. */
export function QuestionHints({
  question,
  targetGroupNames,
}: {
  question: string;
  targetGroupNames: readonly string[];
}) {
  const text = useText(developmentQuestionText);
  const found = hintsFor(question, targetGroupNames);
  if (found.length === 0) return null;
  return (
    <div className={css.hints}>
      <p>{text.hintsAbout}</p>
      <ul>
        {found.map((hint) => (
          <li key={hint}>{text.hints[hint]}</li>
        ))}
      </ul>
    </div>
  );
}
