import { sql } from "drizzle-orm";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Administrator } from "#domains/access/member.ts";
import { findDoor, wrongCodes } from "#domains/access/participants.server.ts";
import { remove } from "#domains/access/removal.server.ts";
import { newEngagementExample } from "#domains/engagement/engagement.example.ts";
import { beginEngagement } from "#domains/engagement/engagements.server.ts";
import type { ItemKind } from "#domains/meetings/meeting.ts";
import { inOrganisation } from "#platform/database/database.server.ts";
import { newId } from "#platform/database/id.ts";
import { closePdfPress, printPackPdf } from "#platform/documents/pdf.server.ts";
import { asOwner, openTestDatabase, type TestDatabase } from "../../../tests/support/database.ts";
import { openHouse, visitor } from "../../../tests/support/houses.ts";
import { textOfPdf } from "../../../tests/support/printed.ts";
import { spokenCode } from "./join-code.ts";
import { codeWaits, reserveCode } from "./join-code-reserving.server.ts";
import { planPack, readPack } from "./meeting-pack.server.ts";
import { type PackPart, sheetsFor } from "./meeting-pack.ts";
import { closeSitting, findSitting, openSitting } from "./sittings.server.ts";

let database: TestDatabase;
let leader: Administrator;
let house = 0;
beforeAll(async () => {
  database = await openTestDatabase();
});
beforeEach(async () => {
  house++;
  leader = await openHouse({ name: "Mette Vig", email: `mette@pakke${house}.example` });
});
afterEach(() => asOwner(database.owner, (owner) => owner.query("delete from organisation")));
afterAll(async () => {
  closePdfPress();
  await database.close();
});

/** A meeting that waits, with a line for each kind, and so many citizens asked. */
async function plans(kinds: readonly ItemKind[], heads = 0, who = leader): Promise<string> {
  const engagementId = await beginEngagement(who, newEngagementExample);
  const meetingId = newId();
  await inOrganisation(who.organisationId, async (db) => {
    await db.execute(sql`insert into meeting (id, engagement_id, number, question, place, created_by)
      values (${meetingId}, ${engagementId}, 2, 'Hvem mangler ved bordet?', 'Forsamlingshuset', ${who.id})`);
    for (const [position, kind] of kinds.entries())
      await db.execute(sql`insert into agenda_item (id, meeting_id, position, kind, question, minutes)
        values (${newId()}, ${meetingId}, ${position}, ${kind}, ${`Linje ${position + 1}?`}, 15)`);
    if (heads > 0)
      await db.execute(sql`insert into meeting_guest (id, meeting_id, kind, who, heads, added_by)
        values (${newId()}, ${meetingId}, 'citizens', 'fædre fra træningen', ${heads}, ${who.id})`);
  });
  return meetingId;
}

async function printed(meetingId: string, part: PackPart): Promise<string | undefined> {
  const pack = await readPack(leader, meetingId, part);
  return pack && textOfPdf(Buffer.from(await printPackPdf(pack)));
}

/** The pages of what was read, without the last break. */
const pagesOf = (text: string | undefined) => (text ?? "").split("\f").slice(0, -1);

describe("how many sheets a meeting needs", () => {
  const line = (kind: ItemKind, more: { questions?: string[]; passes?: number } = {}) => ({
    kind,
    questions: ["?"],
    passes: 0,
    ...more,
  });
  const counts = (lines: Parameters<typeof sheetsFor>[0], heads: number) =>
    sheetsFor(lines, heads).map(({ tool, count }) => [tool, count]);

  test("follows from how many share one, and there is always one", () => {
    const lines = [
      line("welcome"),
      line("picture-cards"),
      line("persona"),
      line("next-steps"),
      line("break"),
    ];
    expect(counts(lines, 11)).toEqual([
      ["picture-cards", 3],
      ["persona", 3],
      ["next-steps", 1],
    ]);
    expect(counts(lines, 1)).toEqual([
      ["picture-cards", 1],
      ["persona", 1],
      ["next-steps", 1],
    ]);
  });

  test("is one for each person where sheets go round in silence, and a set for each question of a line", () => {
    expect(counts([line("brainstorm", { passes: 6 })], 6)).toEqual([["brainwriting", 6]]);
    const asks = line("guide-conversation", { questions: ["Hvem?", "Hvor?"] });
    expect(sheetsFor([asks], 7)).toEqual([
      { tool: "guide-conversation", question: "Hvem?", count: 2 },
      { tool: "guide-conversation", question: "Hvor?", count: 2 },
    ]);
  });

  test("empties no printer when somebody has typed a hundred too many", () => {
    expect(counts([line("brainstorm", { passes: 6 })], 500)).toEqual([["brainwriting", 30]]);
  });
});

