import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Administrator } from "#domains/access/member.ts";
import { restore } from "#domains/access/removal.server.ts";
import { newEngagementExample } from "#domains/engagement/engagement.example.ts";
import { beginEngagement, removeEngagement } from "#domains/engagement/engagements.server.ts";
import { mergePartners } from "#domains/partners/merges.server.ts";
import { partnerExample } from "#domains/partners/partner.example.ts";
import { savePartner } from "#domains/partners/partners.server.ts";
import { newId } from "#platform/database/id.ts";
import { drawingHeight } from "#platform/documents/document.ts";
import { openTestDatabase, type TestDatabase } from "../../../tests/support/database.ts";
import { openHouse } from "../../../tests/support/houses.ts";
import { exchangeLineExample } from "./exchange.example.ts";
import { exchangeReport } from "./exchange.report.ts";
import { type ExchangeLine, emptyHanded, linesIn, suggestionsFrom } from "./exchange.ts";
import * as exchanges from "./exchanges.server.ts";

let database: TestDatabase;
let anna: Administrator;
let canvas: exchanges.Canvas;
let house = 0;

beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());
beforeEach(async () => {
  house++;
  anna = await openHouse({ email: `anna@bytte${house}.example` });
  canvas = { partnerId: (await savePartner(anna, partnerExample)) ?? "", engagementId: null };
});

const written = (text: string, fields: Partial<typeof exchangeLineExample> = {}) =>
  exchanges.addExchangeLine(anna, canvas, { ...exchangeLineExample, ...fields, text });
const textsOf = async (where = canvas) =>
  (await exchanges.findExchange(anna, where))?.lines.map(({ text }) => text) ?? [];

describe("the canvas of give and take", () => {
  test("begins with the first thing written on it, and holds it all in the order it came", async () => {
    expect(await exchanges.findExchange(anna, canvas)).toBeUndefined();
    await written("Nøglen");
    await written("Kaffe");
    await exchanges.setCommonGoal(anna, canvas, "Hvordan bliver der liv ved banen om lørdagen?");
    expect(await exchanges.findExchange(anna, canvas)).toMatchObject({
      commonGoal: "Hvordan bliver der liv ved banen om lørdagen?",
      lines: [{ text: "Nøglen" }, { text: "Kaffe" }],
    });
  });

  test("is one, also when two begin it at once", async () => {
    await Promise.all([written("Nøglen"), written("Kaffe"), exchanges.setCommonGoal(anna, canvas, "Liv")]);
    expect(await exchanges.listExchanges(anna, canvas.partnerId)).toHaveLength(1);
    expect((await textsOf()).toSorted()).toEqual(["Kaffe", "Nøglen"]);
  });

  test("keeps a line sent twice once", async () => {
    const sentAs = newId();
    await written("Nøglen", { sentAs });
    await written("Nøglen", { sentAs });
    expect(await textsOf()).toEqual(["Nøglen"]);
  });

  test("is one for the partner and one for each forløb, and they do not mix", async () => {
    const engagementId = await beginEngagement(anna, newEngagementExample);
    await written("Nøglen");
    await exchanges.addExchangeLine(anna, { ...canvas, engagementId }, exchangeLineExample);
    expect(await textsOf()).toEqual(["Nøglen"]);
    expect(await textsOf({ ...canvas, engagementId })).toEqual([exchangeLineExample.text]);
    await removeEngagement(anna, engagementId);
    expect(await exchanges.findExchange(anna, { ...canvas, engagementId })).toBeUndefined();
    await restore(anna, engagementId);
    expect(await textsOf({ ...canvas, engagementId })).toHaveLength(1);
  });

  test("is not begun with a partner or about a forløb that is not there", async () => {
    const nobody = { partnerId: newId(), engagementId: null };
    expect(await exchanges.addExchangeLine(anna, nobody, exchangeLineExample)).toBe(false);
    expect(await exchanges.setCommonGoal(anna, { ...canvas, engagementId: newId() }, "Liv")).toBe(false);
  });

  test("loses nothing when it is begun anew and the old one is brought back", async () => {
    await written("Nøglen");
    await exchanges.setCommonGoal(anna, canvas, "Liv ved banen");
    const old = (await exchanges.findExchange(anna, canvas))?.id ?? "";
    await exchanges.removeExchange(anna, canvas.partnerId, old);
    await written("Kaffe");
    expect(await textsOf()).toEqual(["Kaffe"]);
    await restore(anna, old);
    expect(await exchanges.findExchange(anna, canvas)).toMatchObject({
      commonGoal: "Liv ved banen",
      lines: [{ text: "Nøglen" }, { text: "Kaffe" }],
    });
  });

  test("loses nothing when two partners turn out to be one", async () => {
    const other = (await savePartner(anna, { ...partnerExample, name: "Agger IF" })) ?? "";
    await written("Nøglen");
    await exchanges.addExchangeLine(anna, { partnerId: other, engagementId: null }, exchangeLineExample);
    await mergePartners(anna, other, canvas.partnerId);
    expect((await textsOf({ partnerId: other, engagementId: null })).toSorted()).toEqual([
      "Nøglen",
      "Nøglen til klubhuset",
    ]);
  });
});

