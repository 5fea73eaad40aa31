import { Form, Link } from "react-router";
import { Button } from "#ui/button.tsx";
import { formatDate } from "#ui/dates.ts";
import { useLanguage, useText } from "#ui/language.tsx";
import { Line, Lines } from "#ui/lines.tsx";
import { Section } from "#ui/section.tsx";
import { capital, taskText } from "./task.text.ts";
import { taskRoles } from "./task.ts";
import { taskPageText } from "./task-page.text.ts";
import type { Task } from "./tasks.server.ts";

/** Who has to do with a task: the one who answers for it, and the others by what they are to it. */
export function TaskPeople({ task: { engagementId, now, parts, agreement, agreementId } }: { task: Task }) {
  const text = useText(taskPageText);
  const words = useText(taskText);
  const inOrder = taskRoles.flatMap((role) => parts.filter((part) => part.role === role));
  return (
    <Section title={text.people}>
      <Lines>
        <Line small={words.carries}>{capital(words.carriedBy(now))}</Line>
        {inOrder.map((part) => (
          <Line
            key={part.id}
            small={words.roles[part.role]}
            aside={
              <Form method="post">
                <input type="hidden" name="id" value={part.id} />
                <Button look="text" name="do" value="part">
                  {text.removePart}
                  <span className="visually-hidden"> {part.who}</span>
                </Button>
              </Form>
            }
          >
            {part.who}
            {part.partner && (
              <>
                {", "}
                <Link to={`/partnere/${part.partnerId}`}>{part.partner}</Link>
              </>
            )}
          </Line>
        ))}
      </Lines>
      {agreement && (
        <p>
          {text.agreement} <Link to={`/forloeb/${engagementId}/aftaler/${agreementId}`}>{agreement}</Link>
        </p>
      )}
    </Section>
  );
}

/** Who has carried a task, the last first; only the last handing over can have been a mistake. */
export function TaskHistory({ task: { now, before } }: { task: Task }) {
  const text = useText(taskPageText);
  const { carriedBy } = useText(taskText);
  const language = useLanguage();
  return (
    <Section title={text.history}>
      <Lines>
        {[now, ...before.toReversed()].map((one, index) => (
          <Line
            key={one.id}
            small={
              <>
                {one.note && <div dir="auto">{one.note}</div>}
                {text.by(one.by)}
              </>
            }
            aside={
              index === 0 &&
              before.length > 0 && (
                <Form method="post">
                  <input type="hidden" name="id" value={one.id} />
                  <Button look="text" name="do" value="mistake">
                    {text.mistake}
                    <span className="visually-hidden"> {text.mistakeAbout(carriedBy(one))}</span>
                  </Button>
                </Form>
              )
            }
          >
            {capital(carriedBy(one))} {text.since(formatDate(one.since, language, "day-year"))}
          </Line>
        ))}
      </Lines>
    </Section>
  );
}
