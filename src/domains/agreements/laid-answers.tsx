import { useText } from "#ui/language.tsx";
import { Waiting } from "#ui/waiting.tsx";
import type { Laid } from "./agreement-state.ts";
import { walkText } from "./agreement-walk.text.ts";
import css from "./difference.module.css";

type LaidAnswersProps = { row: Laid; library: string; partner: string };

/** What each side answered to one question, beside each other; under each other on a phone. */
export function LaidAnswers({ row, library, partner }: LaidAnswersProps) {
  const text = useText(walkText).differences;
  if (!row.library && !row.partner && row.words === null)
    return <p className={css.neither}>{text.neither}</p>;
  return (
    <>
      <dl className={css.sides}>
        {[
          [library, row.library],
          [partner, row.partner],
        ].map(([who, said]) => (
          <div key={who}>
            <dt>{who}</dt>
            <dd data-silent={!said || undefined} dir="auto">
              {said || text.silent}
            </dd>
          </div>
        ))}
      </dl>
      {row.words === "" && (
        <p className={css.talk}>
          <Waiting>{text.toTalk}</Waiting>
        </p>
      )}
    </>
  );
}
