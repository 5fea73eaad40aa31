import { formatDate } from "#ui/dates.ts";
import { joinNames } from "#ui/names.ts";
import { words } from "#ui/words.ts";
import type { Anchoring, AnchoringStep } from "./anchoring.ts";
import { fewestForShare } from "./anchoring.ts";
import type { LibraryGrowth } from "./library-growth.ts";

const danish = "nul én to tre fire fem seks syv otte ni ti elleve tolv".split(" ");
const english = "no one two three four five six seven eight nine ten eleven twelve".split(" ");
const da = (count: number) => danish[count] ?? String(count);
const en = (count: number) => english[count] ?? String(count);

/** "i juni", and "i december 2025" when that was another year than it is told in. */
function monthOf({ now, earlier }: Anchoring, language: "da" | "en"): string {
  const day = earlier?.day ?? now.day;
  const month = formatDate(day, language, "month");
  const told = new Date().getFullYear();
  return Number(day.slice(0, 4)) === told ? (month.split(" ")[0] ?? month) : month;
}

const danishNow = ({ local, tasks }: AnchoringStep) => {
  if (tasks === 0) return "Der er ingen opgaver lige nu.";
  if (tasks < fewestForShare) {
    if (tasks === 1)
      return local === 1
        ? "Den ene opgave, der er, bæres nu af lokale kræfter."
        : "Den ene opgave, der er, bæres af biblioteket.";
    return local === 2
      ? "Begge opgaver bæres nu af lokale kræfter."
      : local === 1
        ? "Den ene af de to opgaver bæres nu af lokale kræfter."
        : "Begge opgaver bæres af biblioteket.";
  }
  if (local === 0) return `Alle ${da(tasks)} opgaver bæres af biblioteket.`;
  if (local === tasks) return `Alle ${da(tasks)} opgaver bæres nu af lokale kræfter.`;
  return `${local} af ${tasks} opgaver bæres nu af lokale kræfter.`;
};

const englishNow = ({ local, tasks }: AnchoringStep) => {
  if (tasks === 0) return "There are no tasks just now.";
  if (tasks < fewestForShare) {
    if (tasks === 1)
      return local === 1
        ? "The one task there is, is now carried by local hands."
        : "The one task there is, is carried by the library.";
    return local === 2
      ? "Both tasks are now carried by local hands."
      : local === 1
        ? "One of the two tasks is now carried by local hands."
        : "Both tasks are carried by the library.";
  }
  if (local === 0) return `All ${en(tasks)} tasks are carried by the library.`;
  if (local === tasks) return `All ${en(tasks)} tasks are now carried by local hands.`;
  return `${local} of ${tasks} tasks ${local === 1 ? "is" : "are"} now carried by local hands.`;
};

/** Whether how it was says anything beside how it is. */
const hasMoved = ({ now, earlier }: Anchoring) =>
  earlier !== null && (earlier.local !== now.local || earlier.tasks !== now.tasks);

/** The words of the curve: how the work takes hold in the place (forankring, V3A.4, D9). */
export const anchoringText = words(
  {
    title: "Hvor meget bæres af lokale kræfter?",
    sentence: (anchoring: Anchoring) => {
      const now = danishNow(anchoring.now);
      const { earlier } = anchoring;
      if (!earlier || !hasMoved(anchoring)) return now;
      const then = `${earlier.local === 0 ? "ingen" : earlier.local} af ${earlier.tasks}`;
      return `${now} I ${monthOf(anchoring, "da")} var det ${then}.`;
    },
    day: "Fra den dag",
    local: "Lokale kræfter",
    tasks: "Opgaver i alt",
    share: "Andel",
    few: "–",
    today: "i dag",
    planned: "planlagt",
    numbers: "Se tallene",
    source:
      "En opgave tæller med fra den dag, nogen begyndte at bære den, og til den slutter. Planer tæller først, når de er sket; de står prikket. Er der færre end tre opgaver, regner vi ingen andel ud.",
    sourceStill:
      "En opgave tæller med fra den dag, nogen begyndte at bære den, og til den slutter. Er der færre end tre opgaver, regner vi ingen andel ud.",
    alt: (sentence: string) => `En linje i trin, der viser andelen over tid. ${sentence}`,
    toTasks: "Se, hvem der bærer hvad",
    grown: ({ tasks, since }: LibraryGrowth, most?: number) => {
      const count = tasks.length === 1 ? "en opgave" : `${da(tasks.length)} opgaver`;
      const named = joinNames(
        tasks.map(({ text }) => `»${text}«`),
        "da",
        most,
      );
      return `Siden ${formatDate(since, "da", "day")} er ${count} kommet til biblioteket: ${named}.`;
    },
    grownQuestion: "Det kan være det rigtige. Tal om, hvem der kan bære det, den dag vi ikke er her.",
    worthTalking: "Værd at tale om",
  },
  {
    title: "How much is carried by local hands?",
    sentence: (anchoring: Anchoring) => {
      const now = englishNow(anchoring.now);
      const { earlier } = anchoring;
      if (!earlier || !hasMoved(anchoring)) return now;
      const then = `${earlier.local === 0 ? "none" : earlier.local} of ${earlier.tasks}`;
      return `${now} In ${monthOf(anchoring, "en")} it was ${then}.`;
    },
    day: "From that day",
    local: "Local hands",
    tasks: "Tasks in all",
    share: "Share",
    few: "–",
    today: "today",
    planned: "planned",
    numbers: "See the numbers",
    source:
      "A task counts from the day somebody began to carry it and until it ends. Plans count once they have happened; they are dotted. With fewer than three tasks we work out no share.",
    sourceStill:
      "A task counts from the day somebody began to carry it and until it ends. With fewer than three tasks we work out no share.",
    alt: (sentence: string) => `A line in steps showing the share over time. ${sentence}`,
    toTasks: "See who carries what",
    grown: ({ tasks, since }: LibraryGrowth, most?: number) => {
      const count = tasks.length === 1 ? "one task has" : `${en(tasks.length)} tasks have`;
      const named = joinNames(
        tasks.map(({ text }) => `“${text}”`),
        "en",
        most,
      );
      return `Since ${formatDate(since, "en", "day")} ${count} come to the library: ${named}.`;
    },
    grownQuestion: "It may be right. Talk about who can carry it the day we are not here.",
    worthTalking: "Worth talking about",
  },
);
