import type { Administrator } from "#domains/access/member.ts";
import {
  exchangeLineExample,
  structuralPartnershipExample,
  talkExample,
} from "#domains/agreements/exchange.example.ts";
import * as exchanges from "#domains/agreements/exchanges.server.ts";
import { listTalks, removeTalk, saveTalk } from "#domains/agreements/partner-talks.server.ts";
import * as structural from "#domains/agreements/structural-partnerships.server.ts";
import { partnerExample } from "#domains/partners/partner.example.ts";
import { savePartner } from "#domains/partners/partners.server.ts";
import { idsOf, type Removables } from "./removable.ts";

/** Give and take, talks, structural cooperation. How each is made, listed and taken away. */
export const exchangeRemovables = (who: () => Administrator): Removables => {
  let partnerId: string;
  const makePartner = async () => {
    partnerId = (await savePartner(who(), partnerExample)) ?? "";
  };
  const makeLine = async () => {
    await makePartner();
    await exchanges.addExchangeLine(who(), { partnerId, engagementId: null }, exchangeLineExample);
  };
  return {
    "partner-talk": {
      make: async () => {
        await makePartner();
        await saveTalk(who(), partnerId, { ...talkExample, heldBy: who().id });
      },
      ids: async () => idsOf(await listTalks(who(), partnerId)),
      remove: (id) => removeTalk(who(), partnerId, id),
    },
    exchange: {
      make: makeLine,
      ids: async () => idsOf(await exchanges.listExchanges(who(), partnerId)),
      remove: (id) => exchanges.removeExchange(who(), partnerId, id),
    },
    "exchange-line": {
      make: makeLine,
      ids: async () => (await exchanges.listExchanges(who(), partnerId)).flatMap((one) => idsOf(one.lines)),
      remove: (id) => exchanges.removeExchangeLine(who(), partnerId, id),
    },
    "structural-partnership": {
      make: async () => {
        await makePartner();
        await structural.saveStructuralPartnership(who(), partnerId, structuralPartnershipExample);
      },
      ids: async () => idsOf(await structural.listStructuralPartnerships(who(), partnerId)),
      remove: (id) => structural.removeStructuralPartnership(who(), partnerId, id),
    },
  };
};
