import * as persons from "#domains/partners/contact-persons.server.ts";
import * as erasure from "#domains/partners/erasure.server.ts";
import * as merges from "#domains/partners/merges.server.ts";
import * as origins from "#domains/partners/origins.server.ts";
import { readOverview } from "#domains/partners/overview.server.ts";
import * as participations from "#domains/partners/participations.server.ts";
import {
  acquaintanceExample,
  contactPersonExample,
  participationExample,
  partnerExample,
} from "#domains/partners/partner.example.ts";
import { undoImport } from "#domains/partners/partner-import-undoing.server.ts";
import { findAlreadyThere, importPartners } from "#domains/partners/partner-imports.server.ts";
import * as list from "#domains/partners/partner-list.server.ts";
import { alikeOf, previewPartners } from "#domains/partners/partner-sheets.server.ts";
import * as partners from "#domains/partners/partners.server.ts";
import { readPersonFile } from "#domains/partners/person-file.server.ts";
import { placeGuests } from "#domains/partners/place-guests.server.ts";
import { rate, readRatings } from "#domains/partners/ratings.server.ts";
import type { Calls } from "./foreign-calls.ts";

const taking = (partnerId = "") => ({ ...participationExample, partnerId });
const opinion = (partnerId = "") => ({ partnerId, value: 2, access: 2, reason: "", competitor: true });

const row = {
  targetGroup: "Alle",
  library: "Filialen",
  engagement: "Fest",
  sector: "third",
  partner: "Koret",
} as const;

