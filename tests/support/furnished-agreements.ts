import { expectationsExample, headExample, versionExample } from "#domains/agreements/agreement.example.ts";
import { makeAgreementLink } from "#domains/agreements/agreement-links.server.ts";
import { saveVersion, sayYes } from "#domains/agreements/agreement-versions.server.ts";
import { beginAgreement } from "#domains/agreements/agreements.server.ts";
import { answerExpectations, settle } from "#domains/agreements/expectations.server.ts";
import type { FurnishedHouse } from "./furnished-house.ts";

/** Agreements. What is put into a furnished house, and where to find it. */
export type FurnishedAgreement = {
  agreementId: string;
  /** One that has only been begun: neither side has answered. */
  freshAgreementId: string;
};

/** Every text names the place, so that a word of it is known wherever it turns up. */
export async function furnishAgreement(place: string, house: FurnishedHouse): Promise<FurnishedAgreement> {
  const { administrator, engagementId, partnerId = "", contactPersonId = null } = house;
  const begin = async (name: string) =>
    (await beginAgreement(administrator, engagementId, partnerId, {
      ...headExample,
      name: `${name} i ${place}`,
      contactPersonId,
    })) ?? "";
  const agreementId = await begin("Lørdagen");
  const given = { ...expectationsExample, purpose: `Liv i ${place}` };
  for (const side of ["library", "partner"] as const)
    await answerExpectations(administrator, agreementId, { side, given, done: true });
  await settle(administrator, agreementId, { question: "purpose", words: `Mere liv i ${place}` });
  await saveVersion(administrator, agreementId, { ...versionExample, purpose: `Mere liv i ${place}` });
  await sayYes(administrator, agreementId, { side: "partner", number: 1, role: `formand i ${place}` });
  await makeAgreementLink(administrator, agreementId);
  return {
    agreementId,
    freshAgreementId: await begin("Mandagen"),
  };
}
