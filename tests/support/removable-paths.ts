import type { Administrator } from "#domains/access/member.ts";
import { partnerExample } from "#domains/partners/partner.example.ts";
import { savePartner } from "#domains/partners/partners.server.ts";
import { tieExample } from "#domains/partners/tie.example.ts";
import { addTie, listTies, removeTie } from "#domains/partners/ties.server.ts";
import { idsOf, type Removables } from "./removable.ts";

/** Warm paths. How each is made, listed and taken away. */
export const pathRemovables = (who: () => Administrator): Removables => {
  let partnerId: string;
  return {
    tie: {
      make: async () => {
        partnerId = (await savePartner(who(), partnerExample)) ?? "";
        const otherId = (await savePartner(who(), { ...partnerExample, name: "Hallens Venner" })) ?? "";
        await addTie(who(), partnerId, otherId, tieExample);
      },
      ids: async () => idsOf(await listTies(who(), partnerId)),
      remove: (id) => removeTie(who(), partnerId, id),
    },
  };
};
