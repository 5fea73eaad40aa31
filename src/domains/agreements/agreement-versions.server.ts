import { and, desc, eq, inArray, sql } from "drizzle-orm";
import { note } from "#domains/access/audit.server.ts";
import type { Member } from "#domains/access/member.ts";
import { memberName } from "#domains/access/members.server.ts";
import { touch } from "#domains/engagement/engagements.server.ts";
import { askOrganisation, type Database, inOrganisation } from "#platform/database/database.server.ts";
import { agreement, agreementConfirmation, agreementVersion } from "./agreement.table.ts";
import type { Terms, VersionFields } from "./agreement.ts";
import { type VersionMark, verdictOf } from "./agreement-state.ts";
import { changesBetween } from "./agreement-version.ts";
import { ownOf } from "./agreements.server.ts";
import type { Side } from "./exchange.ts";
import type { AgreedTask } from "./task.ts";
import { agreedTasks } from "./tasks.server.ts";

/** What was said to a version. `by` is one of us, who said it or wrote it down for the partner; null came by the link. */
export type Said = {
  id: string;
  side: Side;
  role: string;
  objection: string;
  at: Date;
  by: string | null;
};

export type Version = VersionMark & {
  id: string;
  terms: Terms;
  tasks: AgreedTask[];
  writtenBy: string;
  writtenAt: Date;
  /** Oldest first. */
  said: Said[];
};

/** The versions of an agreement, the newest first. None when it is not there. */
export function listAgreementVersions(member: Member, agreementId: string): Promise<Version[]> {
  return askOrganisation(member.organisationId, async (db) =>
    (await ownOf(db, agreementId)) ? readVersions(db, agreementId) : [],
  );
}

/** The same for whoever has been let in to the agreement already. */
export async function readVersions(db: Database, agreementId: string): Promise<Version[]> {
  const versions = await db
    .select({
      id: agreementVersion.id,
      number: agreementVersion.number,
      terms: agreementVersion.terms,
      tasks: agreementVersion.tasks,
      staysUntil: agreementVersion.staysUntil,
      followUpOn: agreementVersion.followUpOn,
      writtenBy: memberName(agreementVersion.writtenBy),
      writtenAt: agreementVersion.writtenAt,
    })
    .from(agreementVersion)
    .where(eq(agreementVersion.agreementId, agreementId))
    .orderBy(desc(agreementVersion.number));
  const said = await db
    .select({
      id: agreementConfirmation.id,
      versionId: agreementConfirmation.agreementVersionId,
      side: agreementConfirmation.side,
      role: agreementConfirmation.role,
      objection: agreementConfirmation.objection,
      at: agreementConfirmation.confirmedAt,
      by: sql<string | null>`${memberName(agreementConfirmation.confirmedBy)}`,
    })
    .from(agreementConfirmation)
    .where(
      inArray(
        agreementConfirmation.agreementVersionId,
        versions.map(({ id }) => id),
      ),
    )
    .orderBy(agreementConfirmation.confirmedAt, agreementConfirmation.id);
  return versions.map((version) => {
    const own = said.flatMap(({ versionId, ...one }) => (versionId === version.id ? [one] : []));
    const verdicts = { library: verdictOf(own, "library"), partner: verdictOf(own, "partner") };
    return { ...version, said: own, verdicts };
  });
}

/**
 * Writes the agreed text anew, with the tasks as they stand now; what was written before stays as it was. Nothing is
 * written when nothing is different. `changed` when somebody has written another version since this one was begun,
 * `alone` while each side still answers by itself, `gone` when the agreement is not there.
 */
export function saveVersion(
  member: Member,
  agreementId: string,
  { staysUntil, followUpOn, basedOn, ...terms }: VersionFields,
): Promise<{ number: number } | { refused: "changed" | "alone" | "gone" }> {
  return inOrganisation(member.organisationId, async (db) => {
    const own = await ownOf(db, agreementId);
    const [here] = await db
      .select({ comparedAt: agreement.comparedAt })
      .from(agreement)
      .where(eq(agreement.id, agreementId))
      .for("update");
    if (!own || !here) return { refused: "gone" };
    if (!here.comparedAt) return { refused: "alone" };
    const tasks = await agreedTasks(db, agreementId);
    const [newest] = await readVersions(db, agreementId);
    const written = { terms, tasks, staysUntil, followUpOn };
    if (newest && changesBetween(newest, written).length === 0) return { number: newest.number };
    if ((newest?.number ?? 0) !== basedOn) return { refused: "changed" };
    const number = basedOn + 1;
    const [made] = await db
      .insert(agreementVersion)
      .values({ agreementId, number, ...written, writtenBy: member.id })
      .returning({ id: agreementVersion.id });
    await touch(db, own.engagementId);
    await note(member, "made", "agreement-version", made?.id);
    return { number };
  });
}

/**
 * Says yes to the newest version for the library, or for the partner when they have said so themselves and somebody
 * writes it down. False when there is a newer one than `number`, or the agreement is not there.
 */
export function sayYes(
  member: Member,
  agreementId: string,
  { side, number, role }: { side: Side; number: number; role: string },
): Promise<boolean> {
  return inOrganisation(member.organisationId, async (db) => {
    const own = await ownOf(db, agreementId);
    const version = own && (await newestVersion(db, agreementId));
    if (!version || version.number !== number) return false;
    await writeVerdict(db, version, { side, role, objection: "", confirmedBy: member.id });
    await touch(db, own.engagementId);
    await note(member, "decided", "agreement-version", version.id);
    return true;
  });
}

/** The version that can be said yes to. */
export async function newestVersion(db: Database, agreementId: string): Promise<Version | undefined> {
  return (await readVersions(db, agreementId))[0];
}

type Verdict = { side: Side; role: string; objection: string; confirmedBy: string | null };

/** Keeps what a side says of a version, once however often it says the same. */
export async function writeVerdict(db: Database, version: Version, verdict: Verdict): Promise<boolean> {
  const last = version.said.findLast(({ side }) => side === verdict.side);
  if (last && last.objection === verdict.objection && last.role === verdict.role) return false;
  await db.insert(agreementConfirmation).values({ agreementVersionId: version.id, ...verdict });
  return true;
}

/** How many times the partner has said something of an agreement by its links. */
export async function verdictsByLink(db: Database, agreementId: string): Promise<number> {
  const [counted] = await db
    .select({ count: sql<number>`count(*)::int` })
    .from(agreementConfirmation)
    .innerJoin(agreementVersion, eq(agreementVersion.id, agreementConfirmation.agreementVersionId))
    .where(
      and(
        eq(agreementVersion.agreementId, agreementId),
        eq(agreementConfirmation.side, "partner"),
        sql`${agreementConfirmation.confirmedBy} is null`,
      ),
    );
  return counted?.count ?? 0;
}
