import { and, eq, inArray, or } from "drizzle-orm";
import { note } from "#domains/access/audit.server.ts";
import type { Member } from "#domains/access/member.ts";
import { stillHere } from "#domains/access/removal.server.ts";
import { askOrganisation, type Database, inOrganisation } from "#platform/database/database.server.ts";
import { newId } from "#platform/database/id.ts";
import { listFoundation } from "./foundation.server.ts";
import { type Move, type MoveFields, needsTwo } from "./merge.ts";
import { trait, traitContradiction, traitDropped, traitOrigin } from "./persona.table.ts";
import { mostCommon, type PersonaFields } from "./persona.ts";
import {
  holdTargetGroup,
  makePersona,
  type Persona,
  readPersonas,
  standOn,
  touchPersona,
} from "./personas.server.ts";
import type { Trait } from "./trait.ts";
import { lastPlace, readTraits } from "./traits.server.ts";
import { writeVersion } from "./versions.server.ts";

export type MergeMaterial = {
  drafts: Persona[];
  common: Persona[];
  draftTraits: Trait[];
  commonTraits: Trait[];
  /** The draft traits that were let lie. */
  dropped: string[];
};

/** Everything that lies on the merge table of a target group. */
export function readMergeTable(member: Member, targetGroupId: string): Promise<MergeMaterial> {
  return askOrganisation(member.organisationId, (db) => readMaterial(db, targetGroupId));
}

/**
 * Makes the common persona the drafts are merged into, standing on all that they stand on, with its first version
 * (S4.3). "full" when the group has as many as it may, undefined without the group.
 */
export function beginCommon(
  member: Member,
  targetGroupId: string,
  fields: PersonaFields,
): Promise<string | "full" | undefined> {
  return inOrganisation(member.organisationId, async (db) => {
    if (!(await holdTargetGroup(db, targetGroupId))) return undefined;
    const personas = await readPersonas(db, targetGroupId);
    const common = personas.filter((one) => one.stage === "common");
    // The same form sent twice: it was begun the first time.
    if (common.some((one) => one.id === fields.sentAs)) return fields.sentAs;
    if (common.length >= mostCommon) return "full";
    const drafts = personas.filter((one) => one.stage === "draft");
    const seen = await Promise.all(drafts.map((draft) => listFoundation(member, draft.id)));
    const observationIds = [...new Set([...fields.observationIds, ...seen.flat().map((one) => one.id)])];
    const id = await makePersona(member, db, targetGroupId, "common", { ...fields, observationIds });
    if (id) await writeVersion(member, db, id, newId(), "");
    return id;
  });
}

/** What came of a move: done, or why not. */
export type Moved = "moved" | "none" | "few" | "already";

/**
 * Moves draft traits at the merge table (C3). Those that somebody else has just moved are left where they are, so
 * that two at the table never undo each other and a form sent twice does nothing twice. "none" when nothing was
 * ticked, "few" when the move needs two traits, "already" when somebody was faster. Undefined when the group or
 * the common persona is not there.
 */
export function moveTraits(
  member: Member,
  targetGroupId: string,
  move: Move,
  { traitIds, personaId, text }: MoveFields,
): Promise<Moved | undefined> {
  return atTable(member, targetGroupId, async (db, material) => {
    const ticked = material.draftTraits.filter((one) => traitIds.includes(one.id));
    if (ticked.length === 0) return "none";
    const into = material.common.find((one) => one.id === personaId);
    if (move !== "drop" && !into) return undefined;
    const open = ticked.filter((one) => isOpen(one, material, into?.id));
    if (open.length === 0) return "already";
    if (needsTwo(move) && open.length < 2) return ticked.length < 2 ? "few" : "already";
    if (move === "drop" || !into) {
      await db
        .insert(traitDropped)
        .values(open.map((one) => ({ traitId: one.id, droppedBy: member.id })))
        .onConflictDoNothing();
      for (const one of open) await note(member, "changed", "trait", one.id);
      return "moved";
    }
    await touchPersona(db, into.id);
    await standOn(
      db,
      into.id,
      open.flatMap((one) => one.sources),
    );
    const [first] = open;
    if (move === "gather" && first) {
      await makeCommon(member, db, into.id, open, text || first.text);
      return "moved";
    }
    const made: string[] = [];
    for (const one of open) made.push(await makeCommon(member, db, into.id, [one], one.text));
    if (move === "contradict") await contradict(db, made);
    return "moved";
  });
}

