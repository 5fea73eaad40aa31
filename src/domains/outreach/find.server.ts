import { sql } from "drizzle-orm";
import type { Member } from "#domains/access/member.ts";
import { linesFor, type PartnerLine } from "#domains/partners/partner-list.server.ts";
import { type Found, searchHouse } from "#domains/partners/search.server.ts";
import { type SearchField, searchKinds, termsOf } from "#domains/partners/search.ts";
import { askOrganisation, type Database } from "#platform/database/database.server.ts";
import { sentenceWith } from "./find.ts";
import { type NamedPath, readWarmPaths } from "./warm-paths.server.ts";

/** Why something was found: in which of its fields, and the sentence or the name that stands there. */
export type Reason = { field: SearchField; said: string };
export type FoundPartner = { partner: PartnerLine; reasons: Reason[]; paths: NamedPath[] };
export type FoundThing = {
  kind: "contact-person" | "target-group" | "persona" | "engagement";
  id: string;
  name: string;
  /** What it belongs to: the partner of a person, the target group of a persona. */
  of: { id: string; name: string } | null;
  /** A persona that is one member's draft still. */
  isDraft: boolean;
  reasons: Reason[];
};
export type Answer = {
  /** The words that were looked for, as they were typed; empty when the question held none. */
  words: string[];
  /** Those of them that were found only by words spelled nearly so. */
  slips: string[];
  /** Nothing had the words; what is here begins like them. */
  nearest: boolean;
  partners: FoundPartner[];
  /** How many partners there are, also those beyond the ones listed. */
  count: number;
  things: FoundThing[];
};

const most = { partners: 8, others: 4 };

/**
 * Whom a question in plain words is about (D4): the partners that best answer it with the way to each, then target
 * groups, personas, forløb and persons. When nothing has the words, what begins like them.
 */
export async function findByQuestion(member: Member, question: string): Promise<Answer> {
  const terms = termsOf(question.slice(0, 300));
  return askOrganisation(member.organisationId, async (db) => {
    const exact = await searchHouse(db, terms, searchKinds, most);
    const nearest = exact.found.length === 0;
    const { found, slips } = nearest
      ? await searchHouse(db, terms, searchKinds, { partners: 5, others: 2 }, true)
      : exact;
    const partners = found.filter(({ kind }) => kind === "partner");
    const ids = partners.map(({ id }) => id);
    const lines = await linesFor(db, ids);
    const paths = await readWarmPaths(member, ids);
    const said = await saidBy(db, found);
    const reasonsOf = ({ id, met }: Found) => reasons(met, said.get(id) ?? {}, said);
    return {
      words: terms.map((term) => term.said),
      slips: slips.map((at) => terms[at]?.said ?? ""),
      nearest,
      partners: partners.toSorted(nearestFirst(paths)).flatMap((one) => {
        const partner = lines.find(({ id }) => id === one.id);
        return partner ? [{ partner, reasons: reasonsOf(one), paths: paths[one.id] ?? [] }] : [];
      }),
      count: partners[0]?.count ?? 0,
      things: found.flatMap((one) => {
        const { kind } = one;
        const own = said.get(one.id);
        if (kind === "partner" || kind === "community" || kind === "relation" || !own) return [];
        const of = own.ofId ? { id: own.ofId, name: own.ofName ?? "" } : null;
        const isDraft = own.stage === "draft";
        return [{ kind, id: one.id, name: own.name ?? "", of, isDraft, reasons: reasonsOf(one) }];
      }),
    };
  });
}

/** The best answer first; of those that answer as well, the one we are nearest to. */
const nearestFirst = (paths: Record<string, NamedPath[]>) => (one: Found, other: Found) => {
  const far = ({ id }: Found) => {
    const [best] = paths[id] ?? [];
    return best ? best.partners.length * 10 - best.knows : 100;
  };
  return Math.round(other.score * 10) - Math.round(one.score * 10) || far(one) - far(other);
};

/** Two reasons at most, of two different fields, the weightiest first. A name is on the page already. */
function reasons(
  met: Found["met"],
  own: Record<string, string | null>,
  said: ReadonlyMap<string, Record<string, string | null>>,
): Reason[] {
  const fields = [...new Set(met.map(({ field }) => field))].filter((field) => field !== "name");
  return fields.slice(0, 2).flatMap((field) => {
    const here = met.filter((one) => one.field === field);
    const through = here.find(({ via }) => via)?.via;
    const words = here.map(({ word }) => word);
    const text = through ? (said.get(through)?.name ?? "") : sentenceWith(own[field] ?? "", words);
    return text || field === "kind" ? [{ field, said: text }] : [];
  });
}

/** The texts of what was found and of what it was found through, by their ids. */
async function saidBy(
  db: Database,
  found: readonly Found[],
): Promise<Map<string, Record<string, string | null>>> {
  const ids = [...new Set(found.flatMap(({ id, met }) => [id, ...met.flatMap(({ via }) => via ?? [])]))];
  const those = sql`= any (${sql.param(ids)}::uuid[])`;
  const { rows } = await db.execute<{ id: string; said: Record<string, string | null> }>(sql`
    select id, json_build_object('name', name, 'can', can, 'wants', wants, 'notes', notes, 'place', place) as said
      from partner where id ${those}
    union all select c.id, json_build_object('name', c.name, 'about', c.role, 'ofId', c.partner_id, 'ofName', p.name)
      from contact_person c join partner p on p.id = c.partner_id where c.id ${those} and c.erased_at is null
    union all select id, json_build_object('name', name, 'about', known) from target_group where id ${those}
    union all select id, json_build_object('name', name) from community where id ${those}
    union all select id, json_build_object('name', name) from relation where id ${those}
    union all select p.id, json_build_object('name', p.name, 'about', concat_ws(chr(10), p.headline, p.quote),
        'ofId', g.id, 'ofName', g.name, 'stage', p.stage)
      from persona p join target_group g on g.id = p.target_group_id where p.id ${those}
    union all select id, json_build_object('name', name, 'about', concat_ws(chr(10), question, goal),
        'place', array_to_string(places, ', '), 'group', target_group)
      from engagement where id ${those}`);
  return new Map(rows.map(({ id, said }) => [id, said]));
}
