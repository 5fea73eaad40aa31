import type { Administrator } from "#domains/access/member.ts";
import { newEngagementExample } from "#domains/engagement/engagement.example.ts";
import { beginEngagement } from "#domains/engagement/engagements.server.ts";
import * as persons from "#domains/partners/contact-persons.server.ts";
import * as participations from "#domains/partners/participations.server.ts";
import {
  acquaintanceExample,
  participationExample,
  partnerExample,
} from "#domains/partners/partner.example.ts";
import { listPartners } from "#domains/partners/partner-list.server.ts";
import { removePartner, savePartner } from "#domains/partners/partners.server.ts";
import { idsOf, type Removables } from "./removable.ts";

/** Partners. How each is made, listed and taken away. */
export const partnerRemovables = (who: () => Administrator): Removables => {
  let partnerId: string;
  let engagementId: string;
  const makePartner = async () => {
    partnerId = (await savePartner(who(), partnerExample)) ?? "";
  };
  return {
    partner: {
      make: makePartner,
      ids: async () => idsOf((await listPartners(who())).partners),
      remove: (id) => removePartner(who(), id),
    },
    acquaintance: {
      make: async () => {
        await makePartner();
        await persons.addAcquaintance(who(), partnerId, { ...acquaintanceExample, memberId: who().id });
      },
      ids: async () => idsOf(await persons.listAcquaintances(who(), partnerId)),
      remove: (id) => persons.removeAcquaintance(who(), partnerId, id),
    },
    participation: {
      make: async () => {
        await makePartner();
        engagementId = await beginEngagement(who(), newEngagementExample);
        await participations.saveParticipation(who(), engagementId, { ...participationExample, partnerId });
      },
      ids: async () => idsOf(await participations.listParticipations(who(), { engagementId })),
      remove: (id) => participations.removeParticipation(who(), engagementId, id),
    },
  };
};
