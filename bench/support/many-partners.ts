import pg from "pg";
import { initialsOf, nameKey } from "#domains/partners/likeness.ts";
import { runningDatabase } from "#platform/database/embedded/connection.server.ts";
import { newId } from "#platform/database/id.ts";

/** What a large house is filled with; each is how many. */
export type Amounts = { partners: number; attempts: number };

/**
 * Fills the demo's house with invented partners, persons, ties and attempts, in the role of the app: row-level security
 * and the triggers that keep the words work as they do every day. Some ten thousand different words are used, and the
 * same ones each time. Returns how long the partners took, in milliseconds, and how many words the house has got.
 */
export async function fillHouse(dataDir: string, amounts: Amounts): Promise<{ ms: number; words: number }> {
  const connection = runningDatabase(dataDir);
  if (!connection) throw new Error("No database runs in this folder");
  const client = new pg.Client(connection);
  await client.connect();
  try {
    const house = (await client.query("select id from organisation")).rows[0]?.id;
    const member = (await client.query("select id from member order by name limit 1")).rows[0]?.id;
    const from = performance.now();
    await client.query("begin; set local role vejviser_app");
    await client.query("select set_config('app.organisation_id', $1, true)", [house]);
    await client.query(partnersSql, [JSON.stringify(partnersOf(amounts.partners)), member]);
    await client.query("commit");
    const ms = performance.now() - from;
    await client.query("analyze");
    await client.query("begin; set local role vejviser_app");
    await client.query("select set_config('app.organisation_id', $1, true)", [house]);
    for (const statement of aroundThem) {
      const values = [member, amounts.attempts].filter((_, at) => statement.includes(`$${at + 1}`));
      await client.query(statement, values);
    }
    await client.query("commit");
    // What the database does by itself within the hour.
    await client.query("vacuum analyze");
    const { rows } = await client.query("select count(distinct word)::int as words from search_word");
    return { ms, words: rows[0]?.words ?? 0 };
  } finally {
    await client.end();
  }
}

const partnersSql = `
  insert into partner (id, name, name_key, initials, sector, kind, place, can, wants, created_by)
  select id, name, name_key, initials, sector, kind, place, can, wants, $2
  from json_to_recordset($1) p (id uuid, name text, name_key text, initials text, sector text, kind text, place text, can text, wants text)`;

/** `numbered` gives the partners their numbers, so that the rest can be shared out among them. */
const numbered = "(select id, row_number() over (order by id)::int as number from partner) p";

const aroundThem = [
  `insert into target_group (id, name, known, created_by)
    select gen_random_uuid(), 'Gruppe ' || i || ' i byen', '', $1 from generate_series(1, 60) i`,
  `insert into partner_target_group (partner_id, target_group_id)
    select p.id, g.id from ${numbered}
    join (select id, row_number() over (order by name) as number, count(*) over () as count from target_group) g
      on g.number in (p.number % g.count + 1, p.number * 7 % g.count + 1) on conflict do nothing`,
  `insert into partner_community (partner_id, community_id)
    select p.id, c.id from ${numbered}
    join (select id, row_number() over (order by name) as number, count(*) over () as count from community) c
      on c.number = p.number % c.count + 1 on conflict do nothing`,
  `insert into contact_person (id, partner_id, name, role, preference, keep_until, created_by)
    select gen_random_uuid(), p.id,
      (array['Asta','Birk','Cille','Dines','Ella','Finn','Gerda','Holger','Ida','Jeppe','Karla','Lauge'])[p.number % 12 + 1] || ' '
        || (array['Ager','Borre','Dalgas','Elmose','Fjord','Grønlund','Hejl','Kær','Lysdal','Mose','Rismark','Tang'])[p.number / 12 % 12 + 1]
        || (array['borg','dal','holm','sen','strup','gaard','by','lund'])[p.number / 144 % 8 + 1],
      'formand', 'phone', current_date + 700, $1
    from ${numbered} where p.number % 2 = 0`,
  `insert into acquaintance (id, partner_id, member_id, how, strength)
    select gen_random_uuid(), p.id, m.id, '', p.number % 3 + 1 from ${numbered}
    join (select id, row_number() over (order by name) as number, count(*) over () as count from member) m
      on m.number = p.number % m.count + 1 where p.number % 4 = 0`,
  `insert into partner_tie (id, partner_id, other_id, strength, noted_by)
    select gen_random_uuid(), p.id, o.id, p.number % 3 + 1, $1
    from ${numbered} join (select id, row_number() over (order by id)::int as number, count(*) over ()::int as count from partner) o
      on o.number = (p.number * 37) % o.count + 1 where p.id <> o.id and p.number % 2 = 1`,
  `insert into participation (id, engagement_id, partner_id, stage, since, created_by)
    select gen_random_uuid(), e.id, p.id, 'in', current_date, $1 from ${numbered}
    join (select id, row_number() over (order by name) as number, count(*) over () as count from engagement) e
      on e.number = p.number % e.count + 1 where p.number % 100 = 0`,
  `insert into contact_attempt (id, partner_id, member_id, way, day, text, outcome, noted_by)
    select gen_random_uuid(), p.id, $1, 'phone', current_date - i % 900, 'Ringede. De tager det op på næste møde.', 'waiting', $1
    from generate_series(1, $2::int) i join ${numbered} on p.number = i % (select count(*)::int from partner) + 1`,
];

