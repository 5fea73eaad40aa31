import { desc, eq, inArray } from "drizzle-orm";
import type { Database } from "#platform/database/database.server.ts";
import { agreement, agreementConfirmation, agreementVersion } from "./agreement.table.ts";
import { voices } from "./agreement.ts";
import {
  type AgreementFacts,
  hasAnswered,
  laidOut,
  openQuestions,
  type VersionMark,
  verdictOf,
} from "./agreement-state.ts";
import { newestAnswers } from "./expectation-rows.server.ts";

/** What it takes to say where several agreements stand, each by its id. */
export async function readFacts(
  db: Database,
  agreementIds: readonly string[],
): Promise<Map<string, AgreementFacts>> {
  if (agreementIds.length === 0) return new Map();
  const answers = await newestAnswers(db, agreementIds, voices);
  const versions = await versionMarks(db, agreementIds);
  const rows = await db
    .select({ id: agreement.id, comparedAt: agreement.comparedAt, endedOn: agreement.endedOn })
    .from(agreement)
    .where(inArray(agreement.id, [...agreementIds]));
  return new Map(
    rows.map(({ id, comparedAt, endedOn }) => {
      const said = answers.get(id) ?? { library: {}, partner: {}, both: {} };
      return [
        id,
        {
          endedOn,
          compared: comparedAt !== null,
          answered: { library: hasAnswered(said.library), partner: hasAnswered(said.partner) },
          open: openQuestions(laidOut(said)),
          versions: versions.get(id) ?? [],
        },
      ];
    }),
  );
}

/** The versions of agreements, the newest first, and what each side has said of them. */
async function versionMarks(
  db: Database,
  agreementIds: readonly string[],
): Promise<Map<string, VersionMark[]>> {
  const mine = inArray(agreementVersion.agreementId, [...agreementIds]);
  const versions = await db
    .select({
      id: agreementVersion.id,
      agreementId: agreementVersion.agreementId,
      number: agreementVersion.number,
      staysUntil: agreementVersion.staysUntil,
      followUpOn: agreementVersion.followUpOn,
    })
    .from(agreementVersion)
    .where(mine)
    .orderBy(desc(agreementVersion.number));
  const said = await db
    .select({
      versionId: agreementConfirmation.agreementVersionId,
      side: agreementConfirmation.side,
      objection: agreementConfirmation.objection,
    })
    .from(agreementConfirmation)
    .innerJoin(agreementVersion, eq(agreementVersion.id, agreementConfirmation.agreementVersionId))
    .where(mine)
    .orderBy(agreementConfirmation.confirmedAt, agreementConfirmation.id);
  const found = new Map<string, VersionMark[]>();
  for (const { id, agreementId, ...version } of versions) {
    const own = said.filter(({ versionId }) => versionId === id);
    const verdicts = { library: verdictOf(own, "library"), partner: verdictOf(own, "partner") };
    found.set(agreementId, [...(found.get(agreementId) ?? []), { ...version, verdicts }]);
  }
  return found;
}
