import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { readAudit } from "#domains/access/audit.server.ts";
import type { Administrator } from "#domains/access/member.ts";
import { restore } from "#domains/access/removal.server.ts";
import { newId } from "#platform/database/id.ts";
import { openTestDatabase, type TestDatabase } from "../../../tests/support/database.ts";
import { openHouse } from "../../../tests/support/houses.ts";
import {
  hideContent,
  listOwnItems,
  readGuide,
  readStation,
  readWholeGuide,
  removeOwnItem,
  restoreContent,
  rewordContent,
  saveOwnItem,
} from "./content.server.ts";
import { stations } from "./station.ts";
import { stationContent } from "./station-content.ts";

const own = {
  kind: "question",
  da: "Hvem har nøglen?",
  moreDa: "Og hvem har den om et år?",
  en: "Who has the key?",
  moreEn: "",
} as const;

let database: TestDatabase;
let karen: Administrator;
let house = 0;
beforeAll(async () => {
  database = await openTestDatabase();
});
beforeEach(async () => {
  house++;
  karen = await openHouse({ email: `karen.juhl@hus${house}.example` });
});
afterAll(() => database.close());

test("a house that has changed nothing meets the built-in words, in the language of whoever reads", async () => {
  for (const language of ["da", "en"] as const) {
    const guide = await readGuide({ ...karen, language });
    expect(guide.map((one) => one.station)).toEqual([...stations]);
    for (const { station, name, lead, purpose, outcome, how, questions } of guide) {
      const built = stationContent[station][language];
      expect({ name, lead, purpose, outcome }).toEqual({
        name: built.name,
        lead: built.lead,
        purpose: built.purpose,
        outcome: built.outcome,
      });
      expect(questions.map((one) => one.text)).toEqual(built.questions.map((one) => one.text));
      expect(how.map((one) => one.text)).toEqual(built.how.map((one) => one.text));
      expect([...how, ...questions].every((one) => one.origin === "built-in" && !one.hidden)).toBe(true);
    }
  }
});

describe("the house's own wording", () => {
  test("takes the place of the built-in one in the language it is written in, and only there", async () => {
    await rewordContent(karen, "1.q1", "da", {
      text: "Hvem savner noget?",
      more: "Spørg naboen\n\n Spørg hallen ",
    });
    await rewordContent(karen, "1.h1", "da", { text: "Gå en tur", more: "" });
    await rewordContent(karen, "1.lead", "da", { text: "Begynd her.", more: "" });
    await rewordContent(karen, "1.purpose", "da", { text: "Fordi.\n\nOg fordi.", more: "" });
    await rewordContent(karen, "1.outcome", "da", { text: "Et svar.", more: "" });

    const danish = await readStation(karen, "1");
    expect(danish).toMatchObject({
      lead: "Begynd her.",
      purpose: ["Fordi.", "Og fordi."],
      outcome: "Et svar.",
    });
    expect(danish.edited).toEqual({ lead: true, purpose: true, outcome: true });
    expect(danish.questions[0]).toEqual({
      key: "1.q1",
      text: "Hvem savner noget?",
      help: ["Spørg naboen", "Spørg hallen"],
      origin: "edited",
      hidden: false,
    });
    expect(danish.how[0]).toMatchObject({ key: "1.h1", text: "Gå en tur", origin: "edited" });
    expect(danish.questions[1]).toMatchObject({ key: "1.q2", origin: "built-in" });

    const [english] = await readGuide(karen, "en");
    expect(english).toMatchObject({ lead: stationContent["1"].en.lead, edited: { lead: false } });
    expect(english?.questions[0]).toMatchObject({
      text: stationContent["1"].en.questions[0]?.text,
      origin: "built-in",
    });
  });

  test("can be changed again, and the built-in words can be had back: one text or a whole station", async () => {
    await rewordContent(karen, "1.q1", "da", { text: "Først", more: "" });
    await rewordContent(karen, "1.q1", "da", { text: "Så", more: "" });
    await rewordContent(karen, "1.q2", "da", { text: "To", more: "" });
    await rewordContent(karen, "2.q1", "da", { text: "Et andet trin", more: "" });
    expect(await texts("1")).toEqual(["Så", "To", builtIn("1", 2)]);

    await restoreContent(karen, "1.q1");
    expect(await texts("1")).toEqual([builtIn("1", 0), "To", builtIn("1", 2)]);
    await rewordContent(karen, "1.lead", "en", { text: "Begin here.", more: "" });
    await restoreContent(karen, "1");
    expect(await texts("1")).toEqual([0, 1, 2].map((index) => builtIn("1", index)));
    expect((await readGuide(karen, "en"))[0]?.edited.lead).toBe(false);
    expect((await texts("2"))[0]).toBe("Et andet trin");
  });

  test("is this house's alone", async () => {
    const anne = await openHouse({ name: "Anne Lund", email: `anne@hus${house}.example` });
    await rewordContent(karen, "1.q1", "da", { text: "Kun her", more: "" });
    await saveOwnItem(karen, "1", own);
    expect((await readStation(anne, "1")).questions.map((one) => one.text)).toEqual(
      stationContent["1"].da.questions.map((one) => one.text),
    );
  });
});

