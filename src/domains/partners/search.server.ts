import { type SQL, sql } from "drizzle-orm";
import type { Database } from "#platform/database/database.server.ts";
import { fieldWeights, type SearchField, type SearchKind, type Term } from "./search.ts";
import { slipsBetween, slipsForgiven } from "./slip.ts";

/** What is asked: the words, words that may have been meant by them, and how freely their beginnings are read. */
export type Asked = {
  terms: readonly Term[];
  near: readonly Near[];
  /** Whether the first few letters of a word are enough: for what lies nearest when nothing was found. */
  loose?: boolean;
};

/** A word of the house that may have been meant by the term at this place, and how surely, from 0 to 1. */
type Near = { at: number; word: string; quality: number };

/** Which kinds of things are looked for. */
export const partnersOnly: readonly SearchKind[] = ["partner", "target-group", "community"];

/**
 * The question with the words that may have been meant by those the house has not got: spelled with a slip or two. A
 * word that is `known`, since somebody has written it as it stands, is no slip, and nothing is guessed about it.
 */
export async function withSlips(
  db: Database,
  terms: readonly Term[],
  known: readonly number[],
): Promise<Asked> {
  const unknown = terms.flatMap(({ word, strong }, at) =>
    strong && slipsForgiven(word) > 0 && !known.includes(at) ? [{ word, at }] : [],
  );
  if (unknown.length === 0) return { terms, near: [] };
  const { rows } = await db.execute<{ at: number; word: string }>(sql`
    select t.at, k.word
    from unnest(${sql.param(unknown.map(({ at }) => at))}::int[], ${sql.param(unknown.map(({ word }) => word))}::text[]) t (at, word)
    cross join lateral (
      select distinct k.word
      from search_keys(t.word) asked (key)
      cross join lateral (select k.word from search_key k where k.key = asked.key offset 0) k
      where asked.key not like '<%' limit 1000) k`);
  const near = rows.flatMap(({ at, word }) => {
    const meant = terms[at]?.word ?? "";
    const slips = slipsBetween(meant, word);
    return slips <= slipsForgiven(meant) ? [{ at, word, quality: 0.5 / Math.max(slips, 1) }] : [];
  });
  return { terms, near };
}

/** The places of the words that something was found by. */
export async function knownTerms(
  db: Database,
  terms: readonly Term[],
  kinds: readonly SearchKind[],
): Promise<number[]> {
  const { rows } = await db.execute<{ at: number }>(
    sql`with ${hitsOf({ terms, near: [] }, kinds)} select at from rarity`,
  );
  return rows.map(({ at }) => at);
}

/**
 * Everything that answers, scored, as the body of a `with`: `here` is each hit, `total` each thing with its score
 * (`strong` is how many telling words it has). Words one has in common with few count more than those of many.
 * Each index is asked by a fenced-off lateral join (`offset 0`): the planner knows little of arrays, and would rather
 * read every word of the house.
 */
