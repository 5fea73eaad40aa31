import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Administrator } from "#domains/access/member.ts";
import { restore } from "#domains/access/removal.server.ts";
import { newEngagementExample } from "#domains/engagement/engagement.example.ts";
import { beginEngagement } from "#domains/engagement/engagements.server.ts";
import { wayChoiceExample } from "#domains/guide/decision.example.ts";
import { chooseWays } from "#domains/guide/decisions.server.ts";
import { partnerExample } from "#domains/partners/partner.example.ts";
import { savePartner } from "#domains/partners/partners.server.ts";
import { newId } from "#platform/database/id.ts";
import { readForm } from "#platform/web/form.ts";
import { today } from "#ui/dates.ts";
import { openTestDatabase, type TestDatabase } from "../../../tests/support/database.ts";
import { openHouse } from "../../../tests/support/houses.ts";
import { readAnchoring, readLibraryGrowth } from "./anchoring.server.ts";
import { taskExample } from "./task.example.ts";
import { handingOverSchema, planSchema, taskSchema } from "./task.ts";
import { dropPlan, handOver, planCarrying, removeCarrying, settlePlan } from "./task-carryings.server.ts";
import { addTaskPart, removeTaskPart } from "./task-parts.server.ts";
import { findTask, saveTask } from "./tasks.server.ts";

let database: TestDatabase;
let anna: Administrator;
let engagementId: string;
let clubId: string;
let taskId: string;
let house = 0;

beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());
beforeEach(async () => {
  house++;
  anna = await openHouse({ email: `anna@haender${house}.example` });
  engagementId = await beginEngagement(anna, newEngagementExample);
  clubId = (await savePartner(anna, partnerExample)) ?? "";
  taskId = (await saveTask(anna, engagementId, taskExample)) ?? "";
});

const club = () => ({ carrier: "partner" as const, partnerId: clubId });
const saved = { saved: true };
const library = { carrier: "library" as const, partnerId: null };
const volunteers = { carrier: "volunteers" as const, partnerId: null };
const task = async () => {
  const found = await findTask(anna, engagementId, taskId);
  if (!found) throw new Error("The task is gone");
  return found;
};
const hand = (since: string, carriedBy = club() as Parameters<typeof handOver>[3]["carriedBy"], more = {}) =>
  handOver(anna, engagementId, taskId, { carriedBy, who: "", since, note: "", ...more });
const plan = async (since = "2099-03-01") => {
  await planCarrying(anna, engagementId, taskId, { carriedBy: club(), who: "hallens udvalg", since });
  return (await task()).later?.id ?? "";
};

describe("handing over", () => {
  test("gives the task to one, and keeps who carried it before", async () => {
    expect(await hand("2026-10-01", club(), { who: "hallens udvalg", note: "De fik nøglen." })).toEqual(
      saved,
    );
    expect(await task()).toMatchObject({
      now: {
        partner: "Agger Idrætsforening",
        who: "hallens udvalg",
        since: "2026-10-01",
        note: "De fik nøglen.",
      },
      before: [{ carrier: "library", since: "2026-06-03" }],
    });
  });

  test("happens once when the form is sent twice", async () => {
    const sentAs = newId();
    await hand("2026-10-01", club(), { sentAs });
    expect(await hand("2026-10-01", club(), { sentAs })).toEqual(saved);
    expect((await task()).before).toHaveLength(1);
  });

  test("twice in a day gives it to the last one", async () => {
    await hand("2026-10-01");
    await hand("2026-10-01", volunteers);
    expect(await task()).toMatchObject({ now: { carrier: "volunteers" }, before: [{}, {}] });
  });

  test("is not noted for a day before the present one took over", async () => {
    await hand("2026-10-01");
    expect(await hand("2026-09-20", volunteers)).toEqual({ refused: "too-early" });
    expect((await task()).now.carrier).toBe("partner");
  });

  test("back to the library is as normal as the other way", async () => {
    await hand("2026-10-01");
    await hand("2026-11-01", library, { note: "De mangler folk i vinter." });
    expect(await task()).toMatchObject({ now: { carrier: "library", note: "De mangler folk i vinter." } });
  });

  test("to whom it was planned lets the plan fall away; to others it leaves the plan", async () => {
    await plan();
    await hand("2026-10-01", volunteers);
    expect((await task()).later).toMatchObject({ partner: "Agger Idrætsforening" });
    await hand("2026-10-02");
    expect((await task()).later).toBeNull();
  });

  test("of something or to somebody that is not there does nothing", async () => {
    expect(await hand("2026-10-01", { carrier: "partner", partnerId: newId() })).toEqual({
      refused: "not-found",
    });
    const handing = { carriedBy: volunteers, who: "", since: "2026-10-01", note: "" };
    expect(await handOver(anna, engagementId, newId(), handing)).toEqual({ refused: "not-found" });
    expect(await handOver(anna, newId(), taskId, handing)).toEqual({ refused: "not-found" });
  });
});

