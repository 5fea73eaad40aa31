import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Administrator } from "#domains/access/member.ts";
import type { Participant } from "#domains/access/participant.ts";
import { reveal } from "#domains/boards/leading.server.ts";
import { closeSitting } from "#domains/boards/sittings.server.ts";
import { personaReport } from "#domains/target-group/persona.report.ts";
import { findPersona } from "#domains/target-group/personas.server.ts";
import { listSaid } from "#domains/target-group/trait-said.server.ts";
import { listTraits, removeTrait, saveTrait } from "#domains/target-group/traits.server.ts";
import { listVersions } from "#domains/target-group/versions.server.ts";
import { newId } from "#platform/database/id.ts";
import { openTestDatabase, type TestDatabase } from "../../../tests/support/database.ts";
import { openHouse } from "../../../tests/support/houses.ts";
import { holdPersonaMeeting, type PersonaTable, shy, waits } from "../../../tests/support/persona-table.ts";
import { minutesReport } from "./minutes.report.ts";
import { readMinutes } from "./minutes.server.ts";
import { finishMinutes, isSame, listMinutesVersions } from "./minutes-versions.server.ts";
import { leaveOut } from "./minutes-writing.server.ts";
import { listOnward } from "./onward.server.ts";
import { layIntoPersona, listLayIns } from "./persona-lay-in.server.ts";
import { makeTraitFrom } from "./trait-from-note.server.ts";

let database: TestDatabase;
let karen: Administrator;
let table: PersonaTable;
let lis: Participant;
let house = 0;
beforeAll(async () => {
  database = await openTestDatabase();
});
beforeEach(async () => {
  house++;
  karen = await openHouse({ email: `karen.juhl@laegind${house}.example` });
  table = await holdPersonaMeeting(karen, ["persona", "round"]);
  lis = await table.join({ name: "Lis" });
});
afterAll(() => database.close());

const line = () => table.items[0] ?? "";
const layIn = () => layIntoPersona(karen, table.meetingId, line());
const stands = async () => (await listLayIns(karen, table.meetingId))[line()];
const traits = async () => (await listTraits(karen, table.personaId)).map(({ text }) => text);
const versions = () => listVersions(karen, table.personaId);
/** New words for where he waits, that he is not shy, and that he reads everything; all taken on. */
async function threeChanges() {
  const ids = [
    await table.says(lis, {
      says: "other",
      trait: table.waitsId,
      was: waits,
      slot: "everyday",
      text: "Ser sin søn",
    }),
    await table.says(lis, {
      says: "not",
      trait: table.shyId,
      was: shy,
      slot: "challenge",
      text: "Han er træt",
    }),
    await table.says(lis, { says: "new", slot: "channel", text: "Læser alt fra skolen" }),
  ].map(({ id }) => id);
  await table.take(...ids);
  return ids as [string, string, string];
}

describe("laying what the table took on into the persona", () => {
  test("gives it real traits, and keeps it as it was and as it became, with the meeting as the reason", async () => {
    await threeChanges();
    await table.says(lis, { says: "new", slot: "want", text: "Blev ikke taget med" });
    expect(await stands()).toMatchObject({ name: "Thomas", waiting: 3, laid: 0 });
    expect(await layIn()).toBe(true);
    expect(await traits()).toEqual(["Ser sin søn", "Læser alt fra skolen"]);
    const [after, before] = await versions();
    expect(before?.snapshot.traits.map(({ text }) => text)).toEqual([waits, shy]);
    expect(after?.snapshot.traits.map(({ text }) => text)).toEqual(["Ser sin søn", "Læser alt fra skolen"]);
    expect([before?.reason, after?.reason].join()).toMatch(/Før det, bordet sagde: Første møde.*Efter det/);
    expect(await stands()).toMatchObject({ waiting: 0, laid: 3 });
  });

  test("happens once however often it is sent, also in the same breath", async () => {
    await threeChanges();
    expect(await Promise.all([layIn(), layIn(), layIn()])).toEqual([true, true, true]);
    expect(await traits()).toEqual(["Ser sin søn", "Læser alt fra skolen"]);
    expect(await versions()).toHaveLength(2);
    expect(await listOnward(karen, table.meetingId)).toHaveLength(3);
  });

  test("does not bring back what somebody has taken out again", async () => {
    const [, , fresh] = await threeChanges();
    await layIn();
    await removeTrait(karen, table.personaId, fresh);
    await layIn();
    expect(await traits()).toEqual(["Ser sin søn"]);
  });

  test("keeps the thread both ways: the minutes say what a note became, the trait where it was said", async () => {
    const [other, not, fresh] = await threeChanges();
    await layIn();
    const became = Object.fromEntries(
      (await listOnward(karen, table.meetingId)).map(({ noteId, kind, text }) => [
        noteId,
        `${kind}: ${text}`,
      ]),
    );
    expect(became).toEqual({
      [other]: "trait: Ser sin søn",
      [not]: `struck: ${shy}`,
      [fresh]: "trait: Læser alt fra skolen",
    });
    const said = await listSaid(karen, table.personaId);
    const to = (noteId: string) =>
      `/forloeb/${table.engagementId}/moeder/${table.meetingId}/referat#${noteId}`;
    expect(said).toContainEqual({ traitId: table.waitsId, number: 1, to: to(other) });
    expect(said).toContainEqual({ traitId: fresh, number: 1, to: to(fresh) });
  });

  test("is told on the persona's sheet too, and makes what was said no assumption any more", async () => {
    await threeChanges();
    const [persona, relations] = [await findPersona(karen, table.personaId), []];
    const printed = async () => {
      const [all, said] = [await listTraits(karen, table.personaId), await listSaid(karen, table.personaId)];
      if (!persona) throw new Error("Nobody is there");
      const about = { persona, relations, traits: all, said, sources: [], version: undefined };
      const sheet = { language: "da", sender: "Strandby", now: new Date(), size: "a4", ...about } as const;
      return JSON.stringify(personaReport(sheet));
    };
    expect(await printed()).toContain(`${waits} (antagelse)`);
    await layIn();
    expect(await printed()).toContain("Læser alt fra skolen (Sagt ved møde 1)");
    expect(await printed()).not.toContain("(antagelse");
  });

  test("never writes over what somebody has written since: both stand, and say that they disagree", async () => {
    await threeChanges();
    const now = { observationIds: [], kind: "everyday" as const };
    await saveTrait(karen, table.personaId, { ...now, text: "Kører og henter" }, table.waitsId);
    await saveTrait(karen, table.personaId, { ...now, text: "Siger ikke meget" }, table.shyId);
    expect(await stands()).toMatchObject({
      waiting: 2,
      beside: [{ words: "Ser sin søn", now: "Kører og henter" }],
      letStand: [{ was: shy, now: "Siger ikke meget" }],
    });
    await layIn();
    const all = await listTraits(karen, table.personaId);
    expect(all.map(({ text }) => text).toSorted()).toEqual(
      ["Kører og henter", "Siger ikke meget", "Ser sin søn", "Læser alt fra skolen"].toSorted(),
    );
    const [written, said] = ["Kører og henter", "Ser sin søn"].map((text) =>
      all.find((one) => one.text === text),
    );
    expect(said?.contradicts).toEqual([written?.id]);
    expect(await stands()).toMatchObject({ waiting: 0, letStand: [{ now: "Siger ikke meget" }] });
  });

  test("leaves what was left out of the minutes, and lines that are about nobody", async () => {
    const [other] = await threeChanges();
    await leaveOut(karen, table.meetingId, other, true);
    expect(await stands()).toMatchObject({ waiting: 2 });
    expect(await layIntoPersona(karen, table.meetingId, table.items[1] ?? "")).toBe(false);
    expect(await layIntoPersona(karen, table.meetingId, newId())).toBe(false);
  });
});

