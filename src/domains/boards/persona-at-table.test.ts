import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Administrator } from "#domains/access/member.ts";
import { remove, restore } from "#domains/access/removal.server.ts";
import { inOrganisation } from "#platform/database/database.server.ts";
import { newId } from "#platform/database/id.ts";
import { openTestDatabase, type TestDatabase } from "../../../tests/support/database.ts";
import { openHouse } from "../../../tests/support/houses.ts";
import { holdPersonaMeeting, type PersonaTable, shy, waits } from "../../../tests/support/persona-table.ts";
import { doBoardDeed, redoDeed, undoDeed } from "./deeds.server.ts";
import { reveal, setBoard } from "./leading.server.ts";
import { layerOver } from "./persona-layer.ts";
import { receive } from "./receiving.server.ts";
import { readTable, readTableForWall, readTableToLead } from "./table.server.ts";

let database: TestDatabase;
let leader: Administrator;
let table: PersonaTable;
let house = 0;
beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());
beforeEach(async () => {
  house++;
  leader = await openHouse({ name: "Mette Vig", email: `mette@persona${house}.example` });
  table = await holdPersonaMeeting(leader);
});

const at = () => ({ meetingId: table.meetingId, boardId: table.boards[0] ?? "" });
const about = (says: "other" | "not", text = "") => ({
  says,
  trait: table.waitsId,
  was: waits,
  slot: "everyday",
  text,
});
const seen = async (who = undefined as Parameters<typeof readTable>[0] | undefined) => {
  const read = who ? await readTable(who) : await readTableToLead(leader, table.meetingId);
  if (!read?.material.persona) throw new Error("Nobody is seen");
  const notes = read.told.notes.flatMap((note) => ("gone" in note ? [] : [note]));
  return {
    persona: read.material.persona,
    notes,
    layer: layerOver(
      read.material.persona,
      notes.filter(({ taken }) => taken),
    ),
  };
};

describe("whom a line is about", () => {
  test("is seen by the table without anything of who made it or where it comes from", async () => {
    const { persona } = await seen(await table.join());
    expect(persona).toMatchObject({ name: "Thomas", traits: [{ text: waits }, { text: shy }] });
    expect(Object.keys(persona).toSorted()).toEqual(
      ["age", "headline", "name", "portrait", "quote", "traits"].toSorted(),
    );
    const read = JSON.stringify(await readTable(await table.join()));
    for (const secret of [leader.id, "Mette Vig", table.personaId]) expect(read).not.toContain(secret);
  });

  test("is nobody while the persona or its target group is taken away, and the table works on", async () => {
    const who = await table.join();
    await inOrganisation(leader.organisationId, () => remove(leader, "persona", table.personaId, "Thomas"));
    expect((await readTable(who))?.material.persona).toBeNull();
    expect((await table.says(who, { text: "De er trætte" })).became).toEqual({ kept: true });
    await inOrganisation(leader.organisationId, () => restore(leader, table.personaId));
    expect((await readTable(who))?.material.persona?.name).toBe("Thomas");
  });
});

describe("what somebody at the table says of a persona", () => {
  test("is something new under a kind, other words for a trait, or that it does not fit, with why or without", async () => {
    const who = await table.join();
    await table.says(who, { says: "new", slot: "challenge", text: "Han er træt" });
    await table.says(who, about("other", "Ser sin søn"));
    expect((await table.says(who, about("not"))).became).toEqual({ kept: true });
    expect((await seen()).notes.map(({ slot, text, extra }) => [slot, text, extra.says])).toEqual([
      ["challenge", "Han er træt", "new"],
      ["everyday", "Ser sin søn", "other"],
      ["everyday", "", "not"],
    ]);
  });

  test("needs words where it puts something in a trait's place, also when it is changed", async () => {
    const who = await table.join();
    expect((await table.says(who, about("other"))).became).toMatchObject({
      problems: { text: expect.anything() },
    });
    expect((await table.says(who, { says: "new", slot: "want" })).became).toMatchObject({
      problems: { text: expect.anything() },
    });
    const { id } = await table.says(who, about("other", "Ser sin søn"));
    const form = new FormData();
    const reworded = {
      do: "reword",
      tool: "persona",
      boardId: at().boardId,
      id,
      otherId: newId(),
      version: "1",
    };
    for (const [name, value] of Object.entries({ ...reworded, text: "" })) form.set(name, value);
    expect(await receive(who, form)).toEqual({ refused: "gone" });
    form.set("text", "Ser sin søn spille");
    expect(await receive(who, form)).toEqual({ kept: true });
    const [note] = (await seen()).notes;
    expect(note).toMatchObject({
      text: "Ser sin søn spille",
      extra: about("other").says && { says: "other", was: waits },
    });
  });

  test("is refused when it says something we do not know, or holds a CPR number", async () => {
    const who = await table.join();
    for (const odd of [{ says: "maybe" }, { slot: "shoesize" }, { trait: "nobody" }] as Record<
      string,
      string
    >[])
      expect((await table.says(who, { text: "x", ...odd })).became).not.toEqual({ kept: true });
    expect((await table.says(who, { ...about("other", "Ja"), was: "010203-1234" })).became).toHaveProperty(
      "problems",
    );
    expect((await seen()).notes).toEqual([]);
  });

  test("lies over the persona once it is taken on, until it is let be, undone or done again", async () => {
    const who = await table.join();
    const { id } = await table.says(who, about("other", "Ser sin søn"));
    const says = async () => (await seen(who)).layer.map(({ says }) => says);
    expect(await says()).toEqual(["stands", "stands"]);
    await doBoardDeed(leader, at(), { kind: "take", noteIds: [id], is: true });
    expect(await says()).toEqual(["other", "stands"]);
    await undoDeed(leader, at());
    expect(await says()).toEqual(["stands", "stands"]);
    await redoDeed(leader, at());
    expect(await says()).toEqual(["other", "stands"]);
    await doBoardDeed(leader, at(), { kind: "take", noteIds: [id], is: false });
    expect(await says()).toEqual(["stands", "stands"]);
  });

  test("is told to nobody else while the round is private, of the trait it is about as little as of its words", async () => {
    const private_ = { anonymity: "none", hidden: true, dots: 0, severalDots: true } as const;
    expect(await setBoard(leader, at(), private_)).toBe("kept");
    const [who, other] = [await table.join({ name: "Aminasnavn" }), await table.join()];
    const { id } = await table.says(who, about("not", "Han er bange for kulden"));
    const toOthers = async () => {
      const wall = await readTableForWall(leader, table.meetingId);
      return JSON.stringify([await readTable(other), await readTableToLead(leader, table.meetingId), wall]);
    };
    const before = await toOthers();
    for (const secret of ["kulden", id, '"not"', "Aminasnavn"]) expect(before).not.toContain(secret);
    expect((await seen(who)).notes).toHaveLength(1);
    await reveal(leader, at());
    expect(await toOthers()).toContain("kulden");
    expect(await toOthers()).not.toContain("Aminasnavn");
  });
});
