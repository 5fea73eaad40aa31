import type { z } from "zod";
import type { Member } from "#domains/access/member.ts";
import { askOrganisation } from "#platform/database/database.server.ts";
import { isProblems, type Problems, readForm } from "#platform/web/form.ts";
import { kindHeaps } from "./barrier.server.ts";
import { doBoardDeed, redoDeed, undoDeed, whatCanBeUndone } from "./deeds.server.ts";
import { deedIn, isPress, type LeadRefusal, leadForms, type Pressed, type Undoable } from "./lead-form.ts";
import { setDots } from "./lead-settings.server.ts";
import {
  clearFinished,
  clearVote,
  closeBoard,
  closeVote,
  openVote,
  reveal,
  setBoard,
} from "./leading.server.ts";
import { focusOn, passSheets } from "./silent-rounds.server.ts";
import { settingOf } from "./silent-setting.ts";
import { addMinute, closeSitting, findSitting, goTo, openSitting, setTimer } from "./sittings.server.ts";

/** What became of a press. `done` was answered after COMMIT. */
export type Acted = { done: true; undoable?: Undoable } | { refused: LeadRefusal } | Problems;

/**
 * Takes what the one who leads presses, by a form or by the script on the page. Whoever of the house is here may lead:
 * there is no lock, and two see each other's doings.
 */
export async function act(member: Member, meetingId: string, form: FormData): Promise<Acted> {
  const does = form.get("do");
  if (!isPress(does)) return { refused: "unreadable" };
  const read = readForm<z.ZodType>(leadForms[does], form, member.language);
  if (isProblems(read)) return read;
  const pressed = { does, value: read.value } as Pressed;
  if (pressed.does === "open") {
    return (await openSitting(member, meetingId)) ? { done: true } : { refused: "gone" };
  }
  const sitting = await findSitting(member, meetingId);
  if (!sitting) return { refused: "gone" };
  if (pressed.does === "close") await closeSitting(member, meetingId);
  else if (sitting.closedAt) return { refused: "over" };
  else return (await touchRoom(member, meetingId, pressed)) ?? touchBoard(member, meetingId, pressed);
  return { done: true };
}

type ToBoard = Extract<Pressed, { value: { boardId: string } }>;

/** What is pressed about the room itself; undefined when it was about a board. */
async function touchRoom(member: Member, meetingId: string, pressed: Pressed): Promise<Acted | undefined> {
  if (pressed.does === "go") await goTo(member, meetingId, pressed.value.itemId, pressed.value.gather);
  else if (pressed.does === "timer") await setTimer(member, meetingId, pressed.value.minutes);
  else if (pressed.does === "minute") await addMinute(member, meetingId);
  else return undefined;
  return { done: true };
}

async function touchBoard(member: Member, meetingId: string, asked: Pressed): Promise<Acted> {
  const pressed = asked as ToBoard;
  const place = { meetingId, boardId: pressed.value.boardId };
  switch (pressed.does) {
    case "settings": {
      const { boardId: _, ...setting } = pressed.value;
      const set = await setBoard(member, place, settingOf(setting));
      return set === "kept" ? { done: true } : { refused: set };
    }
    case "dots": {
      const { dots, severalDots } = pressed.value;
      return (await setDots(member, place, { dots, severalDots })) ? { done: true } : { refused: "gone" };
    }
    case "reveal":
      await reveal(member, place);
      return { done: true };
    case "shut":
      await closeBoard(member, place, pressed.value.is);
      return { done: true };
    case "open-vote":
      await openVote(member, place);
      return { done: true };
    case "close-vote":
      await closeVote(member, place);
      return { done: true };
    case "clear-vote":
      await clearVote(member, place);
      return { done: true };
    case "clear-finished":
      await clearFinished(member, place);
      return { done: true };
    case "pass": {
      const passed = await passSheets(member, place, pressed.value);
      return passed === "kept" ? { done: true } : { refused: passed };
    }
    case "focus":
      await focusOn(member, place, pressed.value.place);
      return { done: true };
    default:
      return touchNotes(member, place, pressed);
  }
}

async function touchNotes(
  member: Member,
  place: { meetingId: string; boardId: string },
  pressed: ToBoard,
): Promise<Acted> {
  const done = await doOrTurnBack(member, place, pressed);
  if (typeof done === "string") return { refused: done };
  if (!done) return { refused: "gone" };
  return {
    done: true,
    undoable: await askOrganisation(member.organisationId, (db) =>
      whatCanBeUndone(db, member.id, place.boardId),
    ),
  };
}

async function doOrTurnBack(
  member: Member,
  place: { meetingId: string; boardId: string },
  pressed: ToBoard,
): Promise<boolean | LeadRefusal> {
  if (pressed.does === "undo") return undoDeed(member, place);
  if (pressed.does === "redo") return redoDeed(member, place);
  const deed =
    pressed.does === "gather-kinds"
      ? await askOrganisation(member.organisationId, (db) =>
          kindHeaps(db, pressed.value.boardId, member.language),
        )
      : deedIn(pressed);
  if (!deed) return pressed.does === "merge" ? "two-heaps" : "nothing-picked";
  return doBoardDeed(member, place, deed, "deedId" in pressed.value ? pressed.value.deedId : undefined);
}
