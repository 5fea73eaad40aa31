import { sql } from "drizzle-orm";
import { findDoor } from "#domains/access/participants.server.ts";
import { doBoardDeed, undoDeed } from "#domains/boards/deeds.server.ts";
import { openVote } from "#domains/boards/leading.server.ts";
import { layNote, rewordNote } from "#domains/boards/notes.server.ts";
import { findSitting, openSitting } from "#domains/boards/sittings.server.ts";
import { readTableToLead } from "#domains/boards/table.server.ts";
import { translateNote } from "#domains/boards/translations.server.ts";
import { layDots, sayFinished } from "#domains/boards/votes.server.ts";
import { inOrganisation } from "#platform/database/database.server.ts";
import { newId } from "#platform/database/id.ts";
import type { FurnishedHouse } from "./furnished-house.ts";
import { visitor } from "./houses.ts";
import { seatedAt } from "./live-table.ts";

/** The live table. What is put into a furnished house, and where to find it. */
export type FurnishedBoard = {
  /** A meeting that is being held. */
  heldMeetingId: string;
  heldItemId: string;
  /** A board everybody sees, with a vote on it; and one whose notes wait to be shown. */
  openBoardId: string;
  hiddenBoardId: string;
  groupId: string;
  contributionId: string;
  /** A meeting that waits to be opened, and a line of it with a board. */
  waitingMeetingId: string;
  waitingItemId: string;
};

/** Every text names the place, so that a word of it is known wherever it turns up. */
export async function furnishBoard(place: string, house: FurnishedHouse): Promise<FurnishedBoard> {
  const { administrator, engagementId } = house;
  const plan = (kinds: readonly string[]) =>
    inOrganisation(administrator.organisationId, async (db) => {
      const meetingId = newId();
      await db.execute(sql`insert into meeting (id, engagement_id, number, question, created_by)
        values (${meetingId}, ${engagementId}, 7, ${`Hvem kommer i ${place}?`}, ${administrator.id})`);
      const items = kinds.map(() => newId());
      for (const [position, kind] of kinds.entries())
        await db.execute(sql`insert into agenda_item (id, meeting_id, position, kind, question, minutes)
          values (${items[position]}, ${meetingId}, ${position}, ${kind}, ${`Hvad siger ${place}?`}, 15)`);
      return { meetingId, items };
    });
  const { meetingId, items } = await plan(["round", "brainstorm"]);
  const waiting = await plan(["round"]);
  await openSitting(administrator, meetingId);
  const table = await readTableToLead(administrator, meetingId);
  const boardAt = (item = "") => table?.told.boards.find((board) => board.item === item)?.id ?? "";
  const [openBoardId, hiddenBoardId] = [boardAt(items[0]), boardAt(items[1])];
  const door = await findDoor((await findSitting(administrator, meetingId))?.code ?? "", visitor());
  if (!door || door === "too-often") throw new Error("The door is shut");
  const seat = { name: `Anja fra ${place}`, seat: "phone", heads: 1, tongue: "da", tableName: "" } as const;
  const who = await seatedAt(door, seat);

  const lay = async (boardId: string, tool: "round" | "brainstorm", text: string) => {
    const id = newId();
    await layNote(who, { id, boardId, tool, slot: "", text, age: 0, extra: {} });
    return id;
  };
  const [contributionId, other] = [
    await lay(openBoardId, "round", `Kaffe i ${place}`),
    await lay(openBoardId, "round", `Te i ${place}`),
  ];
  await lay(hiddenBoardId, "brainstorm", `Hemmeligt i ${place}`);
  const wording = { id: contributionId, boardId: openBoardId, extra: {}, version: 1 };
  await rewordNote(who, { ...wording, otherId: newId(), text: `Stærk kaffe i ${place}` });
  await rewordNote(who, { ...wording, otherId: newId(), text: `Svag kaffe i ${place}` });
  await translateNote(who, {
    boardId: openBoardId,
    id: contributionId,
    tongue: "en",
    text: `Coffee in ${place}`,
  });
  const at = { meetingId, boardId: openBoardId };
  const groupId = newId();
  await doBoardDeed(administrator, at, {
    kind: "gather",
    groupId,
    noteIds: [contributionId],
    title: `Drikke i ${place}`,
  });
  await doBoardDeed(administrator, at, { kind: "nugget", noteIds: [other], is: true });
  await undoDeed(administrator, at);
  await inOrganisation(administrator.organisationId, (db) =>
    db.execute(sql`update board set dots = 3 where id = ${openBoardId}`),
  );
  await openVote(administrator, at);
  await layDots(who, { boardId: openBoardId, targetId: groupId, dots: 2 });
  await sayFinished(who, openBoardId, true);
  return {
    heldMeetingId: meetingId,
    heldItemId: items[1] ?? "",
    openBoardId,
    hiddenBoardId,
    groupId,
    contributionId,
    waitingMeetingId: waiting.meetingId,
    waitingItemId: waiting.items[0] ?? "",
  };
}