describe("a plan", () => {
  test("changes nothing until it is settled, on the day it happened", async () => {
    const id = await plan();
    expect((await task()).now.carrier).toBe("library");
    const settling = { since: "2026-11-02", note: "Det gik let." };
    expect(await settlePlan(anna, engagementId, taskId, id, settling)).toEqual(saved);
    expect(await task()).toMatchObject({
      now: {
        partner: "Agger Idrætsforening",
        who: "hallens udvalg",
        since: "2026-11-02",
        note: "Det gik let.",
      },
      later: null,
    });
  });

  test("settled twice has happened once, and on the first day that was said", async () => {
    const id = await plan();
    await settlePlan(anna, engagementId, taskId, id, { since: "2026-11-02", note: "" });
    await settlePlan(anna, engagementId, taskId, id, { since: "2026-11-09", note: "" });
    expect(await task()).toMatchObject({ now: { since: "2026-11-02" }, before: [{}] });
  });

  test("is moved and not doubled, and can be dropped", async () => {
    const id = await plan();
    expect(await plan("2099-06-01")).toBe(id);
    expect((await task()).later).toMatchObject({ from: "2099-06-01" });
    expect(await dropPlan(anna, engagementId, taskId, id)).toBe(true);
    expect((await task()).later).toBeNull();
    expect(await dropPlan(anna, engagementId, taskId, id)).toBe(false);
    expect(await settlePlan(anna, engagementId, taskId, id, { since: today(), note: "" })).toEqual({
      refused: "not-found",
    });
  });
});

describe("a mistake", () => {
  test("is taken away and brought back, and whoever carried it before carries it meanwhile", async () => {
    await hand("2026-10-01");
    const { id } = (await task()).now;
    expect(await removeCarrying(anna, engagementId, taskId, id)).toBe(true);
    expect(await task()).toMatchObject({ now: { carrier: "library" }, before: [] });
    await restore(anna, id);
    expect((await task()).now.carrier).toBe("partner");
  });

  test("is the last handing over and never the first carrying: there is always one who carries", async () => {
    const first = (await task()).now.id;
    expect(await removeCarrying(anna, engagementId, taskId, first)).toBe(false);
    await hand("2026-10-01");
    expect(await removeCarrying(anna, engagementId, taskId, first)).toBe(false);
  });
});

describe("who else has to do with it", () => {
  test("is said once by what they are to it, and taken off again", async () => {
    const part = { role: "advises" as const, who: "pedellen", partnerId: clubId, sentAs: newId() };
    await addTaskPart(anna, engagementId, taskId, part);
    await addTaskPart(anna, engagementId, taskId, part);
    expect((await task()).parts).toMatchObject([
      { role: "advises", who: "pedellen", partner: "Agger Idrætsforening" },
    ]);
    expect(await removeTaskPart(anna, engagementId, taskId, part.sentAs)).toBe(true);
    expect((await task()).parts).toEqual([]);
    await restore(anna, part.sentAs);
    expect((await task()).parts).toHaveLength(1);
  });

  test("is not said of a task or with a partner that is not there", async () => {
    const part = { role: "hears" as const, who: "kiosken", partnerId: "" };
    expect(await addTaskPart(anna, engagementId, newId(), part)).toBe(false);
    expect(await addTaskPart(anna, engagementId, taskId, { ...part, partnerId: newId() })).toBe(false);
  });
});

