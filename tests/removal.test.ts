import { globSync, readFileSync } from "node:fs";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Administrator } from "#domains/access/member.ts";
import { findRemoved, listRemoved, restore } from "#domains/access/removal.server.ts";
import { listCommunities, removeCommunity, saveCommunity } from "#domains/community/communities.server.ts";
import { communityExample, registerExample } from "#domains/community/community.example.ts";
import {
  listRegisters,
  removeRegisterEntry,
  saveRegisterEntry,
} from "#domains/community/registers.server.ts";
import { newEngagementExample } from "#domains/engagement/engagement.example.ts";
import {
  beginEngagement,
  listEngagements,
  removeEngagement,
} from "#domains/engagement/engagements.server.ts";
import { addLine, readChecklist, removeLine, tick } from "#domains/guide/checklist.server.ts";
import { listOwnItems, removeOwnItem, saveOwnItem } from "#domains/guide/content.server.ts";
import { addAnswer, beginRound, findRound, removeAnswer } from "#domains/guide/rounds.server.ts";
import { entryExample } from "#domains/logbook/logbook.example.ts";
import { readLogbook, removeEntry, saveEntry } from "#domains/logbook/logbook.server.ts";
import { branchExample, strategyExample } from "#domains/organisation/organisation.example.ts";
import {
  listBranches,
  listStrategies,
  removeBranch,
  removeStrategy,
  saveBranch,
  saveStrategy,
} from "#domains/organisation/organisation.server.ts";
import { newId } from "#platform/database/id.ts";
import { jobs } from "../src/jobs.ts";
import { asOwner, openTestDatabase, type TestDatabase } from "./support/database.ts";
import { openHouse } from "./support/houses.ts";
import { idsOf, type Removables } from "./support/removable.ts";
import { agreementRemovables } from "./support/removable-agreements.ts";
import { attemptRemovables } from "./support/removable-attempts.ts";
import { betweenRemovables } from "./support/removable-between.ts";
import { boardRemovables } from "./support/removable-boards.ts";
import { campaignRemovables } from "./support/removable-campaigns.ts";
import { dateRemovables } from "./support/removable-dates.ts";
import { exchangeRemovables } from "./support/removable-exchange.ts";
import { groupRemovables } from "./support/removable-groups.ts";
import { ideaRemovables } from "./support/removable-ideas.ts";
import { letterRemovables } from "./support/removable-letters.ts";
import { meetingRemovables } from "./support/removable-meetings.ts";
import { minutesRemovables } from "./support/removable-minutes.ts";
import { observationRemovables } from "./support/removable-observations.ts";
import { partnerRemovables } from "./support/removable-partners.ts";
import { pathRemovables } from "./support/removable-paths.ts";
import { personaRemovables } from "./support/removable-personas.ts";
import { promptRemovables } from "./support/removable-prompts.ts";
import { sheetRemovables } from "./support/removable-sheets.ts";
import { taskRemovables } from "./support/removable-tasks.ts";
import { libraryUseRemovables } from "./support/removable-use.ts";

let database: TestDatabase;
let karen: Administrator;
let engagementId: string;
let roundId: string;
let communityId: string;
let house = 0;
beforeAll(async () => {
  database = await openTestDatabase();
});
beforeEach(async () => {
  house++;
  karen = await openHouse({ email: `karen.juhl@hus${house}.example` });
  engagementId = await beginEngagement(karen, newEngagementExample);
  roundId = (await beginRound(karen, engagementId, "1", { kind: "conversation", present: [] })) ?? "";
});
// What is forgotten is forgotten in every house there is, so no test leaves its own to the next.
afterEach(() => asOwner(database.owner, (owner) => owner.query("delete from organisation")));
afterAll(() => database.close());

/** How each thing that can be taken away is made, listed and taken away. */
const kinds: Removables = {
  ...sheetRemovables(() => karen),
  ...libraryUseRemovables(() => karen),
  ...groupRemovables(() => karen),
  ...observationRemovables(() => karen),
  ...personaRemovables(() => karen),
  ...ideaRemovables(() => karen),
  ...partnerRemovables(() => karen),
  ...attemptRemovables(() => karen),
  ...campaignRemovables(() => karen),
  ...letterRemovables(() => karen),
  ...exchangeRemovables(() => karen),
  ...agreementRemovables(() => karen),
  ...taskRemovables(() => karen),
  ...minutesRemovables(() => karen),
  ...betweenRemovables(() => karen),
  ...boardRemovables(() => karen),
  ...dateRemovables(() => karen),
  ...meetingRemovables(() => karen),
  ...promptRemovables(() => karen),
  ...pathRemovables(() => karen),
  engagement: {
    make: async () => {},
    ids: async () => idsOf(await listEngagements(karen)),
    remove: (id) => removeEngagement(karen, id),
  },
  branch: {
    make: () => saveBranch(karen, branchExample),
    ids: async () => idsOf(await listBranches(karen)),
    remove: (id) => removeBranch(karen, id),
  },
  strategy: {
    make: () => saveStrategy(karen, strategyExample),
    ids: async () => idsOf(await listStrategies(karen)),
    remove: (id) => removeStrategy(karen, id),
  },
  "logbook-entry": {
    make: () => saveEntry(karen, engagementId, entryExample),
    ids: async () => idsOf(await readLogbook(karen, engagementId)),
    remove: (id) => removeEntry(karen, engagementId, id),
  },
  "checklist-line": {
    make: () => addLine(karen, engagementId, "1", "Ring til hallen"),
    ids: async () => idsOf((await readChecklist(karen, engagementId, "1")).lines),
    remove: (id) => removeLine(karen, engagementId, id),
  },
  "guide-content": {
    make: () =>
      saveOwnItem(karen, "1", { kind: "question", da: "Hvem har nøglen?", moreDa: "", en: "", moreEn: "" }),
    ids: async () => idsOf(await listOwnItems(karen, "1")),
    remove: (id) => removeOwnItem(karen, id),
  },
  community: {
    make: () => saveCommunity(karen, communityExample),
    ids: async () => idsOf(await listCommunities(karen)),
    remove: (id) => removeCommunity(karen, id),
  },
  "register-entry": {
    make: async () => {
      communityId = (await saveCommunity(karen, communityExample)) ?? "";
      await saveRegisterEntry(karen, communityId, registerExample);
    },
    ids: async () => idsOf(await listRegisters(karen, communityId)),
    remove: (id) => removeRegisterEntry(karen, communityId, id),
  },
  answer: {
    make: () =>
      addAnswer(karen, roundId, "1.q1", { answerId: newId(), text: "De mangler et sted", saidBy: "" }),
    ids: async () => idsOf((await findRound(karen, engagementId, roundId))?.questions[0]?.answers ?? []),
    remove: (id) => removeAnswer(karen, roundId, id),
  },
};

