import type { Administrator } from "#domains/access/member.ts";
import { newEngagementExample } from "#domains/engagement/engagement.example.ts";
import { beginEngagement } from "#domains/engagement/engagements.server.ts";
import { attemptExample } from "#domains/outreach/attempt.example.ts";
import { listAttempts, noteAttempt, removeAttempt } from "#domains/outreach/attempts.server.ts";
import { partnerExample } from "#domains/partners/partner.example.ts";
import { savePartner } from "#domains/partners/partners.server.ts";
import { idsOf, type Removables } from "./removable.ts";

/** Contact attempts. How each is made, listed and taken away. */
export const attemptRemovables = (who: () => Administrator): Removables => {
  let partnerId: string;
  return {
    "contact-attempt": {
      make: async () => {
        partnerId = (await savePartner(who(), partnerExample)) ?? "";
        const engagementId = await beginEngagement(who(), newEngagementExample);
        await noteAttempt(who(), partnerId, { ...attemptExample, engagementId });
      },
      ids: async () => idsOf(await listAttempts(who(), partnerId)),
      remove: (id) => removeAttempt(who(), partnerId, id),
    },
  };
};
