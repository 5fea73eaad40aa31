import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Administrator } from "#domains/access/member.ts";
import { fingerprint } from "#domains/access/token.server.ts";
import { newId } from "#platform/database/id.ts";
import { listMail } from "#platform/mail/mail.server.ts";
import { asOwner, openTestDatabase, type TestDatabase } from "../../../tests/support/database.ts";
import { openHouse, visitor } from "../../../tests/support/houses.ts";
import { sendIdea } from "../../../tests/support/removable-ideas.ts";
import { ideaExample } from "./idea.example.ts";
import { mostWords } from "./idea.ts";
import { endLinks, sendAnswer } from "./idea-answers.server.ts";
import { addWord, readOwnIdea, withdrawIdea } from "./idea-door.server.ts";
import { addIntroduction, removeIntroduction } from "./idea-help.server.ts";
import { tidyIdeas } from "./idea-parting.server.ts";
import { findIdea, listIdeas, listPartings } from "./ideas.server.ts";

let database: TestDatabase;
let karen: Administrator;
let house = 0;
beforeAll(async () => {
  database = await openTestDatabase();
});
beforeEach(async () => {
  house++;
  karen = await openHouse({
    email: `karen.juhl@hus${house}.example`,
    organisationName: `Ærø og Møn ${house}`,
  });
});
afterAll(() => database.close());

describe("a private link", () => {
  test("opens one's own idea and its answers, and tells nothing else", async () => {
    const { id, word } = await sendIdea(karen);
    await sendIdea(karen, { fields: { text: "En andens idé", firstName: "Per" } });
    await sendAnswer(karen, id, { text: "Tak" });
    const own = await readOwnIdea(word, visitor());
    expect(Object.keys(own ?? {}).toSorted()).toEqual([
      ..."contact expiresAt firstName forWhom helpWanted letters organisationName place receivedAt".split(
        " ",
      ),
      "slug",
      "state",
      "text",
    ]);
    for (const other of ["En andens", "Per", karen.name, karen.email, karen.id])
      expect(JSON.stringify(own)).not.toContain(other);
  });

  test("is not in the database as the citizen holds it", async () => {
    const { word } = await sendIdea(karen);
    const rows = await ask("select * from idea_link");
    expect(JSON.stringify(rows)).not.toContain(word);
    expect(rows.map((row) => row.token_hash)).toContain(fingerprint(word));
  });

  test("is found by no guess, however near", async () => {
    const { word } = await sendIdea(karen);
    const nearly = word.slice(0, -1) + (word.endsWith("A") ? "B" : "A");
    for (const guess of [nearly, word.toLowerCase(), `${word} `, "", fingerprint(word), "%"])
      expect(await readOwnIdea(guess, visitor()), guess).toBeUndefined();
  });

  test("is guessed at sixty times a quarter of an hour, and then right guesses are as good as wrong", async () => {
    const { word } = await sendIdea(karen);
    const from = visitor();
    for (let i = 0; i < 60; i++) await readOwnIdea("gæt", from);
    expect(await readOwnIdea(word, from)).toBeUndefined();
    expect(await readOwnIdea(word, visitor())).toBeDefined();
  });

  test("works for a year and no day longer", async () => {
    const { word } = await sendIdea(karen);
    await pass("365 days", "-1 minute");
    expect(await readOwnIdea(word, visitor())).toBeDefined();
    await pass("2 minutes");
    expect(await readOwnIdea(word, visitor())).toBeUndefined();
    expect(await addWord(word, { word: "Hallo" }, visitor())).toEqual({ refused: "gone" });
    expect(await withdrawIdea(word, visitor())).toBeUndefined();
  });

  test("that has been closed stays closed", async () => {
    const { id, word } = await sendIdea(karen);
    expect(await endLinks(karen, id)).toBe(true);
    expect(await endLinks(karen, id)).toBe(false);
    expect(await readOwnIdea(word, visitor())).toBeUndefined();
    await sendAnswer(karen, id, { text: "Tak" });
    expect(await readOwnIdea(word, visitor())).toBeUndefined();
    expect((await findIdea(karen, id))?.openLinks).toBe(0);
  });

  test("of one library leads to nothing of another", async () => {
    const { word } = await sendIdea(karen);
    const anne = await openHouse({
      email: `anne@hus${house}.example`,
      organisationName: `Oddesund ${house}`,
    });
    const theirs = await sendIdea(anne);
    expect((await readOwnIdea(word, visitor()))?.organisationName).toBe(`Ærø og Møn ${house}`);
    await withdrawIdea(theirs.word, visitor());
    expect(await listIdeas(karen)).toHaveLength(1);
    expect(await listIdeas(anne)).toEqual([]);
  });

  test("takes a word once, and so many that one had better meet", async () => {
    const { id, word } = await sendIdea(karen);
    const once = { word: "Og en kande kaffe", sentAs: newId() };
    await addWord(word, once, visitor());
    await addWord(word, once, visitor());
    for (let i = 1; i < mostWords; i++)
      expect(await addWord(word, { word: "Mere" }, visitor())).toBeUndefined();
    expect(await addWord(word, { word: "For meget" }, visitor())).toEqual({ refused: "enough" });
    expect((await findIdea(karen, id))?.letters).toHaveLength(mostWords);
  });
});

