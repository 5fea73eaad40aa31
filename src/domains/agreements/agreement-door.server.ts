import { eq, sql } from "drizzle-orm";
import type { Guest } from "#domains/access/guest.ts";
import { findGuest } from "#domains/access/links.server.ts";
import type { Visitor } from "#domains/access/visitor.ts";
import { askOrganisation, type Database, inOrganisation } from "#platform/database/database.server.ts";
import { agreement, agreementLink } from "./agreement.table.ts";
import { type Expectations, mostByLink, type Objection, voices, type Yes } from "./agreement.ts";
import { tellMaker } from "./agreement-news.server.ts";
import { hasAnswered, inForce, type Laid, laidOut } from "./agreement-state.ts";
import {
  newestVersion,
  readVersions,
  type Said,
  type Version,
  verdictsByLink,
  writeVerdict,
} from "./agreement-versions.server.ts";
import { ownOf } from "./agreements.server.ts";
import type { Side } from "./exchange.ts";
import { answersByLink, newestAnswers, writeAnswers } from "./expectation-rows.server.ts";

/** A version as the partner sees it: no names of those who wrote it. */
export type VersionShown = Omit<Version, "id" | "writtenBy" | "said"> & {
  said: Omit<Said, "by">[];
};

/** An agreement as whoever holds its link may see it: this one, and nothing of anybody else. */
export type AgreementShown = {
  organisationName: string;
  name: string;
  partner: string;
  expiresAt: Date;
  endedOn: string | null;
  endedWhy: string;
  /** What the partner has answered. */
  own: Partial<Expectations>;
  answered: Record<Side, boolean>;
  /** Both sides' answers; null until they lie side by side. */
  laid: Laid[] | null;
  /** The newest version, and the one that holds when that is an older one. */
  newest: VersionShown | null;
  holds: VersionShown | null;
};

/**
 * What a link shows of an agreement. Undefined when there never was such a link, it is too old or closed, the
 * agreement is gone, or somebody has looked too often.
 */
export async function openAgreement(word: string, visitor: Visitor): Promise<AgreementShown | undefined> {
  const guest = await findWay(word, visitor);
  return guest && askOrganisation(guest.organisationId, (db) => shownTo(db, guest));
}

async function shownTo(db: Database, guest: Guest): Promise<AgreementShown | undefined> {
  const { thingId: agreementId, organisationName, expiresAt } = guest;
  if (!(await ownOf(db, agreementId))) return undefined;
  const [here] = await db
    .select({
      name: agreement.name,
      partner: sql<string>`(select p.name from partner p where p.id = ${agreement.partnerId})`,
      comparedAt: agreement.comparedAt,
      endedOn: agreement.endedOn,
      endedWhy: agreement.endedWhy,
    })
    .from(agreement)
    .where(eq(agreement.id, agreementId));
  const answers = (await newestAnswers(db, [agreementId], voices)).get(agreementId);
  if (!here || !answers) return undefined;
  const { comparedAt, ...told } = here;
  const versions = await readVersions(db, agreementId);
  const [newest] = versions;
  const holding = inForce(versions);
  return {
    organisationName,
    expiresAt,
    ...told,
    own: answers.partner,
    answered: { library: hasAnswered(answers.library), partner: hasAnswered(answers.partner) },
    laid: comparedAt ? laidOut(answers) : null,
    newest: newest ? asShown(newest) : null,
    holds: holding && holding !== newest ? asShown(holding) : null,
  };
}

function asShown({ id: _, writtenBy: __, said, ...version }: Version): VersionShown {
  return { ...version, said: said.map(({ by: ___, ...one }) => one) };
}

/**
 * Keeps what the partner answers by the link. Refused when the answers lie side by side already, and when more has
 * come by the links than anybody needs.
 */
export function answerByLink(
  word: string,
  { given, done }: { given: Partial<Expectations>; done: boolean },
  visitor: Visitor,
): Promise<{ refused: "gone" | "enough" | "laid" } | undefined> {
  return asGuest(word, visitor, async (db, agreementId) => {
    if ((await answersByLink(db, agreementId)) >= mostByLink) return { refused: "enough" };
    const written = await writeAnswers(db, { agreementId, side: "partner", given, done, answeredBy: null });
    if (!written) return { refused: "laid" };
    if (done) await tellMaker(db, agreementId, "answered");
    return undefined;
  });
}

/** The partner says yes to the version on the page. Refused when another has been written since. */
export function sayYesByLink(
  word: string,
  { number, role }: Yes,
  visitor: Visitor,
): Promise<{ refused: "gone" | "enough" | "changed" } | undefined> {
  return judge(word, visitor, { number, role, objection: "" });
}

/** The partner says what is not right yet. Refused when another version has been written since. */
export function objectByLink(
  word: string,
  { number, objection }: Objection,
  visitor: Visitor,
): Promise<{ refused: "gone" | "enough" | "changed" } | undefined> {
  return judge(word, visitor, { number, role: "", objection });
}

function judge(
  word: string,
  visitor: Visitor,
  { number, ...said }: { number: number; role: string; objection: string },
) {
  return asGuest(word, visitor, async (db, agreementId) => {
    const version = await newestVersion(db, agreementId);
    if (version?.number !== number) return { refused: "changed" as const };
    if ((await verdictsByLink(db, agreementId)) >= mostByLink) return { refused: "enough" as const };
    const isNews = await writeVerdict(db, version, { side: "partner", ...said, confirmedBy: null });
    if (isNews) await tellMaker(db, agreementId, said.objection ? "objected" : "confirmed");
    return undefined;
  });
}

/** Does something with the agreement a link opens, unless it is gone or has come to its end. */
async function asGuest<R>(
  word: string,
  visitor: Visitor,
  act: (db: Database, agreementId: string) => Promise<R>,
): Promise<R | { refused: "gone" }> {
  const guest = await findWay(word, visitor);
  if (!guest) return { refused: "gone" };
  return inOrganisation(guest.organisationId, async (db) => {
    const own = await ownOf(db, guest.thingId);
    return own && !own.endedOn ? act(db, guest.thingId) : { refused: "gone" as const };
  });
}

const findWay = (word: string, visitor: Visitor) =>
  findGuest(agreementLink, agreementLink.agreementId, word, visitor);
