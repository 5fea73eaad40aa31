import { afterAll, beforeAll, expect, test } from "vitest";
import type { Administrator } from "#domains/access/member.ts";
import { newId } from "#platform/database/id.ts";
import { sheetFileText } from "#platform/files/sheet-file.text.ts";
import { mostRows, type ReadSheet, type Sheet } from "#platform/files/sheet-file.ts";
import { readSheet } from "#platform/files/sheet-reading.server.ts";
import { holdsCpr } from "#platform/web/cpr.ts";
import {
  type DamagedSheet,
  damagedSheets,
  endlessSheets,
  howManyDamaged,
} from "../../../tests/support/damaged-sheets.ts";
import { openTestDatabase, type TestDatabase } from "../../../tests/support/database.ts";
import { openHouse } from "../../../tests/support/houses.ts";
import { associations } from "../../../tests/support/sheets.ts";
import { saveCommunity } from "./communities.server.ts";
import { communityExample } from "./community.example.ts";
import { listRegisters } from "./registers.server.ts";
import { takeSheet } from "./sheet-taking.server.ts";
import { findSheet, keepSheet } from "./sheets.server.ts";

const seed = 20_261_120;

// No clock decides what a file is, however busy the machine; and less memory than people's files get, so that those
// that would fill it are done with sooner.
const patient = { time: 300_000 };
const limits = { ...patient, memory: 350 * 1024 * 1024 };

let database: TestDatabase;
let anna: Administrator;
beforeAll(async () => {
  database = await openTestDatabase();
  anna = await openHouse();
});
afterAll(() => database.close());

test("of many damaged files each is read or refused in words, and what is read is taken in whole", async () => {
  const before = process.memoryUsage().rss;
  const files = damagedSheets(howManyDamaged, seed);
  const answers = { read: 0, refused: 0 };
  const next = files.values();
  const workOn = async () => {
    for (const file of next) {
      const answer = await readSheet(file.bytes, ["navn", "type"], limits);
      if (isTold(file, answer)) answers.refused += 1;
      else {
        answers.read += 1;
        await takenWhole(file, answer);
      }
    }
  };
  await Promise.all([workOn(), workOn(), workOn()]);
  expect(answers.read).toBeGreaterThan(howManyDamaged / 4);
  expect(answers.refused).toBeGreaterThan(howManyDamaged / 4);
  expect(process.memoryUsage().rss - before).toBeLessThan(400 * 1024 * 1024);
}, 900_000);

test("a file without end is refused, and the server holds no more for it", async () => {
  const files = endlessSheets();
  const before = process.memoryUsage().rss;
  for (const { what, bytes } of files)
    expect(await readSheet(bytes, ["navn"], patient), what).toEqual({ refused: "too-many-rows" });
  expect(process.memoryUsage().rss - before).toBeLessThan(200 * 1024 * 1024);
}, 900_000);

/** Whether a file was refused; then there are words for it. Otherwise it must be a sheet from end to end. */
function isTold(
  { what }: DamagedSheet,
  answer: ReadSheet,
): answer is Extract<ReadSheet, { refused: unknown }> {
  if ("refused" in answer) {
    expect(sheetFileText.da.refusals[answer.refused], what).toBeTruthy();
    return true;
  }
  expect(answer.rows.length, what).toBeLessThanOrEqual(mostRows);
  let last = 0;
  for (const row of answer.rows) {
    expect(row.number, what).toBeGreaterThan(last);
    last = row.number;
    expect(row.cells.length, what).toBe(row.cpr ? 0 : answer.headings.length);
    expect(row.cells.some(holdsCpr), what).toBe(false);
  }
  return false;
}

async function takenWhole({ what }: DamagedSheet, sheet: Sheet): Promise<void> {
  const place = (await saveCommunity(anna, communityExample)) ?? "";
  const id = newId();
  await keepSheet(anna, place, { ...associations, id, fileName: what, sheet });
  const state = await takeSheet(anna, place, id);
  const found = await findSheet(anna, place, id);
  expect(found?.state, what).toBe(state);
  const listed = await listRegisters(anna, place);
  if (state === "done") {
    const { made = 0, known = 0, left = 0 } = found?.outcome ?? {};
    expect(made + known + left, what).toBe(sheet.rows.length);
    expect(listed, what).toHaveLength(made);
  } else {
    // Nobody could tell which column is the name.
    expect(state, what).toBe("read");
    expect(listed, what).toEqual([]);
  }
}