describe("the forms", () => {
  const form = (fields: Record<string, string>) => {
    const data = new FormData();
    for (const [name, text] of Object.entries(fields)) data.set(name, text);
    return data;
  };
  const read = (schema: Parameters<typeof readForm>[0], fields: Record<string, string>) =>
    readForm(schema, form(fields), "da", {
      carrier: "hvem",
      future: "ikke endnu",
      laterFrom: "hvornår",
      why: "hvorfor",
      past: "gået",
    });

  test("take a task in one line: what, and who; today unless said", () => {
    expect(read(taskSchema, { text: " Lave  kaffe ", carriedBy: "volunteers" })).toMatchObject({
      value: {
        text: "Lave kaffe",
        carriedBy: volunteers,
        since: today(),
        laterCarriedBy: null,
        laterFrom: null,
      },
    });
  });

  test("know a partner by its id, and ask who when it is nobody", () => {
    expect(read(taskSchema, { text: "Lave kaffe", carriedBy: clubId })).toMatchObject({
      value: { carriedBy: { carrier: "partner", partnerId: clubId } },
    });
    for (const carriedBy of ["", "kommunen"])
      expect(read(taskSchema, { text: "Lave kaffe", carriedBy })).toMatchObject({
        problems: { carriedBy: "hvem" },
      });
  });

  test("ask from when, where somebody is to take over, and take no handing over that has not happened", () => {
    expect(
      read(taskSchema, { text: "Kaffe", carriedBy: "library", laterCarriedBy: "citizens", laterFrom: "" }),
    ).toMatchObject({ problems: { laterFrom: "hvornår" } });
    expect(read(taskSchema, { text: "Kaffe", carriedBy: "library", since: "2099-01-01" })).toMatchObject({
      problems: { since: "ikke endnu" },
    });
    expect(read(planSchema, { carriedBy: "citizens", since: "2020-01-01" })).toMatchObject({
      problems: { since: "gået" },
    });
  });

  test("ask why when a task comes back to the library, and only then", () => {
    const since = today();
    expect(read(handingOverSchema, { carriedBy: "library", since, note: " " })).toMatchObject({
      problems: { note: "hvorfor" },
    });
    expect(read(handingOverSchema, { carriedBy: "citizens", since })).toMatchObject({ value: {} });
  });
});

describe("the curve of a forløb", () => {
  const weeksAgo = (weeks: number) => today(Date.now() - weeks * 7 * 86_400_000);

  test("is not there without tasks, and moves when one is handed over", async () => {
    const other = await beginEngagement(anna, newEngagementExample);
    expect(await readAnchoring(anna, other)).toBeNull();
    await hand(weeksAgo(1));
    expect((await readAnchoring(anna, engagementId))?.steps).toEqual([
      { day: "2026-06-03", local: 0, tasks: 1 },
      { day: weeksAgo(1), local: 1, tasks: 1 },
    ]);
  });

  test("says quietly that the library carries more, where an idea of the citizens is helped along", async () => {
    for (const text of ["Kaffe", "Stole"])
      await saveTask(anna, engagementId, {
        ...taskExample,
        text,
        carriedBy: volunteers,
        since: weeksAgo(6),
      });
    await hand(weeksAgo(5));
    await hand(weeksAgo(2), library, { note: "De mangler folk." });
    expect(await readLibraryGrowth(anna, [engagementId])).toEqual(new Map());
    await chooseWays(anna, engagementId, { ...wayChoiceExample, ways: ["3a"] });
    expect(await readLibraryGrowth(anna, [engagementId])).toEqual(
      new Map([
        [engagementId, { since: weeksAgo(2), tasks: [{ text: "Låse hallen op", since: weeksAgo(2) }] }],
      ]),
    );
    await chooseWays(anna, engagementId, { ...wayChoiceExample, ways: ["3b"] });
    expect(await readLibraryGrowth(anna, [engagementId])).toEqual(new Map());
  });
});
