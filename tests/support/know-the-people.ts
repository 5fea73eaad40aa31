import type { App } from "./app.ts";
import { findings } from "./axe.ts";
import { expect } from "./fixtures.ts";
import type { Member } from "./know-the-place.ts";
import { counted, cut, observes, waitsForKeptForm, withoutWorker } from "./observing.ts";

const group = "Unge uden kørekort";
const saw = {
  bo: "Fire stod ved kiosken til den sidste bus var kørt.",
  asta: "To cyklede hjem uden lys.",
};
const where = { bo: "Ved kiosken", asta: "Ved stoppestedet" };

/** Whom one would like to know, tied to the place. */
export async function namesGroup(ida: Member): Promise<void> {
  await ida.follows("Målgrupper");
  await ida.follows("Ny målgruppe");
  await ida.writes("Hvem er de?", group);
  await ida.ticks("Søby");
  await ida.presses("Gem");
  await ida.seesHeading(group);
  await ida.sees("Ingen har været ude at se eller spørge endnu.");
}

/**
 * Two see something where there is no network, and it comes in when the network is back. The answer to Asta is lost
 * on its way, so her phone sends once more; both come in once.
 */
export async function observeWithoutNetwork(house: App, bo: Member, asta: Member): Promise<void> {
  await waitsForKeptForm(bo);
  await cut(bo, true);
  await bo.page.reload();
  // Her browser keeps no pages, so that nothing but the page she stands at can send.
  await withoutWorker(asta);
  await asta.opens("/observationer/ny");
  await cut(asta, true);
  await seesAt(bo, where.bo, saw.bo);
  await seesAt(asta, where.asta, saw.asta);
  expect(await findings(asta.page)).toEqual([]);

  let sent = 0;
  await asta.page.route("**/observationer/modtag", async (route) => {
    sent += 1;
    if (sent > 1) return route.fallback();
    await route.fetch();
    await route.abort();
  });
  for (const one of [bo, asta]) await cut(one, false);
  await expect.poll(() => counted(house, [saw.asta])).toEqual([1]);
  await asta.sees("1 observation venter på telefonen.");
  for (const off of [true, false]) await cut(asta, off);
  for (const one of [bo, asta]) await expect(one.page.getByText("venter på telefonen")).toHaveCount(0);
  expect(sent).toBe(2);
  expect(await counted(house, [saw.bo, saw.asta])).toEqual([1, 1]);
}

async function seesAt(person: Member, place: string, seen: string): Promise<void> {
  await person.picks("Sted", "Søby");
  await person.writes("Hvor præcist? (valgfrit)", place);
  await person.picks("Målgruppe", group);
  await observes(person, seen);
  await person.sees("1 observation venter på telefonen.");
}

/** Each writes a draft before they talk. The first two have seen what they say; the third believes it. */
export async function writeDrafts(ida: Member, bo: Member, asta: Member): Promise<void> {
  await draws(bo, "Malthe", "Kommer ikke hjem efter klokken otte.", where.bo);
  await draws(asta, "Freja", "Må cykle i mørke, når bussen er kørt.", where.asta);
  await draws(ida, "Silas", "Spørger ikke om et lift.");
}

async function draws(person: Member, name: string, trait: string, source?: string): Promise<void> {
  const { page } = person;
  const sources = page.getByRole("checkbox", { name: new RegExp(`Observation.*${source}`) });
  await person.opens("/maalgrupper");
  await person.follows(group);
  await person.follows("Personaer");
  await person.follows("Skriv en kladde");
  await person.writes("Hvad hedder personaen?", name);
  if (source) await person.hands.tick(sources, true);
  await person.presses("Gem");
  await person.seesHeading(name);
  await person.picks("Hvad handler det om?", "Det står i vejen");
  await person.writes("Trækket", trait);
  if (source) await person.hands.tick(sources, true);
  await person.presses("Gem trækket");
  await person.sees(trait);
  await person.sees(source ? "kun én kilde" : "antagelse");
}

/** Three drafts at the merge table become one persona, and one reads in it where each thing comes from. */
export async function mergeDrafts(ida: Member): Promise<void> {
  const { page } = ida;
  await ida.follows(group);
  await ida.follows("Gå til flettebordet");
  await ida.sees("3 træk venter");
  await ida.writes("Navn", "Malthe");
  await ida.presses("Begynd den fælles persona");
  const row = page.getByRole("region", { name: /^Det står i vejen/ });
  for (const trait of [/^Kommer ikke hjem/, /^Må cykle/, /^Spørger ikke/])
    await ida.hands.tick(row.getByRole("checkbox", { name: trait }), true);
  await ida.writes("Sådan siger I det i fællesskab", "Kommer ikke hjem, når bussen er holdt op.", row);
  expect(await findings(page)).toEqual([]);
  await ida.presses("Saml til ét", row);
  await ida.sees("Alle træk har fundet deres plads.");
  await expect(row.getByText("3 er enige")).toBeVisible();
  await ida.follows("Se Malthe");
  await ida.sees("Kommer ikke hjem, når bussen er holdt op.");
  await ida.sees("2 observationer");
  for (const seen of Object.values(saw)) await ida.sees(seen);
  await expect(page.getByRole("link", { name: /^Kilde [12]: Observation/ })).toHaveCount(2);
  expect(await findings(page)).toEqual([]);
}

/** What they have understood, and what it rests on: something seen, a number, and what they know themselves. */
export async function understands(ida: Member): Promise<void> {
  const { page } = ida;
  const search = page.getByRole("searchbox", { name: "Søg i det, I har set og hørt" });
  const picking = page.locator("form").filter({ has: search });
  await ida.follows(group);
  await ida.follows("Indsigter");
  await ida.follows("Ny indsigt");
  await ida.writes("Hvad har I forstået?", "Det er ikke aftenen, de mangler. Det er vejen hjem.");
  await ida.presses("Gem");
  await ida.seesHeading("Det er ikke aftenen, de mangler.");
  await ida.follows("Find noget, den bygger på");
  const sought = [
    { words: "kiosken", found: /^Fire stod ved kiosken/ },
    { words: "bor i Søby", found: /^390 bor i Søby i 2026/ },
    { words: "Forening 55", found: /^Forening 55/ },
  ];
  for (const [at, { words, found }] of sought.entries()) {
    await ida.hands.write(search, words);
    await ida.presses("Søg");
    // What was found, and what was ticked before.
    await expect(page.getByRole("checkbox")).toHaveCount(at + 1);
    await ida.hands.tick(page.getByRole("checkbox", { name: found }), true);
  }
  expect(await findings(page)).toEqual([]);
  await ida.presses("Det taler for", picking);
  await ida.sees("For taler én observation, ét tal og én linje fra stedets lister.");
}

/** A question that could be better is kept as it is: the hints ask, and stop nobody. */
export async function asksFurther(ida: Member): Promise<void> {
  const question = "Hvordan får vi en senere bus?";
  await ida.writes("Jeres spørgsmål", question);
  await ida.sees("Hvem er det, der skal få noget ud af det?");
  await ida.presses("Gem spørgsmålet");
  await ida.seesHeading(question);
  await ida.sees("Hvem er det, der skal få noget ud af det?");
  expect(await findings(ida.page)).toEqual([]);
}
