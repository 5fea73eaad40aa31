import { existsSync, readFileSync } from "node:fs";
import { findings } from "./axe.ts";
import { expect } from "./fixtures.ts";
import type { Member } from "./know-the-place.ts";

/** The forløb of the journey, whom it is about, and four who are around one of them. */
export const forloeb = "Lørdag uden program";
const group = "Drenge, der keder sig";
export const around = {
  hall: { name: "Hallens udvalg", kind: "forening", sector: "Det tredje" },
  school: { name: "Skolen ved skoven", kind: "institution eller forvaltning", sector: "Det offentlige" },
  baker: { name: "Bageren i byen", kind: "virksomhed", sector: "Det private" },
  uncles: { name: "Drengenes onkler", kind: "frivillig", sector: "Det uformelle" },
} as const;

// The file belongs to those who gave it, so it lies beside the repository and not in it.
const real = "../shared/data/partneroversigt-2017.csv";

/** An overview of partners from a spreadsheet; where the real one is not at hand, one of three rows. */
export function overviewFile(): { file: Buffer; rows: number } {
  if (existsSync(real)) return { file: readFileSync(real), rows: 41 };
  const lines = ["Målgruppe;Bibliotek;Forløb;Sektor;Partner", "A;B;C;Offentlig;Skolen", "A;B;C;Tredje;Koret"];
  return { file: Buffer.from(lines.join("\r\n"), "latin1"), rows: 2 };
}

/** Takes the overview in, and reads it again as the house has it. */
export async function takesOverview(ida: Member): Promise<void> {
  const { page } = ida;
  const { file, rows } = overviewFile();
  await ida.follows("Partnere");
  await ida.follows("Tag partnere ind fra et regneark");
  // Which file it is, the computer asks in a window of its own, which no test can reach.
  await page.getByLabel("Filen").setInputFiles({ name: "partnere.csv", mimeType: "text/csv", buffer: file });
  await ida.presses("Læs arket");
  await ida.seesHeading(`${rows} rækker kan tages med`);
  expect(await findings(page)).toEqual([]);
  await ida.presses(`Tag ${rows} rækker med`);
  await ida.follows("Se, hvem der har været med i hvad");
  await expect(page.getByRole("table").locator("tbody tr")).toHaveCount(rows);
  const sectors = await page.getByRole("table").locator("tbody tr td:nth-of-type(3)").allTextContents();
  expect(sectors.length).toBe(rows);
}

/** A forløb, a target group, and a persona with four around it: each becomes a partner at one press. */
export async function asksAround(ida: Member): Promise<void> {
  const { page } = ida;
  await ida.opens("/forloeb/nyt");
  await ida.writes("Hvad skal forløbet hedde?", forloeb);
  await ida.writes("Hvilket spørgsmål begynder I med?", "Hvem har tid om lørdagen?");
  await ida.hands.activate(page.locator("main form button").last());
  await ida.seesHeading(forloeb);

  await ida.follows("Målgrupper");
  await ida.follows("Ny målgruppe");
  await ida.writes("Hvem er de?", group);
  await ida.presses("Gem");
  await ida.seesHeading(group);
  await ida.follows("Personaer");
  await ida.follows("Skriv en kladde");
  await ida.writes("Hvad hedder personaen?", "Viggo");
  await ida.presses("Gem");
  await ida.seesHeading("Viggo");
  await ida.follows("Relationer");
  await ida.seesHeading("Hvem drikker personaen kaffe med?");
  const home = new URL(page.url()).pathname;
  const form = page.locator("details", { hasText: "Tilføj en relation" }).locator("form");
  for (const [at, { name, kind }] of Object.values(around).entries()) {
    await ida.opens(home);
    if (at > 0) await ida.unfolds("Tilføj en relation");
    await ida.writes("Hvem?", name, form);
    await ida.hands.pick(form.getByRole("combobox"), kind);
    await ida.presses("Gem", form);
    await ida.sees(name);
  }
  for (const { name, sector } of Object.values(around)) {
    await ida.opens(home);
    await ida.hands.activate(page.getByRole("link", { name: new RegExp(`^Gør til partner.*${name}`) }));
    await ida.seesField("Hvad hedder de?", name);
    await ida.chooses(sector);
    await ida.presses("Gem");
    await ida.seesHeading(name);
  }
}

/** The four are thought of, rated by two who do not see each other's answers, compared, and put in an order to ring. */
export async function choosesTogether(ida: Member, bo: Member): Promise<void> {
  for (const [at, { name }] of Object.values(around).entries()) {
    await entersRoom(ida, "/partnere");
    if (at > 0) await ida.unfolds("Sæt en partner ind i rummet");
    await ida.picks("Partner", name);
    await ida.chooses("Vi overvejer at spørge dem");
    await ida.presses("Gem");
    await ida.sees(/I overvejer også/);
  }
  const reason = "Bo kender nøglen";
  await entersRoom(bo, "/partnere/vurder");
  for (const [at, { name }] of Object.values(around).entries())
    await rates(bo, name, at === 0 ? ["5, rigtig meget", "5, ét opkald"] : ["3, noget", "3, måske"], reason);
  await entersRoom(ida, "/partnere/vurder");
  expect(await ida.page.content()).not.toContain(reason);
  for (const [at, { name }] of Object.values(around).entries())
    await rates(ida, name, at === 0 ? ["5, rigtig meget", "5, ét opkald"] : ["1, næsten ikke", "3, måske"]);
  await ida.sees(reason);
  await ida.sees("I ser forskelligt på dem");
  expect(await findings(ida.page)).toEqual([]);
  await ida.follows("Se, hvem I kan ringe til først");
  await ida.seesHeading("Ring i den rækkefølge");
  await expect(ida.page.getByRole("listitem").getByRole("heading").first()).toHaveText(around.hall.name);
}

async function rates(
  person: Member,
  name: string,
  [value, access]: readonly [string, string],
  reason = "",
): Promise<void> {
  const { page } = person;
  // What one has just rated stays unfolded, and the next one is unfolded by itself.
  await page.reload();
  await person.seesHeading("Hvem skal vi tale med først?");
  const row = page.locator("details").filter({ hasText: name });
  if (!(await row.first().evaluate((details: HTMLDetailsElement) => details.open)))
    await person.hands.activate(row.first().locator("summary"));
  const form = row.first().locator("form");
  await person.chooses(value, form);
  await person.chooses(access, form);
  if (reason) await person.writes("Hvorfor? (valgfrit)", reason, form);
  await person.presses("Gem", form);
  await person.sees("Gemt");
}

/** Goes to a room of the forløb by its address, as from a bookmark. */
export async function entersRoom(person: Member, room: string): Promise<void> {
  await person.opens("/forloeb");
  await person.follows(forloeb);
  await person.page.waitForURL(/\/forloeb\/[0-9a-f-]{36}$/);
  await person.opens(new URL(person.page.url()).pathname + room);
}
