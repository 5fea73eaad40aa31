import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { readAudit } from "#domains/access/audit.server.ts";
import type { Administrator } from "#domains/access/member.ts";
import { forgetRemoved, listRemoved, restore } from "#domains/access/removal.server.ts";
import { removeCommunity, saveCommunity } from "#domains/community/communities.server.ts";
import { communityExample } from "#domains/community/community.example.ts";
import { newId } from "#platform/database/id.ts";
import { isProblems } from "#platform/web/form.ts";
import { asOwner, openTestDatabase, type TestDatabase } from "../../../tests/support/database.ts";
import { openHouse, welcome } from "../../../tests/support/houses.ts";
import { pngOf } from "../../../tests/support/pictures.ts";
import { observationExample } from "./observation.example.ts";
import { receiveObservation, receivePhoto } from "./observation-intake.server.ts";
import { listPhotos, readPhoto, removePhoto } from "./observation-photos.server.ts";
import { sideBySide } from "./observation-side-by-side.ts";
import {
  addObservation,
  changeObservation,
  findObservation,
  forgetObservations,
  listObservations,
  removeObservation,
  usualCounts,
} from "./observations.server.ts";
import { saveTargetGroup } from "./target-groups.server.ts";

let database: TestDatabase;
let anna: Administrator;
let groupId: string;

beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());
beforeEach(async () => {
  anna = await openHouse();
  const group = {
    name: "Fædre",
    known: "",
    segmentId: "",
    strategyIds: [],
    engagementIds: [],
    communityIds: [],
  };
  groupId = (await saveTargetGroup(anna, group)) ?? "";
});

/** Sees something; what is not said is as in the example. */
async function sees(told: Partial<typeof observationExample> = {}): Promise<string> {
  const id = told.id ?? newId();
  await addObservation(anna, { ...observationExample, ...told, id });
  return id;
}

