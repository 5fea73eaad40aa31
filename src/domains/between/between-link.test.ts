import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Administrator } from "#domains/access/member.ts";
import { forgetRemoved, restore } from "#domains/access/removal.server.ts";
import { fingerprint } from "#domains/access/token.server.ts";
import { removeEngagement } from "#domains/engagement/engagements.server.ts";
import { saveMeeting } from "#domains/meetings/meetings.server.ts";
import { newId } from "#platform/database/id.ts";
import { listMail } from "#platform/mail/mail.server.ts";
import { holdsCpr } from "#platform/web/cpr.ts";
import { isProblems, readForm } from "#platform/web/form.ts";
import { tongues } from "#ui/tongues.ts";
import { type BetweenDesk, betweenWordFor, openBetweenDesk } from "../../../tests/support/between-desk.ts";
import { asOwner, openTestDatabase, type TestDatabase } from "../../../tests/support/database.ts";
import { openHouse, visitor } from "../../../tests/support/houses.ts";
import { partnerWordSchema } from "./between.ts";
import { openBetween, openBetweenMinutes, writeToUs } from "./between-door.server.ts";
import { closeBetweenLinks, listBetweenReaders, mailBetween } from "./between-links.server.ts";
import { readBetween, saveOwnWords, setShowsMinutes } from "./between-pages.server.ts";
import {
  forgetBetweenWords,
  listBetweenWords,
  listUnreadWords,
  markBetweenWordSeen,
  removeBetweenWord,
} from "./between-words.server.ts";

let database: TestDatabase;
let karen: Administrator;
let desk: BetweenDesk;
let house = 0;
beforeAll(async () => {
  database = await openTestDatabase();
});
beforeEach(async () => {
  house++;
  karen = await openHouse({ email: `karen.juhl@hus${house}.example` });
  desk = await openBetweenDesk(karen);
});
afterAll(() => database.close());

const told = async () => (await readBetween(karen, desk.engagementId))?.told;
const _own = async () => (await readBetween(karen, desk.engagementId))?.own;
const words = () => listBetweenWords(karen, desk.engagementId);
const wordFor = () => betweenWordFor(karen, desk.engagementId);
const write = (text: string, sentAs = newId()) => ({ name: "", text, sentAs });

