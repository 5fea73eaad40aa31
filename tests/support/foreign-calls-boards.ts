import { IncomingMessage, ServerResponse } from "node:http";
import { Socket } from "node:net";
import { atTable } from "#domains/boards/changing.server.ts";
import { doBoardDeed, redoDeed, undoDeed } from "#domains/boards/deeds.server.ts";
import { act } from "#domains/boards/lead-acting.server.ts";
import * as settings from "#domains/boards/lead-settings.server.ts";
import * as leading from "#domains/boards/leading.server.ts";
import * as sittings from "#domains/boards/sittings.server.ts";
import { readTableForWall, readTableToLead } from "#domains/boards/table.server.ts";
import { streamToMember } from "#domains/boards/table-stream.server.ts";
import type { Call, Calls } from "./foreign-calls.ts";
import type { FurnishedHouse } from "./furnished-house.ts";

const setting = { anonymity: "none", hidden: true, dots: 5, severalDots: false } as const;
const openAt = ({ heldMeetingId = "", openBoardId = "" }: FurnishedHouse) => ({
  meetingId: heldMeetingId,
  boardId: openBoardId,
});
const hiddenAt = ({ heldMeetingId = "", hiddenBoardId = "" }: FurnishedHouse) => ({
  meetingId: heldMeetingId,
  boardId: hiddenBoardId,
});
const pressing =
  (fields: Readonly<Record<string, string>>): Call =>
  async (member, theirs) => {
    const form = new FormData();
    for (const [name, value] of Object.entries(fields)) form.set(name, value);
    form.set("boardId", theirs.openBoardId ?? "");
    form.set("itemId", theirs.heldItemId ?? "");
    form.set("groupId", theirs.groupId ?? "");
    form.set("note", theirs.contributionId ?? "");
    return "done" in (await act(member, theirs.heldMeetingId ?? "", form));
  };

/** The live table. `foreign` is told ids of another house; `own` asks for what is one's own. */
export const boardCalls: Calls = {
  foreign: {
    atTable: (member, { heldMeetingId = "" }) => atTable(member, heldMeetingId, async () => "changed"),
    findSitting: (member, { heldMeetingId = "" }) => sittings.findSitting(member, heldMeetingId),
    openSitting: (member, { waitingMeetingId = "" }) => sittings.openSitting(member, waitingMeetingId),
    closeSitting: (member, { heldMeetingId = "" }) => sittings.closeSitting(member, heldMeetingId),
    goTo: (member, { heldMeetingId = "", heldItemId = "" }) =>
      sittings.goTo(member, heldMeetingId, heldItemId, true),
    setTimer: (member, { heldMeetingId = "" }) => sittings.setTimer(member, heldMeetingId, 5),
    addMinute: (member, { heldMeetingId = "" }) => sittings.addMinute(member, heldMeetingId),
    setBoard: async (member, theirs) => {
      const set = await leading.setBoard(member, openAt(theirs), {
        anonymity: "named",
        hidden: false,
        dots: 9,
        severalDots: true,
      });
      return set === "kept";
    },
    setDots: (member, theirs) => settings.setDots(member, openAt(theirs), { dots: 4, severalDots: true }),
    reveal: (member, theirs) => leading.reveal(member, hiddenAt(theirs)),
    closeBoard: (member, theirs) => leading.closeBoard(member, openAt(theirs), true),
    openVote: (member, theirs) => leading.openVote(member, openAt(theirs)),
    closeVote: (member, theirs) => leading.closeVote(member, openAt(theirs)),
    clearVote: (member, theirs) => leading.clearVote(member, openAt(theirs)),
    clearFinished: (member, theirs) => leading.clearFinished(member, openAt(theirs)),
    doBoardDeed: [
      (member, theirs) =>
        doBoardDeed(member, openAt(theirs), {
          kind: "rename",
          groupId: theirs.groupId ?? "",
          title: "Ændret",
        }),
      (member, theirs) =>
        doBoardDeed(member, openAt(theirs), { kind: "remove", noteIds: [theirs.contributionId ?? ""] }),
    ],
    undoDeed: (member, theirs) => undoDeed(member, openAt(theirs)),
    redoDeed: (member, theirs) => redoDeed(member, openAt(theirs)),
    readTableToLead: [
      (member, { heldMeetingId = "" }) => readTableToLead(member, heldMeetingId),
      (member, { heldMeetingId = "", heldItemId = "" }) => readTableToLead(member, heldMeetingId, heldItemId),
    ],
    readTableForWall: (member, { heldMeetingId = "" }) => readTableForWall(member, heldMeetingId),
    streamToMember: async (member, { heldMeetingId = "" }) => {
      const answer = new ServerResponse(new IncomingMessage(new Socket()));
      const begun = await streamToMember(member, heldMeetingId, { since: 0, wall: false }, answer);
      answer.destroy();
      return begun;
    },
    readPreparation: [
      (member, { waitingMeetingId = "" }) => settings.readPreparation(member, waitingMeetingId),
      (member, { heldMeetingId = "" }) => settings.readPreparation(member, heldMeetingId),
    ],
    planBoard: [
      (member, { waitingMeetingId = "", waitingItemId = "" }) =>
        settings.planBoard(member, { meetingId: waitingMeetingId, itemId: waitingItemId }, setting),
      (member, { waitingItemId = "" }, { waitingMeetingId = "" }) =>
        settings.planBoard(member, { meetingId: waitingMeetingId, itemId: waitingItemId }, setting),
    ],
    act: [
      pressing({ do: "close" }),
      pressing({ do: "go" }),
      pressing({ do: "timer", minutes: "5" }),
      pressing({ do: "rename", title: "Ændret" }),
      pressing({ do: "remove" }),
      pressing({ do: "undo" }),
    ],
  },
  own: {},
};
