import { randomUUID } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type App, startApp } from "../support/app.ts";
import { expect, test } from "../support/fixtures.ts";
import { pngOf } from "../support/pictures.ts";
import { enter } from "../support/places.ts";

/** A word that stands nowhere else in the world. */
const word = "Sneglekvabbersøndag";

test("what was seen stands in no log, whichever way it came and however it went", async () => {
  test.slow();
  const app = await startApp({ demo: true, embedded: true });
  try {
    const cookie = await enter(app, "/log-ind", { demo: "mette.holm@strandby.example" });
    const [mette] = await app.query("select id from member where name = 'Mette Holm'");
    const owner = String(mette?.id);
    const id = randomUUID();
    const send = (path: string, fields: Record<string, string>, photo?: File) =>
      posted(app, path, cookie, { ...everywhere, ...fields }, photo);
    const picture = new File([pngOf(8, 6)], `${word}.png`);

    const ways: [status: number, way: () => Promise<Response>][] = [
      // Kept, by the page and by the phone, and sent twice.
      [302, () => send("/observationer/ny", { id }, picture)],
      [200, () => send("/observationer/modtag", { id: randomUUID(), owner }, picture)],
      [200, () => send("/observationer/modtag", { id, owner })],
      // Refused: nothing seen, too long, no such day, no picture, somebody else's.
      [422, () => send("/observationer/ny", { id: randomUUID(), seen: "" })],
      [422, () => send("/observationer/modtag", { id: randomUUID(), owner, place: `${word} `.repeat(40) })],
      [422, () => send("/observationer/ny", { id: randomUUID(), observedOn: word })],
      [422, () => send("/observationer/modtag", { id: word, owner })],
      [
        422,
        () => send("/observationer/modtag", { id: randomUUID(), owner }, new File([word], "billede.jpg")),
      ],
      [409, () => send("/observationer/modtag", { id: randomUUID(), owner: randomUUID() })],
      [413, () => send("/observationer/ny", { id: randomUUID(), seen: `${word} `.repeat(400_000) })],
      // A CPR number, and somebody who could be found.
      [422, () => send("/observationer/modtag", { id: randomUUID(), owner, quotes: `${word} 311299-4321` })],
      [422, () => send("/observationer/ny", { id: randomUUID(), quotes: `${word}. Peter, 7 år.` })],
      // Mended, looked for, taken away.
      [302, () => send(`/observationer/${id}/ret`, {})],
      [422, () => send(`/observationer/${id}/ret`, { seen: "" })],
      [200, () => read(app, `/observationer?ord=${word}`, cookie)],
      [302, () => send(`/observationer/${id}/ret`, { do: "remove" })],
    ];
    for (const [at, [status, way]] of ways.entries()) {
      const answer = await way();
      expect(answer.status, `way ${at + 1}`).toBe(status);
    }
    // The database itself refuses, in the middle of keeping it.
    await app.query(
      "alter table observation add constraint never check (seen not like '%Sneglekvabber%') not valid",
    );
    expect((await send("/observationer/modtag", { id: randomUUID(), owner })).status).toBe(500);
    expect((await send("/observationer/ny", { id: randomUUID() })).status).toBe(500);

    const kept = await app.query("select seen from observation where seen like $1", [`%${word}%`]);
    expect(kept).toHaveLength(2);
    // Something was said of the failures, or this test would look into an empty log.
    expect(app.log()).toContain("/observationer/modtag");
    expect(app.log()).not.toContain("Sneglekvabber");
    const logs = files(app.dataDir).filter((path) => path.endsWith(".log"));
    expect(logs.length).toBeGreaterThan(0);
    for (const path of logs) expect(readFileSync(path, "utf8"), path).not.toContain("Sneglekvabber");
    const tables = await app.query(`select format('%I.%I', table_schema, table_name) as name
      from information_schema.tables where table_type = 'BASE TABLE'
        and (table_schema = 'pgboss' or table_name in ('audit_entry', 'mail'))`);
    expect(tables.length).toBeGreaterThan(3);
    for (const { name } of tables) {
      const rows = await app.query(`select row_to_json(t)::text as row from ${name} t`);
      expect(JSON.stringify(rows), String(name)).not.toContain("Sneglekvabber");
    }
  } finally {
    await app.stop();
  }
});

/** The word in every field there is. */
const everywhere = {
  observedOn: "2026-11-14",
  seen: `${word} så vi.`,
  meaning: `${word} betød noget.`,
  place: word,
  conditions: word,
  situation: word,
  withWhom: word,
  withWhat: word,
  quotes: word,
  surprises: word,
  countLabels: word,
  countNumbers: "3",
  description: word,
  nobody: "yes",
};

function posted(app: App, path: string, cookie: string, fields: Record<string, string>, photo?: File) {
  const body = new FormData();
  for (const [name, value] of Object.entries(fields)) body.set(name, value);
  if (photo) body.set("photo", photo);
  const headers = { origin: app.baseUrl, cookie };
  return fetch(app.baseUrl + path, { method: "POST", body, headers, redirect: "manual" });
}

const read = (app: App, path: string, cookie: string) => fetch(app.baseUrl + path, { headers: { cookie } });

function files(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}
