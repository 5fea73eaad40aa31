import { sql } from "drizzle-orm";
import { auditEntry } from "#domains/access/audit.table.ts";
import { fingerprint, makeToken } from "#domains/access/token.server.ts";
import {
  agreement,
  agreementConfirmation,
  agreementLink,
  agreementVersion,
  expectation,
} from "#domains/agreements/agreement.table.ts";
import { type ExpectationKey, emptyTerms, linkDays, type Voice } from "#domains/agreements/agreement.ts";
import type { Database } from "#platform/database/database.server.ts";
import { newId } from "#platform/database/id.ts";
import { type AgreementStory, agreementStories, type VersionStory } from "./agreements.example.ts";
import { type Diary, openDiary, type Stage } from "./diary.ts";
import type { Deed } from "./story.ts";
import { dayOf, momentOf } from "./story-time.ts";

/** Writes the agreements of the demo into the ongoing transaction, after the partners. */
export async function makeAgreements(db: Database, stage: Stage): Promise<void> {
  const diary = openDiary(stage);
  for (const story of agreementStories) await makeAgreement(db, story, stage, diary);
  await db.insert(auditEntry).values(diary.audit);
}

async function makeAgreement(db: Database, story: AgreementStory, stage: Stage, diary: Diary): Promise<void> {
  const { engagement, partner, contactPerson, name, begun, library, partnerSaid, both, versions } = story;
  const { id: agreementId, at, memberId } = diary.date(begun);
  await db.insert(agreement).values({
    id: agreementId,
    engagementId: sql`(select id from engagement where name = ${engagement})`,
    partnerId: sql`(select id from partner where name = ${partner})`,
    contactPersonId: contactPerson
      ? sql`(select id from contact_person where name = ${contactPerson})`
      : null,
    name,
    comparedAt: momentOf(partnerSaid.at, stage.now),
    createdBy: memberId,
    createdAt: at,
  });
  diary.note(begun, "made", "agreement", agreementId);
  await db.insert(agreementLink).values({
    agreementId,
    tokenHash: fingerprint(makeToken()),
    createdAt: at,
    expiresAt: new Date(at.getTime() + linkDays * 24 * 60 * 60 * 1000),
  });
  const answered = async (side: Voice, deed: Deed, texts: Partial<Record<ExpectationKey, string>>) => {
    const { at: answeredAt, memberId: answeredBy } = diary.date(deed);
    await db.insert(expectation).values(
      Object.entries(texts).map(([question, text]) => ({
        id: newId(answeredAt.getTime()),
        agreementId,
        side,
        question: question as ExpectationKey,
        text,
        answeredBy,
        answeredAt,
      })),
    );
    diary.note(deed, "changed", "expectation", agreementId);
  };
  await answered("library", library, library.answers);
  await answered("partner", partnerSaid, partnerSaid.answers);
  await answered("both", both, both.words);
  for (const [index, version] of versions.entries())
    await makeVersion(db, agreementId, index + 1, version, stage, diary);
}

async function makeVersion(
  db: Database,
  agreementId: string,
  number: number,
  { terms, tasks, staysUntil, followUpOn, said, ...deed }: VersionStory,
  { now, memberIds }: Stage,
  diary: Diary,
): Promise<void> {
  const { id: agreementVersionId, at: writtenAt, memberId: writtenBy } = diary.date(deed);
  const day = (when: VersionStory["staysUntil"]) => dayOf(momentOf(when, now));
  await db.insert(agreementVersion).values({
    id: agreementVersionId,
    agreementId,
    number,
    terms: { ...emptyTerms, ...terms },
    tasks: tasks.map(({ later, ...task }) => ({
      ...task,
      later: later && { ...later, from: day(later.from) },
    })),
    staysUntil: day(staysUntil),
    followUpOn: day(followUpOn),
    writtenBy,
    writtenAt,
  });
  diary.note(deed, "made", "agreement-version", agreementVersionId);
  for (const { at, by, side, role = "", objection = "" } of said) {
    const confirmedAt = momentOf(at, now);
    await db.insert(agreementConfirmation).values({
      id: newId(confirmedAt.getTime()),
      agreementVersionId,
      side,
      role,
      objection,
      confirmedBy: by ? memberIds[by] : null,
      confirmedAt,
    });
  }
}
