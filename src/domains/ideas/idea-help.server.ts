import { and, eq } from "drizzle-orm";
import { note } from "#domains/access/audit.server.ts";
import type { Member } from "#domains/access/member.ts";
import { remove, stillHere } from "#domains/access/removal.server.ts";
import { inOrganisation } from "#platform/database/database.server.ts";
import { newId } from "#platform/database/id.ts";
import { exploringNote, idea, ideaIntroduction } from "./idea.table.ts";
import {
  type CarryingFields,
  type Exploring,
  exploringKeys,
  type IntroductionFields,
  openingWords,
} from "./idea.ts";
import { beginExploring, standing } from "./idea-step.server.ts";

/** Keeps what was heard when the idea was explored (V3A.1); an emptied note goes. False when it is not there. */
export async function saveExploring(member: Member, ideaId: string, heard: Exploring): Promise<boolean> {
  return inOrganisation(member.organisationId, async (db) => {
    if (!(await standing(db, ideaId))) return false;
    const known = await db.select().from(exploringNote).where(eq(exploringNote.ideaId, ideaId));
    for (const question of exploringKeys) {
      const text = heard[question];
      if (text === (known.find((one) => one.question === question)?.text ?? "")) continue;
      const said = { text, notedBy: member.id, notedAt: new Date() };
      if (text === "")
        await db
          .delete(exploringNote)
          .where(and(eq(exploringNote.ideaId, ideaId), eq(exploringNote.question, question)));
      else
        await db
          .insert(exploringNote)
          .values({ ideaId, question, ...said })
          .onConflictDoUpdate({ target: [exploringNote.ideaId, exploringNote.question], set: said });
    }
    await beginExploring(db, member.id, ideaId);
    await note(member, "changed", "idea", ideaId);
    return true;
  });
}

/** Says who carries it today and who later (V3A.4). False when the idea is not there. */
export async function saveCarrying(member: Member, ideaId: string, fields: CarryingFields): Promise<boolean> {
  return inOrganisation(member.organisationId, async (db) => {
    const saved = await db
      .update(idea)
      .set(fields)
      .where(and(eq(idea.id, ideaId), stillHere(db, idea.id)))
      .returning({ id: idea.id });
    if (saved.length > 0) await note(member, "changed", "idea", ideaId);
    return saved.length > 0;
  });
}

/** Notes who was introduced to whom (V3A.3), once however often it is sent. False when the idea is not there. */
export async function addIntroduction(
  member: Member,
  ideaId: string,
  { sentAs: id = newId(), ...fields }: IntroductionFields,
): Promise<boolean> {
  return inOrganisation(member.organisationId, async (db) => {
    if (!(await standing(db, ideaId))) return false;
    const made = await db
      .insert(ideaIntroduction)
      .values({ id, ideaId, ...fields, notedBy: member.id })
      .onConflictDoNothing()
      .returning({ id: ideaIntroduction.id });
    if (made[0]) await note(member, "made", "idea-introduction", id);
    return true;
  });
}

/** Takes an introduction away; it can be brought back for thirty days. */
export async function removeIntroduction(
  member: Member,
  ideaId: string,
  introductionId: string,
): Promise<boolean> {
  return inOrganisation(member.organisationId, async (db) => {
    const [found] = await db
      .select({ who: ideaIntroduction.who })
      .from(ideaIntroduction)
      .where(
        and(
          eq(ideaIntroduction.id, introductionId),
          eq(ideaIntroduction.ideaId, ideaId),
          stillHere(db, ideaIntroduction.id),
        ),
      );
    if (found) await remove(member, "idea-introduction", introductionId, openingWords(found.who));
    return found !== undefined;
  });
}
