import type { Member } from "#domains/access/member.ts";
import { expectationsExample, headExample, versionExample } from "#domains/agreements/agreement.example.ts";
import { makeAgreementLink } from "#domains/agreements/agreement-links.server.ts";
import { saveVersion } from "#domains/agreements/agreement-versions.server.ts";
import { beginAgreement } from "#domains/agreements/agreements.server.ts";
import { answerExpectations } from "#domains/agreements/expectations.server.ts";
import { newEngagementExample } from "#domains/engagement/engagement.example.ts";
import { beginEngagement } from "#domains/engagement/engagements.server.ts";
import { partnerExample } from "#domains/partners/partner.example.ts";
import { savePartner } from "#domains/partners/partners.server.ts";

/** Where an agreement lies, and the word of a link to it. */
export type Begun = { engagementId: string; partnerId: string; id: string; word: string };

/** Begins an agreement in a forløb of its own, with a partner of its own. */
export async function begunAgreement(member: Member): Promise<Begun> {
  const engagementId = await beginEngagement(member, newEngagementExample);
  const partnerId = (await savePartner(member, partnerExample)) ?? "";
  const id = (await beginAgreement(member, engagementId, partnerId, headExample)) ?? "";
  return { engagementId, partnerId, id, word: await wordTo(member, id) };
}

/** One more way in for the partner. */
export async function wordTo(member: Member, agreementId: string): Promise<string> {
  return (await makeAgreementLink(member, agreementId))?.split("/").at(-1) ?? "";
}

/** The same, walked until both sides' answers lie side by side. */
export async function laidAgreement(member: Member): Promise<Begun> {
  const begun = await begunAgreement(member);
  for (const side of ["library", "partner"] as const)
    await answerExpectations(member, begun.id, { side, given: expectationsExample, done: true });
  return begun;
}

/** The same, with a first version of the text. */
export async function writtenAgreement(member: Member): Promise<Begun> {
  const begun = await laidAgreement(member);
  await saveVersion(member, begun.id, versionExample);
  return begun;
}