const line = (side: "library" | "partner", kind: "gives" | "gets", text = "noget"): ExchangeLine => ({
  id: newId(),
  side,
  kind,
  text,
});

describe("both must gain:", () => {
  test("a side that gives and gets nothing is said, and no other", () => {
    expect(emptyHanded([])).toEqual([]);
    expect(emptyHanded([line("partner", "gives")])).toEqual(["partner"]);
    expect(emptyHanded([line("partner", "gives"), line("library", "gets")])).toEqual(["partner"]);
    expect(emptyHanded([line("partner", "gives"), line("library", "gives")])).toEqual(["library", "partner"]);
    expect(emptyHanded([line("partner", "gives"), line("partner", "gets")])).toEqual([]);
    expect(emptyHanded([line("library", "gets")])).toEqual([]);
  });
});

describe("what is known of a partner", () => {
  const told = { can: "Har hallen. Har en grill og fire trænere.", wants: "Flere, der tager en tørn" };

  test("can be taken in, a sentence at a time", () => {
    expect(suggestionsFrom(told, [])).toEqual([
      { side: "partner", kind: "gives", text: "Har hallen" },
      { side: "partner", kind: "gives", text: "Har en grill og fire trænere" },
      { side: "partner", kind: "gets", text: "Flere, der tager en tørn" },
    ]);
  });

  test("is not offered again when it stands there, however it is written", () => {
    const there = [line("partner", "gives", "har hallen."), line("partner", "gets", told.wants)];
    expect(suggestionsFrom(told, there).map(({ text }) => text)).toEqual(["Har en grill og fire trænere"]);
    expect(suggestionsFrom({ can: "", wants: "" }, [])).toEqual([]);
  });
});

describe("on paper", () => {
  const frame = {
    language: "da",
    sender: "Huset",
    now: new Date(),
    partner: "Koret",
    engagement: null,
    goal: "",
  } as const;

  test("every word of every line stands on the sheet and in the table, and nothing of it is markup", () => {
    const long =
      "En meget lang linje om alt det, koret kan, og en tagrende<b> til at synge under om vinteren";
    const report = exchangeReport({ ...frame, paper: "a4", lines: [line("partner", "gives", long)] });
    const [drawing, , table] = report.blocks;
    if (drawing?.kind !== "drawing" || table?.kind !== "table") throw new Error("A drawing and a table");
    expect(drawing.svg).not.toContain("<b>");
    const said = [...drawing.svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text]) => text).join(" ");
    for (const word of long.replace("<b>", "").split(" ")) expect(said).toContain(word);
    expect(table.rows[0]?.[1]).toBe(long);
  });

  test.each(["a4", "a3"] as const)("forty lines still lie on one sheet (%s)", (paper) => {
    const lines = Array.from({ length: 40 }, () => line("library", "gets"));
    const [drawing] = exchangeReport({ ...frame, paper, lines }).blocks;
    if (drawing?.kind !== "drawing") throw new Error("A drawing");
    expect(drawing.width * drawingHeight(drawing.svg)).toBeLessThanOrEqual(182.01);
    expect(linesIn(lines, "library", "gets")).toHaveLength(40);
  });
});
