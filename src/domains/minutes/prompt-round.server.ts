import { createHash } from "node:crypto";
import type { Member } from "#domains/access/member.ts";
import { promptOf } from "#domains/boards/prompt-look.ts";
import { readWholeGuide } from "#domains/guide/content.server.ts";
import { markOf } from "#domains/guide/path.ts";
import { addAnswer, beginRound, findRound, markNugget } from "#domains/guide/rounds.server.ts";
import type { Station } from "#domains/guide/station.ts";
import { meetingTitle } from "#domains/meetings/meeting-words.ts";
import { inOrganisation } from "#platform/database/database.server.ts";
import { formatDate } from "#ui/dates.ts";
import { type Minutes, readMinutes } from "./minutes.server.ts";
import { type MinutesNote, notesOf, withoutLeftOut } from "./minutes.ts";

/** What was said at a line of the meeting to the questions of one station of the guide. */
export type GuideRound = {
  itemId: string;
  station: Station;
  /** "1 Behovsanalyse", as the path has it. */
  name: string;
  /** Answers that can be carried into the guide, and those whose question does not stand there any more. */
  answers: number;
  left: number;
  /** The round in the guide that they were carried to; null before that. */
  roundId: string | null;
};

/** What can be carried from a meeting that is over into the guide of its forløb, or has been. */
export async function listGuideRounds(member: Member, meetingId: string): Promise<GuideRound[]> {
  const minutes = await readMinutes(member, meetingId);
  if (minutes?.held !== "over") return [];
  const told = await saidToGuide(member, minutes);
  return Promise.all(
    told.map(async ({ said, id, ...about }) => {
      const round = await findRound(member, minutes.meeting.engagementId, id);
      return { ...about, answers: said.length, roundId: round ? id : null };
    }),
  );
}

/**
 * Carries what was said at a line to the questions of the guide into the forløb as a round of its own, which can be
 * agreed on there (A3). Each answer says which meeting it is from, and never who gave it. Pressed twice it is one round,
 * and each answer in it once. False when there is nothing to carry, or the meeting is not over.
 */
export function carryToGuide(member: Member, meetingId: string, itemId: string): Promise<boolean> {
  return inOrganisation(member.organisationId, async () => {
    const minutes = await readMinutes(member, meetingId);
    if (minutes?.held !== "over") return false;
    const rounds = (await saidToGuide(member, minutes)).filter((one) => one.itemId === itemId);
    for (const { id, station, said } of rounds) {
      const { engagementId } = minutes.meeting;
      const begun = await beginRound(member, engagementId, station, {
        kind: "conversation",
        present: presentAt(minutes, member),
        sentAs: id,
      });
      if (!begun) return false;
      for (const { note, key } of said) {
        const answerId = idFrom(`answer ${note.id}`);
        const given = { answerId, text: note.text, saidBy: sourceOf(minutes, member) };
        if ((await addAnswer(member, id, key, given)) && note.isNugget)
          await markNugget(member, id, answerId, true);
      }
    }
    return rounds.length > 0;
  });
}

type Said = Omit<GuideRound, "answers" | "roundId"> & {
  id: string;
  said: { note: MinutesNote; key: string }[];
};

/** What the minutes tell of what was said to the guide, line by line and station by station. */
async function saidToGuide(member: Member, minutes: Minutes): Promise<Said[]> {
  const guide = await readWholeGuide(member, member.language);
  const content = withoutLeftOut(minutes.content, new Set(minutes.leftOut));
  return content.items.flatMap(({ id: itemId, board }) => {
    const prompts = board?.material?.prompts ?? [];
    const told = (board ? notesOf(board) : []).flatMap((note) => {
      const key = promptOf(note, prompts)?.guideKey;
      return key && note.text ? [{ note, key }] : [];
    });
    return guide.flatMap(({ station, name, questions }): Said[] => {
      const all = told.filter(({ key }) => questions.some((one) => one.key === key));
      if (all.length === 0) return [];
      const said = all.filter(({ key }) => questions.some((one) => one.key === key && !one.hidden));
      return [
        {
          itemId,
          station,
          name: `${markOf(station)} ${name}`,
          id: idFrom(`round ${itemId} ${station}`),
          left: all.length - said.length,
          said,
        },
      ];
    });
  });
}

/** Those who came, by role; the meeting itself where nobody has said who did. */
function presentAt(minutes: Minutes, member: Member): string[] {
  const { partners, citizens, colleagues } = minutes.content.present;
  const came = [...partners, ...citizens.map(({ who }) => who), ...colleagues];
  return came.length > 0 ? came : [sourceOf(minutes, member)];
}

/** Which meeting, and when: "Andet møde, 26. november 2026". */
function sourceOf({ meeting }: Minutes, { language }: Member): string {
  const day = meeting.day && formatDate(meeting.day, language, "day-year");
  return [meetingTitle(meeting.number, language), day].filter(Boolean).join(", ");
}

/** The same id for the same thing, so that it is made once however often it is asked for. */
function idFrom(what: string): string {
  const hex = createHash("sha256").update(what).digest("hex");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
