import type { Member } from "#domains/access/member.ts";
import { findByQuestion } from "#domains/outreach/find.server.ts";
import { readWarmPaths } from "#domains/outreach/warm-paths.server.ts";
import { tieExample } from "#domains/partners/tie.example.ts";
import { tieFrom } from "#domains/partners/tie-form.server.ts";
import * as ties from "#domains/partners/ties.server.ts";
import type { Calls } from "./foreign-calls.ts";

/** Without the words of the question, which the answer repeats. */
async function answerAlone(member: Member, question: string) {
  const { words: _, slips: __, ...answer } = await findByQuestion(member, question);
  return answer;
}

/** Warm paths. `foreign` is told ids of another house; `own` asks for what is one's own. */
export const pathCalls: Calls = {
  foreign: {
    listTies: (member, { partnerId = "" }) => ties.listTies(member, partnerId),
    addTie: [
      (member, { partnerId = "" }, { otherPartnerId: own = "" }) =>
        ties.addTie(member, partnerId, own, tieExample),
      (member, { partnerId = "" }, { otherPartnerId: own = "" }) =>
        ties.addTie(member, own, partnerId, tieExample),
    ],
    removeTie: [
      (member, { partnerId = "", tieId = "" }) => ties.removeTie(member, partnerId, tieId),
      (member, { tieId = "" }, { partnerId = "" }) => ties.removeTie(member, partnerId, tieId),
    ],
    tieFrom: (member, { partnerId = "" }, { otherPartnerId: own = "" }) => {
      const form = new FormData();
      for (const [name, said] of Object.entries({ otherId: partnerId, strength: "3" })) form.set(name, said);
      return tieFrom(member, own, form);
    },
    readWarmPaths: async (member, { partnerId = "", otherPartnerId = "" }) =>
      Object.values(await readWarmPaths(member, [partnerId, otherPartnerId])).flat(),
  },
  own: {
    meantPartners: (member, { partnerId = "" }) =>
      ties.meantPartners(member, partnerId, "Sangkoret i Oddesund"),
    findByQuestion: (member) =>
      Promise.all(
        ["Sangkoret i Oddesund", "naboer i Oddesund", "Ib", "odesund"].map((question) =>
          answerAlone(member, question),
        ),
      ),
  },
};
