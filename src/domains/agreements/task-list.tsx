import { Form, Link } from "react-router";
import { Button } from "#ui/button.tsx";
import { formatDate } from "#ui/dates.ts";
import { useLanguage, useText } from "#ui/language.tsx";
import { Line, Lines } from "#ui/lines.tsx";
import { Unfold } from "#ui/unfold.tsx";
import { Waiting } from "#ui/waiting.tsx";
import { capital, taskText } from "./task.text.ts";
import { taskPageText } from "./task-page.text.ts";
import css from "./tasks.module.css";
import type { Task } from "./tasks.server.ts";
import { tasksPageText } from "./tasks-page.text.ts";

type TasksOfProps = { tasks: readonly Task[]; here: string; today: string; nothing: string };

/** The tasks that some hands carry; one whose planned day has come is handed over at a press. */
export function TasksOf({ tasks, here, today, nothing }: TasksOfProps) {
  if (tasks.length === 0) return <p className={css.nothing}>{nothing}</p>;
  return (
    <Lines>
      {tasks.map((task) => (
        <Line
          key={task.id}
          small={<Hands task={task} />}
          more={task.later && task.later.from <= today && <Due task={task} plan={task.later} />}
        >
          <Link to={`${here}/${task.id}`} dir="auto">
            {task.text}
          </Link>
        </Line>
      ))}
    </Lines>
  );
}

/** Who among those hands, and who is to carry it later; the heading has said that it is the library. */
function Hands({ task: { now, later } }: { task: Task }) {
  const { carriedBy, from } = useText(taskText);
  const language = useLanguage();
  const who = now.carrier === "library" ? now.who : carriedBy(now);
  const told = [who, later && from(formatDate(later.from, language, "day"), carriedBy(later))];
  return capital(told.filter(Boolean).join(" · "));
}

function Due({ task, plan }: { task: Task; plan: NonNullable<Task["later"]> }) {
  const text = useText(tasksPageText);
  const { nowTheirs, nowOurs } = useText(taskPageText);
  const language = useLanguage();
  return (
    <Form method="post" className={css.due}>
      <Waiting>{text.due(formatDate(plan.from, language, "day"))}</Waiting>
      <input type="hidden" name="do" value="settle" />
      <input type="hidden" name="task" value={task.id} />
      <input type="hidden" name="plan" value={plan.id} />
      <Button look="quiet">
        {plan.carrier === "library" ? nowOurs : nowTheirs}
        <span className="visually-hidden"> {task.text}</span>
      </Button>
    </Form>
  );
}

/** The tasks nobody needs any more, folded away. */
export function EndedTasks({ tasks, here }: { tasks: readonly Task[]; here: string }) {
  const text = useText(tasksPageText);
  const language = useLanguage();
  return (
    <Unfold label={text.ended(tasks.length)}>
      <Lines>
        {tasks.map((task) => (
          <Line key={task.id} small={text.endedOn(formatDate(task.endedOn ?? "", language, "day-year"))}>
            <Link to={`${here}/${task.id}`} dir="auto">
              {task.text}
            </Link>
          </Line>
        ))}
      </Lines>
    </Unfold>
  );
}
