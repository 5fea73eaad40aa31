import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Administrator } from "#domains/access/member.ts";
import { forgetRemoved, listRemoved, restore } from "#domains/access/removal.server.ts";
import { newEngagementExample } from "#domains/engagement/engagement.example.ts";
import { beginEngagement } from "#domains/engagement/engagements.server.ts";
import { listContactPersons, saveContactPerson } from "#domains/partners/contact-persons.server.ts";
import { eraseContactPerson } from "#domains/partners/erasure.server.ts";
import { mergePartners } from "#domains/partners/merges.server.ts";
import { contactPersonExample, partnerExample } from "#domains/partners/partner.example.ts";
import { forgetPartners, removePartner, savePartner } from "#domains/partners/partners.server.ts";
import { newId } from "#platform/database/id.ts";
import { asOwner, openTestDatabase, type TestDatabase } from "../../../tests/support/database.ts";
import { openHouse } from "../../../tests/support/houses.ts";
import { addGuest, noteWhoCame, removeGuest, saveGuest } from "./guests.server.ts";
import { meetingExample } from "./meeting.example.ts";
import { beginMeeting, findMeeting, forgetMeetings } from "./meetings.server.ts";

let database: TestDatabase;
let anna: Administrator;
let meetingId: string;
let clubId: string;
let gudrunId: string;
let house = 0;

beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());
beforeEach(async () => {
  house++;
  anna = await openHouse({ email: `anna@gaester${house}.example` });
  const engagementId = await beginEngagement(anna, newEngagementExample);
  meetingId = (await beginMeeting(anna, engagementId, meetingExample)) ?? "";
  clubId = (await savePartner(anna, partnerExample)) ?? "";
  await saveContactPerson(anna, clubId, contactPersonExample);
  gudrunId = (await listContactPersons(anna, clubId))[0]?.id ?? "";
});

const guests = async () => (await findMeeting(anna, meetingId))?.guests ?? [];
const askGudrun = async () =>
  (await addGuest(anna, meetingId, { kind: "partner", partnerId: clubId, contactPersonId: gudrunId })) ?? "";
const askMothers = async () =>
  (await addGuest(anna, meetingId, { kind: "citizens", who: "mødre fra Hedelund", heads: 3 })) ?? "";

describe("somebody who is asked", () => {
  test("is a person at a partner, citizens nobody names, or one of us; partners come first", async () => {
    await addGuest(anna, meetingId, { kind: "colleague", memberId: anna.id });
    await askMothers();
    await askGudrun();
    expect(await guests()).toMatchObject([
      { kind: "partner", partner: partnerExample.name, person: "Gudrun Tranekær", personRole: "formand" },
      { kind: "citizens", who: "mødre fra Hedelund", heads: 3, partner: null, person: null },
      { kind: "colleague", colleague: anna.name },
    ]);
  });

  test("is asked once: the same person or colleague is mended, and the same form is one", async () => {
    const first = await askGudrun();
    const again = { kind: "partner" as const, partnerId: clubId, contactPersonId: gudrunId, isEntry: true };
    expect(await addGuest(anna, meetingId, again)).toBe(first);
    const form = { kind: "citizens" as const, who: "to fædre", sentAs: newId() };
    await addGuest(anna, meetingId, form);
    await addGuest(anna, meetingId, form);
    expect(await guests()).toMatchObject([{ id: first, isEntry: true }, { who: "to fædre" }]);
  });

  test("must be somewhere: a person of another partner is refused", async () => {
    const other = (await savePartner(anna, { ...partnerExample, name: "Spejderne" })) ?? "";
    const strange = { kind: "partner" as const, partnerId: other, contactPersonId: gudrunId };
    expect(await addGuest(anna, meetingId, strange)).toBeUndefined();
    expect(await addGuest(anna, meetingId, { kind: "partner", partnerId: newId() })).toBeUndefined();
    expect(await addGuest(anna, meetingId, { kind: "colleague", memberId: newId() })).toBeUndefined();
    expect(await addGuest(anna, meetingId, { kind: "partner" })).toBeUndefined();
    expect(await guests()).toEqual([]);
  });

  test("can be mended, and a partner does not become citizens by it", async () => {
    const id = await askGudrun();
    const change = { who: "noget andet", heads: 2, isEntry: true, mayDecide: true };
    await saveGuest(anna, meetingId, id, change);
    expect(await guests()).toMatchObject([{ heads: 2, isEntry: true, mayDecide: true, who: "" }]);
  });

  test("leaves no person's name behind when taken off the list", async () => {
    await removeGuest(anna, meetingId, await askGudrun());
    expect((await listRemoved(anna)).map(({ label }) => label)).toEqual([partnerExample.name]);
  });
});

describe("what happens to a partner", () => {
  test("happens here: an erased person is nobody, and somebody was asked all the same", async () => {
    await askGudrun();
    await eraseContactPerson(anna, clubId, gudrunId);
    expect(await guests()).toMatchObject([{ partner: partnerExample.name, person: null, personRole: null }]);
  });

  test("happens here: a merged partner's people are asked by the one that is left", async () => {
    await askGudrun();
    const kept = (await savePartner(anna, { ...partnerExample, name: "Agger IF" })) ?? "";
    await mergePartners(anna, kept, clubId);
    expect(await guests()).toMatchObject([{ partner: "Agger IF", person: "Gudrun Tranekær" }]);
  });

  test("happens here: a removed one has no name until it is back, and forgotten was still asked", async () => {
    await askGudrun();
    await removePartner(anna, clubId);
    expect(await guests()).toMatchObject([{ kind: "partner", partner: null }]);
    await restore(anna, clubId);
    expect(await guests()).toMatchObject([{ partner: partnerExample.name }]);
    await removePartner(anna, clubId);
    await asOwner(database.owner, (owner) =>
      owner.query("update removal set removed_at = now() - interval '31 days'"),
    );
    await forgetRemoved([forgetMeetings, forgetPartners]);
    expect(await guests()).toMatchObject([{ kind: "partner", partnerId: null, contactPersonId: null }]);
  });
});

describe("who came", () => {
  test("is told by heads, and whoever is not told of did not come", async () => {
    const [gudrun, mothers] = [await askGudrun(), await askMothers()];
    await noteWhoCame(anna, meetingId, { came: { [mothers]: 2 } });
    expect(await guests()).toMatchObject([
      { id: gudrun, came: false, cameHeads: null },
      { id: mothers, came: true, cameHeads: 2 },
    ]);
    await noteWhoCame(anna, meetingId, { came: { [gudrun]: 1, [mothers]: 3 } });
    expect(await guests()).toMatchObject([
      { came: true, cameHeads: null },
      { came: true, cameHeads: null },
    ]);
  });

  test("may be nobody, and then there is something to try next time", async () => {
    await askGudrun();
    await noteWhoCame(anna, meetingId, { came: {}, tryNext: "Ringe i stedet" });
    expect(await findMeeting(anna, meetingId)).toMatchObject({
      tryNext: "Ringe i stedet",
      guests: [{ came: false }],
    });
    await noteWhoCame(anna, meetingId, { came: {} });
    expect((await findMeeting(anna, meetingId))?.tryNext).toBe("Ringe i stedet");
  });
});