/** Partners. `foreign` is told ids of another house; `own` asks for what is one's own. */
export const partnerCalls: Calls = {
  foreign: {
    findPartner: (member, { partnerId = "" }) => partners.findPartner(member, partnerId),
    savePartner: [
      (member, { partnerId }) => partners.savePartner(member, partnerExample, partnerId),
      (member, { reachedId = "" }, { partnerId }) =>
        partners.savePartner(member, { ...partnerExample, targetGroupIds: [reachedId] }, partnerId),
      (member, { communityId }, { partnerId }) =>
        partners.savePartner(member, { ...partnerExample, communityIds: [communityId] }, partnerId),
      (member, { registerEntryId }) => partners.savePartner(member, { ...partnerExample, registerEntryId }),
    ],
    removePartner: (member, { partnerId = "" }) => partners.removePartner(member, partnerId),
    partnersFrom: (member, { registerEntryId }) => partners.partnersFrom(member, [registerEntryId]),
    partnerNames: (member, { partnerId = "" }) => list.partnerNames(member, [partnerId]),
    findOrigin: (member, { registerEntryId }) => origins.findOrigin(member, "register", registerEntryId),
    entriesAsPartners: (member, { communityId }) => origins.entriesAsPartners(member, communityId),
    makePartnerOf: (member, { registerEntryId }) => origins.makePartnerOf(member, registerEntryId),
    placeGuests: (member, { communityId }) => placeGuests(member, communityId),

    listContactPersons: (member, { partnerId = "" }) => persons.listContactPersons(member, partnerId),
    findContactPerson: [
      (member, { partnerId = "", contactPersonId = "" }) =>
        persons.findContactPerson(member, partnerId, contactPersonId),
      (member, { contactPersonId = "" }, { partnerId = "" }) =>
        persons.findContactPerson(member, partnerId, contactPersonId),
    ],
    saveContactPerson: [
      (member, { partnerId = "" }) => persons.saveContactPerson(member, partnerId, contactPersonExample),
      (member, { partnerId = "", contactPersonId }) =>
        persons.saveContactPerson(member, partnerId, contactPersonExample, contactPersonId),
      (member, { contactPersonId }, { partnerId = "" }) =>
        persons.saveContactPerson(member, partnerId, contactPersonExample, contactPersonId),
    ],
    countErased: (member, { partnerId = "" }) => persons.countErased(member, partnerId),
    listAcquaintances: (member, { partnerId = "" }) => persons.listAcquaintances(member, partnerId),
    addAcquaintance: [
      (member, { partnerId = "" }) =>
        persons.addAcquaintance(member, partnerId, { ...acquaintanceExample, memberId: member.id }),
      (member, { colleague }, { partnerId = "" }) =>
        persons.addAcquaintance(member, partnerId, { ...acquaintanceExample, memberId: colleague.id }),
    ],
    removeAcquaintance: [
      (member, { partnerId = "", acquaintanceId = "" }) =>
        persons.removeAcquaintance(member, partnerId, acquaintanceId),
      (member, { acquaintanceId = "" }, { partnerId = "" }) =>
        persons.removeAcquaintance(member, partnerId, acquaintanceId),
    ],
    eraseContactPerson: (member, { partnerId = "", contactPersonId = "" }) =>
      erasure.eraseContactPerson(member, partnerId, contactPersonId),
    listReceipts: (member, { partnerId = "" }) => erasure.listReceipts(member, partnerId),
    whereNamed: (member, { partnerId = "", contactPersonId = "" }) =>
      erasure.whereNamed(member, partnerId, contactPersonId),

    readPersonFile: (member, { partnerId = "", contactPersonId = "" }) =>
      readPersonFile(member, partnerId, contactPersonId),

    mergePartners: [
      (member, { partnerId = "", otherPartnerId = "" }) =>
        merges.mergePartners(member, partnerId, otherPartnerId),
      (member, { otherPartnerId = "" }, { partnerId = "" }) =>
        merges.mergePartners(member, partnerId, otherPartnerId),
    ],
    undoMerge: (member, { mergeId = "" }) => merges.undoMerge(member, mergeId),
    listMerges: (member, { partnerId = "" }) => merges.listMerges(member, partnerId),

    saveParticipation: [
      (member, { engagementId, partnerId }) =>
        participations.saveParticipation(member, engagementId, taking(partnerId)),
      (member, { partnerId }, { engagementId }) =>
        participations.saveParticipation(member, engagementId, taking(partnerId)),
      (member, { branchId }, { engagementId, partnerId }) =>
        participations.saveParticipation(member, engagementId, { ...taking(partnerId), branchId }),
      (member, { reachedId = "" }, { engagementId, partnerId }) =>
        participations.saveParticipation(member, engagementId, {
          ...taking(partnerId),
          targetGroupId: reachedId,
        }),
      (member, { participationId }, { engagementId, partnerId }) =>
        participations.saveParticipation(member, engagementId, taking(partnerId), participationId),
    ],
    removeParticipation: [
      (member, { engagementId, participationId = "" }) =>
        participations.removeParticipation(member, engagementId, participationId),
      (member, { participationId = "" }, { engagementId }) =>
        participations.removeParticipation(member, engagementId, participationId),
    ],
    listParticipations: (member, { engagementId }) =>
      participations.listParticipations(member, { engagementId }),
    undoImport: (member, { partnerSheetId = "" }) => undoImport(member, partnerSheetId),
    readRatings: (member, { engagementId }) => readRatings(member, engagementId),
    rate: [
      (member, { engagementId, partnerId }) => rate(member, engagementId, opinion(partnerId)),
      (member, { partnerId }, { engagementId }) => rate(member, engagementId, opinion(partnerId)),
    ],
  },
  own: {
    listPartners: (member, { communityId, reachedId, engagementId }) =>
      Promise.all([
        list.listPartners(member),
        list.listPartners(member, { text: "sangkoret" }),
        list.listPartners(member, { communityId }),
        list.listPartners(member, { targetGroupId: reachedId }),
        list.listPartners(member, { engagementId }),
      ]),
    likePartners: (member, { partnerId }) => list.likePartners(member, "Sangkoret i Oddesund", partnerId),
    listExpiring: persons.listExpiring,
    readOverview: (member) => readOverview(member, new URLSearchParams()),
    importPartners: (member) => importPartners(member, [row]),
    findAlreadyThere: (member) => findAlreadyThere(member, [row]),
    previewPartners: (member) =>
      previewPartners(member, {
        rows: [{ number: 2, cells: ["Koret", "Tredje"] }],
        mapping: { partner: 0, sector: 1 },
      }),
    alikeOf: (member, { partnerId = "" }) => alikeOf(member, [partnerId]),
  },
};
