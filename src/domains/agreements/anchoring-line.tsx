import { Link } from "react-router";
import { useText } from "#ui/language.tsx";
import { StepChart, type ToldStep } from "#ui/step-chart.tsx";
import { anchoringText } from "./anchoring.text.ts";
import { type Anchoring, type AnchoringStep, anchoringCells, isCurve, shareOf } from "./anchoring.ts";

/** How much is carried by local hands, in a sentence that leads to the tasks. Nothing where there are none. */
export function AnchoringLine({ anchoring, to }: { anchoring: Anchoring | null; to: string }) {
  const text = useText(anchoringText);
  if (!anchoring) return null;
  return (
    <p>
      {text.sentence(anchoring)} <Link to={to}>{text.toTasks}</Link>
    </p>
  );
}

/** The curve itself, where there is one to look at: it has moved or is to, and is about three tasks at least. */
export function AnchoringCurve({ anchoring, today }: { anchoring: Anchoring; today: string }) {
  const text = useText(anchoringText);
  if (!isCurve(anchoring)) return null;
  const { steps, planned } = anchoring;
  const told = (step: AnchoringStep): ToldStep => ({
    day: step.day,
    share: shareOf(step),
    cells: anchoringCells(step, text.few),
  });
  return (
    <StepChart
      title={text.title}
      steps={steps.map(told)}
      planned={planned.map(told)}
      plannedLabel={text.planned}
      today={today}
      todayLabel={text.today}
      heads={[text.day, text.local, text.tasks, text.share]}
      tableLabel={text.numbers}
      source={planned.length > 0 ? text.source : text.sourceStill}
    />
  );
}