/** Partners as a register of a region may have them: compounds, place names, a sentence of what they can. */
function partnersOf(count: number) {
  return Array.from({ length: count }, (_, index) => {
    const pick = <T>(from: readonly T[], step: number): T => {
      const spread = Math.imul(index + 1, 0x9e3779b1 + step * 0x85ebca6b) >>> 0;
      return from[(spread >>> 7) % from.length] as T;
    };
    const place = pick(first, 1) + pick(placeEnds, 2);
    const what = pick(activities, 3) + pick(bodies, 4);
    const name = index % 2 ? `${place} ${what}` : `${what} i ${place}`;
    return {
      id: newId(),
      name,
      name_key: nameKey(name),
      initials: initialsOf(name),
      sector: pick(["public", "third", "private", "informal"], 5),
      kind: pick(["department", "institution", "association", "company", "group", "champion", "other"], 6),
      place: `${pick(first, 7)}${pick(["vej", "gade", "stræde", "torv", "allé"], 8)} ${index % 90}`,
      can: `Har ${pick(first, 9)}${pick(things, 10)} og ${pick(activities, 11)}${pick(things, 12)}, og kan låne ${pick(things, 13)} ud om ${pick(days, 14)}.`,
      wants: `Flere ${pick(people, 15)} til ${pick(activities, 16)}${pick(occasions, 17)}.`,
    };
  });
}

const list = (words: string) => words.split(" ");
const first = list(
  "Asp Birke Bøge Ege Elle Aske Hassel Pile Rønne Torne Kirke Mølle Kro Gård Sand Sten Ler Kalk Mose Eng Fjord Havn Strand Ø Holme Næs Vig Å Bæk Sø Hede Lyng Hjorte Ræve Ulve Ørne Svane Gåse Lærke Stære Nørre Sønder Vester Øster Over Neder Store Lille Gammel Ny Ravn Bjerg Klint Dige Klit Marsk Tange Brede Smal Lang",
);
const placeEnds = list(
  "by lund høj sø dal bæk skov strup rup bjerg holt ager tved løse sted borg bro vang mark toft um lev inge lose sig",
);
const activities = list(
  "idræts borger jagt havne ro svømme gymnastik skak kor spejder fodbold håndbold badminton vandre cykel have strikke syning teater dans musik orkester lokal kunst foto film læse bog mad kage fiske sejl heste hunde kanin bi brevdue modeltog radio data robot veteran knallert tømrer maler smede keramik vin øl urte blomster frø forældre bedsteforældre ungdoms senior mands kvinde børne familie nabo grund",
);
const bodies = list(
  "foreningen klubben lauget kredsen udvalget gruppen huset værkstedet caféen rådet selskabet netværket",
);
const things = list(
  "lokalet salen hallen nøglen trailer bålet køkkenet værktøjet scenen kassen hylden bordet bænken stigen bussen bilen båden teltet grillen projektoren højttaleren klaveret væven ovnen drejebænken pladsen haven laden loftet kælderen",
);
const occasions = list(
  "aften dag fest møde tur uge marked stævne lejr udstilling værksted samling fyraften morgen basar",
);
const people = list(
  "fædre mødre børn drenge piger unge voksne naboer bedsteforældre frivillige tilflyttere familier",
);
const days = list("mandagen tirsdagen onsdagen torsdagen fredagen lørdagen søndagen");
