import { eq } from "drizzle-orm";
import type { Member } from "#domains/access/member.ts";
import { promptsOf } from "#domains/meetings/at-the-table.server.ts";
import { meetingReport } from "#domains/meetings/meeting.report.ts";
import { meetingTitle, whenInWords } from "#domains/meetings/meeting-words.ts";
import { findMeeting, type Meeting } from "#domains/meetings/meetings.server.ts";
import { askOrganisation } from "#platform/database/database.server.ts";
import type { Pack, SignInSheet } from "#platform/documents/pack.ts";
import { board } from "./board.table.ts";
import { reserveCode } from "./join-code-reserving.server.ts";
import { wayToTable } from "./lead-square.server.ts";
import { meetingPackText } from "./meeting-pack.text.ts";
import {
  type PackLine,
  type PackPart,
  type PackSheet,
  plannedHeads,
  sheetsFor,
  signInLines,
} from "./meeting-pack.ts";
import { printedOwnCards } from "./own-cards-print.server.ts";
import type { PaperSize } from "./paper-sheet.ts";
import { type PaperOrder, paperSheets } from "./paper-sheets.report.ts";
import { pictureCardSheet } from "./picture-cards.report.ts";

/** What the paper of a meeting is made of: for how many, which sheets and how many of each, and whether there are cards. */
export type PackPlan = { heads: number; isAsked: boolean; sheets: PackSheet[]; hasCards: boolean };

/** Counts what a meeting needs on paper. Undefined when there is no such meeting. */
export async function planPack(member: Member, meetingId: string): Promise<PackPlan | undefined> {
  const meeting = await findMeeting(member, meetingId);
  return meeting && planFor(member, meeting);
}

async function planFor(member: Member, meeting: Meeting): Promise<PackPlan> {
  const asked = meeting.guests.reduce((sum, { heads }) => sum + heads, 0);
  const heads = asked || plannedHeads;
  const lines = await packLines(member, meeting);
  return {
    heads,
    isAsked: asked > 0,
    sheets: sheetsFor(lines, heads),
    hasCards: meeting.agenda.some(({ kind }) => kind === "picture-cards"),
  };
}

/** The agenda with the questions each line asks: its own ones, else the one on the agenda, else the meeting's. */
function packLines(member: Member, { id, agenda, question }: Meeting): Promise<PackLine[]> {
  return askOrganisation(member.organisationId, async (db) => {
    const boards = await db
      .select({ itemId: board.itemId, passes: board.passes })
      .from(board)
      .where(eq(board.meetingId, id));
    const lines: PackLine[] = [];
    for (const item of agenda) {
      const prompts = (await promptsOf(db, item.id)).map(({ text }) => text);
      const questions = prompts.length > 0 ? prompts : [item.question || question];
      const passes = boards.find(({ itemId }) => itemId === item.id)?.passes ?? 0;
      lines.push({ kind: item.kind, questions, passes });
    }
    return lines;
  });
}

/**
 * A part of a meeting's paper, or all of it: the agenda for those who come, the sheet they may write themselves in on,
 * with the code that opens the meeting, the sheets of its tools on A4, and the picture cards where they are on the
 * agenda. The code is kept for the meeting when its paper is made. Undefined where there is nothing of that part, or no such meeting.
 */
export async function readPack(
  member: Member,
  meetingId: string,
  part: PackPart,
  now = new Date(),
): Promise<Pack | undefined> {
  const meeting = await findMeeting(member, meetingId);
  if (!meeting) return undefined;
  const { language, organisationName: sender } = member;
  const text = meetingPackText[language];
  const { heads, sheets, hasCards } = await planFor(member, meeting);
  const named = (what: string): Pack => ({
    title: `${meetingTitle(meeting.number, language)}: ${what}`,
    language,
  });
  const pages = (size: PaperSize) =>
    paperSheets(ordersOf(member, meeting, sheets, size), language, sender).pages;
  const cards = async () => pictureCardSheet(language, await printedOwnCards(member));
  switch (part) {
    case "sign-in":
      return { ...named(text.titles.signIn), signIn: await signInSheet(member, meeting, heads) };
    case "sheets":
      return sheets.length > 0 ? { ...named(text.titles.sheets), sheets: pages("a4") } : undefined;
    case "wall":
      return sheets.length > 0
        ? { ...named(text.titles.wall), sheets: wallPages(member, meeting, sheets) }
        : undefined;
    case "cards":
      return hasCards ? { ...named(text.titles.cards), cards: await cards() } : undefined;
    case "all":
      return {
        ...named(text.titles.all),
        agenda: meetingReport({ language, sender, now, meeting, edition: "guests" }),
        signIn: await signInSheet(member, meeting, heads),
        ...(sheets.length > 0 && { sheets: pages("a4") }),
        ...(hasCards && { cards: await cards() }),
      };
  }
}

/** On the wall hangs one of each. */
const wallPages = (member: Member, meeting: Meeting, sheets: readonly PackSheet[]) =>
  paperSheets(
    ordersOf(
      member,
      meeting,
      sheets.map((sheet) => ({ ...sheet, count: 1 })),
      "a3",
    ),
    member.language,
    member.organisationName,
  ).pages;

function ordersOf(
  { language }: Member,
  meeting: Meeting,
  sheets: readonly PackSheet[],
  size: PaperSize,
): PaperOrder[] {
  return sheets.flatMap(({ tool, question, count }) =>
    Array.from({ length: count }, () => ({
      tool,
      size,
      question,
      heading: meetingTitle(meeting.number, language),
      date: whenInWords(meeting, language, "day-year"),
      place: meeting.place,
    })),
  );
}

async function signInSheet(member: Member, meeting: Meeting, heads: number): Promise<SignInSheet> {
  const { language, organisationName: sender } = member;
  const text = meetingPackText[language].signIn;
  const code = await reserveCode(member, meeting.id);
  const way = code === undefined ? undefined : wayToTable(code);
  return {
    sender,
    title: text.title,
    question: meeting.question,
    when: [whenInWords(meeting, language, "day-year"), meeting.place].filter(Boolean).join(" · "),
    why: text.why,
    kept: text.kept,
    name: text.name,
    role: text.role,
    lines: signInLines(heads),
    ...(way && {
      wayIn: {
        address: text.wayIn(way.address),
        code: way.code,
        square: squareAsDrawing(way.square),
        squareAlt: text.square,
      },
    }),
  };
}

const squareAsDrawing = ({ size, drawing }: { size: number; drawing: string }) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}"><path fill="#1d2a30" d="${drawing}"/></svg>`;
