import { randomInt } from "node:crypto";
import { and, eq, isNull, sql } from "drizzle-orm";
import type { Member } from "#domains/access/member.ts";
import { meetingAtTable } from "#domains/meetings/at-the-table.server.ts";
import { joinCodeOf, keepJoinCode, meetingsWithCode } from "#domains/meetings/meeting-join-code.server.ts";
import {
  askGate,
  askOrganisation,
  type Database,
  inOrganisation,
} from "#platform/database/database.server.ts";
import { codeFrom, codeLength } from "./join-code.ts";
import { sitting } from "./sitting.table.ts";

/**
 * The code that stands on a meeting's paper: the one it is open under, else the one it will open with, found and kept
 * when its paper is made for the first time. A code that a meeting was held under and closed with is dead, and another
 * takes its place. Undefined when there is no such meeting.
 */
export function reserveCode(member: Member, meetingId: string): Promise<string | undefined> {
  return inOrganisation(member.organisationId, async (db) => {
    if (!(await meetingAtTable(db, meetingId))) return undefined;
    const [held] = await db
      .select({ code: sitting.code, closedAt: sitting.closedAt })
      .from(sitting)
      .where(eq(sitting.meetingId, meetingId));
    const kept = await joinCodeOf(db, meetingId);
    const isDead = kept === "" || (held?.closedAt && held.code === kept);
    const code = held && !held.closedAt ? held.code : isDead ? await freeCode(db) : kept;
    if (code !== kept) await keepJoinCode(db, meetingId, code);
    return code;
  });
}

/**
 * The code a meeting opens with: the one on its paper, unless it has been used up by this very meeting or another is
 * open under it; else a new one.
 */
export async function codeToOpen(db: Database, meetingId: string): Promise<string> {
  const onPaper = await joinCodeOf(db, meetingId);
  const [before] = await db
    .select({ code: sitting.code })
    .from(sitting)
    .where(eq(sitting.meetingId, meetingId));
  const holds = onPaper !== "" && before?.code !== onPaper && !(await isOpenAnywhere(onPaper));
  return holds ? onPaper : freeCode(db);
}

/**
 * Whether a code stands on the paper of a meeting that has not begun. Each house is asked by itself, for the gate
 * knows no meetings; only codes that open nothing come here, and few of those are let through (`findDoor`).
 */
export async function codeWaits(code: string): Promise<boolean> {
  const houses = await askGate<{ id: string }>({ text: "select id from organisation" });
  for (const { id } of houses) {
    const waits = await askOrganisation(id, async (db) => {
      for (const meetingId of await meetingsWithCode(db, code)) {
        const [held] = await db
          .select({ code: sitting.code, closedAt: sitting.closedAt })
          .from(sitting)
          .where(eq(sitting.meetingId, meetingId));
        if (!held || (held.closedAt && held.code !== code)) return true;
      }
      return false;
    });
    if (waits) return true;
  }
  return false;
}

/** A code no open meeting has and no paper of the house; the index refuses the one in a million of another house's. */
async function freeCode(db: Database): Promise<string> {
  for (;;) {
    const code = codeFrom(Array.from({ length: codeLength }, () => randomInt(1_000_000)));
    const [taken] = await db
      .select({ one: sql`1` })
      .from(sitting)
      .where(and(eq(sitting.code, code), isNull(sitting.closedAt)));
    if (!taken && (await meetingsWithCode(db, code)).length === 0) return code;
  }
}

/** Whether any meeting of any house is open under a code: that is for the gate to know. */
async function isOpenAnywhere(code: string): Promise<boolean> {
  const open = await askGate({
    name: "is-code-open",
    text: "select 1 from sitting where code = $1 and closed_at is null",
    values: [code],
  });
  return open.length > 0;
}
