import { formatAgo } from "#ui/dates.ts";
import { useLanguage, useText } from "#ui/language.tsx";
import css from "./recipients.module.css";
import type { GivenAnswer } from "./recipients.server.ts";
import { recipientsText } from "./recipients.text.ts";

/** What was said, and when; by whom it was written down, when it was not by themselves. */
export function Answer({ answer: { word, notedBy, answeredAt } }: { answer: GivenAnswer }) {
  const text = useText(recipientsText);
  const language = useLanguage();
  const ago = formatAgo(answeredAt, language);
  return (
    <>
      {word && (
        <p className={css.answer} dir="auto">
          »{word}«
        </p>
      )}
      <p>{notedBy ? text.noted(notedBy, ago) : text.answered(ago)}</p>
    </>
  );
}