describe("a line that has been put away", () => {
  test("is met by nobody in either language, is still there to take out again, and keeps its wording", async () => {
    await rewordContent(karen, "2.q1", "da", { text: "Omformuleret", more: "" });
    await hideContent(karen, "2.q1", true);
    await hideContent(karen, "2.h1", true);
    for (const language of ["da", "en"] as const) {
      const shown = (await readGuide(karen, language))[1];
      expect(shown?.questions.map((one) => one.key)).toEqual(["2.q2", "2.q3", "2.q4", "2.q5"]);
      expect(shown?.how.map((one) => one.key)).not.toContain("2.h1");
      const whole = (await readWholeGuide(karen, language))[1];
      expect(whole?.questions[0]).toMatchObject({ key: "2.q1", hidden: true });
    }
    await hideContent(karen, "2.q1", false);
    expect((await readStation(karen, "2")).questions[0]).toMatchObject({
      text: "Omformuleret",
      hidden: false,
      origin: "edited",
    });
    expect((await readGuide(karen, "en"))[1]?.questions[0]).toMatchObject({
      key: "2.q1",
      origin: "built-in",
    });
  });

  test("comes back with the built-in words", async () => {
    await hideContent(karen, "2.q1", true);
    await restoreContent(karen, "2");
    expect((await readStation(karen, "2")).questions[0]).toMatchObject({ key: "2.q1", hidden: false });
  });
});

describe("a line of the house's own", () => {
  test("comes after the built-in ones, in the order it was added, in Danish where there is no English", async () => {
    await saveOwnItem(karen, "1", own);
    await saveOwnItem(karen, "1", { kind: "how", da: "Bag boller", moreDa: "Grove", en: "", moreEn: "" });
    await saveOwnItem(karen, "1", { ...own, da: "Hvem rydder op?", en: "", moreDa: "" });
    expect((await texts("1")).slice(3)).toEqual(["Hvem har nøglen?", "Hvem rydder op?"]);
    const [english] = await readGuide(karen, "en");
    expect(english?.questions.slice(3)).toMatchObject([
      { text: "Who has the key?", help: [], origin: "own" },
      { text: "Hvem rydder op?", help: [], origin: "own" },
    ]);
    expect(english?.how.at(-1)).toMatchObject({ text: "Bag boller", more: "Grove", origin: "own" });
    expect((await listOwnItems(karen, "1")).map((item) => item.kind)).toEqual([
      "question",
      "how",
      "question",
    ]);
    expect(await listOwnItems(karen, "2")).toEqual([]);
  });

  test("can be mended, and only where there is one", async () => {
    await saveOwnItem(karen, "1", own);
    const [item] = await listOwnItems(karen, "1");
    expect(await saveOwnItem(karen, "1", { ...own, da: "Hvem låser?" }, item?.id)).toBe(true);
    expect((await texts("1")).at(-1)).toBe("Hvem låser?");
    expect(await saveOwnItem(karen, "1", own, newId())).toBe(false);
  });

  test("can be taken away once, is not mended while it is gone, and comes back where it was", async () => {
    await saveOwnItem(karen, "1", own);
    await saveOwnItem(karen, "1", { ...own, da: "Hvem rydder op?" });
    const before = await texts("1");
    const [item] = await listOwnItems(karen, "1");
    expect(await removeOwnItem(karen, item?.id ?? "")).toBe(true);
    expect(await removeOwnItem(karen, item?.id ?? "")).toBe(false);
    expect(await saveOwnItem(karen, "1", { ...own, da: "Ændret" }, item?.id)).toBe(false);
    expect(await texts("1")).toEqual(before.filter((text) => text !== own.da));
    expect(await restore(karen, item?.id ?? "")).toBe(true);
    expect(await texts("1")).toEqual(before);
  });
});

test("the log tells that the guide was changed, and not into what", async () => {
  await rewordContent(karen, "1.q1", "da", { text: "Hemmeligt", more: "" });
  await hideContent(karen, "1.q2", true);
  await restoreContent(karen, "1");
  await saveOwnItem(karen, "1", own);
  const lines = (await readAudit(karen)).filter((line) => line.thing === "guide-content");
  expect(lines.map((line) => line.act)).toEqual(["made", "restored", "changed", "changed"]);
  expect(JSON.stringify(lines)).not.toMatch(/Hemmeligt|nøglen/);
});

async function texts(station: "1" | "2"): Promise<string[]> {
  return (await readStation(karen, station)).questions.map((one) => one.text);
}

function builtIn(station: "1" | "2", index: number): string {
  return stationContent[station].da.questions[index]?.text ?? "";
}
