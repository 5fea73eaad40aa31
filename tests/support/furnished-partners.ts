import { takeSheet } from "#domains/community/sheet-taking.server.ts";
import { keepSheet } from "#domains/community/sheets.server.ts";
import {
  addAcquaintance,
  listAcquaintances,
  listContactPersons,
  saveContactPerson,
} from "#domains/partners/contact-persons.server.ts";
import { eraseContactPerson } from "#domains/partners/erasure.server.ts";
import { listMerges, mergePartners } from "#domains/partners/merges.server.ts";
import { makePartnerOf } from "#domains/partners/origins.server.ts";
import { listParticipations, saveParticipation } from "#domains/partners/participations.server.ts";
import {
  acquaintanceExample,
  contactPersonExample,
  participationExample,
  partnerExample,
} from "#domains/partners/partner.example.ts";
import { partnerImporter } from "#domains/partners/partner-imports.server.ts";
import { savePartner } from "#domains/partners/partners.server.ts";
import { rate } from "#domains/partners/ratings.server.ts";
import { saveTargetGroup } from "#domains/target-group/target-groups.server.ts";
import { newId } from "#platform/database/id.ts";
import type { FurnishedHouse } from "./furnished-house.ts";

/** Partners and those who know them. What is put into a furnished house, and where to find it. */
export type FurnishedPartner = {
  partnerId: string;
  /** Another one, which has not become the first yet. */
  otherPartnerId: string;
  contactPersonId: string;
  acquaintanceId: string;
  participationId: string;
  mergeId: string;
  /** A spreadsheet that brought some of them. */
  partnerSheetId: string;
  /** The target group that the partner reaches. */
  reachedId: string;
};

/** Every text names the place, so that a word of it is known wherever it turns up. */
export async function furnishPartner(place: string, house: FurnishedHouse): Promise<FurnishedPartner> {
  const { administrator, engagementId, communityId, branchId, registerEntryId } = house;
  const group = { known: "", segmentId: "", strategyIds: [], engagementIds: [], communityIds: [] };
  const reachedId = (await saveTargetGroup(administrator, { ...group, name: `Naboer i ${place}` })) ?? "";
  const known = { ...partnerExample, targetGroupIds: [reachedId], communityIds: [communityId] };
  const make = async (name: string) =>
    (await savePartner(administrator, {
      ...known,
      name: `${name} i ${place}`,
      place,
      can: `Kan ${place}`,
    })) ?? "";
  const partnerId = await make("Sangkoret");
  const otherPartnerId = await make("Kiosken");
  await makePartnerOf(administrator, registerEntryId);
  const goneId = await make("Koret");
  const mergeId = (await mergePartners(administrator, partnerId, goneId)) ?? "";

  const person = { ...contactPersonExample, note: `Bor i ${place}` };
  await saveContactPerson(administrator, partnerId, { ...person, name: `Else fra ${place}` });
  const [first] = await listContactPersons(administrator, partnerId);
  await eraseContactPerson(administrator, partnerId, first?.id ?? "");
  const near = new Date(Date.now() + 10 * 86_400_000).toISOString().slice(0, 10);
  await saveContactPerson(administrator, partnerId, { ...person, name: `Ib fra ${place}`, keepUntil: near });
  await addAcquaintance(administrator, partnerId, {
    ...acquaintanceExample,
    how: `Naboer til Ib fra ${place}`,
    memberId: administrator.id,
  });
  await saveParticipation(administrator, engagementId, {
    ...participationExample,
    partnerId,
    what: `Kaffe i ${place}`,
    branchId,
    targetGroupId: reachedId,
  });
  await rate(administrator, engagementId, {
    partnerId,
    value: 4,
    access: 5,
    reason: `Kender ${place}`,
    competitor: false,
  });
  const partnerSheetId = newId();
  const rows = [{ number: 2, cells: [`Spejderne i ${place}`, "Tredje"] }];
  const sheet = { headings: ["Partner", "Sektor"], rows };
  const given = { id: partnerSheetId, purpose: "partner", registerKind: null, sheet } as const;
  await keepSheet(administrator, null, { ...given, fileName: `Partnere i ${place}.csv` }, partnerImporter);
  await takeSheet(administrator, null, partnerSheetId, partnerImporter);
  return {
    partnerSheetId,
    partnerId,
    otherPartnerId,
    reachedId,
    mergeId: (await listMerges(administrator, partnerId))[0]?.id ?? mergeId,
    contactPersonId: (await listContactPersons(administrator, partnerId))[0]?.id ?? "",
    acquaintanceId: (await listAcquaintances(administrator, partnerId))[0]?.id ?? "",
    participationId: (await listParticipations(administrator, { partnerId }))[0]?.id ?? "",
  };
}
