import type { Administrator } from "#domains/access/member.ts";
import { listAgreements, removeAgreement } from "#domains/agreements/agreements.server.ts";
import { type Begun, begunAgreement } from "./agreements.ts";
import { idsOf, type Removables } from "./removable.ts";

/** Agreements. How each is made, listed and taken away. */
export const agreementRemovables = (who: () => Administrator): Removables => {
  let begun: Begun;
  return {
    agreement: {
      make: async () => {
        begun = await begunAgreement(who());
      },
      ids: async () => idsOf(await listAgreements(who(), { engagementId: begun.engagementId })),
      remove: (id) => removeAgreement(who(), begun.engagementId, id),
    },
  };
};