describe("A link", () => {
  test("shows the page, and changes nothing by being opened", async () => {
    await saveOwnWords(karen, desk.engagementId, { part: "next", text: "Vi ses den 26.", was: "" });
    const word = await wordFor();
    const before = await everything();
    const shown = await openBetween(word, visitor());
    expect(shown).toMatchObject({ own: { next: "Vi ses den 26." }, hasMinutes: false });
    expect(await everything()).toEqual(before);
    expect(JSON.stringify(before)).not.toContain(word);
  });

  test("tells of no partner's person or address, of no colleague, and of no other's word", async () => {
    await desk.ask("Skakklubben", "Gudmund Askær", "gudmund@skak.example");
    await desk.ask("Sangkoret", "Else Lund", "else@sang.example");
    await desk.finish();
    const word = await wordFor();
    await writeToUs(word, { ...write("Vi kan låne hallen"), name: "Gudmund" }, "da", visitor());
    const shown = JSON.stringify(await openBetween(await wordFor(), visitor()));
    for (const hidden of ["Gudmund", "Else", "skak.example", "låne hallen", karen.name, karen.email])
      expect(shown, hidden).not.toContain(hidden);
  });

  test("tells of somebody at a partner as their partner, also in the minutes", async () => {
    await desk.ask("Skakklubben", "Gudmund Askær", "gudmund@skak.example");
    await desk.write(1, "Låse op, når Gudmunds søn er med", { who: "Gudmund", when: "fredag" });
    await desk.nugget(0, await desk.write(0, "Spørg Gudmund Askær om nøglen"));
    await desk.finish();
    const word = await wordFor();
    const shown = await openBetween(word, visitor());
    expect(shown?.told.steps).toMatchObject([
      { what: "Låse op, når Skakklubbens søn er med", who: "Skakklubben", byWhen: "fredag" },
    ]);
    expect(shown?.told.nuggets).toEqual(["Spørg Skakklubben om nøglen"]);
    expect(JSON.stringify(await openBetweenMinutes(word, visitor()))).not.toMatch(/Gudmund|Askær/);
  });

  test("says nothing of what was agreed to stay in the room", async () => {
    await saveMeeting(karen, desk.table.meetingId, { confidentiality: "Det om familien i nr. 7" });
    await desk.finish();
    expect(JSON.stringify(await openBetween(await wordFor(), visitor()))).not.toContain("nr. 7");
    expect((await told())?.meeting?.confidentiality).toContain("nr. 7");
  });

  test("opens the whole minutes only where we say so", async () => {
    const word = await wordFor();
    expect(await openBetweenMinutes(word, visitor())).toBeUndefined();
    await desk.finish();
    expect((await openBetweenMinutes(word, visitor()))?.version.number).toBe(1);
    await setShowsMinutes(karen, desk.engagementId, false);
    expect(await openBetweenMinutes(word, visitor())).toBeUndefined();
    expect(await openBetween(word, visitor())).toMatchObject({ hasMinutes: false });
  });

  test("opens nothing once it is closed, too old, guessed at, or the forløb is gone", async () => {
    const word = await wordFor();
    for (const guess of [`${word} `, "", fingerprint(word), "%"])
      expect(await openBetween(guess, visitor()), guess).toBeUndefined();
    await removeEngagement(karen, desk.engagementId);
    expect(await openBetween(word, visitor())).toBeUndefined();
    await restore(karen, desk.engagementId);
    expect(await openBetween(word, visitor())).toBeDefined();
    await ask("update between_link set expires_at = now() - interval '1 second'");
    expect(await openBetween(word, visitor())).toBeUndefined();
    const other = await wordFor();
    expect(await closeBetweenLinks(karen, desk.engagementId)).toBe(true);
    expect(await openBetween(other, visitor())).toBeUndefined();
    expect(await writeToUs(other, write("Hej"), "da", visitor())).toEqual({ refused: "gone" });
    expect((await readBetween(karen, desk.engagementId))?.links.open).toBe(0);
  });

  test("of one library leads to nothing of another", async () => {
    const other = await openHouse({ email: `bo@andet${house}.example` });
    await saveOwnWords(karen, desk.engagementId, { part: "said", text: "Hemmeligt", was: "" });
    const theirs = await openBetweenDesk(other);
    const shown = await openBetween(await betweenWordFor(other, theirs.engagementId), visitor());
    expect(JSON.stringify(shown)).not.toContain("Hemmeligt");
  });
});

describe("The page by mail", () => {
  const mails = async () =>
    (await listMail(karen.organisationId)).filter(({ text }) => text.includes("/mellem/"));

  test("goes to those we choose, a link of their own each, once however often it is sent", async () => {
    const gudmund = await desk.ask("Skakklubben", "Gudmund Askær", "gudmund@skak.example");
    const else_ = await desk.ask("Sangkoret", "Else Lund", "else@sang.example");
    await desk.ask("Spejderne", "Per Vang", "");
    expect(await listBetweenReaders(karen, desk.engagementId)).toMatchObject([
      { partner: "Skakklubben", hasAddress: true },
      { partner: "Sangkoret", hasAddress: true },
      { partner: "Spejderne", hasAddress: false },
    ]);
    const form = { personIds: [gudmund, else_], sentAs: newId() };
    expect(await mailBetween(karen, desk.engagementId, form)).toBe(2);
    expect(await mailBetween(karen, desk.engagementId, form)).toBe(0);
    const sent = await mails();
    expect(sent.map(({ to }) => to).toSorted()).toEqual(["else@sang.example", "gudmund@skak.example"]);
    const links = sent.map(({ text }) => /\/mellem\/([\w-]+)/.exec(text)?.[1] ?? "");
    expect(new Set(links).size).toBe(2);
    for (const link of links) expect(await openBetween(link, visitor())).toBeDefined();
    for (const { text } of sent) expect(text).not.toMatch(/Gudmund|Else/);
  });

  test("keeps no address of its own, and reaches nobody who was not asked", async () => {
    const gudmund = await desk.ask("Skakklubben", "Gudmund Askær", "gudmund@skak.example");
    const other = await openBetweenDesk(karen);
    expect(await mailBetween(karen, other.engagementId, { personIds: [gudmund] })).toBe(0);
    await mailBetween(karen, desk.engagementId, { personIds: [gudmund] });
    const kept = await ask("select to_json(l)::text as row from between_link l");
    expect(JSON.stringify(kept)).not.toContain("skak.example");
  });
});

