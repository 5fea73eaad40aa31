import { nobodyExample, pollDaysExample, pollExample } from "#domains/dates/date-poll.example.ts";
import * as found from "#domains/dates/found-dates.server.ts";
import { noteAnswers } from "#domains/dates/poll-answers.server.ts";
import * as dates from "#domains/dates/poll-dates.server.ts";
import * as sending from "#domains/dates/poll-sending.server.ts";
import * as voters from "#domains/dates/poll-voters.server.ts";
import * as polls from "#domains/dates/polls.server.ts";
import { nothingMore } from "./date-desk.ts";
import type { Calls } from "./foreign-calls.ts";

const [, , saturday] = pollDaysExample;
const day = { ...saturday, startsAt: "11:00" };
const asked = { ...nobodyExample, citizens: ["En far"] };
const known = { must: true, tongue: "da" as const, quiet: true, waitingFor: "", waitingUntil: "" };
const said = (dateId: string) => ({ ...nothingMore, answers: new Map([[dateId, "yes" as const]]) });

/** Date polls. `foreign` is told ids of another house; `own` asks for what is one's own. */
export const dateCalls: Calls = {
  foreign: {
    findPoll: [
      (member, { engagementId, pollId = "" }) => polls.findPoll(member, engagementId, pollId),
      (member, { pollId = "" }, { engagementId }) => polls.findPoll(member, engagementId, pollId),
    ],
    listPolls: (member, { engagementId }) => polls.listPolls(member, engagementId),
    beginPoll: [
      (member, { engagementId }) => polls.beginPoll(member, engagementId, pollExample),
      (member, { plannedMeetingId = "" }, { engagementId }) =>
        polls.beginPoll(member, engagementId, { ...pollExample, meetingId: plannedMeetingId }),
    ],
    savePoll: (member, { pollId = "" }) => polls.savePoll(member, pollId, pollExample),
    closePoll: (member, { pollId = "" }) => polls.closePoll(member, pollId, true),
    quietPoll: (member, { pollId = "" }) => polls.quietPoll(member, pollId, true),
    removePoll: (member, { engagementId, pollId = "" }) => polls.removePoll(member, engagementId, pollId),

    addDates: (member, { pollId = "" }) => dates.addDates(member, pollId, [day]),
    changeDate: [
      (member, { pollId = "", pollDateId = "" }) => dates.changeDate(member, pollId, pollDateId, day),
      (member, { pollDateId = "" }, { pollId = "" }) => dates.changeDate(member, pollId, pollDateId, day),
    ],
    removeDate: (member, { pollId = "", pollDateId = "" }) => dates.removeDate(member, pollId, pollDateId),

    listAskable: (member, { pollId = "" }) => voters.listAskable(member, pollId),
    addVoters: [
      (member, { pollId = "" }) => voters.addVoters(member, pollId, asked),
      // Somebody of another house is passed over.
      async (member, { contactPersonId = "", colleague }, { pollId = "" }) => {
        const ask = [`person:${contactPersonId}`, `colleague:${colleague.id}`];
        return (await voters.addVoters(member, pollId, { ...nobodyExample, ask })) || undefined;
      },
    ],
    changeVoter: [
      (member, { pollId = "", voterId = "" }) => voters.changeVoter(member, pollId, voterId, known),
      (member, { voterId = "" }, { pollId = "" }) => voters.changeVoter(member, pollId, voterId, known),
    ],
    removeVoter: (member, { pollId = "", voterId = "" }) => voters.removeVoter(member, pollId, voterId),

    noteAnswers: [
      (member, { pollId = "", voterId = "", pollDateId = "" }) =>
        noteAnswers(member, pollId, voterId, said(pollDateId)),
      (member, { voterId = "", pollDateId = "" }, { pollId = "" }) =>
        noteAnswers(member, pollId, voterId, said(pollDateId)),
    ],

    sendPoll: (member, { pollId = "" }) => sending.sendPoll(member, pollId),
    makeVoterLink: [
      (member, { pollId = "", voterId = "" }) => sending.makeVoterLink(member, pollId, voterId),
      (member, { voterId = "" }, { pollId = "" }) => sending.makeVoterLink(member, pollId, voterId),
    ],
    makeOpenLink: (member, { pollId = "" }) => sending.makeOpenLink(member, pollId),
    closeOpenLinks: (member, { pollId = "" }) => sending.closeOpenLinks(member, pollId),
    closeVoterLinks: (member, { pollId = "", voterId = "" }) =>
      sending.closeVoterLinks(member, pollId, voterId),
    printPoll: (member, { pollId = "", voterId = "" }) => sending.printPoll(member, pollId, voterId),

    chooseDates: [
      (member, { pollId = "", pollDateId: dateId = "" }) => found.chooseDates(member, pollId, [{ dateId }]),
      (member, { pollDateId: dateId = "" }, { pollId = "" }) =>
        found.chooseDates(member, pollId, [{ dateId }]),
    ],
    lookOn: (member, { pollId = "" }) => found.lookOn(member, pollId),
  },
  own: { listOpenPolls: polls.listOpenPolls },
};
