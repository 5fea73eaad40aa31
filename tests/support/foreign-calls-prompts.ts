import { focusOn, passSheets } from "#domains/boards/silent-rounds.server.ts";
import * as prompts from "#domains/meetings/prompts.server.ts";
import * as guideRounds from "#domains/minutes/prompt-round.server.ts";
import type { Calls } from "./foreign-calls.ts";
import type { FurnishedHouse } from "./furnished-house.ts";

const lineOf = ({ meetingId = "", askingItemId = "" }: FurnishedHouse) => ({
  meetingId,
  itemId: askingItemId,
});
const mixed = ({ meetingId = "" }: FurnishedHouse, { askingItemId = "" }: FurnishedHouse) => ({
  meetingId,
  itemId: askingItemId,
});

/** Several questions on one line, and silent rounds. `foreign` is told ids of another house. */
export const promptCalls: Calls = {
  foreign: {
    listPrompts: (member, { meetingId = "" }) => prompts.listPrompts(member, meetingId),
    askDevelopmentQuestions: [
      (member, theirs) => prompts.askDevelopmentQuestions(member, lineOf(theirs), [theirs.questionId ?? ""]),
      (member, theirs, own) =>
        prompts.askDevelopmentQuestions(member, lineOf(own), [theirs.questionId ?? ""]),
    ],
    askOfGuide: (member, { guideMeetingId = "", guideItemId = "" }) =>
      prompts.askOfGuide(member, { meetingId: guideMeetingId, itemId: guideItemId }, "1", ["1.q2"]),
    askOwn: [
      (member, theirs) => prompts.askOwn(member, lineOf(theirs), { text: "Hvem kommer?" }),
      (member, theirs, own) => prompts.askOwn(member, mixed(own, theirs), { text: "Hvem kommer?" }),
    ],
    rewordPrompt: [
      (member, theirs) => prompts.rewordPrompt(member, lineOf(theirs), theirs.promptId ?? "", "Hvem?"),
      (member, theirs, own) => prompts.rewordPrompt(member, lineOf(own), theirs.promptId ?? "", "Hvem?"),
    ],
    movePrompt: [
      (member, theirs) => prompts.movePrompt(member, lineOf(theirs), theirs.promptId ?? "", "later"),
      (member, theirs, own) => prompts.movePrompt(member, lineOf(own), theirs.promptId ?? "", "later"),
    ],
    removePrompt: [
      (member, theirs) => prompts.removePrompt(member, lineOf(theirs), theirs.promptId ?? ""),
      (member, theirs, own) => prompts.removePrompt(member, lineOf(own), theirs.promptId ?? ""),
    ],
    passSheets: async (member, { silentMeetingId = "", silentBoardId = "" }) => {
      const place = { meetingId: silentMeetingId, boardId: silentBoardId };
      return (await passSheets(member, place, { from: 0, minutes: 5 })) === "kept";
    },
    focusOn: (member, { guideMeetingId = "", heldMeetingId = "", openBoardId = "" }) =>
      focusOn(member, { meetingId: heldMeetingId || guideMeetingId, boardId: openBoardId }, 1),
    listGuideRounds: (member, { guideMeetingId = "" }) => guideRounds.listGuideRounds(member, guideMeetingId),
    carryToGuide: (member, { guideMeetingId = "", guideItemId = "" }) =>
      guideRounds.carryToGuide(member, guideMeetingId, guideItemId),
  },
  own: {},
};
