import { sql } from "drizzle-orm";
import {
  persona,
  personaObservation,
  personaVersion,
  relation,
  trait,
  traitContradiction,
  traitDropped,
  traitOrigin,
  traitSource,
} from "#domains/target-group/persona.table.ts";
import type { PersonaSnapshot } from "#domains/target-group/persona-version.ts";
import type { Database } from "#platform/database/database.server.ts";
import { newId } from "#platform/database/id.ts";
import type { Stage } from "./diary.ts";
import type { ObservationKey } from "./observations.example.ts";
import type { ObservationIds } from "./observations.server.ts";
import type { CommonStory, PersonaStories, PersonaStory } from "./persona-story.ts";
import { personas } from "./personas.example.ts";
import { dayOf, momentOf } from "./story-time.ts";
import type { TargetGroupKey } from "./target-groups.example.ts";
import type { TargetGroupIds } from "./target-groups.server.ts";

/** Where the observations lie that a story means by its keys. */
type FindSources = (keys: readonly ObservationKey[]) => string[];

/** Where a trait lies in the database, with what it stands on. */
type MadeTrait = { id: string; sources: string[] };

/** Writes the personas into the ongoing transaction, after the target groups and what was observed of them. */
export async function makePersonas(
  db: Database,
  stage: Stage,
  groups: TargetGroupIds,
  observationIds: ObservationIds,
): Promise<void> {
  const sources: FindSources = (keys) => keys.map((key) => observationIds[key]);
  for (const [key, stories] of Object.entries(personas) as [TargetGroupKey, PersonaStories][]) {
    const made = new Map<string, MadeTrait>();
    for (const draft of stories.drafts) await makeDraft(db, stage, groups[key], draft, sources, made);
    for (const common of stories.common) await makeCommon(db, stage, groups[key], common, sources, made);
    for (const name of stories.dropped) {
      const traitId = made.get(name)?.id;
      const [first] = stories.common;
      if (traitId && first)
        await db.insert(traitDropped).values({
          traitId,
          droppedBy: stage.memberIds[first.by],
          droppedAt: momentOf(first.at, stage.now),
        });
    }
  }
}

async function makePersona(
  db: Database,
  { memberIds, now }: Stage,
  targetGroupId: string,
  kind: "draft" | "common",
  story: PersonaStory,
  observationIds: readonly string[],
  reviewOn: string | null = null,
): Promise<string> {
  const id = newId();
  const at = momentOf(story.at, now);
  const { name, age, headline, quote, portrait } = story;
  await db.insert(persona).values({
    id,
    targetGroupId,
    stage: kind,
    ...{ name, age, headline, quote, portrait, reviewOn },
    createdBy: memberIds[story.by],
    createdAt: at,
    changedAt: at,
  });
  const ticked = [...new Set(observationIds)];
  if (ticked.length > 0)
    await db
      .insert(personaObservation)
      .values(ticked.map((observationId) => ({ personaId: id, observationId })));
  return id;
}

async function makeDraft(
  db: Database,
  stage: Stage,
  targetGroupId: string,
  story: PersonaStory,
  find: FindSources,
  made: Map<string, MadeTrait>,
): Promise<void> {
  const traits = Object.entries(story.traits);
  const seen = traits.flatMap(([, one]) => find(one.sources ?? []));
  const personaId = await makePersona(db, stage, targetGroupId, "draft", story, seen);
  for (const [position, [key, one]] of traits.entries()) {
    const sources = find(one.sources ?? []);
    made.set(key, { id: await makeTrait(db, stage, personaId, position, story, one, sources), sources });
  }
}

async function makeCommon(
  db: Database,
  stage: Stage,
  targetGroupId: string,
  story: CommonStory,
  find: FindSources,
  drafts: ReadonlyMap<string, MadeTrait>,
): Promise<void> {
  const traits = Object.entries(story.traits);
  const behind = (one: CommonStory["traits"][string]) => [
    ...new Set([
      ...find(one.sources ?? []),
      ...(one.of ?? []).flatMap((key) => drafts.get(key)?.sources ?? []),
    ]),
  ];
  const { reviewed } = story;
  const week = 7 * 24 * 60 * 60 * 1000;
  const personaId = await makePersona(
    db,
    stage,
    targetGroupId,
    "common",
    story,
    traits.flatMap(([, one]) => behind(one)),
    reviewed === undefined ? null : dayOf(new Date(stage.now.getTime() + reviewed * week)),
  );
  const snapshots: Record<string, PersonaSnapshot["traits"][number]> = {};
  for (const [position, [key, one]] of traits.entries()) {
    const id = await makeTrait(db, stage, personaId, position, story, one, find(one.sources ?? []));
    snapshots[key] = { id, kind: one.kind, text: one.text, sources: behind(one).length };
    const origins = (one.of ?? []).flatMap((name) => drafts.get(name)?.id ?? []);
    if (origins.length > 0)
      await db.insert(traitOrigin).values(origins.map((draftTraitId) => ({ traitId: id, draftTraitId })));
  }
  for (const [key, one] of traits) {
    const [traitId, otherTraitId] = [snapshots[key]?.id, snapshots[one.contradicts ?? ""]?.id];
    if (traitId && otherTraitId) await db.insert(traitContradiction).values({ traitId, otherTraitId });
  }
  const relations = await makeRelations(db, stage, personaId, story);
  for (const [index, version] of story.versions.entries()) {
    const { name, age, quote, portrait } = story;
    const then = traits.flatMap(([key]) => {
      const now = snapshots[key];
      if (!now || version.without?.includes(key)) return [];
      return [{ ...now, text: version.worded?.[key] ?? now.text }];
    });
    await db.insert(personaVersion).values({
      id: newId(),
      personaId,
      number: index + 1,
      reason: version.reason,
      snapshot: {
        ...{ name, age, quote, portrait },
        headline: version.headline ?? story.headline,
        traits: then,
        relations: index === 0 ? [] : relations,
      },
      madeBy: stage.memberIds[version.by],
      madeAt: momentOf(version.at, stage.now),
    });
  }
}

async function makeTrait(
  db: Database,
  { memberIds, now }: Stage,
  personaId: string,
  position: number,
  { by, at }: PersonaStory,
  { kind, text }: PersonaStory["traits"][string],
  sources: readonly string[],
): Promise<string> {
  const id = newId();
  const createdAt = momentOf(at, now);
  await db.insert(trait).values({
    ...{ id, personaId, kind, text, position, createdAt },
    createdBy: memberIds[by],
    changedAt: createdAt,
  });
  if (sources.length > 0)
    await db.insert(traitSource).values(sources.map((observationId) => ({ traitId: id, observationId })));
  return id;
}

async function makeRelations(
  db: Database,
  { memberIds, now }: Stage,
  personaId: string,
  { by, at, relations }: CommonStory,
): Promise<PersonaSnapshot["relations"]> {
  const rows = relations.map(({ register, note = "", ...one }) => ({ id: newId(), ...one, note, register }));
  for (const { register, ...row } of rows)
    await db.insert(relation).values({
      ...row,
      personaId,
      registerEntryId: register
        ? sql`(select id from register_entry where name = ${row.name} limit 1)`
        : null,
      createdBy: memberIds[by],
      createdAt: momentOf(at, now),
    });
  return rows.map(({ id, name, kind, closeness }) => ({ id, name, kind, closeness }));
}