describe("an observation", () => {
  test("keeps what was seen apart from what it may mean, and what was counted with its number", async () => {
    const id = await sees({ targetGroupId: groupId });
    expect(await findObservation(anna, id)).toMatchObject({
      seen: "Ni biler holder med snuden mod banen.",
      meaning: "Måske venter de på en anledning.",
      counts: [{ label: "fædre i biler", count: 9 }],
      targetGroup: "Fædre",
      photos: 0,
    });
  });

  test("sent twice is kept once, as it was the first time", async () => {
    const id = newId();
    await sees({ id });
    const again = { ...observationExample, id, seen: "Noget andet." };
    expect(await addObservation(anna, again)).toBe(true);
    expect(await Promise.all([addObservation(anna, again), addObservation(anna, again)])).toEqual([
      true,
      true,
    ]);
    expect((await listObservations(anna)).map(({ seen }) => seen)).toEqual([observationExample.seen]);
  });

  test("sent again after it was taken away is not brought back, and need not be sent any more", async () => {
    const id = await sees();
    await removeObservation(anna, id);
    expect(await addObservation(anna, { ...observationExample, id })).toBe(true);
    expect(await findObservation(anna, id)).toBeUndefined();
    await restore(anna, id);
    expect(await findObservation(anna, id)).toBeDefined();
  });

  test("tied to what is not there is kept without the tie; a phone may have waited long", async () => {
    const stranger = await openHouse();
    const place = (await saveCommunity(stranger, communityExample)) ?? "";
    const id = await sees({ communityId: place, engagementId: newId(), targetGroupId: groupId });
    expect(await findObservation(anna, id)).toMatchObject({
      communityId: null,
      engagementId: null,
      targetGroupId: groupId,
    });
  });

  test("does not name a place that has been taken away", async () => {
    const place = (await saveCommunity(anna, communityExample)) ?? "";
    const id = await sees({ communityId: place });
    expect((await findObservation(anna, id))?.community).toBe("Nørre Sø");
    await removeCommunity(anna, place);
    expect((await findObservation(anna, id))?.community).toBeNull();
  });

  test("can be mended, and nothing of it stands in the log but that it was", async () => {
    const id = await sees();
    expect(await changeObservation(anna, { ...observationExample, id, meaning: "Måske fryser de." })).toBe(
      true,
    );
    expect((await findObservation(anna, id))?.meaning).toBe("Måske fryser de.");
    const entries = await readAudit(anna);
    expect(entries.filter(({ thing }) => thing === "observation")).toHaveLength(2);
    expect(JSON.stringify(entries)).not.toMatch(/biler|fryser|boldbanen/);
  });

  test("is found by every word that is looked for, wherever it stands, and by nothing like a pattern", async () => {
    await sees({ seen: "En sæbekassebil", quotes: "Den må ikke kunne vælte" });
    await sees({ seen: "Ti biler, 100 % lukket" });
    const words = async (text: string) => (await listObservations(anna, { words: text })).length;
    expect(await words("VÆLTE bil")).toBe(1);
    expect(await words("bil")).toBe(2);
    expect(await words("100 %")).toBe(1);
    expect(await words("_")).toBe(0);
    expect(await words("vælte lukket")).toBe(0);
  });

  test("is listed by what one looks for, the newest day first", async () => {
    const interview = await sees({ kind: "interview", observedOn: "2026-11-02" });
    const late = await sees({ observedOn: "2026-11-14", fromTime: "12:00", targetGroupId: groupId });
    const early = await sees({ observedOn: "2026-11-14", fromTime: "09:00" });
    const ids = async (wish = {}) => (await listObservations(anna, wish)).map(({ id }) => id);
    expect(await ids()).toEqual([late, early, interview]);
    expect(await ids({ kind: "interview" })).toEqual([interview]);
    expect(await ids({ targetGroupId: groupId })).toEqual([late]);
  });

  test("says next time what was counted last, of the same target group first", async () => {
    expect(await usualCounts(anna)).toEqual([]);
    await sees({ targetGroupId: groupId, countLabels: ["drenge"], countNumbers: [4] });
    await sees({ countLabels: ["stole", "kopper"], countNumbers: [4, 7] });
    expect(await usualCounts(anna)).toEqual(["stole", "kopper"]);
    expect(await usualCounts(anna, groupId)).toEqual(["drenge"]);
  });
});

