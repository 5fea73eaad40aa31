import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Administrator, Member } from "#domains/access/member.ts";
import { restore } from "#domains/access/removal.server.ts";
import { newEngagementExample } from "#domains/engagement/engagement.example.ts";
import { beginEngagement } from "#domains/engagement/engagements.server.ts";
import type { Strength } from "#domains/partners/contact-person.ts";
import {
  addAcquaintance,
  listAcquaintances,
  removeAcquaintance,
} from "#domains/partners/contact-persons.server.ts";
import { mergePartners, undoMerge } from "#domains/partners/merges.server.ts";
import { saveParticipation } from "#domains/partners/participations.server.ts";
import { participationExample, partnerExample } from "#domains/partners/partner.example.ts";
import { removePartner, savePartner } from "#domains/partners/partners.server.ts";
import { tieFrom } from "#domains/partners/tie-form.server.ts";
import { addTie, listTies, removeTie } from "#domains/partners/ties.server.ts";
import { newId } from "#platform/database/id.ts";
import { openTestDatabase, type TestDatabase } from "../../../tests/support/database.ts";
import { openHouse, welcome } from "../../../tests/support/houses.ts";
import { findByQuestion } from "./find.server.ts";
import { warmPathText } from "./warm-path.text.ts";
import { pathSentence } from "./warm-path.tsx";
import { readWarmPaths } from "./warm-paths.server.ts";

let database: TestDatabase;
let anna: Administrator;
let jens: Member;
let house = 0;

beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());
beforeEach(async () => {
  house++;
  anna = await openHouse({ email: `anna@vej${house}.example` });
  jens = await welcome(anna, { name: "Jens Bro", email: `jens@vej${house}.example` });
});

const made = async (name: string) => (await savePartner(anna, { ...partnerExample, name })) ?? "";
const tie = (one: string, other: string, strength: Strength = 3) =>
  addTie(anna, one, other, { how: "", strength });
const knows = (member: Member, partnerId: string, strength: Strength = 3) =>
  addAcquaintance(anna, partnerId, { memberId: member.id, how: "", strength });
/** The ways to a partner as Anna is told them. */
async function told(partnerId: string, member: Member = anna) {
  const paths = (await readWarmPaths(member, [partnerId]))[partnerId] ?? [];
  return paths.map((path) => pathSentence(path, member.id, warmPathText.da));
}

describe("the way to a partner", () => {
  test("is told as one tells it to a colleague, over one and over two", async () => {
    const [club, hall, bench] = [await made("Klubben"), await made("Hallens Venner"), await made("Bænken")];
    await knows(jens, club);
    await tie(club, hall);
    await tie(bench, hall, 2);
    expect(await told(club)).toEqual(["Spørg Jens, som kender dem godt."]);
    expect(await told(club, jens)).toEqual(["Du kender dem selv godt."]);
    expect(await told(hall)).toEqual([
      "Spørg Jens, som kender Klubben godt, og de kender Hallens Venner godt.",
    ]);
    expect(await told(bench)).toEqual([
      "Spørg Jens, som kender Klubben godt, og de kender Hallens Venner godt, og de har arbejdet sammen med Bænken.",
    ]);
  });

  test("may go over a forløb both took part in, and says how little that tells", async () => {
    const [club, school] = [await made("Klubben"), await made("Skolen")];
    await knows(anna, club, 2);
    const engagementId = await beginEngagement(anna, { ...newEngagementExample, name: "Sommer" });
    const takesPart = (partnerId: string, stage: "in" | "considered" = "in") =>
      saveParticipation(anna, engagementId, { ...participationExample, partnerId, stage });
    await takesPart(club);
    expect(await told(school)).toEqual([]);
    const garage = await made("Garagen");
    await takesPart(school);
    await takesPart(garage, "considered");
    expect(await told(school)).toEqual([
      "Du har arbejdet sammen med Klubben, og de har været med i »Sommer« sammen med Skolen, men vi ved ikke, om de kender hinanden.",
    ]);
    expect(await told(garage)).toEqual([]);
  });

  test("does not go over what has been taken away, and does again when it is brought back", async () => {
    const [club, hall] = [await made("Klubben"), await made("Hallens Venner")];
    await knows(jens, club);
    await tie(club, hall);
    const [known] = await listAcquaintances(anna, club);
    const [tied] = await listTies(anna, hall);
    for (const [id, take] of [
      [known?.id ?? "", () => removeAcquaintance(anna, club, known?.id ?? "")],
      [tied?.id ?? "", () => removeTie(anna, hall, tied?.id ?? "")],
      [club, () => removePartner(anna, club)],
    ] as const) {
      expect(await told(hall)).toHaveLength(1);
      await take();
      expect(await told(hall)).toEqual([]);
      await restore(anna, id);
    }
    expect(await told(hall)).toHaveLength(1);
  });

  test("is nothing to another house", async () => {
    const club = await made("Klubben");
    await knows(jens, club);
    const stranger = await openHouse({ email: `fremmed@vej${house}.example` });
    expect(await told(club, stranger)).toEqual([]);
  });
});