test("everything that can be taken away is tried here", () => {
  const sources = globSync("src/domains/**/*.server.ts").map((path) => readFileSync(path, "utf8"));
  const things = sources.flatMap((source) =>
    [...source.matchAll(/\bremove\(\w+, "([\w-]+)"/g)].map((match) => match[1]),
  );
  expect([...new Set(things)].toSorted()).toEqual(Object.keys(kinds).toSorted());
});

describe.each(Object.entries(kinds))("a thing of the kind %s", (thing, { make, ids, remove }) => {
  test("can be had back for thirty days", async () => {
    const id = await takeAway();
    expect(await ids()).not.toContain(id);
    expect(await listRemoved(karen)).toMatchObject([{ itemId: id, thing, by: karen.name }]);
    await passed("29 days 23 hours");
    await forget();
    expect(await restore(karen, id)).toBe(true);
    expect(await ids()).toContain(id);
    expect(await listRemoved(karen)).toEqual([]);
  });

  test("is gone for good after that, and stays gone", async () => {
    const id = await takeAway();
    await passed("30 days 1 minute");
    await forget();
    expect(await ids()).not.toContain(id);
    expect(await listRemoved(karen)).toEqual([]);
    expect(await restore(karen, id)).toBe(false);
    expect(await ids()).not.toContain(id);
  });

  async function takeAway(): Promise<string> {
    await make();
    const [id] = await ids();
    if (!id || !(await remove(id))) throw new Error(`No ${thing} could be taken away`);
    return id;
  }
});

test("a forløb that is gone for good takes all that hung on it, and nothing of another", async () => {
  const other = await beginEngagement(karen, newEngagementExample);
  for (const id of [engagementId, other]) {
    await saveEntry(karen, id, entryExample);
    await addLine(karen, id, "1", "Ring til hallen");
  }
  await removeEngagement(karen, engagementId);
  await passed("31 days");
  await forget();
  const tables = await asOwner(database.owner, async (owner) => {
    const { rows } = await owner.query<{ name: string }>(
      "select table_name as name from information_schema.columns where table_schema = 'public' and column_name = 'engagement_id'",
    );
    return rows.map((row) => row.name);
  });
  expect(tables).toContain("logbook_entry");
  for (const table of tables) {
    const { rows } = await asOwner(database.owner, (owner) =>
      owner.query(`select from ${table} where engagement_id = $1`, [engagementId]),
    );
    expect(rows, table).toEqual([]);
  }
  expect(await readLogbook(karen, other)).toHaveLength(1);
  expect((await readChecklist(karen, other, "1")).lines).toHaveLength(1);
});

test("a thing to do that is gone for good takes its tick, and no other", async () => {
  await addLine(karen, engagementId, "1", "Ring til hallen");
  const lineId = (await readChecklist(karen, engagementId, "1")).lines[0]?.id ?? "";
  for (const key of [lineId, "1.h1"]) await tick(karen, engagementId, key, true);
  await removeLine(karen, engagementId, lineId);
  await passed("31 days");
  await forget();
  expect((await readChecklist(karen, engagementId, "1")).ticks).toMatchObject([{ itemKey: "1.h1" }]);
});

test("what is gone for good is gone in every house, and only there", async () => {
  const anne = await openHouse({ name: "Anne Lund", email: `anne.lund@hus${house}.example` });
  const hers = await beginEngagement(anne, newEngagementExample);
  await removeEngagement(anne, hers);
  await passed("31 days");
  const later = await beginEngagement(anne, newEngagementExample);
  await removeEngagement(anne, later);
  await forget();
  expect((await listRemoved(anne)).map((one) => one.itemId)).toEqual([later]);
  expect(await listEngagements(karen)).toHaveLength(1);
});

test("what was taken away is told by a name people know it by, and that is all of it", async () => {
  await saveEntry(karen, engagementId, { ...entryExample, text: "En lang historie. ".repeat(100) });
  const [entry] = await readLogbook(karen, engagementId);
  await removeEntry(karen, engagementId, entry?.id ?? "");
  const found = await findRemoved(karen, entry?.id ?? "");
  expect(found?.label).toMatch(/^En lang historie\./);
  expect(found?.label.length).toBeLessThanOrEqual(200);
  expect(await findRemoved(karen, newId())).toBeUndefined();
  expect(await restore(karen, newId())).toBe(false);
});

/** Lets time pass for everything that has been taken away. */
function passed(time: string) {
  return asOwner(database.owner, (owner) =>
    owner.query("update removal set removed_at = removed_at - $1::interval", [time]),
  );
}

/** What happens every night. */
async function forget() {
  await jobs.find((job) => job.name === "forget-removed")?.run();
}