export function hitsOf({ terms, near, loose = false }: Asked, kinds: readonly SearchKind[]): SQL {
  const equal = [
    ...terms.flatMap(({ word, choices }, at) =>
      [word, ...choices].map((one) => ({ at, word: one, quality: 1 })),
    ),
    ...near,
  ];
  const column = <T>(values: readonly T[]) => sql.param([...values]);
  const columns = sql.raw("w.kind, w.item_id, w.field, w.word");
  const ofKinds = sql`w.kind = any (${column(kinds)}::text[])`;
  return sql`
    term as materialized (
      select t.at, t.word, t.strong, search_stem(t.word) as stem
      from unnest(${column(terms.map((_, at) => at))}::int[], ${column(terms.map(({ word }) => word))}::text[],
        ${column(terms.map(({ strong }) => strong))}::boolean[]) t (at, word, strong)),
    beginning as materialized (
      select at, begins, begins || chr(65535) as ends
      from (select at, case
          when ${loose} then left(word, case when length(word) < 6 then 3 else 4 end)
          when length(stem) >= 5 and starts_with(word, stem) then stem else word end as begins
        from term where length(word) >= 4 and strong) b),
    hit as materialized (
      select e.at, w.*, e.quality
      from unnest(${column(equal.map(({ at }) => at))}::int[], ${column(equal.map(({ word }) => word))}::text[],
        ${column(equal.map(({ quality }) => quality))}::float8[]) e (at, word, quality)
      cross join lateral (select ${columns} from search_word w where w.word = e.word and ${ofKinds} offset 0) w
      union all
      select t.at, w.*, 0.9
      from term t
      cross join lateral (select ${columns} from search_word w where w.stem = t.stem and ${ofKinds} offset 0) w
      where t.strong
      union all
      select b.at, w.*, 0.6
      from beginning b
      cross join lateral (
        select ${columns} from search_word w where w.word > b.begins and w.word < b.ends and ${ofKinds} offset 0) w
      union all
      select t.at, w.*, 0.5
      from term t
      cross join lateral (
        select distinct k.word from search_key k
        where k.key > '<' || reverse(t.word) and k.key < '<' || reverse(t.word) || chr(65535) offset 0) k
      cross join lateral (select ${columns} from search_word w where w.word = k.word and ${ofKinds} offset 0) w
      where length(t.word) >= 4 and t.strong),
    tied as (
      select at, kind, item_id, field, word, quality, null::uuid as via from hit
        where kind not in ('community', 'relation')
      union all
      select h.at, 'partner', l.partner_id, 'reaches', h.word, h.quality, h.item_id
        from hit h join partner_target_group l on l.target_group_id = h.item_id
        where h.kind = 'target-group' and h.field = 'name'
      union all
      select h.at, 'partner', l.partner_id, 'at', h.word, h.quality, h.item_id
        from hit h join partner_community l on l.community_id = h.item_id where h.kind = 'community'
      union all
      select h.at, 'persona', r.persona_id, 'relation', h.word, h.quality, h.item_id
        from hit h join relation r on r.id = h.item_id where h.kind = 'relation'),
    here as materialized (
      select t.*, t.quality * ${weight} as worth from tied t
      where t.item_id not in (select item_id from removal)
        and (t.via is null or t.via not in (select item_id from removal))
        and (t.kind <> 'partner' or t.item_id not in (select id from partner where merged_into_id is not null))
        and (t.kind <> 'contact-person' or exists (
          select from contact_person c join partner p on p.id = c.partner_id
          where c.id = t.item_id and p.merged_into_id is null and p.id not in (select item_id from removal)))
        and (t.kind <> 'persona' or exists (
          select from persona p where p.id = t.item_id and p.target_group_id not in (select item_id from removal)))),
    best as materialized (
      select kind, item_id, at, max(worth) as worth from here group by kind, item_id, at),
    rarity as (select at, 1 / ln(count(*) + 2) as rare from best group by at),
    total as materialized (
      select b.kind, b.item_id, count(*) filter (where t.strong)::int as strong,
        sum(b.worth * r.rare * case when t.strong then 1 else 0.3 end)
          * greatest(count(*) filter (where t.strong), 1) as score
      from best b join rarity r using (at) join term t using (at)
      group by b.kind, b.item_id)`;
}

const weight = sql.raw(
  `case t.field ${Object.entries(fieldWeights)
    .map(([field, worth]) => `when '${field}' then ${worth}`)
    .join(" ")} else 1 end`,
);

/** Why something was found: the word of the house that met the term at this place, and what it was met through. */
export type Met = { at: number; field: SearchField; word: string; via: string | null };
export type Found = { kind: SearchKind; id: string; score: number; count: number; met: Met[] };

/**
 * The best of each kind that answers any telling word, and why; `count` is how many of its kind there are. Things that
 * are gone or have become others are not found. `slips` are the places of the words that were only found nearly so.
 */
export async function searchHouse(
  db: Database,
  terms: readonly Term[],
  kinds: readonly SearchKind[],
  most: { partners: number; others: number },
  loose = false,
): Promise<{ found: Found[]; slips: number[] }> {
  if (terms.length === 0) return { found: [], slips: [] };
  const plain = await bestFound(db, { terms, near: [], loose }, kinds, most);
  if (loose || terms.every(({ strong }, at) => !strong || plain.known.includes(at)))
    return { found: plain.found, slips: [] };
  const asked = await withSlips(db, terms, plain.known);
  if (asked.near.length === 0) return { found: plain.found, slips: [] };
  const { found } = await bestFound(db, asked, kinds, most);
  return { found, slips: [...new Set(asked.near.map(({ at }) => at))] };
}

/** And the places of the words that anything at all was found by. */
async function bestFound(
  db: Database,
  asked: Asked,
  kinds: readonly SearchKind[],
  most: { partners: number; others: number },
): Promise<{ found: Found[]; known: number[] }> {
  const { rows } = await db.execute<Found & { known: number[] }>(sql`
    with ${hitsOf(asked, kinds)},
    top as materialized (
      select * from (
        select kind, item_id, score, count(*) over (partition by kind)::int as count,
          row_number() over (partition by kind order by score desc, item_id) as place
        from total where strong > 0) ranked
      where place <= case when kind = 'partner' then ${most.partners}::int else ${most.others}::int end)
    select kind, item_id as id, score, count, array(select at from rarity) as known, (
      select json_agg(json_build_object('at', m.at, 'field', m.field, 'word', m.word, 'via', m.via)
        order by m.worth desc, m.at, m.word)
      from (
        select h.at, h.field, h.word, h.via, max(h.worth) as worth
        from here h where h.kind = top.kind and h.item_id = top.item_id group by h.at, h.field, h.word, h.via) m) as met
    from top order by kind, place`);
  return { found: rows, known: rows[0]?.known ?? [] };
}
