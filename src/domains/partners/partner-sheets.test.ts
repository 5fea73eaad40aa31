import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Administrator } from "#domains/access/member.ts";
import { listRemoved } from "#domains/access/removal.server.ts";
import { saveCommunity } from "#domains/community/communities.server.ts";
import { communityExample } from "#domains/community/community.example.ts";
import { lookAtSheet } from "#domains/community/sheet-preview.server.ts";
import { takeSheet } from "#domains/community/sheet-taking.server.ts";
import { findSheet, listSheets } from "#domains/community/sheets.server.ts";
import { listEngagements } from "#domains/engagement/engagements.server.ts";
import { listTargetGroups } from "#domains/target-group/target-groups.server.ts";
import { asOwner, openTestDatabase, type TestDatabase } from "../../../tests/support/database.ts";
import { openHouse } from "../../../tests/support/houses.ts";
import { bringPartnerSheet } from "../../../tests/support/partner-sheets.ts";
import { saveContactPerson } from "./contact-persons.server.ts";
import { listParticipations } from "./participations.server.ts";
import { contactPersonExample, partnerExample } from "./partner.example.ts";
import { undoImport } from "./partner-import-undoing.server.ts";
import { partnerImporter } from "./partner-imports.server.ts";
import { listPartners } from "./partner-list.server.ts";
import { previewPartners } from "./partner-sheets.server.ts";
import { savePartner } from "./partners.server.ts";

describe("a sheet of partners on its way in", () => {
  let database: TestDatabase;
  let anna: Administrator;
  let house = 0;
  beforeAll(async () => {
    database = await openTestDatabase();
  });
  afterAll(() => database.close());
  beforeEach(async () => {
    house++;
    anna = await openHouse({ email: `anna@ark${house}.example` });
  });

  const list = [
    "Partner;Sektor;Forløb;Målgruppe;Bibliotek;Kontaktperson;Mail",
    "Agger IF;Tredje;Lørdag;Fædre;Agger;Gudrun Tranekær;gudrun@agger.example",
    "Idrætsforeningen i Agger;Tredje;Lørdag;Fædre;Agger;;",
    "Skolen;Offentlig;Lørdag;Fædre;Agger;;",
    ";Offentlig;Lørdag;Fædre;Agger;Viggo;",
    "Naboerne;Uformel;;;;;",
  ].join("\n");
  const look = async (id: string) => {
    const found = await lookAtSheet(anna, null, id, partnerImporter);
    if (!found) throw new Error("The sheet was just kept");
    return { ...found, brings: await previewPartners(anna, found.sheet) };
  };
  const everything = () =>
    asOwner(database.owner, async (owner) => {
      const { rows } = await owner.query("select t::text as text from sheet t where organisation_id = $1", [
        anna.organisationId,
      ]);
      return JSON.stringify(rows);
    });

  test("tells beforehand what it would bring, and keeps nothing that is about people", async () => {
    await savePartner(anna, { ...partnerExample, name: "Agger Idrætsforening", sector: "third" });
    await savePartner(anna, { ...partnerExample, name: "Aggers Skole", sector: "public" });
    const { preview, brings } = await look(await bringPartnerSheet(anna, list));
    expect(preview).toMatchObject({ good: 4, personal: ["Kontaktperson", "Mail"] });
    expect(preview?.bad.map(({ number }) => number)).toEqual([5]);
    expect(brings).toMatchObject({ partners: 3, engagements: 1, targetGroups: 1, withoutEngagement: 1 });
    expect(brings.there).toMatchObject([
      { name: "Agger Idrætsforening", called: "Idrætsforeningen i Agger", rows: 1 },
    ]);
    expect(brings.alike).toMatchObject([{ name: "Agger IF", other: "Agger Idrætsforening" }]);
    expect(await everything()).not.toMatch(/Tranekær|gudrun|Viggo/);
    expect((await listPartners(anna)).count).toBe(2);
  });

  test("is taken in once however often the button is pressed, and what was left out stays to be mended", async () => {
    const id = await bringPartnerSheet(anna, list);
    expect(await bringPartnerSheet(anna, list, id)).toBe(id);
    expect(await listSheets(anna, null)).toHaveLength(1);
    const pressed = await Promise.all([1, 2].map(() => takeSheet(anna, null, id, partnerImporter)));
    expect(pressed).toContain("done");
    expect(await takeSheet(anna, null, id, partnerImporter)).toBe("done");
    expect(await listParticipations(anna)).toHaveLength(3);
    const kept = await findSheet(anna, null, id);
    expect(kept?.outcome).toMatchObject({ made: 4, known: 0, left: 1 });
    expect(kept?.rows.map(({ number }) => number)).toEqual([5]);
    const again = await look(await bringPartnerSheet(anna, list));
    expect(again.brings).toMatchObject({ known: 4, partners: 0, engagements: 0, targetGroups: 0 });
  });

  test("leaves nothing behind when it comes to a halt on the way", async () => {
    const id = await bringPartnerSheet(anna, list);
    const halting = {
      ...partnerImporter,
      keep: async (...given: Parameters<typeof partnerImporter.keep>) => {
        await partnerImporter.keep(...given);
        throw new Error("The power went");
      },
    };
    await expect(takeSheet(anna, null, id, halting)).rejects.toThrow("The power went");
    expect((await listPartners(anna)).count).toBe(0);
    expect(await findSheet(anna, null, id)).toMatchObject({ state: "failed" });
    expect(await takeSheet(anna, null, id, partnerImporter)).toBe("done");
  });

  test("is taken out again as one, but for what somebody has written on since", async () => {
    const id = await bringPartnerSheet(anna, list);
    await takeSheet(anna, null, id, partnerImporter);
    const { partners } = await listPartners(anna);
    const skolen = partners.find(({ name }) => name === "Skolen")?.id ?? "";
    await saveContactPerson(anna, skolen, contactPersonExample);
    expect(await undoImport(anna, id)).toBe(true);
    expect(await undoImport(anna, id)).toBe(false);
    expect((await listPartners(anna)).partners.map(({ name }) => name)).toEqual(["Skolen"]);
    expect(await listParticipations(anna)).toEqual([]);
    expect(await listEngagements(anna)).toEqual([]);
    expect(await listTargetGroups(anna)).toEqual([]);
    expect((await listRemoved(anna)).length).toBeGreaterThan(5);
    await takeSheet(anna, null, await bringPartnerSheet(anna, list), partnerImporter);
    expect(await listParticipations(anna)).toHaveLength(3);
  });

  test("belongs to no place, and no other house", async () => {
    const id = await bringPartnerSheet(anna, list);
    const place = (await saveCommunity(anna, communityExample)) ?? "";
    expect(await findSheet(anna, place, id)).toBeUndefined();
    const other = await openHouse();
    expect(await findSheet(other, null, id)).toBeUndefined();
    expect(await takeSheet(other, null, id, partnerImporter)).toBeUndefined();
    expect(await undoImport(other, id)).toBe(false);
  });
});
