import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { App } from "../support/app.ts";
import { expect, test } from "../support/fixtures.ts";
import type { Person } from "../support/person.ts";

const drafts = (person: Person) =>
  person.page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith("kladde:")));

/** Mette in the logbook of a forløb. */
async function opensLogbook(mette: Person, app: App): Promise<void> {
  await mette.opens(`/forloeb/${await forloebId(app)}/logbog`);
  await mette.seesHeading("Skriv i logbogen");
  // What keeps the words comes with the script of the page.
  await expect.poll(() => mette.page.evaluate(() => "__reactRouterDataRouter" in window)).toBe(true);
}

async function forloebId(app: App): Promise<string> {
  const [found] = await app.query("select id from engagement where name = 'Fædre og sønner'");
  return String(found?.id);
}

test("what is typed outlives a reload, and the draft goes when it is saved", async ({ demo, signedInAs }) => {
  const mette = await signedInAs("Mette");
  await opensLogbook(mette, demo);
  await mette.writes("Hvad skete der?", "To fædre byggede videre efter mørkets frembrud.");
  await mette.page.reload();
  await mette.seesField("Hvad skete der?", "To fædre byggede videre efter mørkets frembrud.");
  await mette.sees("Vi har gemt det, du var i gang med.");
  await mette.presses("Gem");
  await expect(mette.page.getByRole("article").filter({ hasText: "efter mørkets frembrud" })).toHaveCount(1);
  await mette.seesField("Hvad skete der?", "");
  await expect.poll(() => drafts(mette)).toEqual([]);
  await mette.page.reload();
  await mette.seesField("Hvad skete der?", "");
});

test("a CPR number is refused kindly, the words stay, and the number is nowhere", async ({
  wholeHouse: house,
  newcomer,
}) => {
  const number = "311299-4321";
  const ida = await newcomer({ app: house });
  await ida.opens(house.firstLink ?? "");
  await ida.writes("Dit navn", "Ida Lund");
  await ida.writes("Din e-mail", "ida@lilleby.example");
  await ida.writes("Bibliotekets navn", "Lilleby Bibliotekerne");
  await ida.presses("Begynd");
  await ida.follows("Begynd et forløb");
  await ida.writes("Hvilket spørgsmål begynder I med?", "Hvem kommer?");
  await ida.writes("Hvad skal forløbet hedde?", "Morgenkaffe");
  await ida.presses("Begynd");
  await ida.follows("Logbog");
  await ida.writes("Hvad skete der?", `Han sagde ${number} og grinede.`);
  await ida.presses("Gem");
  await ida.sees(
    "Her står noget, der ligner et CPR-nummer. Det gemmer Vejviser aldrig. Tag det ud, så kan resten gemmes.",
  );
  await ida.seesField("Hvad skete der?", `Han sagde ${number} og grinede.`);
  await expect(ida.page.getByRole("textbox", { name: "Hvad skete der?" })).toHaveAttribute(
    "aria-invalid",
    "true",
  );
  await ida.writes("Hvad skete der?", "Han grinede.");
  await ida.presses("Gem");
  await expect(ida.page.getByRole("article").filter({ hasText: "Han grinede." })).toHaveCount(1);

  const digits = /311299.?4321/;
  expect(house.log()).not.toMatch(digits);
  expect(await everythingIn(house)).toContain("Han grinede.");
  expect(await everythingIn(house)).not.toMatch(digits);
  // Down to the last file: the log of the database, what it writes ahead, everything.
  const files = filesIn(house.dataDir);
  expect(files.some((path) => path.endsWith(".log"))).toBe(true);
  for (const path of files) expect(digits.test(readFileSync(path, "latin1")), path).toBe(false);
});

