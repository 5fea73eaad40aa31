CREATE TABLE "search_key" (
	"organisation_id" uuid DEFAULT current_organisation() NOT NULL,
	"key" text collate "C" NOT NULL,
	"word" text collate "C" NOT NULL
);
--> statement-breakpoint
ALTER TABLE "search_key" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "search_word" (
	"organisation_id" uuid DEFAULT current_organisation() NOT NULL,
	"kind" text NOT NULL,
	"item_id" uuid NOT NULL,
	"field" text NOT NULL,
	"word" text collate "C" NOT NULL,
	"stem" text collate "C" NOT NULL,
	CONSTRAINT "search_word_item_id_field_word_pk" PRIMARY KEY("item_id","field","word")
);
--> statement-breakpoint
ALTER TABLE "search_word" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
DROP POLICY "own_organisation" ON "partner_word" CASCADE;--> statement-breakpoint
DROP TABLE "partner_word" CASCADE;--> statement-breakpoint
ALTER TABLE "search_key" ADD CONSTRAINT "search_key_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "search_word" ADD CONSTRAINT "search_word_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "search_key_organisation_id_key_word_index" ON "search_key" USING btree ("organisation_id","key","word");--> statement-breakpoint
CREATE INDEX "search_key_organisation_id_word_index" ON "search_key" USING btree ("organisation_id","word");--> statement-breakpoint
CREATE INDEX "search_word_organisation_id_word_kind_item_id_field_index" ON "search_word" USING btree ("organisation_id","word","kind","item_id","field");--> statement-breakpoint
CREATE INDEX "search_word_organisation_id_stem_kind_item_id_field_index" ON "search_word" USING btree ("organisation_id","stem","kind","item_id","field");--> statement-breakpoint
ALTER TABLE "partner" DROP COLUMN "sought";--> statement-breakpoint
CREATE POLICY "own_organisation" ON "search_key" AS PERMISSIVE FOR ALL TO "vejviser_app" USING (organisation_id = current_organisation()) WITH CHECK (organisation_id = current_organisation());--> statement-breakpoint
CREATE POLICY "own_organisation" ON "search_word" AS PERMISSIVE FOR ALL TO "vejviser_app" USING (organisation_id = current_organisation()) WITH CHECK (organisation_id = current_organisation());--> statement-breakpoint
-- How words are compared: small letters, æ ø å spelled out, accents and signs gone. likeness.ts does the same to a question.
CREATE FUNCTION search_fold(said text) RETURNS text LANGUAGE sql STABLE AS $$
  select trim(regexp_replace(regexp_replace(unaccent(
    replace(replace(replace(replace(replace(lower(normalize(said, NFKC) collate "da-x-icu"),
      'æ', 'ae'), 'ø', 'oe'), 'å', 'aa'), '&', ' og '), '+', ' og ')),
    '(?<=[[:alpha:]])\.(?=[[:alpha:]])', '', 'g'), '[^[:alnum:]]+', ' ', 'g'))
$$;
--> statement-breakpoint
-- A folded word without its endings. The stemmer knows nothing of words that change inside; those that matter here do
-- so also as the last part of a compound: bedstefædre, skolebørn.
CREATE FUNCTION search_stem(word text) RETURNS text LANGUAGE sql STABLE AS $$
  select coalesce(
    (select left(s.stem, -length(i.many)) || i.one
      from (values ('faedr', 'far'), ('moedr', 'mor'), ('broedr', 'bror'), ('doetr', 'dat'), ('soestr', 'soest'),
        ('boern', 'barn'), ('boeg', 'bog'), ('maend', 'mand'), ('haend', 'haand'), ('gaml', 'gammel')) i (many, one)
      where right(s.stem, length(i.many)) = i.many limit 1),
    s.stem)
  from (select coalesce((ts_lexize('danish_stem', word))[1], word) as stem) s
$$;
--> statement-breakpoint
-- By what else a word may be asked for. Its first seven letters with one of them left out, or two in longer words: a
-- slip leaves the same letters behind on both sides (symmetric deletion). And its letters backwards, for its ending.
CREATE FUNCTION search_keys(word text) RETURNS SETOF text LANGUAGE sql IMMUTABLE AS $$
  with first as (select left(word, 7) as letters),
  one as (
    select overlay(letters placing '' from i for 1) as letters
    from first, generate_series(1, length(letters)) i where length(word) >= 4)
  select letters from first where length(word) >= 4
  union select letters from one
  union select overlay(letters placing '' from i for 1) from one, generate_series(1, length(letters)) i where length(word) >= 6
  union select '<' || reverse(word) where length(word) >= 6
