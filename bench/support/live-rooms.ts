import pg from "pg";
import { fingerprint, makeToken } from "#domains/access/token.server.ts";
import { newId } from "#platform/database/id.ts";

/** A meeting that is being held, its one open board, and the words of the links of those who sit there. */
export type Room = { meetingId: string; boardId: string; words: string[] };

/**
 * Holds so many meetings of so many people in the first house there is, and lays `notes` on each board. As the owner
 * of the database: how people come in is not what is measured.
 */
export async function holdRooms(
  connection: pg.ClientConfig,
  { rooms, people, notes = 0 }: { rooms: number; people: number; notes?: number },
): Promise<Room[]> {
  const client = new pg.Client(connection);
  await client.connect();
  const { rows: houses } = await client.query(
    "select o.id as house, m.id as member, e.id as engagement from organisation o join member m on m.organisation_id = o.id join engagement e on e.organisation_id = o.id limit 1",
  );
  const { house, member, engagement } = houses[0];
  const held: Room[] = [];
  for (let made = 0; made < rooms; made++) {
    const room = { meetingId: newId(), boardId: newId(), words: Array.from({ length: people }, makeToken) };
    const itemId = newId();
    await client.query(
      `insert into meeting (id, organisation_id, engagement_id, number, question, created_by)
        values ($1, $2, $3, 1, 'Hvad skal der til?', $4)`,
      [room.meetingId, house, engagement, member],
    );
    await client.query(
      `insert into agenda_item (id, organisation_id, meeting_id, position, kind, question, minutes)
        values ($1, $2, $3, 0, 'brainstorm', 'Hvad skal der til?', 20)`,
      [itemId, house, room.meetingId],
    );
    await client.query(
      `insert into sitting (meeting_id, organisation_id, code, opened_by, item_id, seq)
        values ($1, $2, $3, $4, $5, $6)`,
      [room.meetingId, house, newId().slice(-6), member, itemId, notes],
    );
    await client.query(
      `insert into board (id, organisation_id, meeting_id, item_id, tool) values ($1, $2, $3, $4, 'brainstorm')`,
      [room.boardId, house, room.meetingId, itemId],
    );
    await client.query(
      `insert into participant (id, organisation_id, meeting_id, tongue, token_hash, expires_at)
        select gen_random_uuid(), $1, $2, 'da', hash, now() + interval '1 day' from unnest($3::text[]) hash`,
      [house, room.meetingId, room.words.map(fingerprint)],
    );
    await client.query(
      `insert into contribution (id, organisation_id, board_id, mark, participant_id, text, position, seq)
        select gen_random_uuid(), $1, $2, '', p.id, 'En seddel med et par ord om kaffe nr. ' || i, i, i
        from generate_series(1, $3::int) i, (select id from participant where meeting_id = $4 limit 1) p`,
      [house, room.boardId, notes, room.meetingId],
    );
    held.push(room);
  }
  await client.query("analyze");
  await client.end();
  return held;
}

/** How many notes lie on the boards, and how many of the ids that were answered as kept are not among them. */
export async function countNotes(
  connection: pg.ClientConfig,
  rooms: readonly Room[],
  kept: readonly string[],
): Promise<{ lying: number; lost: number; doubled: number }> {
  const client = new pg.Client(connection);
  await client.connect();
  const { rows } = await client.query(
    `select count(*)::int as lying, count(distinct text)::int as texts,
      (select count(*)::int from unnest($2::uuid[]) k where not exists (select from contribution c where c.id = k)) as lost
      from contribution where board_id = any ($1)`,
    [rooms.map(({ boardId }) => boardId), kept],
  );
  await client.end();
  const { lying, texts, lost } = rows[0];
  return { lying, lost, doubled: lying - texts };
}
