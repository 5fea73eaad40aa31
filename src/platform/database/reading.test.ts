import { sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openTestDatabase, type TestDatabase } from "../../../tests/support/database.ts";
import { askOrganisation, type Database, inOrganisation } from "./database.server.ts";
import { newId } from "./id.ts";
import { inOneReading, onceAReading } from "./reading.server.ts";

const house = newId();
const neighbour = newId();

let database: TestDatabase;
beforeAll(async () => {
  database = await openTestDatabase();
  await inOrganisation(house, (db) => write(db, "Herfra"));
  await inOrganisation(neighbour, (db) => write(db, "Herovre"));
});
afterAll(() => database.close());

describe("what a page reads", () => {
  test("is read in one transaction, whoever asks and however they take turns", async () => {
    const transactions = await inOneReading(async () => {
      const together = await Promise.all([transaction(house), transaction(house)]);
      return [...together, await transaction(house)];
    });
    expect(new Set(transactions).size).toBe(1);
    expect(await transaction(house)).not.toBe(transactions[0]);
  });

  test("keeps no connection while the page does something else", async () => {
    await inOneReading(async () => {
      await transaction(house);
      while (database.pools.app.idleCount < database.pools.app.totalCount) {
        await new Promise((resolve) => setTimeout(resolve, 5));
      }
      expect(await texts(house)).toEqual(["Herfra"]);
    });
  });

  test("is of the house that is asked, also when two are asked at once", async () => {
    const both = await inOneReading(() => Promise.all([texts(house), texts(neighbour), texts(house)]));
    expect(both).toEqual([["Herfra"], ["Herovre"], ["Herfra"]]);
  });

  test("is of the house that asks when two pages are read at once", async () => {
    const pages = await Promise.all([
      inOneReading(() => Promise.all([texts(house), texts(house)])),
      inOneReading(() => Promise.all([texts(neighbour), texts(neighbour)])),
    ]);
    expect(pages.flat(2)).toEqual(["Herfra", "Herfra", "Herovre", "Herovre"]);
  });

  test("cannot be changed by a question", async () => {
    const sly = () => askOrganisation(house, (db) => write(db, "I smug"));
    await expect(sly()).rejects.toMatchObject({ cause: { code: "25006" } });
    await expect(inOneReading(sly)).rejects.toMatchObject({ cause: { code: "25006" } });
    expect(await texts(house)).toEqual(["Herfra"]);
  });

  test("does not hold back what is written beside it", async () => {
    await inOneReading(async () => {
      await askOrganisation(house, () => inOrganisation(house, (db) => write(db, "Ved siden af")));
      expect(await texts(house)).toEqual(["Herfra", "Ved siden af"]);
    });
    await inOrganisation(house, (db) => db.execute(sql`delete from mail where text = 'Ved siden af'`));
  });

  test("sees what the work around it has just written", async () => {
    const seen = await inOneReading(() =>
      inOrganisation(house, async (db) => {
        await write(db, "Lige nu");
        const texts = await askOrganisation(house, textsIn);
        await db.execute(sql`delete from mail where text = 'Lige nu'`);
        return texts;
      }),
    );
    expect(seen).toEqual(["Herfra", "Lige nu"]);
  });

  test("can be read again after a question that failed", async () => {
    await inOneReading(async () => {
      const failing = askOrganisation(house, (db) => db.execute(sql`select 1 / 0`));
      await expect(failing).rejects.toMatchObject({ cause: { code: "22012" } });
      await new Promise((resolve) => setImmediate(() => setImmediate(resolve)));
      expect(await texts(house)).toEqual(["Herfra"]);
    });
  });
});

describe("what several parts of a page want to know", () => {
  test("is asked once a page, and anew for the next", async () => {
    let asked = 0;
    const ask = () => onceAReading("guide", async () => ++asked);
    expect(await inOneReading(() => Promise.all([ask(), ask(), ask()]))).toEqual([1, 1, 1]);
    expect(await inOneReading(ask)).toBe(2);
    expect([await ask(), await ask()]).toEqual([3, 4]);
  });
});

/** The moment the transaction began that a question is asked in, which no two have in common. */
function transaction(organisationId: string): Promise<string> {
  return askOrganisation(organisationId, async (db) => {
    const { rows } = await db.execute<{ began: string }>(
      sql`select now()::text || pg_backend_pid() as began from mail`,
    );
    return rows[0]?.began ?? "";
  });
}

const texts = (organisationId: string) => askOrganisation(organisationId, textsIn);

async function textsIn(db: Database): Promise<string[]> {
  const { rows } = await db.execute<{ text: string }>(sql`select text from mail order by id`);
  return rows.map((row) => row.text);
}

function write(db: Database, text: string) {
  return db.execute(
    sql`insert into mail (id, "to", subject, text) values (${newId()}, 'ida@vestervig.example', 'Hej', ${text})`,
  );
}
