import { sql } from "drizzle-orm";
import type { Guest } from "#domains/access/guest.ts";
import type { Member } from "#domains/access/member.ts";
import type { Participant } from "#domains/access/participant.ts";
import { findDoor, findParticipant } from "#domains/access/participants.server.ts";
import type { Seat } from "#domains/access/seat.ts";
import { sitDown } from "#domains/boards/joining.server.ts";
import type { JoiningFields } from "#domains/boards/joining.ts";
import { findSitting, goTo, openSitting } from "#domains/boards/sittings.server.ts";
import { readTableToLead } from "#domains/boards/table.server.ts";
import { newEngagementExample } from "#domains/engagement/engagement.example.ts";
import { beginEngagement } from "#domains/engagement/engagements.server.ts";
import type { ItemKind } from "#domains/meetings/meeting.ts";
import { inOrganisation } from "#platform/database/database.server.ts";
import { newId } from "#platform/database/id.ts";
import type { Tongue } from "#ui/tongues.ts";
import { visitor } from "./houses.ts";

/** A meeting that is being held, with a line of the agenda for each kind, and the room at the first of them. */
export type LiveTable = {
  meetingId: string;
  code: string;
  items: string[];
  /** The board of each line, in the order of the lines; empty where a line has none. */
  boards: string[];
  /** Sits somebody down; the word of their link too. */
  join(as?: { name?: string; seat?: Seat; heads?: number; tongue?: Tongue }): Promise<Participant>;
};

/** Sits somebody down at a door, as they are known from then on. */
export async function seatedAt(door: Guest, fields: JoiningFields): Promise<Participant> {
  const seated = await sitDown(door, fields);
  const who = typeof seated === "string" ? undefined : await findParticipant(seated.word);
  if (!who) throw new Error("Nobody sat down");
  return who;
}

export async function holdMeeting(
  member: Member,
  kinds: readonly ItemKind[] = ["brainstorm"],
): Promise<LiveTable> {
  const engagementId = await beginEngagement(member, newEngagementExample);
  const meetingId = newId();
  const items = kinds.map(() => newId());
  await inOrganisation(member.organisationId, async (db) => {
    await db.execute(sql`insert into meeting (id, engagement_id, number, question, created_by)
      values (${meetingId}, ${engagementId}, 1, 'Hvad skal der til, for at en far kommer?', ${member.id})`);
    for (const [position, kind] of kinds.entries())
      await db.execute(sql`insert into agenda_item (id, meeting_id, position, kind, question, minutes)
        values (${items[position]}, ${meetingId}, ${position}, ${kind}, ${`Linje ${position + 1}`}, 15)`);
  });
  await openSitting(member, meetingId);
  const { code = "" } = (await findSitting(member, meetingId)) ?? {};
  const boards: string[] = [];
  for (const item of items) {
    const table = await readTableToLead(member, meetingId, item);
    boards.push(table?.told.boards.find((board) => board.item === item)?.id ?? "");
  }
  await goTo(member, meetingId, items[0] ?? "", false);
  return {
    meetingId,
    code,
    items,
    boards,
    join: async ({ name = "", seat = "phone", heads = 1, tongue = "da" } = {}) => {
      const door = await findDoor(code, visitor());
      if (!door || door === "too-often") throw new Error("The door is shut");
      return seatedAt(door, { name, seat, heads, tongue, tableName: "" });
    },
  };
}
