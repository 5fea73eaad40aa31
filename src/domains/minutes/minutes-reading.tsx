import { kindText } from "#domains/meetings/agenda-kind.text.ts";
import { whenInWords } from "#domains/meetings/meeting-words.ts";
import { useLanguage, useText } from "#ui/language.tsx";
import type { Tongue } from "#ui/tongues.ts";
import css from "./minutes.module.css";
import { minutesText } from "./minutes.text.ts";
import { isSilent, type MinutesContent } from "./minutes.ts";
import { MinutesBoardPart } from "./minutes-board.tsx";
import { MinutesSteps } from "./minutes-steps.tsx";
import { itemName, presentInWords } from "./minutes-words.ts";

const nothing: ReadonlySet<string> = new Set();

type MinutesReadingProps = {
  content: MinutesContent;
  cardNames: Readonly<Record<string, string>>;
  tongue: Tongue;
};

/** Finished minutes to read, for somebody who sat at the table; notes a helper translated are told in their tongue too. */
export function MinutesReading({ content, cardNames, tongue }: MinutesReadingProps) {
  const text = useText(minutesText);
  const names = useText(kindText);
  const language = useLanguage();
  const facts = [
    { label: text.facts.when, value: whenInWords(content, language, "day-year") },
    { label: text.facts.where, value: content.place },
    ...presentInWords(content.present, language),
  ].filter(({ value }) => value !== "");
  return (
    <div className={css.reading}>
      <article className={css.minutes} aria-label={text.title} lang={language} dir="ltr">
        <p className={css.asked}>{content.question}</p>
        <dl className={css.facts}>
          {facts.map(({ label, value }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd dir="auto">{value}</dd>
            </div>
          ))}
        </dl>
        {content.introduction && <p className={css.prose}>{content.introduction}</p>}
        {content.items
          .filter((item) => !isSilent(item))
          .map((item) => (
            <section key={item.id} className={css.item} aria-labelledby={`punkt-${item.id}`}>
              <h3 id={`punkt-${item.id}`}>{itemName(item, names)}</h3>
              {item.question && <p className={css.question}>{item.question}</p>}
              {item.said && <p className={css.prose}>{item.said}</p>}
              {item.board && (
                <MinutesBoardPart
                  board={item.board}
                  leftOut={nothing}
                  cardNames={cardNames}
                  tongue={tongue}
                />
              )}
              {item.steps.length > 0 && <MinutesSteps steps={item.steps} leftOut={nothing} />}
            </section>
          ))}
        {content.decisions.length > 0 && (
          <section className={css.item} aria-labelledby="beslutninger">
            <h3 id="beslutninger">{text.decisions}</h3>
            <ul className={css.decisions}>
              {content.decisions.map(({ id, what, why, who }) => (
                <li key={id}>
                  <p>{[what, why, who && text.decidedBy(who)].filter(Boolean).join("\n")}</p>
                </li>
              ))}
            </ul>
          </section>
        )}
        {content.tryNext && (
          <section className={css.item} aria-labelledby="proev">
            <h3 id="proev">{text.tryNext}</h3>
            <p className={css.prose}>{content.tryNext}</p>
          </section>
        )}
      </article>
    </div>
  );
}
