import type { App } from "./app.ts";

/** The meetings of the demo, as those who lead them find them. */
export type LeadingPlaces = {
  /** A meeting that is being held, and a line of it where there was a vote. */
  liveMeeting: string;
  votedItem: string;
  /** A line of it with a strip of pictures. */
  stripItem: string;
  /** One that is over, and a line of it. */
  closedMeeting: string;
  closedItem: string;
  /** One that waits to be opened. */
  unopenedMeeting: string;
};

/** Finds them, and makes the one that waits. */
export async function meetingsIn(app: App): Promise<LeadingPlaces> {
  const one = async (text: string, values: unknown[] = []) => String((await app.query(text, values))[0]?.id);
  const sitting = (which: string) =>
    one(`select s.meeting_id as id from sitting s join meeting m on m.id = s.meeting_id
      join engagement e on e.id = m.engagement_id
      where e.name = 'Fædre og sønner' and s.closed_at is ${which} order by s.opened_at limit 1`);
  const [liveMeeting, closedMeeting] = [await sitting("null"), await sitting("not null")];
  const itemOf = (meeting: string, kind: string) =>
    one("select id from agenda_item where meeting_id = $1 and kind = $2", [meeting, kind]);
  const unopenedMeeting = await one(
    `insert into meeting (id, organisation_id, engagement_id, number, question, created_by)
      select gen_random_uuid(), organisation_id, engagement_id, 3, 'Hvem bærer det videre?', created_by
      from meeting where id = $1 returning id`,
    [liveMeeting],
  );
  await app.query(
    `insert into agenda_item (id, organisation_id, meeting_id, position, kind, question, minutes)
      select gen_random_uuid(), m.organisation_id, m.id, k.position, k.kind, 'Hvad sagde de, da du spurgte?', 15
      from meeting m, (values (1, 'welcome'), (2, 'round'), (3, 'brainstorm')) as k (position, kind) where m.id = $1`,
    [unopenedMeeting],
  );
  return {
    liveMeeting,
    votedItem: await itemOf(liveMeeting, "development-questions"),
    stripItem: await itemOf(liveMeeting, "storyboard"),
    closedMeeting,
    closedItem: await itemOf(closedMeeting, "picture-cards"),
    unopenedMeeting,
  };
}
