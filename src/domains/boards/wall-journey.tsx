import { useLanguage, useText } from "#ui/language.tsx";
import type { Tongue } from "#ui/tongues.ts";
import { NotePicture } from "./note-picture.tsx";
import type { SeenBoard, SeenNote } from "./seen.ts";
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

/** So many steps stand each below its own point; more are numbered, and stand in columns. */
const mostBelow = 8;

const edge = { side: 60, top: 36, bottom: 72 };
const large = { width: 1600, height: 400, edge, face: 30 };
const low = { width: 1600, height: 300, edge: { ...edge, bottom: 96 }, face: 24 };

/** A journey on the wall: the curve, large, and below it the steps it is drawn from (S6.6). */
export function WallJourney({ question, board, notes }: WallViewProps) {
  const text = useText(wallText);
  const language = useLanguage();
  const pile = { id: "rejse", heap: undefined, slot: "", notes };
  const { place, fit } = useFit([pile], question);
  // Words that are too long for so narrow columns stand in a list too.
  const isBelow = notes.length <= mostBelow && !Number.isFinite(fit.most);
  const columns = notes.length < 13 ? 3 : 4;
  // Where not all have room, what is best and hardest stays, and what has dots before that.
  const weights = Object.fromEntries(
    notes.map((step) => [step.id, 10 * (board.totals[step.id] ?? 0) + Math.abs(feelingOf(step) ?? 0)]),
  );
  const { piles, left } = shownOf([pile], weights, fit, isBelow ? 1 : columns);
  const shown = new Set(piles[0]?.notes.map(({ id }) => id));
  const steps = byPhase(notes).flatMap(({ steps }) => steps);
  return (
    <div
      className={`${wallCss.stage} ${css.stage}`}
      ref={place}
      data-scale={fit.scale}
      data-columns={columns}
    >
      <h1 dir="auto">{question}</h1>
      <JourneyDrawing
        steps={notes}
        frame={isBelow ? large : low}
        sentence={journeyInWords(notes, language)}
        phases={journeyText[language].phases}
        letters={28}
        numbered={!isBelow}
        className={css.curve}
      />
      <ol className={isBelow ? css.below : css.steps} data-steps={notes.length}>
        {steps.map(
          ({ step, number }) =>
            (isBelow || shown.has(step.id)) && (
              <WallStep key={step.id} step={step} number={isBelow ? undefined : number} board={board} />
            ),
        )}
      </ol>
      {!isBelow && left > 0 && <p className={wallCss.left}>{text.more(left)}</p>}
    </div>
  );
}

type WallStepProps = { step: SeenNote; number: number | undefined; board: SeenBoard };

/** A step in words; with its number and its face where it does not stand below its point. */
function WallStep({ step, number, board }: WallStepProps) {
  const text = useText(wallText);
  const feeling = feelingOf(step);
  const words = journeyText[useLanguage()].feelings;
  const said = Object.entries(step.said) as [Tongue, string][];
  return (
    <li data-nugget={step.nugget || undefined}>
      {number !== undefined && <span className={css.number}>{number}</span>}
      <span>
        <NotePicture id={step.id} text={step.text} picture={step.picture} />
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
        {feeling !== undefined && <span className="visually-hidden"> {words[feeling]}</span>}
        {step.nugget && <span className="visually-hidden"> {text.nugget}</span>}
        <WallDots dots={board.totals[step.id] ?? 0} isOnHeap />
      </span>
      {number !== undefined && feeling !== undefined && (
        <span className={css.face}>
          <JourneyFace feeling={feeling} />
        </span>
      )}
    </li>
  );
}