describe("an idea that is taken back", () => {
  test("is erased everywhere, and only counted", async () => {
    const secret = `hemmelighed${house}`;
    const contact = `${secret}@noerresoe.example`;
    const { id, word } = await sendIdea(karen, {
      fields: {
        text: secret,
        forWhom: secret,
        place: secret,
        helpWanted: secret,
        firstName: secret,
        contact,
      },
    });
    await addWord(word, { word: secret }, visitor());
    await sendAnswer(karen, id, { text: secret });
    const introductionId = newId();
    await addIntroduction(karen, id, { who: secret, day: "2026-11-10", sentAs: introductionId });
    await removeIntroduction(karen, id, introductionId);
    expect(await tablesHolding(secret)).toEqual([
      "idea",
      "idea_introduction",
      "idea_message",
      "mail",
      "removal",
    ]);

    expect(await withdrawIdea(word, visitor())).toBe(`aeroe-og-moen-${house}`);
    expect(await tablesHolding(secret)).toEqual([]);
    expect(await listIdeas(karen)).toEqual([]);
    expect(await readOwnIdea(word, visitor())).toBeUndefined();
    expect(await withdrawIdea(word, visitor())).toBeUndefined();
    expect(await listPartings(karen)).toEqual([
      { year: new Date().getFullYear(), why: "withdrawn", count: 1 },
    ]);
    // What else was written to that address stays.
    expect(await listMail(karen.organisationId)).not.toContainEqual(expect.objectContaining({ to: contact }));
  });
});

describe("every night", () => {
  test("spam that has lain for thirty days is thrown away and counted", async () => {
    await sendIdea(karen, { trapped: true });
    await pass("29 days 23 hours");
    await tidyIdeas();
    expect(await listIdeas(karen)).toHaveLength(1);
    await pass("2 hours");
    await tidyIdeas();
    expect(await listIdeas(karen)).toEqual([]);
    expect(await listPartings(karen)).toMatchObject([{ why: "spam", count: 1 }]);
  });

  test("an address to answer on goes ninety days after the last answer, and not before there is one", async () => {
    const answered = await sendIdea(karen, { fields: { contact: "lis@noerresoe.example" } });
    const waiting = await sendIdea(karen, { fields: { contact: "12 34 56 78" } });
    await sendAnswer(karen, answered.id, { text: "Tak" });
    await pass("89 days 23 hours");
    await tidyIdeas();
    expect((await findIdea(karen, answered.id))?.contact).toBe("lis@noerresoe.example");
    await pass("2 hours");
    await tidyIdeas();
    expect(await findIdea(karen, answered.id)).toMatchObject({ contact: "", firstName: "Lis" });
    expect((await findIdea(karen, waiting.id))?.contact).toBe("12 34 56 78");
  });

  test("name and address go when no link leads back any more", async () => {
    const { id } = await sendIdea(karen, { fields: { contact: "12 34 56 78" } });
    await pass("366 days");
    await tidyIdeas();
    expect(await findIdea(karen, id)).toMatchObject({ contact: "", firstName: "", text: ideaExample.text });
  });
});

/** The tables in which a word is found, looking past every lock. */
async function tablesHolding(text: string): Promise<string[]> {
  const tables = await ask<{ name: string }>(
    "select table_name as name from information_schema.tables where table_schema = 'public' order by 1",
  );
  const holding = [];
  for (const { name } of tables) {
    const [found] = await ask(`select 1 from ${name} t where t::text like '%${text}%' limit 1`);
    if (found) holding.push(name);
  }
  return holding;
}

/** Lets time pass for all that has been sent, answered and set aside. */
async function pass(...spans: string[]): Promise<void> {
  for (const span of spans) {
    await ask(`update idea_link set expires_at = expires_at - interval '${span}'`);
    await ask(`update idea_step set taken_at = taken_at - interval '${span}'`);
    await ask(`update idea_message set sent_at = sent_at - interval '${span}'`);
  }
}

function ask<Row = Record<string, unknown>>(question: string): Promise<Row[]> {
  return asOwner(database.owner, async (owner) => (await owner.query(question)).rows as Row[]);
}
