import type { Block, DocumentDescription } from "#platform/documents/document.ts";
import { formatDate } from "#ui/dates.ts";
import type { Language } from "#ui/words.ts";
import { anchoringText } from "./anchoring.text.ts";
import { type Anchoring, anchoringCells, isCurve } from "./anchoring.ts";
import { drawAnchoring } from "./anchoring-drawing.ts";
import { capital, taskText } from "./task.text.ts";
import { taskRoles } from "./task.ts";
import type { Task } from "./tasks.server.ts";
import { tasksPageText } from "./tasks-page.text.ts";

type Material = {
  language: Language;
  sender: string;
  now: Date;
  /** YYYY-MM-DD. */
  today: string;
  /** The forløb. */
  name: string;
  /** All of them, also those that have ended. */
  tasks: readonly Task[];
  anchoring: Anchoring | null;
};

/** Who carries what in a forløb, on paper: every task that is open, and how the work has taken hold (D9). */
export function tasksReport(material: Material): DocumentDescription {
  const { language, sender, now, name, tasks, anchoring } = material;
  const text = tasksPageText[language];
  const { carriedBy, from, roles } = taskText[language];
  const day = (date: string) => formatDate(date, language, "day-year");
  const open = tasks.filter(({ endedOn }) => endedOn === null);
  const others = ({ parts }: Task) =>
    taskRoles
      .flatMap((role) => {
        const who = parts.filter((part) => part.role === role).map((part) => part.who);
        return who.length > 0 ? [`${roles[role]}: ${who.join(", ")}`] : [];
      })
      .join("\n");
  return {
    title: text.title,
    subtitle: name,
    language,
    sender,
    date: formatDate(now, language, "day-year"),
    blocks: [
      {
        kind: "paragraph",
        text: anchoring ? anchoringText[language].sentence(anchoring) : text.report.empty,
      },
      ...(open.length > 0
        ? [
            {
              kind: "table" as const,
              caption: text.report.caption,
              header: [[text.report.task, text.report.carries, text.report.later, text.report.others]],
              rowNames: true,
              rows: open.map((task) => [
                task.text,
                capital(carriedBy(task.now)),
                task.later ? capital(from(day(task.later.from), carriedBy(task.later))) : "",
                others(task),
              ]),
            },
          ]
        : []),
      ...(anchoring && isCurve(anchoring) ? curve(material, anchoring) : []),
    ],
  };
}

function curve({ language, today }: Material, anchoring: Anchoring): Block[] {
  const text = anchoringText[language];
  const { steps, planned } = anchoring;
  const day = (date: string) =>
    formatDate(date, language, "day-year") + (date > today ? ` (${text.planned})` : "");
  return [
    { kind: "heading", level: 1, text: text.title },
    {
      kind: "drawing",
      svg: drawAnchoring(anchoring, today, {
        today: text.today,
        month: (date) => formatDate(date, language, "month").split(" ")[0] ?? "",
      }),
      alt: text.alt(text.sentence(anchoring)),
      width: 150,
    },
    {
      kind: "table",
      caption: text.title,
      header: [[text.day, text.local, text.tasks, text.share]],
      rowNames: true,
      rows: [...steps, ...planned].map((step) => [day(step.day), ...anchoringCells(step, text.few)]),
    },
    { kind: "note", text: planned.length > 0 ? text.source : text.sourceStill },
  ];
}

/** Every task as a row of a spreadsheet, also those that have ended; days as YYYY-MM-DD, so that they sort. */
export function tasksTable(tasks: readonly Task[], language: Language): string[][] {
  const text = tasksPageText[language].report;
  const { kinds, carriedBy, roles } = taskText[language];
  return [
    [
      text.task,
      text.kind,
      text.partner,
      text.who,
      text.since,
      text.later,
      text.from,
      ...taskRoles.map((role) => roles[role]),
      text.agreement,
      text.endedOn,
    ],
    ...tasks.map((task) => [
      task.text,
      capital(kinds[task.now.carrier]),
      task.now.partner,
      task.now.who,
      task.now.since,
      task.later ? capital(carriedBy(task.later)) : "",
      task.later?.from ?? "",
      ...taskRoles.map((role) =>
        task.parts
          .filter((part) => part.role === role)
          .map((part) => part.who)
          .join(", "),
      ),
      task.agreement ?? "",
      task.endedOn ?? "",
    ]),
  ];
}
