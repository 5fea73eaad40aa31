import type { App } from "./app.ts";
import { findings } from "./axe.ts";
import { linkInPost, opensTheHouse } from "./first-forloeb.ts";
import { expect } from "./fixtures.ts";
import type { Hands } from "./hands.ts";
import type { Person } from "./person.ts";
import { textOfPdf } from "./printed.ts";

/** Somebody of the house, and the hands they work with. */
export type Member = Person & { hands: Hands };

/** How the people of the journey come by a browser: one at a desk, others with a phone, and a stranger. */
export type People = {
  house: App;
  atDesk(): Promise<Member>;
  withPhone(): Promise<Member>;
  stranger(): Promise<Person>;
};

const colleagues = [
  { name: "Bo Krag", email: "bo@lilleby.example" },
  { name: "Asta Friis", email: "asta@lilleby.example" },
] as const;

/** The house is opened, and two colleagues come in with the phone they have in their pocket. */
export async function gather(people: People): Promise<{ ida: Member; bo: Member; asta: Member }> {
  const ida = await people.atDesk();
  await opensTheHouse({ house: people.house, comes: async () => ida });
  const [bo, asta] = [await people.withPhone(), await people.withPhone()];
  for (const [at, { name, email }] of colleagues.entries()) {
    await ida.follows("Kolleger");
    await ida.writes("E-mail", email);
    await ida.writes("Navn (valgfrit)", name);
    await ida.presses("Send invitationen");
    await ida.sees(email);
    const colleague = at === 0 ? bo : asta;
    await colleague.opens(await linkInPost(ida, email));
    await colleague.presses("Vær med");
    await colleague.seesHeading(/^God/);
  }
  return { ida, bo, asta };
}

/** A place nobody has written down before. */
export async function addsPlace(ida: Member): Promise<void> {
  await ida.follows("Lokalsamfund");
  await ida.seesHeading("Hvilket sted er I nysgerrige på?");
  await ida.follows("Tilføj et sted");
  await ida.writes("Hvad hedder stedet?", "Søby");
  await ida.picks("Nærmeste bibliotek", "Hovedbiblioteket");
  await ida.hands.write(ida.page.getByLabel(/^Afstand dertil/), "6,5");
  await ida.presses("Gem");
  await ida.seesHeading("Søby");
  await ida.sees("Landsby · Lemvig · 6,5 km til Hovedbiblioteket");
}

/** Residents, ages and households from Statistics Denmark, and what the municipality expects. */
export async function findsFigures({ page, ...ida }: Member): Promise<void> {
  await ida.follows("Tal");
  await ida.presses("Søg");
  await ida.presses("Hent tallene");
  await ida.sees(/\d+ tal er hentet/);
  await ida.hands.write(page.getByLabel("År", { exact: true }), "2026");
  await ida.hands.write(page.getByLabel("Tal", { exact: true }), "390");
  await ida.writes("Hvor ved I det fra?", "kommunens prognose");
  await ida.presses("Gem tallet");
  await ida.sees("Gemt");
  await ida.follows("Det, vi ved");
  for (const figure of ["Så mange bor her", "Så mange husstande er her", /^Hvor gamle er de\?/])
    await expect(page.getByRole("figure").filter({ hasText: figure })).toBeVisible();
  await expect(page.getByRole("figure").first()).toContainText("390");
  await expect(page.getByRole("figure").first()).toContainText("kommunens prognose");
  expect(await findings(page)).toEqual([]);
}

/** Sixty associations as a spreadsheet holds them; five of them cannot come. */
export const register = [
  "Type;Foreningsnavn;Hvornår;Kontaktperson",
  ...Array.from({ length: 55 }, (_, index) => `idræt;Forening ${index + 1};hver tirsdag;Jens Hansen`),
  "sang;;hver torsdag;",
  `sang;${"Kor".repeat(80)};;`,
  "sang;Koret 010203-1234;;",
  `${"sang og ".repeat(30)};Koret;;`,
  ";;hver søndag;Bo Vig",
].join("\r\n");

/** The register comes in; `brings` is how these hands get at a file. */
export async function takesRegister(ida: Member, brings: (text: string) => Promise<void>): Promise<void> {
  const { page } = ida;
  await ida.follows("Lister");
  await ida.follows("Tag en liste ind fra et regneark, eller hent den ud.");
  await ida.chooses("Foreninger");
  await brings(register);
  await ida.presses("Læs arket");
  await ida.seesHeading("55 rækker kan tages med");
  const bad = page.getByRole("list", { name: "5 rækker bliver liggende" }).getByRole("listitem");
  await expect(bad).toHaveText([/Række 57$/, /Række 58$/, /Række 59$/, /Række 60$/, /Række 61$/]);
  expect(await findings(page)).toEqual([]);
  await ida.presses("Tag de 55 gode med");
  await ida.seesHeading("55 rækker er nye.");
  await ida.seesHeading("5 rækker blev liggende.");
  await ida.follows("Se dem på stedet");
  const taken = ida.section("Foreninger").getByRole("listitem").filter({ hasText: "Forening " });
  await expect(taken).toHaveCount(55);
}

/** What a page about Søby says to whoever reads it, and the people it never says anything about. */
const said = [
  "Søby",
  "390",
  "kommunens prognose",
  "Danmarks Statistik",
  "CC BY 4.0",
  "Forening 55",
  "Det ved vi ikke endnu",
  "Hvor mødes folk",
];
const unsaid = ["Ida Lund", "Bo Krag", "Asta Friis", "Jens Hansen", "lilleby.example", "/maalgrupper"];

/** A stranger without script reads the page a link leads to, and prints it; the house prints its own. */
export async function sharesAnalysis(ida: Member, people: People): Promise<void> {
  const { page } = ida;
  await ida.follows("Lokalsamfund");
  await ida.follows("Søby");
  const own = await page.getByRole("link", { name: "PDF", exact: true }).getAttribute("href");
  await ida.follows("Del");
  await ida.presses("Lav et link");
  const link = (await page.getByRole("link", { name: /\/delt\// }).getAttribute("href")) ?? "";

  const stranger = await people.stranger();
  await stranger.opens(new URL(link).pathname);
  await stranger.seesHeading("Søby");
  await stranger.sees("Delt af Lilleby Bibliotekerne");
  saysWhatItShould(await stranger.page.content());
  saysWhatItShould(textOfPdf(await stranger.page.pdf()));

  const printed = await page.request.get(own ?? "");
  expect(printed.headers()["content-type"]).toBe("application/pdf");
  saysWhatItShould(textOfPdf(await printed.body()));
}

function saysWhatItShould(text: string): void {
  // A line on paper ends where the paper does.
  const words = text.replace(/\s+/g, " ");
  for (const one of said) expect(words).toContain(one);
  for (const one of unsaid) expect(words).not.toContain(one);
}
