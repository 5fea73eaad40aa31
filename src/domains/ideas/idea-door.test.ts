import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Administrator } from "#domains/access/member.ts";
import { makeToken } from "#domains/access/token.server.ts";
import { removeCommunity, saveCommunity } from "#domains/community/communities.server.ts";
import { communityExample } from "#domains/community/community.example.ts";
import { newId } from "#platform/database/id.ts";
import { holdsCpr } from "#platform/web/cpr.ts";
import { isProblems, readForm } from "#platform/web/form.ts";
import { openTestDatabase, type TestDatabase } from "../../../tests/support/database.ts";
import { openHouse, visitor } from "../../../tests/support/houses.ts";
import { sendIdea } from "../../../tests/support/removable-ideas.ts";
import { ideaExample, ideaPageExample } from "./idea.example.ts";
import { ideaSchema, openingWords, slugOf } from "./idea.ts";
import { readOwnIdea, receiveIdea } from "./idea-door.server.ts";
import { findPublicPage, readIdeaPage, saveIdeaPage } from "./idea-page.server.ts";
import { listIdeas } from "./ideas.server.ts";
import { makeStamp, readStamp } from "./stamp.server.ts";

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

describe("the page", () => {
  test("has an address made of the library's name, which stays when the page closes and opens", async () => {
    expect(await readIdeaPage(karen)).toMatchObject({ slug: undefined, open: false });
    await saveIdeaPage(karen, ideaPageExample);
    const { slug = "" } = await readIdeaPage(karen);
    expect(slug).toBe(`aeroe-og-moen-${house}`);
    await saveIdeaPage(karen, { intro: "Kom med det", communityIds: [] });
    expect(await readIdeaPage(karen)).toMatchObject({ slug, open: false, intro: "Kom med det" });
    expect(await findPublicPage(slug)).toMatchObject({
      open: false,
      organisationName: `Ærø og Møn ${house}`,
    });
    expect(await findPublicPage("en-helt-anden")).toBeUndefined();
  });

  test("of a second library of the same name has a number behind it", async () => {
    const other = await openHouse({
      email: `anne@hus${house}.example`,
      organisationName: `Ærø og Møn ${house}`,
    });
    for (const member of [karen, other]) await saveIdeaPage(member, ideaPageExample);
    expect((await readIdeaPage(other)).slug).toBe(`aeroe-og-moen-${house}-2`);
    expect((await readIdeaPage(karen)).slug).toBe(`aeroe-og-moen-${house}`);
  });

  test("names the places it is about, and none that has been taken away or is another's", async () => {
    const other = await openHouse({ email: `anne@hus${house}.example` });
    const theirs = (await saveCommunity(other, { ...communityExample, name: "Deres by" })) ?? "";
    const ours = (await saveCommunity(karen, { ...communityExample, name: "Vores by" })) ?? "";
    const gone = (await saveCommunity(karen, { ...communityExample, name: "Borte" })) ?? "";
    await saveIdeaPage(karen, { ...ideaPageExample, communityIds: [theirs, ours, ours, gone] });
    await removeCommunity(karen, gone);
    const { slug = "", communityIds } = await readIdeaPage(karen);
    expect(communityIds).toEqual([ours]);
    expect((await findPublicPage(slug))?.places).toEqual(["Vores by"]);
  });

  test("that is closed takes nothing in", async () => {
    await saveIdeaPage(karen, ideaPageExample);
    const { slug = "" } = await readIdeaPage(karen);
    await saveIdeaPage(karen, { intro: "", communityIds: [] });
    expect(await receiveIdea(slug, received(), visitor())).toEqual({ refused: "closed" });
    expect(await listIdeas(karen)).toEqual([]);
  });
});

