import { reserveCode } from "#domains/boards/join-code-reserving.server.ts";
import { planPack, readPack } from "#domains/boards/meeting-pack.server.ts";
import { readNotePictureToMember, readShownPictures } from "#domains/boards/note-pictures.server.ts";
import * as cards from "#domains/boards/own-cards.server.ts";
import { printedOwnCards } from "#domains/boards/own-cards-print.server.ts";
import { receivePaperNoteFromMember } from "#domains/boards/paper-laying.server.ts";
import { readLayingToLead } from "#domains/boards/paper-laying-places.server.ts";
import type { MinutesContent } from "#domains/minutes/minutes.ts";
import { readMinutesPhotos } from "#domains/minutes/minutes-photos.server.ts";
import { newId } from "#platform/database/id.ts";
import type { Calls } from "./foreign-calls.ts";
import { pngOf } from "./pictures.ts";

const photo = () => new File([pngOf(8, 6)], "billede.png", { type: "image/png" });

function formOf(fields: Readonly<Record<string, string>>, name: string): FormData {
  const form = new FormData();
  for (const [field, value] of Object.entries(fields)) form.set(field, value);
  form.set(name, photo());
  return form;
}

const content = (noteId = "") =>
  ({
    items: [
      {
        board: {
          tool: "round",
          heaps: [],
          notes: [{ id: noteId, picture: { width: 4, height: 2 }, extra: {} }],
        },
        steps: [],
      },
    ],
  }) as unknown as MinutesContent;

/** Pictures at the table, and a meeting on paper. `foreign` is told ids of another house; `own` asks for one's own. */
export const pictureCalls: Calls = {
  foreign: {
    readNotePictureToMember: (member, { heldMeetingId = "", contributionId = "" }) =>
      readNotePictureToMember(member, heldMeetingId, contributionId),
    readShownPictures: (member, { heldMeetingId = "", contributionId = "" }) =>
      readShownPictures(member, heldMeetingId, [contributionId]),
    readMinutesPhotos: (member, { heldMeetingId = "", contributionId = "" }) =>
      readMinutesPhotos(member, heldMeetingId, content(contributionId)),
    receivePaperNoteFromMember: async (member, { heldMeetingId = "", openBoardId = "" }) => {
      const fields = { id: newId(), boardId: openBoardId, sheet: "guide-conversation", field: "answer-1" };
      return "kept" in (await receivePaperNoteFromMember(member, heldMeetingId, formOf(fields, "picture")));
    },
    readLayingToLead: (member, { heldMeetingId = "" }) => readLayingToLead(member, heldMeetingId),
    readOwnCard: (member, { ownCardId = "" }) => cards.readOwnCard(member, ownCardId),
    readOwnCards: (member, { ownCardId = "" }) => cards.readOwnCards(member, [ownCardId]),
    removeOwnCard: (member, { ownCardId = "" }) => cards.removeOwnCard(member, ownCardId),
    reserveCode: (member, { waitingMeetingId = "" }) => reserveCode(member, waitingMeetingId),
    planPack: (member, { waitingMeetingId = "" }) => planPack(member, waitingMeetingId),
    readPack: (member, { waitingMeetingId = "" }) => readPack(member, waitingMeetingId, "all"),
  },
  own: {
    listOwnCards: (member) => cards.listOwnCards(member),
    printedOwnCards: (member) => printedOwnCards(member),
    receiveOwnCard: (member) =>
      cards.receiveOwnCard(
        member,
        formOf({ id: newId(), title: "En dør", description: "En rød dør.", nobody: "yes" }, "photo"),
      ),
    addOwnCard: (member) =>
      cards.addOwnCard(
        member,
        { id: newId(), title: "En dør", description: "En rød dør." },
        { type: "image/jpeg", bytes: pngOf(8, 6), width: 8, height: 6 },
      ),
  },
};
