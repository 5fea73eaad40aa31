import type { ReactNode } from "react";
import { formatDate } from "#ui/dates.ts";
import { useLanguage, useText } from "#ui/language.tsx";
import { Line, Lines } from "#ui/lines.tsx";
import { taskText } from "./task.text.ts";
import type { AgreedTask } from "./task.ts";

/** Tasks as sentences: what each is, who carries it today, and who is to from when. */
export function TaskLines({ tasks, label }: { tasks: readonly AgreedTask[]; label?: string }) {
  return (
    <Lines label={label}>
      {tasks.map((task, index) => (
        <Line key={index} small={<Carried task={task} />}>
          <span dir="auto">{task.text}</span>
        </Line>
      ))}
    </Lines>
  );
}

/** "I dag: biblioteket · fra 1. marts: hallens udvalg". */
export function Carried({ task: { now, later } }: { task: Pick<AgreedTask, "now" | "later"> }): ReactNode {
  const text = useText(taskText);
  const language = useLanguage();
  return [
    text.today(text.carriedBy(now)),
    later && text.from(formatDate(later.from, language, "day"), text.carriedBy(later)),
  ]
    .filter(Boolean)
    .join(" · ");
}
