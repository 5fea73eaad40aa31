import { leadJourneyText } from "#domains/boards/lead-journey.text.ts";
import { extraColumns } from "#domains/boards/note-extra-words.ts";
import { byPhase } from "#domains/boards/service-journey.ts";
import { JourneyFigure } from "#domains/boards/service-journey-figure.tsx";
import { journeyInWords, phaseName, stepSaid } from "#domains/boards/service-journey-words.ts";
import { journeyText } from "#domains/boards/table-journey.text.ts";
import type { Block } from "#platform/documents/document.ts";
import type { Language } from "#ui/words.ts";
import { journeySvg } from "./journey-svg.ts";
import { minutesText } from "./minutes.text.ts";
import { type MinutesBoard, notesOf } from "./minutes.ts";
import type { MinutesView } from "./minutes-views.tsx";

/** A journey in the minutes: its curve, told in words too, and its steps in time order (S6.6). */
export const journeyInMinutes: MinutesView = {
  Picture: ({ board }) => <JourneyFigure steps={notesOf(board)} />,
  blocks: (board, language) => [...drawing(board, language), table(board, language)],
  tellsNotes: true,
  parts: ({ notes }, language) =>
    byPhase(notes)
      .filter(({ steps }) => steps.length > 0)
      .map(({ phase, steps }) => ({
        id: phase,
        title: journeyText[language].phases[phase],
        notes: steps.map(({ step }) => step),
      })),
};

function drawing(board: MinutesBoard, language: Language): Block[] {
  const notes = notesOf(board);
  const svg = journeySvg(notes, journeyText[language].phases);
  const alt = journeyInWords(notes, language);
  if (!svg) return alt ? [{ kind: "paragraph", text: alt }] : [];
  return [{ kind: "drawing", svg, alt, width: 168, caption: alt }];
}

/** The same as a table: a column nothing stands in says nothing. */
function table(board: MinutesBoard, language: Language): Block {
  const text = leadJourneyText[language];
  const words = minutesText[language];
  const steps = byPhase(notesOf(board)).flatMap(({ steps }) => steps);
  const columns = [
    { label: text.phase, value: (step: (typeof steps)[number]["step"]) => phaseName(step, language) },
    {
      label: text.step,
      value: (step: (typeof steps)[number]["step"]) =>
        [
          step.text || stepSaid(step, language),
          step.text && stepSaid(step, language) !== step.text && `(${stepSaid(step, language)})`,
          step.isNugget && `(${words.nugget.toLowerCase()})`,
        ]
          .filter(Boolean)
          .join(" "),
    },
    ...extraColumns("service-journey", language),
    {
      label: text.dots,
      value: (step: (typeof steps)[number]["step"]) => (step.dots > 0 ? String(step.dots) : ""),
    },
  ].filter(({ value }) => steps.some(({ step }) => value(step) !== ""));
  return {
    kind: "table",
    caption: text.steps,
    header: [["", ...columns.map(({ label }) => label)]],
    rows: steps.map(({ step, number }) => [String(number), ...columns.map(({ value }) => value(step))]),
  };
}