describe("a meeting on paper", () => {
  test("has all its parts in one file: agenda, the sheet to sign in on, sheets with the line's own question, cards", async () => {
    const meetingId = await plans(["welcome", "picture-cards", "brainstorm"], 6);
    const pages = pagesOf(await printed(meetingId, "all"));
    const flat = pages.map((page) => page.replace(/\s+/g, " "));
    expect(flat[0]).toContain("Hvem mangler ved bordet?");
    expect(flat[0]).toMatch(/side 1 af 1/);
    const signIn = flat.find((page) => page.includes("Hvem er her?"));
    expect(signIn).toContain("Arket bliver ikke gemt længere end nødvendigt");
    expect(signIn).toContain("frivilligt");
    const { code = "" } = { code: await reserveCode(leader, meetingId) };
    expect(signIn).toContain(spokenCode(code));
    expect(flat.filter((page) => page.includes("Linje 2?") && page.includes("Vælg to kort"))).toHaveLength(2);
    expect(
      flat.filter((page) => page.includes("Linje 3?") && page.includes("Én idé i hvert felt")),
    ).toHaveLength(2);
    expect(flat.at(-1)).toMatch(/Vandkande|Solen|Gryde|Fortøjet/i);
    // The agenda, the sheet to sign in on, two and two sheets, and sixty cards four to a page.
    expect(pages.length).toBeGreaterThanOrEqual(1 + 1 + 4 + 15);
  });

  test("has each part by itself, and says so where there is none", async () => {
    const meetingId = await plans(["round"], 3);
    expect(await printed(meetingId, "sign-in")).toContain("Hvem er her?");
    expect(pagesOf(await printed(meetingId, "sign-in"))).toHaveLength(1);
    expect(pagesOf(await printed(meetingId, "sheets"))).toHaveLength(1);
    expect(pagesOf(await printed(meetingId, "wall"))).toHaveLength(1);
    expect(await printed(meetingId, "cards")).toBeUndefined();
    const bare = await plans(["welcome", "talk"]);
    expect(await printed(bare, "sheets")).toBeUndefined();
    expect(await printed(bare, "all")).toContain("Hvem er her?");
  });

  test("is made for those who were asked, and for eight when nobody was", async () => {
    const [some, none] = [await plans(["round"], 13), await plans(["round"])];
    expect(await planPack(leader, some)).toMatchObject({ heads: 13, isAsked: true, hasCards: false });
    expect(await planPack(leader, none)).toMatchObject({ heads: 8, isAsked: false });
    expect(pagesOf(await printed(some, "sign-in"))).toHaveLength(2);
    expect(await readPack(leader, some, "sign-in")).toMatchObject({ signIn: { lines: 36 } });
  });
});

describe("the code on the paper", () => {
  test("is the same each time, and the one the meeting opens with", async () => {
    const meetingId = await plans(["round"]);
    const code = await reserveCode(leader, meetingId);
    expect(await reserveCode(leader, meetingId)).toBe(code);
    await openSitting(leader, meetingId);
    expect(await findSitting(leader, meetingId)).toMatchObject({ code, codeOnPaper: code });
    expect(await reserveCode(leader, meetingId)).toBe(code);
  });

  test("waits until the meeting is opened, opens it, and is dead when it is over", async () => {
    const meetingId = await plans(["round"]);
    const code = (await reserveCode(leader, meetingId)) ?? "";
    expect(await codeWaits(code)).toBe(true);
    expect(await findDoor(code, visitor(), codeWaits)).toBe("not-yet");
    await openSitting(leader, meetingId);
    expect(await codeWaits(code)).toBe(false);
    expect(await findDoor(code, visitor(), codeWaits)).toMatchObject({ thingId: meetingId });
    await closeSitting(leader, meetingId);
    expect(await findDoor(code, visitor(), codeWaits)).toBeUndefined();
    await openSitting(leader, meetingId);
    const again = await findSitting(leader, meetingId);
    expect(again?.code).not.toBe(code);
    expect(again?.codeOnPaper).toBe(code);
    await closeSitting(leader, meetingId);
    await openSitting(leader, meetingId);
    const printedAgain = await reserveCode(leader, meetingId);
    expect(printedAgain).toBe((await findSitting(leader, meetingId))?.code);
  });

  test("that another house is open under meanwhile gives way to a new one, and the leader is told", async () => {
    const meetingId = await plans(["round"]);
    const code = (await reserveCode(leader, meetingId)) ?? "";
    const stranger = await openHouse({ name: "Ulla Ny", email: `ulla@fremmed${house}.example` });
    const theirs = await plans(["round"], 0, stranger);
    await openSitting(stranger, theirs);
    await asOwner(database.owner, (owner) =>
      owner.query("update sitting set code = $1 where meeting_id = $2", [code, theirs]),
    );
    await openSitting(leader, meetingId);
    const sitting = await findSitting(leader, meetingId);
    expect(sitting?.codeOnPaper).toBe(code);
    expect(sitting?.code).not.toBe(code);
  });

  test("of a meeting that was taken away waits for nothing, and another house cannot have one made", async () => {
    const meetingId = await plans(["round"]);
    const code = (await reserveCode(leader, meetingId)) ?? "";
    const stranger = await openHouse({ name: "Ulla Ny", email: `ulla@fremmed${house}.example` });
    expect(await reserveCode(stranger, meetingId)).toBeUndefined();
    await remove(leader, "meeting", meetingId, "Mødet");
    expect(await codeWaits(code)).toBe(false);
    expect(await reserveCode(leader, meetingId)).toBeUndefined();
  });

  test("can be tried by a whole hall, and guessing is still counted", async () => {
    const meetingId = await plans(["round"]);
    const code = (await reserveCode(leader, meetingId)) ?? "";
    const hall = visitor();
    for (let time = 0; time < wrongCodes.fromOne + 5; time++)
      expect(await findDoor(code, hall, codeWaits)).toBe("not-yet");
    const guesser = visitor();
    for (let time = 0; time < wrongCodes.fromOne; time++)
      expect(await findDoor("CCCCCC", guesser, codeWaits)).toBeUndefined();
    expect(await findDoor(code, guesser, codeWaits)).toBe("too-often");
  });
});
