import { randomUUID } from "node:crypto";
import type { ItemKind } from "#domains/meetings/meeting.ts";
import { beginnings } from "../../src/domains/boards/board-beginning.ts";
import { isTool } from "../../src/domains/meetings/meeting.ts";
import type { App } from "./app.ts";

type Line = {
  kind: ItemKind;
  question: string;
  anonymity?: "named" | "facilitator" | "none";
  hidden?: boolean;
  dots?: number;
};

/** A meeting that is being held in a running house, led by the one who writes the test. */
export type TableInApp = Awaited<ReturnType<typeof holdInApp>>;

let held = 0;
const letters = "CDFGHJKMNPQRTWX34679";

/**
 * Lays a meeting straight into the database of the demo and opens it. What whoever leads can do is done there too, and
 * told as they would tell it: these tests are about those at the table.
 */
export async function holdInApp(app: App, lines: readonly Line[]) {
  const [home] = await app.query(
    `select e.id, e.organisation_id as house, m.id as lead from engagement e
      join member m on m.organisation_id = e.organisation_id where e.name = 'De mindste i Hedelund' limit 1`,
  );
  const meeting = randomUUID();
  const code = Array.from({ length: 6 }, () => letters[Math.floor(Math.random() * letters.length)]).join("");
  held++;
  await app.query(
    `insert into meeting (id, organisation_id, engagement_id, number, question, place, created_by)
      values ($1, $2, $3, $4, 'Hvad skal der til, for at en far kommer af sted en lørdag?', 'Nørre Sø forsamlingshus', $5)`,
    [meeting, home?.house, home?.id, 70 + held, home?.lead],
  );
  const items: string[] = [];
  const boards: string[] = [];
  for (const [position, line] of lines.entries()) {
    const [item, board] = [randomUUID(), randomUUID()];
    items.push(item);
    boards.push(board);
    await app.query(
      `insert into agenda_item (id, organisation_id, meeting_id, position, kind, question, minutes)
        values ($1, $2, $3, $4, $5, $6, 15)`,
      [item, home?.house, meeting, position, line.kind, line.question],
    );
    if (!isTool(line.kind)) continue;
    const { anonymity, hidden, dots, severalDots } = { ...beginnings[line.kind], ...line };
    await app.query(
      `insert into board (id, organisation_id, meeting_id, item_id, tool, anonymity, hidden, dots, several_dots)
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [board, home?.house, meeting, item, line.kind, anonymity, hidden, dots, severalDots],
    );
  }
  await app.query(
    `insert into sitting (meeting_id, organisation_id, code, opened_by, item_id, seq) values ($1, $2, $3, $4, $5, 1)`,
    [meeting, home?.house, code, home?.lead, items[0]],
  );
  /** Does something as whoever leads, under the next number, and tells everybody that there is news. */
  const lead = async (statement: string, values: unknown[] = []) => {
    await app.query(numbered(statement, meeting), values);
    await app.query("select pg_notify('vejviser_news', $1)", [`meeting:${meeting}`]);
  };
  const of = (line: number) => boards[line] ?? "";
  return {
    meeting,
    code,
    items,
    boards,
    lead,
    // The board and what lies on it in one, as the product does it.
    reveal: (line = 0) =>
      lead(
        `with shown as (update board set revealed_at = now(), seq = :seq where id = $1)
          update contribution set seq = :seq where board_id = $1`,
        [of(line)],
      ),
    openVote: (line = 0) =>
      lead("update board set voting_opened_at = now(), dots = 3, seq = :seq where id = $1", [of(line)]),
    closeVote: (line = 0) =>
      lead("update board set voting_closed_at = now(), seq = :seq where id = $1", [of(line)]),
    goTo: (line: number, gather: boolean) =>
      lead("update sitting set item_id = $2, gathering = gathering + $3 where meeting_id = $1", [
        meeting,
        items[line],
        gather ? 1 : 0,
      ]),
    setClock: (minutes: number) =>
      lead("update sitting set timer_ends_at = now() + make_interval(mins => $2) where meeting_id = $1", [
        meeting,
        minutes,
      ]),
    heap: async (title: string, texts: readonly string[], line = 0) => {
      const group = randomUUID();
      await lead(
        `insert into board_group (id, organisation_id, board_id, title, position, seq)
          values ($1, $2, $3, $4, :seq, :seq)`,
        [group, home?.house, of(line), title],
      );
      await lead(
        "update contribution set group_id = $1, seq = :seq where board_id = $2 and text = any ($3)",
        [group, of(line), texts],
      );
    },
    end: () => lead("update sitting set closed_at = now() where meeting_id = $1", [meeting]),
    texts: async (line = 0) =>
      (
        await app.query(
          "select text from contribution where board_id = $1 and removed_at is null order by position, id",
          [of(line)],
        )
      ).map(({ text }) => String(text)),
  };
}

/** Sits somebody down as the door does; the address of their table. */
export async function joins(app: App, code: string, more: Record<string, string> = {}): Promise<string> {
  const { sprog = "da", ...form } = more;
  const answer = await fetch(`${app.baseUrl}/med/${code}?sprog=${sprog}`, {
    method: "POST",
    body: new URLSearchParams(form),
    headers: { origin: app.baseUrl },
    redirect: "manual",
  });
  const to = answer.headers.get("location") ?? "";
  if (answer.status !== 303 || !to.startsWith("/bord/")) throw new Error(`Nobody sat down: ${answer.status}`);
  return to.replace(/\?.*/, "");
}

/** Lays a note on the table as a form without script does. */
export function lays(
  app: App,
  table: string,
  board: string,
  text: string,
  more: Record<string, string> = {},
) {
  const form = { do: "note", tool: "brainstorm", boardId: board, id: randomUUID(), text, ...more };
  return fetch(app.baseUrl + table, {
    method: "POST",
    body: new URLSearchParams(form),
    headers: { origin: app.baseUrl },
    redirect: "manual",
  });
}

/**
 * A statement that takes the next number of a meeting and uses it as `:seq`, all in one: whoever else changes something
 * at the same time comes before it or after.
 */
function numbered(statement: string, meeting: string): string {
  if (statement.startsWith("update sitting set"))
    return statement.replace("update sitting set", "update sitting set seq = seq + 1,");
  const next = `next as (update sitting set seq = seq + 1 where meeting_id = '${meeting}' returning seq)`;
  const rest = statement.replaceAll(":seq", "(select seq from next)");
  return rest.startsWith("with ") ? rest.replace("with ", `with ${next}, `) : `with ${next} ${rest}`;
}

/** Where one can look at a table of the demo: its code, somebody's own word, and the lines of its meeting. */
export type TablePlaces = {
  tableCode: string;
  table: string;
  tableNotes: string;
  tableCards: string;
  tableSteps: string;
};

/** A meeting that is being held, with something on every board. */
export async function tableIn(app: App): Promise<TablePlaces> {
  const held = await holdInApp(app, [
    { kind: "welcome", question: "" },
    { kind: "round", question: "Hvem er du, og hvorfor kom du?", dots: 3 },
    { kind: "picture-cards", question: "" },
    { kind: "next-steps", question: "Hvad gør vi nu?" },
  ]);
  const address = await joins(app, held.code, {
    name: "Gerda",
    seat: "scribe",
    heads: "3",
    tableName: "Bord 2",
  });
  const [, round = "", cards = "", steps = ""] = held.boards;
  for (const text of ["Jeg bor her", "Jeg går tur med hunden", "Min søn spiller bold"])
    await lays(app, address, round, text, { tool: "round" });
  await lays(app, address, cards, "Alt hænger sammen", {
    tool: "picture-cards",
    slot: "hard",
    card: "tangled-thread",
  });
  await lays(app, address, steps, "Ringe til hallen", { tool: "next-steps", who: "Bo", when: "4. december" });
  await held.heap("Dem, der bor her", ["Jeg bor her"], 1);
  await held.lead(
    "update contribution set is_nugget = true, is_late = true, seq = :seq where text = 'Jeg bor her'",
  );
  await held.openVote(1);
  await held.setClock(60);
  const [, tableNotes = "", tableCards = "", tableSteps = ""] = held.items;
  return { tableCode: held.code, table: address.split("/").at(-1) ?? "", tableNotes, tableCards, tableSteps };
}
