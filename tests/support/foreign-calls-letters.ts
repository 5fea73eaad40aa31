import { answerExample, letterExample } from "#domains/outreach/letter.example.ts";
import * as answers from "#domains/outreach/letter-answers.server.ts";
import * as sending from "#domains/outreach/letter-sending.server.ts";
import * as letters from "#domains/outreach/letters.server.ts";
import * as recipients from "#domains/outreach/recipients.server.ts";
import type { Calls } from "./foreign-calls.ts";
import type { FurnishedHouse } from "./furnished-house.ts";

const whichOf = ({ engagementId, letterId = "", partnerInvitationId = "" }: FurnishedHouse) => ({
  engagementId,
  letterId,
  invitationId: partnerInvitationId,
});
const onPaper = (partnerId = "") => ({ partnerId, contactPersonId: null, delivery: "paper" as const });
const signedBy = (house: FurnishedHouse) => ({ ...letterExample, senderId: house.administrator.id });

/** Letters and invitations. `foreign` is told ids of another house; `own` asks for what is one's own. */
export const letterCalls: Calls = {
  foreign: {
    listLetters: (member, { engagementId }) => letters.listLetters(member, engagementId),
    findLetter: [
      (member, { engagementId, letterId = "" }) => letters.findLetter(member, engagementId, letterId),
      (member, { letterId = "" }, { engagementId }) => letters.findLetter(member, engagementId, letterId),
    ],
    saveLetter: [
      (member, theirs, own) => letters.saveLetter(member, theirs.engagementId, signedBy(own)),
      (member, theirs, own) => letters.saveLetter(member, own.engagementId, signedBy(theirs)),
      (member, { unsentLetterId }, own) =>
        letters.saveLetter(member, own.engagementId, signedBy(own), unsentLetterId),
    ],
    removeLetter: (member, { engagementId, letterId = "" }) =>
      letters.removeLetter(member, engagementId, letterId),

    listRecipients: (member, { engagementId, letterId = "" }) =>
      recipients.listRecipients(member, engagementId, letterId),
    listWritable: (member, { engagementId, unsentLetterId = "" }) =>
      recipients.listWritable(member, engagementId, unsentLetterId),
    listReachable: (member, { partnerId = "" }) => recipients.listReachable(member, [partnerId]),
    addRecipients: [
      (member, { engagementId, letterId = "" }, { otherPartnerId }) =>
        recipients.addRecipients(member, engagementId, letterId, [onPaper(otherPartnerId)]),
      (member, { otherPartnerId }, { engagementId, letterId = "" }) =>
        recipients.addRecipients(member, engagementId, letterId, [onPaper(otherPartnerId)]),
      (member, { writtenToId = "" }, { engagementId, letterId = "", otherPartnerId }) =>
        recipients.addRecipients(member, engagementId, letterId, [
          { ...onPaper(otherPartnerId), contactPersonId: writtenToId },
        ]),
    ],
    changeRoute: [
      (member, theirs) =>
        recipients.changeRoute(member, whichOf(theirs), { contactPersonId: null, delivery: "mail" }),
      (member, { contactPersonId = "" }, own) =>
        recipients.changeRoute(member, whichOf(own), { contactPersonId, delivery: "paper" }),
    ],
    removeRecipient: (member, theirs) => recipients.removeRecipient(member, whichOf(theirs)),

    previewLetter: (member, { engagementId, unsentLetterId = "" }) =>
      sending.previewLetter(member, engagementId, unsentLetterId),
    sendLetter: (member, { engagementId, unsentLetterId = "" }) =>
      sending.sendLetter(member, engagementId, unsentLetterId),
    // Nobody is there to remind in a house so new; that it reminds nobody of another is what matters.
    remindLetter: async (member, { engagementId, unsentLetterId = "" }) => {
      await sending.sendLetter(member, engagementId, unsentLetterId);
      return sending.remindLetter(member, engagementId, unsentLetterId);
    },
    sendAgain: async (member, { engagementId, unsentLetterId = "" }) => {
      const [one] = await recipients.listRecipients(member, engagementId, unsentLetterId);
      const which = { engagementId, letterId: unsentLetterId, invitationId: one?.id ?? unsentLetterId };
      return sending.sendAgain(member, which);
    },
    printLetter: (member, theirs) => sending.printLetter(member, whichOf(theirs)),
    closeLinks: (member, theirs) => sending.closeLinks(member, whichOf(theirs)),

    noteAnswer: (member, theirs) => answers.noteAnswer(member, whichOf(theirs), answerExample),
    takeIn: (member, theirs) => answers.takeIn(member, whichOf(theirs)),
  },
  own: {
    listNewAnswers: answers.listNewAnswers,
  },
};
