import type { Administrator } from "#domains/access/member.ts";
import { newEngagementExample } from "#domains/engagement/engagement.example.ts";
import { beginEngagement } from "#domains/engagement/engagements.server.ts";
import { letterExample } from "#domains/outreach/letter.example.ts";
import * as letters from "#domains/outreach/letters.server.ts";
import * as recipients from "#domains/outreach/recipients.server.ts";
import { partnerExample } from "#domains/partners/partner.example.ts";
import { savePartner } from "#domains/partners/partners.server.ts";
import { idsOf, type Removables } from "./removable.ts";

/** Letters and invitations. How each is made, listed and taken away. */
export const letterRemovables = (who: () => Administrator): Removables => {
  let engagementId: string;
  let letterId: string;
  const makeLetter = async () => {
    engagementId = await beginEngagement(who(), newEngagementExample);
    const saved = await letters.saveLetter(who(), engagementId, { ...letterExample, senderId: who().id });
    letterId = "id" in saved ? saved.id : "";
  };
  return {
    letter: {
      make: makeLetter,
      ids: async () => idsOf(await letters.listLetters(who(), engagementId)),
      remove: (id) => letters.removeLetter(who(), engagementId, id),
    },
    "partner-invitation": {
      make: async () => {
        await makeLetter();
        const partnerId = (await savePartner(who(), partnerExample)) ?? "";
        await recipients.addRecipients(who(), engagementId, letterId, [
          { partnerId, contactPersonId: null, delivery: "paper" },
        ]);
      },
      ids: async () => idsOf(await recipients.listRecipients(who(), engagementId, letterId)),
      remove: (id) => recipients.removeRecipient(who(), { engagementId, letterId, invitationId: id }),
    },
  };
};