describe("a picture", () => {
  test("is kept with its observation, drawn anew, and served to the house alone", async () => {
    const id = newId();
    const received = await receiveObservation(anna, form({ id, nobody: "yes", description: "Brædder" }));
    expect(received).toEqual({ kept: id, photo: "kept" });
    const [photo] = await listPhotos(anna, id);
    expect(photo).toMatchObject({ description: "Brædder", width: 8, height: 6 });
    const kept = await readPhoto(anna, id, photo?.id ?? "");
    expect(kept?.type).toBe("image/jpeg");
    expect(Buffer.from(kept?.bytes ?? []).includes("Exif")).toBe(false);
    expect(await readPhoto(await openHouse(), id, photo?.id ?? "")).toBeUndefined();
  });

  test("sent twice with its observation is one picture", async () => {
    const id = newId();
    const send = () => receiveObservation(anna, form({ id, nobody: "yes" }));
    await Promise.all([send(), send()]);
    await send();
    expect(await listPhotos(anna, id)).toHaveLength(1);
    expect(await listObservations(anna)).toHaveLength(1);
  });

  test("nobody has vouched for is left out, and the observation is kept", async () => {
    const id = newId();
    expect(await receiveObservation(anna, form({ id }))).toEqual({ kept: id, photo: "left" });
    expect(await listPhotos(anna, id)).toEqual([]);
  });

  test("that cannot be opened is refused with its observation, so that neither is lost without a word", async () => {
    const id = newId();
    const broken = form({ id, nobody: "yes", countLabels: "drenge" });
    broken.append("countLabels", "fædre");
    broken.set("photo", new File(["ikke et billede"], "billede.jpg"));
    const refused = await receiveObservation(anna, broken);
    expect(isProblems(refused) && Object.keys(refused.problems)).toEqual(["photo"]);
    expect(isProblems(refused) && refused.typed.countLabels).toEqual(["drenge", "fædre"]);
    expect(await findObservation(anna, id)).toBeUndefined();
  });

  test("described with a CPR number is refused", async () => {
    const id = await sees();
    const bad = form({ nobody: "yes", description: "Han er 311299-4321" });
    expect(isProblems(await receivePhoto(anna, id, bad))).toBe(true);
    expect(
      isProblems(await receiveObservation(anna, form({ id: newId(), description: "311299-4321" }))),
    ).toBe(true);
    expect(await listPhotos(anna, id)).toEqual([]);
  });

  test("can be taken away and brought back, and goes with its observation", async () => {
    const id = newId();
    await receiveObservation(anna, form({ id, nobody: "yes" }));
    const photoId = (await listPhotos(anna, id))[0]?.id ?? "";
    expect(await removePhoto(anna, id, photoId, "Billede")).toBe(true);
    expect(await readPhoto(anna, id, photoId)).toBeUndefined();
    expect((await findObservation(anna, id))?.photos).toBe(0);
    expect((await listRemoved(anna))[0]?.label).toBe("Billede");
    await restore(anna, photoId);
    expect(await readPhoto(anna, id, photoId)).toBeDefined();
    await removeObservation(anna, id);
    expect(await readPhoto(anna, id, photoId)).toBeUndefined();
  });

  function form(fields: Record<string, string>): FormData {
    const made = new FormData();
    const { seen, observedOn } = observationExample;
    for (const [name, value] of Object.entries({ seen, observedOn, ...fields })) made.set(name, value);
    made.set("photo", new File([pngOf(8, 6)], "billede.png"));
    return made;
  }
});

describe("what several saw", () => {
  test("in the same place on the same day lies side by side, the earliest first", async () => {
    const bo = await welcome(anna, { name: "Bo", email: `bo@${newId()}.example` });
    const place = (await saveCommunity(anna, communityExample)) ?? "";
    await sees({ communityId: place, fromTime: "10:15", seen: "To." });
    await addObservation(bo, {
      ...observationExample,
      id: newId(),
      communityId: place,
      fromTime: "10:00",
      seen: "En.",
    });
    await sees({ communityId: place, observedOn: "2026-11-15", seen: "Dagen efter." });
    await sees({ place: "Hallen", seen: "Et andet sted." });
    await sees({ place: "hallen", fromTime: "11:00", seen: "Samme andet sted." });
    const looks = sideBySide(await listObservations(anna)).map(({ place, observations }) => [
      place,
      ...observations.map(({ seen }) => seen),
    ]);
    expect(looks[0]).toEqual(["Nørre Sø", "Dagen efter."]);
    expect(looks).toContainEqual(["Nørre Sø", "En.", "To."]);
    expect(looks.map(([, ...seen]) => seen)).toContainEqual(["Et andet sted.", "Samme andet sted."]);
    expect(looks).toHaveLength(3);
  });
});

test("what is gone for good takes its pictures, and no others", async () => {
  const [gone, kept] = [newId(), newId()];
  for (const id of [gone, kept]) {
    const form = new FormData();
    for (const [name, value] of Object.entries({ id, nobody: "y", seen: "Set", observedOn: "2026-11-20" }))
      form.set(name, value);
    form.set("photo", new File([pngOf(8, 6)], "billede.png"));
    await receiveObservation(anna, form);
  }
  await removeObservation(anna, gone);
  await asOwner(database.owner, (owner) =>
    owner.query("update removal set removed_at = removed_at - interval '31 days'"),
  );
  await forgetRemoved([forgetObservations]);
  const { rows } = await asOwner(database.owner, (owner) =>
    owner.query("select observation_id as id from observation_photo where observation_id = any($1)", [
      [gone, kept],
    ]),
  );
  expect(rows).toEqual([{ id: kept }]);
});