describe("what comes in at the door", () => {
  test("comes in once, however often the same form is sent", async () => {
    await saveIdeaPage(karen, ideaPageExample);
    const { slug = "" } = await readIdeaPage(karen);
    const form = received();
    await Promise.all([receiveIdea(slug, form, visitor()), receiveIdea(slug, form, visitor())]);
    await receiveIdea(slug, { ...form, fields: { ...ideaExample, text: "Noget andet" } }, visitor());
    expect(await listIdeas(karen)).toMatchObject([{ text: ideaExample.text }]);
    expect(await readOwnIdea(form.stamp.word, visitor())).toMatchObject({ text: ideaExample.text });
  });

  test("is kept and set aside when it filled in the field nobody can see", async () => {
    const { word } = await sendIdea(karen, { trapped: true });
    expect(await listIdeas(karen)).toMatchObject([{ state: "spam", waitingSince: null }]);
    expect((await readOwnIdea(word, visitor()))?.state).toBe("new");
  });

  test("comes in ten times a quarter of an hour from one place, and is not held against others", async () => {
    const from = visitor();
    for (let i = 0; i < 10; i++) await sendIdea(karen, { from });
    const { slug = "" } = await readIdeaPage(karen);
    expect(await receiveIdea(slug, received(), from)).toEqual({ refused: "too-often" });
    expect(await receiveIdea(slug, received(), visitor())).toBeUndefined();
    expect(await listIdeas(karen)).toHaveLength(11);
  });

  test("is no longer than there is room for, holds no CPR number, and may be nothing but an idea", () => {
    const refusedIn = (fields: Record<string, string>) => {
      const form = new FormData();
      for (const [name, value] of Object.entries(fields)) form.set(name, value);
      const read = readForm(ideaSchema, form, "da", { contact: "Skriv en e-mail" });
      return isProblems(read) ? Object.keys(read.problems) : [];
    };
    expect(refusedIn({ text: "En bænk" })).toEqual([]);
    expect(refusedIn({ text: " " })).toEqual(["text"]);
    expect(refusedIn({ text: "x".repeat(2001), helpWanted: "x".repeat(1001) })).toEqual([
      "text",
      "helpWanted",
    ]);
    expect(refusedIn({ text: "En bænk", firstName: "x".repeat(61) })).toEqual(["firstName"]);
    expect(refusedIn({ text: "En bænk", helpWanted: "Ring til 010203-1234" })).toEqual(["helpWanted"]);
    expect(refusedIn({ text: "En bænk", contact: "lis@noerresoe.example" })).toEqual([]);
    expect(refusedIn({ text: "En bænk", contact: "+45 12 34 56 78" })).toEqual([]);
    expect(refusedIn({ text: "En bænk", contact: "kom forbi" })).toEqual(["contact"]);
    expect(refusedIn({ text: "En bænk", stamp: makeStamp("her", Date.now()) })).toEqual([]);
  });
});

describe("the stamp of a form", () => {
  const now = Date.parse("2026-11-20T12:00:00Z");
  const stamp = () => makeStamp("strandby", now);

  test("is read back between three seconds and a day after it was handed out", () => {
    expect(readStamp("strandby", stamp(), now + 2_999)).toBe("too-soon");
    expect(readStamp("strandby", stamp(), now + 3_000)).toMatchObject({ at: now });
    expect(readStamp("strandby", stamp(), now + 86_400_000)).toMatchObject({ at: now });
    expect(readStamp("strandby", stamp(), now + 86_400_001)).toBe("stale");
  });

  test("is no good on another page, or with any part of it changed", () => {
    const later = now + 60_000;
    const good = stamp();
    expect(readStamp("strandby", good, later)).toBeTypeOf("object");
    expect(readStamp("oddesund", good, later)).toBe("stale");
    const parts = good.split(".");
    for (const [index, other] of [newId(), makeToken(), String(now - 1), "x".repeat(43)].entries()) {
      expect(readStamp("strandby", parts.with(index, other).join("."), later)).toBe("stale");
    }
    for (const odd of [null, "", "a.b.c.d", `${good.slice(0, -1)}`]) {
      expect(readStamp("strandby", odd, later)).toBe("stale");
    }
  });

  test("looks like no CPR number", () => {
    for (let i = 0; i < 200; i++) expect(holdsCpr(makeStamp("strandby", now + i))).toBe(false);
  });
});

test("a long idea is known by its first whole words", () => {
  expect(openingWords("En bænk\nved åen")).toBe("En bænk ved åen");
  expect(openingWords("En bænk ved åen, hvor man kan sidde", 20)).toBe("En bænk ved åen, …");
  expect(openingWords("x".repeat(100), 20)).toBe(`${"x".repeat(20)} …`);
});

test("a library's name becomes an address of plain letters", () => {
  expect(slugOf("Ærø & Læsø Bibliotek")).toBe("aeroe-laesoe-bibliotek");
  expect(slugOf("مكتبة")).toBe("bibliotek");
});

function received() {
  return {
    stamp: { id: newId(), word: makeToken(), at: Date.now() },
    fields: ideaExample,
    language: "da" as const,
    trapped: false,
  };
}