$$;
--> statement-breakpoint
-- Everything that is searched, of the things with these ids.
CREATE FUNCTION search_source(ids uuid[])
RETURNS TABLE (organisation_id uuid, kind text, item_id uuid, field text, said text) LANGUAGE sql STABLE AS $$
  select p.organisation_id, 'partner', p.id, s.field, s.said
    from partner p, lateral (values ('name', p.name || ' ' || p.initials), ('place', p.place), ('can', p.can),
      ('wants', p.wants), ('notes', p.notes || ' ' || p.decides)) s (field, said)
    where p.id = any (ids)
  union all
  select c.organisation_id, 'contact-person', c.id, s.field, s.said
    from contact_person c, lateral (values ('name', c.name), ('about', c.role)) s (field, said)
    where c.id = any (ids) and c.erased_at is null
  union all
  select g.organisation_id, 'target-group', g.id, s.field, s.said
    from target_group g, lateral (values ('name', g.name), ('about', g.known)) s (field, said)
    where g.id = any (ids)
  union all
  select c.organisation_id, 'community', c.id, 'name', c.name from community c where c.id = any (ids)
  union all
  select p.organisation_id, 'persona', p.id, s.field, s.said
    from persona p, lateral (values ('name', p.name), ('about', p.headline || ' ' || p.quote)) s (field, said)
    where p.id = any (ids)
  union all
  select r.organisation_id, 'relation', r.id, 'name', r.name || ' ' || r.note from relation r where r.id = any (ids)
  union all
  select e.organisation_id, 'engagement', e.id, s.field, s.said
    from engagement e, lateral (values ('name', e.name), ('about', e.question || ' ' || e.goal),
      ('place', array_to_string(e.places, ' ')), ('group', e.target_group)) s (field, said)
    where e.id = any (ids)
$$;
--> statement-breakpoint
-- The words of those things, each once for every field. In a name the little words count too.
CREATE FUNCTION search_said(ids uuid[])
RETURNS TABLE (organisation_id uuid, kind text, item_id uuid, field text, word text, stem text) LANGUAGE sql STABLE AS $$
  with word as materialized (
    select distinct s.organisation_id, s.kind, s.item_id, s.field, left(w, 60) as word
    from search_source(ids) s, string_to_table(search_fold(s.said), ' ') w
    where length(w) > 1 or w between '0' and '9'),
  stem as materialized (
    select w.word, search_stem(w.word) as stem, ts_lexize('danish_stem', w.word) = '{}' as is_little
    from (select distinct word.word from word) w)
  select word.organisation_id, word.kind, word.item_id, word.field, word.word, stem.stem
    from word join stem using (word) where word.field = 'name' or not stem.is_little
  union all
  select p.organisation_id, 'partner', p.id, 'kind', c.choice, c.choice
    from partner p, lateral (values ('kind ' || p.kind), ('sector ' || p.sector)) c (choice) where p.id = any (ids)
$$;
--> statement-breakpoint
-- Makes the words of these things what is said of them now. A word that nobody says any more is forgotten with its keys.
CREATE FUNCTION search_remember(ids uuid[]) RETURNS void LANGUAGE plpgsql AS $$
declare
  houses uuid[];
  words text[];
begin
  with said as materialized (select * from search_said(ids)),
  gone as (
    delete from search_word w where w.item_id = any (ids) and not exists (
      select from said s where s.item_id = w.item_id and s.field = w.field and s.word = w.word)
    returning w.organisation_id, w.word)
  select array_agg(g.organisation_id), array_agg(g.word) into houses, words
    from (select distinct organisation_id, word from gone) g;
  if words is not null then
    delete from search_key k using unnest(houses, words) g (organisation_id, word)
      where k.organisation_id = g.organisation_id and k.word = g.word and not exists (
        select from search_word w where w.organisation_id = g.organisation_id and w.word = g.word);
  end if;
  with fresh as (
    insert into search_word (organisation_id, kind, item_id, field, word, stem)
    select s.organisation_id, s.kind, s.item_id, s.field, s.word, s.stem from search_said(ids) s
    on conflict do nothing returning organisation_id, word, field)
  insert into search_key (organisation_id, key, word)
    select f.organisation_id, k, f.word
    from (select distinct organisation_id, word from fresh where field <> 'kind') f, search_keys(f.word) k
    where not exists (
      select from search_key e where e.organisation_id = f.organisation_id and e.word = f.word);
end $$;
--> statement-breakpoint
-- Runs once for every statement, as whoever changed the rows: it sees and writes what they may.
CREATE FUNCTION search_changed() RETURNS trigger LANGUAGE plpgsql AS $$
declare
  ids uuid[];
begin
  if tg_op = 'UPDATE' then
    select array_agg(n.id) into ids from new_rows n join old_rows o using (id)
      where to_jsonb(n) - 'changed_at' <> to_jsonb(o) - 'changed_at';
  elsif tg_op = 'INSERT' then
    select array_agg(n.id) into ids from new_rows n;
  else
    select array_agg(o.id) into ids from old_rows o;
  end if;
  if ids is not null then perform search_remember(ids); end if;
  return null;
end $$;
--> statement-breakpoint
DO $$
declare
  searched text;
begin
  foreach searched in array array['partner', 'contact_person', 'target_group', 'community', 'persona', 'relation', 'engagement']
  loop
    execute format('create trigger search_inserted after insert on %I referencing new table as new_rows
      for each statement execute function search_changed()', searched);
    execute format('create trigger search_updated after update on %I referencing old table as old_rows new table as new_rows
      for each statement execute function search_changed()', searched);
    execute format('create trigger search_deleted after delete on %I referencing old table as old_rows
      for each statement execute function search_changed()', searched);
    -- What was there before is made findable too. The owner of the tables may be one whom row-level security holds
    -- back; every start forces it anew, after the migrations.
    execute format('alter table %I no force row level security', searched);
  end loop;
  perform search_remember(array(
    select id from partner union all select id from contact_person union all select id from target_group
    union all select id from community union all select id from persona union all select id from relation
    union all select id from engagement));
end $$;
