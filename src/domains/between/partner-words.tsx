import { Form, Link } from "react-router";
import { Button } from "#ui/button.tsx";
import { formatDate } from "#ui/dates.ts";
import { useLanguage, useText } from "#ui/language.tsx";
import { tongueNames } from "#ui/tongues.ts";
import { Unfold } from "#ui/unfold.tsx";
import css from "./between.module.css";
import { betweenText } from "./between.text.ts";
import type { BetweenWord } from "./between-words.server.ts";

/** What partners have written to us, with what can be done about it. */
export function PartnerWords({ words, home }: { words: readonly BetweenWord[]; home: string }) {
  const text = useText(betweenText);
  const language = useLanguage();
  return (
    <ul className={css.words}>
      {words.map((word) => {
        const by = text.from(word.name || text.someone, formatDate(word.receivedAt, language, "day-time"));
        return (
          <li key={word.id} id={word.id} data-unread={word.seenAt ? undefined : ""}>
            <p className={css.word} lang={word.tongue} dir="auto">
              {word.text}
            </p>
            <p className={css.soft}>
              <bdi>{by}</bdi>
              {word.tongue !== "da" && ` · ${text.inTongue(tongueNames[word.tongue])}`}
            </p>
            <Form method="post" className={css.actions} preventScrollReset>
              <input type="hidden" name="wordId" value={word.id} />
              <Link to={`${home}/${word.id}/logbog`}>
                {text.toLogbook}
                <span className="visually-hidden"> {by}</span>
              </Link>
              {!word.seenAt && (
                <>
                  <a href="#waiting">{text.answer}</a>
                  <Button look="text" name="do" value="seen">
                    {text.seen}
                    <span className="visually-hidden"> {by}</span>
                  </Button>
                </>
              )}
            </Form>
            {word.seenAt && (
              <Unfold label={text.remove} about={by}>
                <p className={css.soft}>{text.removeAbout}</p>
                <Form method="post">
                  <input type="hidden" name="wordId" value={word.id} />
                  <Button look="danger" name="do" value="remove">
                    {text.remove}
                  </Button>
                </Form>
              </Unfold>
            )}
          </li>
        );
      })}
    </ul>
  );
}
