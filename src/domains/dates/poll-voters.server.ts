import { eq } from "drizzle-orm";
import type { Member } from "#domains/access/member.ts";
import { listColleagues } from "#domains/access/members.server.ts";
import { remove } from "#domains/access/removal.server.ts";
import { touch } from "#domains/engagement/engagements.server.ts";
import { listContactPersons } from "#domains/partners/contact-persons.server.ts";
import { listParticipations } from "#domains/partners/participations.server.ts";
import type { Sector } from "#domains/partners/partner.ts";
import { askOrganisation, inOrganisation } from "#platform/database/database.server.ts";
import { newId } from "#platform/database/id.ts";
import { datePoll, pollVoter } from "./date-poll.table.ts";
import { mostVoters, type VoterFields, type VotersFields } from "./date-poll.ts";
import { waitOf } from "./poll-answers.server.ts";
import { holdPoll, noteIn, readHead, readVoters } from "./poll-rows.server.ts";
import { voterText } from "./poll-voter.text.ts";
import { nameOf } from "./voter-name.ts";

/** Somebody who can be asked; `key` is what a form says of them. */
export type Askable = {
  key: string;
  partnerId: string | null;
  partner: string;
  sector: Sector | null;
  name: string;
  role: string;
  hasMail: boolean;
  hasPhone: boolean;
};

/**
 * Who can be asked in a poll and is not yet: those we know at the partners of its forløb, partners at which we know
 * nobody, and colleagues. Undefined when the poll is not there.
 */
export function listAskable(
  member: Member,
  pollId: string,
): Promise<{ partners: Askable[]; colleagues: Askable[] } | undefined> {
  return askOrganisation(member.organisationId, async (db) => {
    const poll = await readHead(db, pollId);
    if (!poll) return undefined;
    const voters = await readVoters(db, [pollId]);
    const asked = new Set(
      voters.flatMap(({ contactPersonId, partnerId, memberId }) =>
        [
          contactPersonId && `person:${contactPersonId}`,
          !contactPersonId && partnerId && `partner:${partnerId}`,
          memberId && `colleague:${memberId}`,
        ].filter((key) => key !== null && key !== false),
      ),
    );
    const all = await everybody(member, poll.engagementId);
    return {
      partners: all.partners.filter(({ key }) => !asked.has(key)),
      colleagues: all.colleagues.filter(({ key }) => !asked.has(key)),
    };
  });
}

/**
 * Asks more people, each once, and says of what there must be at least one. How many came in; undefined when the poll is
 * not there. Whoever is neither at a partner of the forløb nor a colleague is passed over.
 */
export function addVoters(member: Member, pollId: string, fields: VotersFields): Promise<number | undefined> {
  return inOrganisation(member.organisationId, async (db) => {
    const poll = await holdPoll(db, pollId);
    const askable = poll && (await listAskable(member, pollId));
    if (!poll || !askable) return undefined;
    await db.update(datePoll).set({ rule: fields.rule }).where(eq(datePoll.id, pollId));
    const rows: Omit<typeof pollVoter.$inferInsert, "id" | "pollId">[] = [];
    for (const { key, partnerId } of [...askable.partners, ...askable.colleagues]) {
      // Whoever must be there is asked, also where only that was ticked.
      if (!fields.ask.includes(key) && !fields.must.includes(key)) continue;
      const [kind, id = ""] = key.split(":");
      rows.push({
        kind: kind === "colleague" ? "colleague" : "partner",
        partnerId,
        contactPersonId: kind === "person" ? id : null,
        memberId: kind === "colleague" ? id : null,
        must: fields.must.includes(key),
      });
    }
    const roles = (await readVoters(db, [pollId])).map(({ who }) => who);
    for (const who of fields.citizens)
      if (!roles.includes(who)) rows.push({ kind: "citizens", who, must: fields.citizensMust });
    const room = mostVoters - roles.length;
    for (const row of rows.slice(0, room)) {
      const id = newId();
      await db.insert(pollVoter).values({ id, pollId, ...row, addedBy: member.id });
      await noteIn(db, poll, member, "made", "poll-voter", id);
    }
    return Math.min(rows.length, room);
  });
}

/** Saves what one knows of somebody who is asked. False when they are not there. */
export function changeVoter(
  member: Member,
  pollId: string,
  voterId: string,
  { must, tongue, quiet, ...wait }: VoterFields,
): Promise<boolean> {
  return inOrganisation(member.organisationId, async (db) => {
    const poll = await holdPoll(db, pollId);
    if (!poll) return false;
    const found = (await readVoters(db, [pollId])).find(({ id }) => id === voterId);
    if (!found) return false;
    await db
      .update(pollVoter)
      .set({ must, quiet, tongue: tongue || null, ...waitOf(wait) })
      .where(eq(pollVoter.id, voterId));
    await noteIn(db, poll, member, "changed", "poll-voter", voterId);
    return true;
  });
}

/** Takes somebody out of a poll; they can be brought back for thirty days with their answers, and without a name till then. */
export function removeVoter(member: Member, pollId: string, voterId: string): Promise<boolean> {
  return inOrganisation(member.organisationId, async (db) => {
    const poll = await holdPoll(db, pollId);
    if (!poll) return false;
    const found = (await readVoters(db, [pollId])).find(({ id }) => id === voterId);
    if (!found) return false;
    const someone = voterText[member.language].someone;
    const label = found.partner ?? found.colleague ?? found.who;
    await remove(member, "poll-voter", voterId, label || nameOf({ ...found, name: "" }, someone));
    return touch(db, poll.engagementId);
  });
}

async function everybody(member: Member, engagementId: string) {
  const participations = await listParticipations(member, { engagementId });
  const known = new Map(participations.map((one) => [one.partnerId, one]));
  const partners: Askable[] = [];
  for (const { partnerId, partner, sector } of known.values()) {
    const persons = await listContactPersons(member, partnerId);
    for (const { id, name, role, email, phone } of persons)
      partners.push({
        key: `person:${id}`,
        partnerId,
        partner,
        sector,
        name,
        role,
        hasMail: email !== "",
        hasPhone: phone !== "",
      });
    if (persons.length === 0)
      partners.push({
        key: `partner:${partnerId}`,
        partnerId,
        partner,
        sector,
        name: "",
        role: "",
        hasMail: false,
        hasPhone: false,
      });
  }
  const colleagues = (await listColleagues(member)).map(
    ({ id, name, title }): Askable => ({
      key: `colleague:${id}`,
      partnerId: null,
      partner: "",
      sector: null,
      name,
      role: title ?? "",
      hasMail: true,
      hasPhone: false,
    }),
  );
  return { partners, colleagues };
}
