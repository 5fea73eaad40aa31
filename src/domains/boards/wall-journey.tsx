import { useLanguage, useText } from "#ui/language.tsx";
import type { Tongue } from "#ui/tongues.ts";
import { byPhase, feelingOf } from "./service-journey.ts";
import { JourneyDrawing, JourneyFace } from "./service-journey-drawing.tsx";
import { journeyInWords } from "./service-journey-words.ts";
import { journeyText } from "./table-journey.text.ts";
import wallCss from "./wall.module.css";
import { wallText } from "./wall.text.ts";
import { shownOf } from "./wall-fit.ts";
import css from "./wall-journey.module.css";
import { WallDots } from "./wall-note.tsx";
import { useFit } from "./wall-piles.tsx";
import type { WallViewProps } from "./wall-views.tsx";

/** The larger the words below it, the more of the wall the curve may take. */
const frames = [300, 320, 340, 370, 400, 430].map((height) => ({
  width: 1600,
  height,
  edge: { side: 60, top: 36, bottom: 76 },
  face: 30,
}));

/** A journey on the wall: the curve, large, and below it the steps it is drawn from, with the same numbers (S6.6). */
export function WallJourney({ question, board, notes }: WallViewProps) {
  const text = useText(wallText);
  const language = useLanguage();
  const words = journeyText[language];
  const pile = { id: "rejse", heap: undefined, slot: "", notes };
  const { place, fit } = useFit([pile], question);
  const columns = notes.length < 5 ? Math.max(2, notes.length) : notes.length < 10 ? 3 : 4;
  const { piles, left } = shownOf([pile], board.totals, fit, columns);
  const shown = new Set(piles[0]?.notes.map(({ id }) => id));
  const frame = frames[fit.scale];
  return (
    <div
      className={`${wallCss.stage} ${css.stage}`}
      ref={place}
      data-scale={fit.scale}
      data-columns={columns}
    >
      <h1 dir="auto">{question}</h1>
      {frame && (
        <JourneyDrawing
          steps={notes}
          frame={frame}
          sentence={journeyInWords(notes, language)}
          phases={words.phases}
          letters={26}
          numbered
          className={css.curve}
        />
      )}
      <div className={css.steps}>
        {byPhase(notes).map(({ phase, steps }) => {
          const here = steps.filter(({ step }) => shown.has(step.id));
          return (
            here.length > 0 && (
              <section key={phase} className={css.phase}>
                <h2>{words.phases[phase]}</h2>
                <ol>
                  {here.map(({ step, number }) => {
                    const feeling = feelingOf(step);
                    const said = Object.entries(step.said) as [Tongue, string][];
                    return (
                      <li key={step.id} data-nugget={step.nugget || undefined}>
                        <span className={css.number}>{number}</span>
                        <span>
                          <span dir="auto">{step.text}</span>
                          {said.map(([tongue, told]) => (
                            <span key={tongue} className={css.aside} lang={tongue} dir="auto">
                              {told}
                            </span>
                          ))}
                          {step.extra.where && (
                            <span className={css.aside} dir="auto">
                              {step.extra.where}
                            </span>
                          )}
                          {step.nugget && <span className="visually-hidden">{text.nugget}</span>}
                          <WallDots dots={board.totals[step.id] ?? 0} isOnHeap />
                        </span>
                        {feeling !== undefined && (
                          <span className={css.face}>
                            <JourneyFace feeling={feeling} />
                            <span className="visually-hidden">{words.feelings[feeling]}</span>
                          </span>
                        )}
                      </li>
                    );
                  })}
                </ol>
              </section>
            )
          );
        })}
      </div>
      {left > 0 && <p className={wallCss.left}>{text.more(left)}</p>}
    </div>
  );
}
