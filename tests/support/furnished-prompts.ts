import { setBoard } from "#domains/boards/leading.server.ts";
import { receive } from "#domains/boards/receiving.server.ts";
import { takeSheet } from "#domains/boards/silent-rounds.server.ts";
import { closeSitting } from "#domains/boards/sittings.server.ts";
import { saveAgendaItem } from "#domains/meetings/agenda.server.ts";
import { agendaItemExample } from "#domains/meetings/meeting.example.ts";
import {
  askDevelopmentQuestions,
  askOfGuide,
  askOwn,
  listPrompts,
} from "#domains/meetings/prompts.server.ts";
import { newId } from "#platform/database/id.ts";
import type { FurnishedHouse } from "./furnished-house.ts";
import { holdMeeting } from "./live-table.ts";

/** Several questions on one line, and silent rounds. What is put into a furnished house, and where to find it. */
export type FurnishedPrompt = {
  /** A line of the house's meeting that asks several questions, and one of them. */
  askingItemId: string;
  promptId: string;
  /** A meeting where sheets wait to go round. */
  silentMeetingId: string;
  silentBoardId: string;
  /** A meeting that is over, where the guide's questions were answered. */
  guideMeetingId: string;
  guideItemId: string;
};

/** Every text names the place, so that a word of it is known wherever it turns up. */
export async function furnishPrompt(place: string, house: FurnishedHouse): Promise<FurnishedPrompt> {
  const { administrator, meetingId = "", questionId = "" } = house;
  const asking = { ...agendaItemExample, kind: "development-questions" as const, title: `Om ${place}` };
  const askingItemId = (await saveAgendaItem(administrator, meetingId, asking)) ?? "";
  const line = { meetingId, itemId: askingItemId };
  await askOwn(administrator, line, { text: `Hvordan får vi folk til ${place}?` });
  await askDevelopmentQuestions(administrator, line, [questionId]);
  const [prompt] = await listPrompts(administrator, meetingId);

  const silent = await holdMeeting(administrator, ["brainstorm"]);
  const silentBoardId = silent.boards[0] ?? "";
  const setting = { anonymity: "none", hidden: true, dots: 0, severalDots: true, passes: 3 } as const;
  await setBoard(administrator, { meetingId: silent.meetingId, boardId: silentBoardId }, setting);
  await takeSheet(await silent.join(), silentBoardId);

  const guide = await holdMeeting(administrator, ["guide-conversation"]);
  const at = { meetingId: guide.meetingId, itemId: guide.items[0] ?? "" };
  const boardId = guide.boards[0] ?? "";
  await askOfGuide(administrator, at, "1", ["1.q1"]);
  const [asked] = await listPrompts(administrator, guide.meetingId);
  await setBoard(
    administrator,
    { meetingId: guide.meetingId, boardId },
    { ...setting, hidden: false, passes: 0 },
  );
  const form = new FormData();
  const fields = { do: "note", id: newId(), boardId, tool: "guide-conversation", slot: asked?.id ?? "" };
  for (const [name, value] of Object.entries({ ...fields, text: `De unge i ${place}` }))
    form.set(name, value);
  await receive(await guide.join(), form);
  await closeSitting(administrator, guide.meetingId);
  return {
    askingItemId,
    promptId: prompt?.id ?? "",
    silentMeetingId: silent.meetingId,
    silentBoardId,
    guideMeetingId: guide.meetingId,
    guideItemId: at.itemId,
  };
}
