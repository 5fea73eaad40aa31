import { inArray, type SQL, sql } from "drizzle-orm";
import type { Database } from "#platform/database/database.server.ts";
import { partnerWord } from "./partner.table.ts";

/** Writes down anew what partners are found by; part of every change of what is said of them. */
export async function rememberWords(db: Database, partnerIds: readonly string[]): Promise<void> {
  if (partnerIds.length === 0) return;
  await db.delete(partnerWord).where(inArray(partnerWord.partnerId, [...partnerIds]));
  await db.execute(sql`
    insert into partner_word (partner_id, word)
    select distinct p.id, left(w, 60) from partner p, string_to_table(p.sought || ' ' || p.initials, ' ') w
    where length(w) > 1 and p.id = any (${sql.param([...partnerIds])}::uuid[])`);
}

/**
 * The words of the house that one may have meant by `word`: those that hold it, since Danish is written in compounds,
 * and with `slips` those that are spelled nearly so. There are far fewer words than partners, so all are looked at.
 */
export async function meantBy(db: Database, word: string, slips: boolean): Promise<string[]> {
  const near = slips && word.length > 2 ? sql`similarity(word, ${word}) >= 0.3` : sql`false`;
  // One word after the other along the index, however many partners have it.
  const { rows } = await db.execute<{ word: string }>(sql`
    with recursive vocabulary (word) as (
      (select word from partner_word order by word collate "C" limit 1)
      union all
      select (select w.word from partner_word w where w.word collate "C" > v.word collate "C"
        order by w.word collate "C" limit 1)
      from vocabulary v where v.word is not null)
    select word from vocabulary where word like ${`%${word}%`} or ${near}
    order by similarity(word, ${word}) desc limit 200`);
  return rows.map((row) => row.word);
}

/** The condition that a partner has one of these words. */
export function hasOneOf(meant: readonly string[]): SQL {
  return sql`${sql.raw('"partner"."id"')} in (
    select w.partner_id from partner_word w where w.word collate "C" = any (${sql.param([...meant])}::text[]))`;
}
