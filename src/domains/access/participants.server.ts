import { askGate } from "#platform/database/database.server.ts";
import type { Tongue } from "#ui/tongues.ts";
import type { Guest } from "./guest.ts";
import type { Participant } from "./participant.ts";
import type { Seat } from "./seat.ts";
import { mayTry } from "./sign-in.server.ts";
import { fingerprint } from "./token.server.ts";
import type { Visitor } from "./visitor.ts";

type Row = {
  id: string;
  organisation_id: string;
  organisation_name: string;
  meeting_id: string;
  name: string;
  tongue: Tongue;
  seat: Seat;
  heads: number;
  table_name: string;
};

/**
 * Who holds the link that the word belongs to. Undefined when it opens nothing (any more). One prepared question,
 * because every note asks it; looked up by its fingerprint, so how near a guess was shows in nothing.
 */
export async function findParticipant(word: string): Promise<Participant | undefined> {
  const [row] = await askGate<Row>({
    name: "who-sits-here",
    text: whoSitsHereSql,
    values: [fingerprint(word)],
  });
  if (!row) return undefined;
  return {
    id: row.id,
    organisationId: row.organisation_id,
    organisationName: row.organisation_name,
    meetingId: row.meeting_id,
    name: row.name,
    tongue: row.tongue,
    seat: row.seat,
    heads: row.heads,
    tableName: row.table_name,
    hand: word,
  } as Participant;
}

const whoSitsHereSql = `
  select p.id, p.organisation_id, o.name as organisation_name, p.meeting_id, p.name, p.tongue, p.seat, p.heads,
    p.table_name
  from participant p join organisation o on o.id = p.organisation_id
  where p.token_hash = $1 and p.ended_at is null and p.expires_at > now()`;

/** How many wrong codes one place may try in a quarter of an hour, and everybody together. */
export const wrongCodes = { fromOne: 30, fromAll: 2000 };

/**
 * The meeting a code opens now, as whoever stands at its door may know it. Undefined when it opens none; "too-often"
 * when too many wrong ones have been tried. A right code counts for nothing: a whole hall comes from one address, and
 * may come before the meeting does. `waits` says whether a code that opens nothing yet is on somebody's paper:
 * "not-yet" then.
 */
export function findDoor(code: string, visitor: Visitor): Promise<Guest | "too-often" | undefined>;
export function findDoor(
  code: string,
  visitor: Visitor,
  waits: (code: string) => Promise<boolean>,
): Promise<Guest | "too-often" | "not-yet" | undefined>;
export async function findDoor(
  code: string,
  visitor: Visitor,
  waits?: (code: string) => Promise<boolean>,
): Promise<Guest | "too-often" | "not-yet" | undefined> {
  const tries = [
    { key: `code:${visitor.address}`, most: wrongCodes.fromOne },
    { key: "code:everybody", most: wrongCodes.fromAll },
  ];
  const tired = await askGate<{ key: string; count: number }>({
    name: "codes-tried",
    text: "select key, count from attempt where key = any ($1) and since > now() - interval '15 minutes'",
    values: [tries.map(({ key }) => key)],
  });
  if (tries.some(({ key, most }) => tired.some((row) => row.key === key && row.count >= most))) {
    return "too-often";
  }
  const [door] = await askGate<{ meeting_id: string; organisation_id: string; organisation_name: string }>({
    name: "what-code-opens",
    text: `select s.meeting_id, s.organisation_id, o.name as organisation_name
      from sitting s join organisation o on o.id = s.organisation_id
      where s.code = $1 and s.closed_at is null`,
    values: [code],
  });
  if (!door) {
    if (await waits?.(code)) return "not-yet";
    for (const { key, most } of tries) await mayTry(key, most);
    return undefined;
  }
  return {
    organisationId: door.organisation_id,
    organisationName: door.organisation_name,
    thingId: door.meeting_id,
    linkId: door.meeting_id,
    expiresAt: new Date(Date.now() + 60 * 60 * 1000),
  } as Guest;
}
