import { taskSchema } from "#domains/agreements/task.ts";
import { receive } from "#domains/boards/receiving.server.ts";
import { addGuest } from "#domains/meetings/guests.server.ts";
import { makeIdeaOf } from "#domains/minutes/idea-from-note.server.ts";
import { sendMinutes } from "#domains/minutes/minutes-sending.server.ts";
import { finishMinutes } from "#domains/minutes/minutes-versions.server.ts";
import { wishForMinutes } from "#domains/minutes/minutes-wishes.server.ts";
import {
  correctStep,
  leaveOut,
  saveDecision,
  writeParagraph,
} from "#domains/minutes/minutes-writing.server.ts";
import { askFrom, beginInsightWith, takeOnTask } from "#domains/minutes/onward.server.ts";
import { newId } from "#platform/database/id.ts";
import type { FurnishedHouse } from "./furnished-house.ts";
import { holdMeeting } from "./live-table.ts";

/** What came of a meeting. What is put into a furnished house, and where to find it. */
export type FurnishedMinutes = {
  minutesMeetingId: string;
  /** A note on a board everybody sees, and a next step. */
  minutesNoteId: string;
  minutesStepId: string;
  minutesDecisionId: string;
  /** An insight that leans on the note. */
  minutesInsightId: string;
  /** An idea the note became. */
  heardIdeaId: string;
};

/** Every text names the place, so that a word of it is known wherever it turns up. */
export async function furnishMinutes(place: string, house: FurnishedHouse): Promise<FurnishedMinutes> {
  const { administrator } = house;
  const { meetingId, boards, items, join } = await holdMeeting(administrator, ["round", "next-steps"]);
  await addGuest(administrator, meetingId, { kind: "colleague", memberId: administrator.id });
  const who = await join({ name: `Lis fra ${place}` });
  // Somebody who asks for nothing.
  await join({ name: `Bo fra ${place}` });
  const write = async (line: number, tool: string, text: string) => {
    const id = newId();
    const form = new FormData();
    for (const [name, value] of Object.entries({ do: "note", id, boardId: boards[line] ?? "", tool, text }))
      form.set(name, value);
    await receive(who, form);
    return id;
  };
  const noteId = await write(0, "round", `Bussen til ${place} går ikke`);
  const outId = await write(0, "round", `Naboen i ${place}`);
  const stepId = await write(1, "next-steps", `Ring til ${place}`);
  await writeParagraph(administrator, meetingId, { itemId: "", text: `Vi mødtes i ${place}.`, based: 0 });
  await writeParagraph(administrator, meetingId, { itemId: items[0] ?? "", text: `Om ${place}.`, based: 0 });
  const decisionId = newId();
  const decision = { what: `Vi ses i ${place}`, why: "", who: "", based: 0, sentAs: decisionId };
  await saveDecision(administrator, meetingId, decision);
  await leaveOut(administrator, meetingId, outId, true);
  const step = { what: `Ringe til ${place}`, who: "", byWhen: "", based: 0 };
  await correctStep(administrator, meetingId, stepId, step);
  const sentence = `Ingen kommer til ${place} uden bus`;
  const insightId = (await beginInsightWith(administrator, meetingId, noteId, { sentence })) ?? "";
  const question = { text: `Hvordan kommer folk til ${place}?`, insightId, sentence: "" };
  await askFrom(administrator, meetingId, noteId, question);
  const idea = { text: `En bus til ${place}` };
  const heardIdeaId = (await makeIdeaOf(administrator, meetingId, noteId, idea)) ?? "";
  const task = taskSchema.parse({ text: `Ringe til ${place}`, carriedBy: "library" });
  await takeOnTask(administrator, meetingId, stepId, task);
  await wishForMinutes(who, `lis@${place.toLowerCase()}.example`);
  await sendMinutes(administrator, meetingId, (await finishMinutes(administrator, meetingId)) ?? 0);
  await wishForMinutes(who, `lis@${place.toLowerCase()}.example`);
  // Something to be finished, and then to be sent.
  await write(0, "round", `Der er langt til ${place}`);
  return {
    minutesMeetingId: meetingId,
    minutesNoteId: noteId,
    minutesStepId: stepId,
    minutesDecisionId: decisionId,
    minutesInsightId: insightId,
    heardIdeaId,
  };
}