describe("a tie between two partners", () => {
  test("shows at both of them, and said again it is mended", async () => {
    const [club, hall] = [await made("Klubben"), await made("Hallens Venner")];
    await tie(club, hall, 1);
    await tie(hall, club, 3);
    expect(await listTies(anna, club)).toMatchObject([
      { other: { id: hall, name: "Hallens Venner" }, strength: 3 },
    ]);
    expect(await listTies(anna, hall)).toMatchObject([{ other: { id: club, name: "Klubben" }, strength: 3 }]);
  });

  test("is noted once when it is sent twice, and never of a partner with itself", async () => {
    const [club, hall] = [await made("Klubben"), await made("Hallens Venner")];
    const sent = { how: "", strength: 2 as const, sentAs: newId() };
    expect(await addTie(anna, club, hall, sent)).toBe(true);
    expect(await addTie(anna, club, hall, sent)).toBe(true);
    expect(await listTies(anna, club)).toHaveLength(1);
    expect(await addTie(anna, club, club, sent)).toBe(false);
  });

  test("follows whichever of them becomes another, and comes apart with it; it never points at itself", async () => {
    const [club, hall, same] = [await made("Klubben"), await made("Hallens Venner"), await made("Hallen")];
    await tie(club, same);
    const mergeId = (await mergePartners(anna, hall, same)) ?? "";
    expect(await listTies(anna, club)).toMatchObject([{ other: { id: hall } }]);
    const itself = (await mergePartners(anna, club, hall)) ?? "";
    expect(await listTies(anna, club)).toEqual([]);
    await undoMerge(anna, itself);
    expect(await listTies(anna, club)).toMatchObject([{ other: { id: hall } }]);
    await undoMerge(anna, mergeId);
    expect(await listTies(anna, same)).toMatchObject([{ other: { id: club } }]);
    expect(await listTies(anna, hall)).toEqual([]);
  });

  test("is made by a name; where it may mean several one is asked which, and where nobody, told so", async () => {
    const [club, hall] = [await made("Klubben"), await made("Hallens Venner")];
    const friends = await made("Kirkens Venner");
    const named = async (other: string, otherId = "") => {
      const form = new FormData();
      for (const [name, said] of Object.entries({ other, otherId, strength: "2" })) form.set(name, said);
      return tieFrom(anna, club, form);
    };
    expect(await named("venner")).toMatchObject({
      problems: { otherId: "Vælg den, I mener." },
      typed: { other: "venner" },
      like: expect.arrayContaining([{ id: friends, name: "Kirkens Venner" }]),
    });
    expect(await named("zeppelin")).toMatchObject({
      problems: { other: expect.stringContaining("ikke skrevet op") },
    });
    expect(await named("")).toMatchObject({ problems: { other: "Skriv, hvem de kender." } });
    expect(await named("hallens  VENNER")).toBe(true);
    expect(await named("venner", friends)).toBe(true);
    expect((await listTies(anna, club)).map(({ other }) => other.id).toSorted()).toEqual(
      [hall, friends].toSorted(),
    );
  });
});

describe("a question about whom one can reach", () => {
  test("is answered by partners with the reason and the way there, the nearest of those that fit as well first", async () => {
    await made("Far og søn-klubben");
    const near = await made("Klubben for far og søn");
    await knows(jens, near);
    const answer = await findByQuestion(anna, "Hvem kan nå fædre med sønner?");
    expect(answer.words).toEqual(["fædre", "sønner"]);
    expect(answer.partners.map(({ partner, paths }) => [partner.name, paths.length])).toEqual([
      ["Klubben for far og søn", 1],
      ["Far og søn-klubben", 0],
    ]);
  });

  test("that nobody answers says what was looked for, and shows what begins like it", async () => {
    await savePartner(anna, {
      ...partnerExample,
      name: "Kameraklubben",
      can: "Tager billeder. Har et mørkekammer.",
    });
    expect(await findByQuestion(anna, "kamelpasser")).toMatchObject({
      words: ["kamelpasser"],
      nearest: true,
      partners: [{ partner: { name: "Kameraklubben" } }],
    });
    expect(await findByQuestion(anna, "mørkekamre")).toMatchObject({
      nearest: false,
      partners: [{ reasons: [{ field: "can", said: "Har et mørkekammer." }] }],
    });
    expect(await findByQuestion(anna, "xyzzy")).toMatchObject({ nearest: true, partners: [], things: [] });
  });
});