describe("the minutes", () => {
  const printed = async () => {
    const [version] = await listMinutesVersions(karen, table.meetingId);
    return version ? JSON.stringify(minutesReport({ language: "da", sender: "Strandby", ...version })) : "";
  };

  test("show before and after on paper, and are the same after it has been laid in", async () => {
    await threeChanges();
    await closeSitting(karen, table.meetingId);
    await finishMinutes(karen, table.meetingId);
    const paper = await printed();
    for (const words of [
      waits,
      "Ser sin søn",
      shy,
      "Passer ikke",
      "Fordi: Han er træt",
      "Læser alt fra skolen",
    ])
      expect(paper).toContain(words);
    expect(paper).toContain("Tegnet portræt af Thomas");
    const [version] = await listMinutesVersions(karen, table.meetingId);
    await layIn();
    const now = (await readMinutes(karen, table.meetingId))?.content;
    expect(version && now && isSame(version.content, now)).toBe(true);
  });

  test("carry nothing of the persona but whom it was and what was said", async () => {
    const content = JSON.stringify((await readMinutes(karen, table.meetingId))?.content);
    expect(content).toContain("Thomas");
    for (const secret of [waits, shy, table.personaId, karen.id]) expect(content).not.toContain(secret);
  });
});

describe("a note from any tool", () => {
  async function roundNote(text: string) {
    const { id } = await table.says(lis, { tool: "round", boardId: table.boards[1] ?? "", text });
    await reveal(karen, { meetingId: table.meetingId, boardId: table.boards[1] ?? "" });
    return id;
  }
  const fields = () => ({ personaId: table.personaId, kind: "barrier" as const, text: "Kender ingen" });

  test("becomes a trait of a persona once, and each can be found from the other", async () => {
    const noteId = await roundNote("Jeg kender ingen");
    expect(await makeTraitFrom(karen, table.meetingId, noteId, fields())).toBe(true);
    expect(await makeTraitFrom(karen, table.meetingId, noteId, fields())).toBe(true);
    const made = (await listTraits(karen, table.personaId)).filter(({ text }) => text === "Kender ingen");
    expect(made).toHaveLength(1);
    expect(await listOnward(karen, table.meetingId)).toEqual([
      {
        noteId,
        kind: "trait",
        text: "Kender ingen",
        to: `/personaer/${table.personaId}#traek-${made[0]?.id}`,
      },
    ]);
    expect(await listSaid(karen, table.personaId)).toMatchObject([{ traitId: made[0]?.id, number: 1 }]);
  });

  test("is not told of any more when the trait is taken away, and can become one again", async () => {
    const noteId = await roundNote("Jeg kender ingen");
    await makeTraitFrom(karen, table.meetingId, noteId, fields());
    await removeTrait(karen, table.personaId, noteId);
    expect(await listOnward(karen, table.meetingId)).toEqual([]);
    await makeTraitFrom(karen, table.meetingId, noteId, fields());
    expect(await traits()).toContain("Kender ingen");
    expect(await listOnward(karen, table.meetingId)).toHaveLength(1);
  });

  test("becomes none of a persona that is not there", async () => {
    const noteId = await roundNote("Jeg kender ingen");
    expect(await makeTraitFrom(karen, table.meetingId, noteId, { ...fields(), personaId: newId() })).toBe(
      false,
    );
    expect(await makeTraitFrom(karen, table.meetingId, newId(), fields())).toBe(false);
  });
});
