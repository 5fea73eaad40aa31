import { useLanguage } from "#ui/language.tsx";
import css from "./service-journey.module.css";
import type { Step } from "./service-journey.ts";
import { JourneyDrawing } from "./service-journey-drawing.tsx";
import { journeyInWords } from "./service-journey-words.ts";
import { journeyText } from "./table-journey.text.ts";

const narrow = { width: 350, height: 176, edge: { side: 24, top: 16, bottom: 44 }, face: 11 };
const wide = { width: 860, height: 236, edge: { side: 34, top: 22, bottom: 52 }, face: 15 };

/** The curve of a journey with its sentence below it, as wide as there is room for. */
export function JourneyFigure({ steps, numbered }: { steps: readonly Step[]; numbered?: boolean }) {
  const language = useLanguage();
  const sentence = journeyInWords(steps, language);
  const told = { steps, sentence, phases: journeyText[language].phases, numbered: numbered ?? false };
  return (
    <figure className={css.figure}>
      <JourneyDrawing {...told} frame={wide} letters={14} className={css.wide} />
      <JourneyDrawing {...told} frame={narrow} className={css.narrow} />
      <figcaption dir="auto">{sentence}</figcaption>
    </figure>
  );
}
