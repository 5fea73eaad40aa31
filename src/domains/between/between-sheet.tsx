import { Section } from "#ui/section.tsx";
import type { Tongue } from "#ui/tongues.ts";
import css from "./between.module.css";
import { type BetweenOwn, type BetweenTold, betweenParts, isSilentPart } from "./between.ts";
import { betweenGuestText } from "./between-guest.text.ts";
import { BetweenFacts, OwnWordsRead } from "./between-reading.tsx";

type BetweenSheetProps = {
  told: BetweenTold;
  own: BetweenOwn;
  tongue: Tongue;
  /** Where all the minutes can be read, when they can. */
  minutes: string | undefined;
};

/** What the partners read between meetings, part by part: our own words first, then what the house knows (F8). */
export function BetweenSheet({ told, own, tongue, minutes }: BetweenSheetProps) {
  const text = betweenGuestText[tongue];
  return betweenParts.map((part) => (
    <Section key={part} title={text.parts[part]}>
      <div className={css.part}>
        <OwnWordsRead text={own[part]} tongue={tongue} />
        {isSilentPart(part, own, told) ? (
          <p className={css.soft}>{text.nothing}</p>
        ) : (
          <BetweenFacts part={part} told={told} tongue={tongue} />
        )}
        {part === "said" && minutes && (
          <p>
            <a className={css.minutes} href={minutes}>
              {text.minutes}
            </a>
          </p>
        )}
      </div>
    </Section>
  ));
}
