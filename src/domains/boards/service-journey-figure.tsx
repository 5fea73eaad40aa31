import { useLanguage } from "#ui/language.tsx";
import css from "./service-journey.module.css";
import type { Step } from "./service-journey.ts";
import { JourneyDrawing } from "./service-journey-drawing.tsx";
import { journeyInWords } from "./service-journey-words.ts";
import { journeyText } from "./table-journey.text.ts";

const narrow = { width: 350, height: 180, edge: { side: 24, top: 16, bottom: 48 }, face: 11 };
const wide = { width: 860, height: 236, edge: { side: 34, top: 22, bottom: 58 }, face: 15 };

/**
 * The curve of a journey, as wide as there is room for, with its sentence below it. A bare one stands above a list with
 * the same numbers, and is told to those alone who do not see it.
 */
export function JourneyFigure({ steps, isBare }: { steps: readonly Step[]; isBare?: boolean }) {
  const language = useLanguage();
  const sentence = journeyInWords(steps, language);
  const told = { steps, sentence, phases: journeyText[language].phases, numbered: isBare ?? false };
  return (
    <figure className={css.figure}>
      <JourneyDrawing {...told} frame={wide} letters={14} className={css.wide} />
      <JourneyDrawing {...told} frame={narrow} className={css.narrow} />
      {!isBare && <figcaption dir="auto">{sentence}</figcaption>}
    </figure>
  );
}
