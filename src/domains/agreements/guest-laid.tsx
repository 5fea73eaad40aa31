import { useText } from "#ui/language.tsx";
import { agreementGuestText } from "./agreement-guest.text.ts";
import type { Laid } from "./agreement-state.ts";
import css from "./difference.module.css";
import { expectationText } from "./expectation.text.ts";
import { LaidAnswers } from "./laid-answers.tsx";

type GuestLaidProps = { laid: readonly Laid[]; organisation: string; partner: string };

/** Both sides' answers as the partner reads them, and the words that have been found. */
export function GuestLaid({ laid, organisation, partner }: GuestLaidProps) {
  const text = useText(agreementGuestText).laid;
  const { names } = useText(expectationText);
  const said = laid.filter(({ library, partner, words }) => library || partner || words);
  return (
    <>
      {said.map((row) => (
        <section key={row.question} className={css.row} aria-labelledby={row.question}>
          <h3 id={row.question}>{names[row.question]}</h3>
          <LaidAnswers row={row} library={organisation} partner={partner} />
          {row.words && (
            <p className={css.agreed} dir="auto">
              <span>{text.words}</span>
              {row.words}
            </p>
          )}
        </section>
      ))}
    </>
  );
}
