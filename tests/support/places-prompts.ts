import { randomUUID } from "node:crypto";
import type { App } from "./app.ts";
import { holdInApp, joins, lays } from "./table-in-app.ts";

/** Where several questions are asked, and where sheets go round: a meeting, its lines, and somebody's own word. */
export type PromptPlaces = {
  askingMeeting: string;
  askingItem: string;
  silentItem: string;
  askedTable: string;
  secondPrompt: string;
};

export const askedQuestions = [
  "Hvordan får vi fædrene til at stige ud af bilen?",
  "Hvordan hjælper vi en ny far med at finde nogen at stå ved siden af?",
  "Hvordan får vi en time til at være nok?",
] as const;

/** Lays questions on a line of a meeting that is held; their ids. */
export async function asks(app: App, itemId: string, questions: readonly string[]): Promise<string[]> {
  const ids = questions.map(() => randomUUID());
  for (const [index, id] of ids.entries())
    await app.query(
      `insert into agenda_prompt (id, organisation_id, item_id, position, text)
        select $1, organisation_id, id, $3, $4 from agenda_item where id = $2`,
      [id, itemId, index + 1, questions[index]],
    );
  return ids;
}

/** Lets sheets go round at a board, and lets those who have been there sit down: the first round has begun. */
export const goSilent = (app: App, boardId: string, passes = 3) =>
  app.query("update board set passes = $2, hidden = true, anonymity = 'none' where id = $1", [
    boardId,
    passes,
  ]);

/** A meeting that is being held, with three questions on one line and sheets that go round at the next. */
export async function promptsIn(app: App): Promise<PromptPlaces> {
  const held = await holdInApp(app, [
    { kind: "development-questions", question: "Hvad kan vi gøre?", dots: 3 },
    { kind: "brainstorm", question: "Hvad ville du prøve på lørdag?" },
  ]);
  await app.query("update meeting set number = 4 where id = $1", [held.meeting]);
  const [asking = "", silent = ""] = held.boards;
  const [askingItem = "", silentItem = ""] = held.items;
  const [first = "", second = ""] = await asks(app, askingItem, askedQuestions);
  await goSilent(app, silent);
  const table = await joins(app, held.code, { name: "Gerda" });
  for (const [slot, text] of [
    [first, "Et bål, der er tændt, når de kommer"],
    [first, "Kaffe ved bilen"],
    [second, "En vært med en hat på"],
    ["", "Spørg dem selv"],
  ] as const)
    await lays(app, table, asking, text, { tool: "development-questions", slot });
  await held.lead("update board set pass = 2, seq = :seq where id = $1", [asking]);
  // Whoever opens the page takes a sheet.
  await fetch(`${app.baseUrl}${table}/${silentItem}`);
  await app.query("update board_sheet set number = - number where board_id = $1", [silent]);
  await held.lead("update board set pass = 1, seq = :seq where id = $1", [silent]);
  return {
    askingMeeting: held.meeting,
    askingItem,
    silentItem,
    askedTable: table.split("/").at(-1) ?? "",
    secondPrompt: second,
  };
}
