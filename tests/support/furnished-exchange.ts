import { structuralPartnershipExample, talkExample } from "#domains/agreements/exchange.example.ts";
import { addExchangeLine, findExchange, setCommonGoal } from "#domains/agreements/exchanges.server.ts";
import { answerTalk, saveTalk } from "#domains/agreements/partner-talks.server.ts";
import { structuralQuestions } from "#domains/agreements/structural-partnership.ts";
import {
  listStructuralPartnerships,
  saveStructuralPartnership,
} from "#domains/agreements/structural-partnerships.server.ts";
import { beginInsight } from "#domains/agreements/talk-knowledge.server.ts";
import type { FurnishedHouse } from "./furnished-house.ts";

/** Give and take, talks, structural cooperation. What is put into a furnished house, and where to find it. */
export type FurnishedExchange = {
  talkId: string;
  /** The insight that an answer bears. */
  borneId: string;
  exchangeId: string;
  exchangeLineId: string;
  structuralPartnershipId: string;
};

/** Every text names the place, so that a word of it is known wherever it turns up. */
export async function furnishExchange(place: string, house: FurnishedHouse): Promise<FurnishedExchange> {
  const { administrator, engagementId, partnerId = "", contactPersonId = "", reachedId = "" } = house;
  const talkId =
    (await saveTalk(administrator, partnerId, {
      ...talkExample,
      purpose: `Høre om ${place}`,
      heldBy: administrator.id,
      targetGroupId: reachedId,
      engagementId,
      contactPersonId,
    })) ?? "";
  await answerTalk(administrator, partnerId, talkId, "group", `De bor i ${place}`);
  const sentence = `De bliver i ${place}`;
  const borneId = (await beginInsight(administrator, partnerId, talkId, "group", { sentence })) ?? "";

  const canvas = { partnerId, engagementId: null };
  await setCommonGoal(administrator, canvas, `Liv i ${place}`);
  await addExchangeLine(administrator, canvas, { side: "partner", kind: "gives", text: `Hallen i ${place}` });
  const exchange = await findExchange(administrator, canvas);

  const said = structuralQuestions.map((key) => [key, `${structuralPartnershipExample[key]} I ${place}.`]);
  await saveStructuralPartnership(administrator, partnerId, {
    ...structuralPartnershipExample,
    ...Object.fromEntries(said),
    engagementId,
  });
  const [structural] = await listStructuralPartnerships(administrator, partnerId);
  return {
    talkId,
    borneId,
    exchangeId: exchange?.id ?? "",
    exchangeLineId: exchange?.lines[0]?.id ?? "",
    structuralPartnershipId: structural?.id ?? "",
  };
}