/** Every row of every table, as text. */
async function everythingIn(app: App): Promise<string> {
  const tables = await app.query(
    "select format('%I.%I', table_schema, table_name) as name from information_schema.tables where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')",
  );
  // One after another: each asks on a line of its own, and the database has only so many.
  const rows = [];
  for (const { name } of tables)
    rows.push(await app.query(`select row_to_json(t)::text as row from ${name} t`));
  return rows
    .flat()
    .map(({ row }) => row)
    .join("\n");
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

test("two windows on one conversation keep what both have written", async ({ demo, signedInAs }) => {
  const mette = await signedInAs("Mette");
  await mette.opens(`/forloeb/${await forloebId(demo)}/trin/2/samtale`);
  await mette.presses("Begynd samtalen");
  await mette.sees(/spørgsmål 1 af/);
  const other = await signedInAs("Mette");
  await other.opens(mette.page.url());

  await mette.writes("Skriv et svar", "Formanden kender alle.");
  await other.writes("Skriv et svar", "Spørg skolens sekretær.");
  await Promise.all([mette.presses("Læg på bordet"), other.presses("Læg på bordet")]);
  for (const one of [mette, other]) await one.seesField("Skriv et svar", "");
  await mette.page.reload();
  await mette.sees("Formanden kender alle.");
  await mette.sees("Spørg skolens sekretær.");

  // One writes the sentence; the other's page has not heard of it, and goes on.
  await mette.writes("Det er vi enige om", "Vi begynder hos formanden.");
  await mette.page.keyboard.press("Tab");
  await mette.sees(/^Gemt kl\./);
  await other.presses("Næste");
  await other.sees(/spørgsmål 2 af/);
  await mette.page.reload();
  await mette.seesField("Det er vi enige om", "Vi begynder hos formanden.");

  // Both write it: nobody's words go without a word.
  const third = await signedInAs("Mette");
  await third.opens(mette.page.url());
  await mette.writes("Det er vi enige om", "Vi begynder hos sekretæren.");
  await mette.page.keyboard.press("Tab");
  await mette.sees(/^Gemt kl\./);
  await third.writes("Det er vi enige om", "Vi begynder i hallen.");
  await third.presses("Næste");
  await third.sees(/»Vi begynder hos sekretæren\.«/);
  await third.seesField("Det er vi enige om", "Vi begynder i hallen.");
  await third.presses("Næste");
  await third.sees(/spørgsmål 2 af/);
  await third.presses("Forrige");
  await third.seesField("Det er vi enige om", "Vi begynder i hallen.");
});

test("without network the page says so and stays with what is typed, until it can be sent", async ({
  demo,
  signedInAs,
}) => {
  const mette = await signedInAs("Mette");
  const { page } = mette;
  await opensLogbook(mette, demo);
  await page.context().setOffline(true);
  await mette.sees("Intet net lige nu. Det, du skriver, bliver stående.");
  await mette.writes("Hvad skete der?", "Intet signal ude ved søen.");
  const tries = [
    () => mette.presses("Gem"),
    () => mette.follows("Samtaler"),
    () => mette.follows("Kolleger"),
  ];
  for (const tryIt of tries) {
    await tryIt();
    await mette.seesField("Hvad skete der?", "Intet signal ude ved søen.");
    await mette.sees("Intet net lige nu. Det, du skriver, bliver stående.");
  }
  await page.context().setOffline(false);
  await expect(page.getByText("Intet net lige nu.")).toHaveCount(0);
  await mette.presses("Gem");
  await expect(page.getByRole("article").filter({ hasText: "Intet signal ude ved søen." })).toHaveCount(1);
  await mette.seesField("Hvad skete der?", "");
});

test("a step back without network ends at kind words, and trying again leads on", async ({
  demo,
  signedInAs,
}) => {
  const mette = await signedInAs("Mette");
  await opensLogbook(mette, demo);
  await mette.follows("Samtaler");
  await mette.sees("Hver runde, som den var. De ældre bliver stående, når I taler igen.");
  await mette.follows("Logbog");
  await mette.writes("Hvad skete der?", "Broen var lukket.");
  await mette.page.context().setOffline(true);
  await mette.page.goBack();
  await mette.seesHeading("Intet net lige nu");
  await expect(mette.page).toHaveTitle("Intet net lige nu · Vejviser");
  await mette.page.context().setOffline(false);
  await mette.follows("Prøv igen");
  await mette.sees("Hver runde, som den var. De ældre bliver stående, når I taler igen.");
  await mette.follows("Logbog");
  await mette.seesField("Hvad skete der?", "Broen var lukket.");
});