describe("A word from a partner", () => {
  test("lands unread with us, as it was written and once, and needs no name", async () => {
    const word = await wordFor();
    const mine = write("أستطيع إحضار القهوة");
    await writeToUs(word, mine, "ar", visitor());
    await writeToUs(word, mine, "ar", visitor());
    const { engagementId } = desk;
    expect(await listUnreadWords(karen)).toMatchObject([{ engagementId, count: 1 }]);
    expect(await words()).toMatchObject([
      { name: "", text: "أستطيع إحضار القهوة", tongue: "ar", seenAt: null },
    ]);
  });

  test("is told of by one mail without its words, until it has been seen", async () => {
    const word = await wordFor();
    const news = async () =>
      (await listMail(karen.organisationId)).filter(
        ({ to, text }) => to === karen.email && text.includes("/mellem"),
      );
    await writeToUs(word, write("Hallen er optaget"), "da", visitor());
    await writeToUs(word, write("Og nøglen er væk"), "da", visitor());
    expect(await news()).toHaveLength(1);
    expect(JSON.stringify(await news())).not.toContain("Hallen");
    for (const { id } of await words()) await markBetweenWordSeen(karen, desk.engagementId, id);
    await writeToUs(word, write("Den er fundet"), "da", visitor());
    expect(await news()).toHaveLength(2);
  });

  test("with a CPR number in it is refused, in every tongue", () => {
    const form = new FormData();
    form.set("text", "Hans nummer er 010203-1234");
    expect(holdsCpr("010203-1234")).toBe(true);
    for (const tongue of tongues)
      expect(isProblems(readForm(partnerWordSchema, form, tongue)), tongue).toBe(true);
  });

  test("is not the eleventh from one place in a quarter of an hour", async () => {
    const word = await wordFor();
    const from = visitor();
    for (let nth = 0; nth < 10; nth++)
      expect(await writeToUs(word, write(`Ord ${nth}`), "da", from)).toBeUndefined();
    expect(await writeToUs(word, write("For meget"), "da", from)).toEqual({ refused: "too-often" });
    expect(await words()).toHaveLength(10);
  });

  test("can be taken away and brought back, and is then forgotten", async () => {
    await writeToUs(await wordFor(), write("Slet det"), "da", visitor());
    const [word] = await words();
    expect(await removeBetweenWord(karen, desk.engagementId, word?.id ?? "")).toBe(true);
    expect(await words()).toEqual([]);
    expect(await markBetweenWordSeen(karen, desk.engagementId, word?.id ?? "")).toBe(false);
    await restore(karen, word?.id ?? "");
    expect(await words()).toHaveLength(1);
    await removeBetweenWord(karen, desk.engagementId, word?.id ?? "");
    await ask("update removal set removed_at = removed_at - interval '31 days'");
    await forgetRemoved([forgetBetweenWords]);
    expect(await ask("select id from between_word where text = 'Slet det'")).toEqual([]);
  });
});

const ask = (question: string) =>
  asOwner(database.owner, async (owner) => (await owner.query(question)).rows as unknown[]);
const everything = () =>
  ask(`select to_json(l)::text as row from between_link l union all select to_json(p)::text from between_page p
    union all select to_json(w)::text from between_word w order by 1`);