/** Lets a common trait stand on more drafts that say the same. Answers as `moveTraits`. */
export function joinTraits(
  member: Member,
  targetGroupId: string,
  commonTraitId: string,
  traitIds: readonly string[],
): Promise<Moved | undefined> {
  return atTable(member, targetGroupId, async (db, material) => {
    const common = material.commonTraits.find((one) => one.id === commonTraitId);
    if (!common) return undefined;
    const ticked = material.draftTraits.filter((one) => traitIds.includes(one.id));
    if (ticked.length === 0) return "none";
    const open = ticked.filter((one) => isOpen(one, material, common.personaId));
    if (open.length === 0) return "already";
    await touchPersona(db, common.personaId);
    await standOn(
      db,
      common.personaId,
      open.flatMap((one) => one.sources),
    );
    await originate(db, common.id, open);
    await note(member, "changed", "trait", common.id);
    return "moved";
  });
}

/** Takes up a trait that was let lie. False when it did not lie there. */
export function takeUpTrait(member: Member, targetGroupId: string, traitId: string): Promise<boolean> {
  return inOrganisation(member.organisationId, async (db) => {
    const [up] = (await holdTargetGroup(db, targetGroupId))
      ? await db.delete(traitDropped).where(eq(traitDropped.traitId, traitId)).returning()
      : [];
    if (up) await note(member, "changed", "trait", traitId);
    return up !== undefined;
  });
}

/** Two traits no longer contradict each other, or never did; both stay. False when they were not tied. */
export function reconcileTrait(member: Member, targetGroupId: string, traitId: string): Promise<boolean> {
  return inOrganisation(member.organisationId, async (db) => {
    const untied = (await holdTargetGroup(db, targetGroupId))
      ? await db
          .delete(traitContradiction)
          .where(or(eq(traitContradiction.traitId, traitId), eq(traitContradiction.otherTraitId, traitId)))
          .returning()
      : [];
    if (untied.length > 0) await note(member, "changed", "trait", traitId);
    return untied.length > 0;
  });
}

/** One move at a time: whoever comes second finds the table as the first one left it. */
function atTable(
  member: Member,
  targetGroupId: string,
  work: (db: Database, material: MergeMaterial) => Promise<Moved | undefined>,
): Promise<Moved | undefined> {
  return inOrganisation(member.organisationId, async (db) =>
    (await holdTargetGroup(db, targetGroupId)) ? work(db, await readMaterial(db, targetGroupId)) : undefined,
  );
}

async function readMaterial(db: Database, targetGroupId: string): Promise<MergeMaterial> {
  const personas = await readPersonas(db, targetGroupId);
  const traits = await readTraits(
    db,
    personas.map((one) => one.id),
  );
  const drafts = personas.filter((one) => one.stage === "draft");
  const isDraft = (one: Trait) => drafts.some((draft) => draft.id === one.personaId);
  const dropped = await db
    .select({ id: traitDropped.traitId })
    .from(traitDropped)
    .where(
      and(
        inArray(
          traitDropped.traitId,
          traits.map((one) => one.id),
        ),
        stillHere(db, traitDropped.traitId),
      ),
    );
  return {
    drafts,
    common: personas.filter((one) => one.stage === "common"),
    draftTraits: traits.filter(isDraft),
    commonTraits: traits.filter((one) => !isDraft(one)),
    dropped: dropped.map((one) => one.id),
  };
}

/** Whether a draft trait can be moved: not let lie, and not in this common persona already; or waiting at all. */
function isOpen(one: Trait, { commonTraits, dropped }: MergeMaterial, into: string | undefined): boolean {
  const made = commonTraits.filter((common) => common.origins.some((origin) => origin.traitId === one.id));
  if (made.length === 0) return !dropped.includes(one.id);
  return into !== undefined && made.every((common) => common.personaId !== into);
}

async function makeCommon(
  member: Member,
  db: Database,
  personaId: string,
  of: readonly Trait[],
  text: string,
): Promise<string> {
  const id = newId();
  const kind = of[0]?.kind ?? "everyday";
  const position = await lastPlace(db, personaId);
  await db.insert(trait).values({ id, personaId, kind, text, position, createdBy: member.id });
  await originate(db, id, of);
  await note(member, "made", "trait", id);
  return id;
}

async function originate(db: Database, traitId: string, of: readonly Trait[]): Promise<void> {
  await db
    .insert(traitOrigin)
    .values(of.map((one) => ({ traitId, draftTraitId: one.id })))
    .onConflictDoNothing();
}

/** Ties each of them to every other. */
async function contradict(db: Database, traitIds: readonly string[]): Promise<void> {
  const pairs = traitIds.flatMap((traitId, at) =>
    traitIds.slice(at + 1).map((otherTraitId) => ({ traitId, otherTraitId })),
  );
  if (pairs.length > 0) await db.insert(traitContradiction).values(pairs);
}
