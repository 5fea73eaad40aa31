import type { App } from "./app.ts";
import { expect } from "./fixtures.ts";
import type { Person } from "./person.ts";

/** How the people of the journey come by a browser; `newcomer` of the fixtures, with one kind of hands. */
type People = { house: App; comes(): Promise<Person> };

const question = "Hvad samler folk i Lilleby?";
export const forloeb = "Torsdag i hallen";

/** Ida opens the house by the link the program printed, and says who they are and where. */
export async function opensTheHouse({ house, comes }: People): Promise<Person> {
  const ida = await comes();
  await ida.opens(house.firstLink ?? "");
  await ida.seesHeading("Velkommen til Vejviser");
  await ida.writes("Dit navn", "Ida Lund");
  await ida.writes("Din e-mail", "ida@lilleby.example");
  await ida.picks("Kommune", "Lemvig");
  await ida.writes("Bibliotekets navn", "Lilleby Bibliotekerne");
  await ida.presses("Begynd");
  await ida.seesHeading("Lilleby Bibliotekerne");
  await ida.sees("Lemvig");

  await ida.writes("Filialens navn", "Hovedbiblioteket");
  await ida.writes("Hvor (valgfrit)", "Lilleby");
  await ida.presses("Tilføj");
  await ida.sees("Hovedbiblioteket");
  await ida.unfolds("Tilføj en filial");
  await ida.writes("Filialens navn", "Bogbussen");
  await ida.writes("Hvor (valgfrit)", "landsbyerne mod vest");
  await ida.chooses("Bogbus");
  await ida.presses("Tilføj");
  const bus = ida.page.getByRole("listitem").filter({ hasText: "Bogbussen" });
  await expect(bus).toContainText("landsbyerne mod vest");
  await expect(bus).toContainText("Bogbus");
  return ida;
}

/** Ida invites Bo; his letter lies in the post, and its link lets him in, and nobody after him. */
export async function invitesBo({ comes }: People, ida: Person): Promise<Person> {
  await ida.follows("Kolleger");
  await ida.writes("E-mail", "bo@lilleby.example");
  await ida.writes("Navn (valgfrit)", "Bo Krag");
  await ida.presses("Send invitationen");
  await ida.sees(/bo@lilleby\.example/);
  const link = await linkInPost(ida, "bo@lilleby.example");

  const bo = await comes();
  await bo.opens(link);
  await bo.seesHeading("Velkommen til Lilleby Bibliotekerne");
  await bo.seesField("Hvad vil du kaldes her?", "Bo Krag");
  await bo.presses("Vær med");
  await bo.seesHeading(/^God.* Bo/);

  const stranger = await comes();
  const answer = await stranger.opens(link);
  expect(answer?.status()).toBe(410);
  await stranger.seesHeading("Invitationen virker ikke længere");
  return bo;
}

/** What the newest letter to somebody holds, as the administrator reads it. */
export async function linkInPost(administrator: Person, email: string): Promise<string> {
  await administrator.follows("Post");
  const letter = administrator.page
    .getByRole("article")
    .filter({ hasText: `Til ${email}` })
    .first();
  return (await letter.getByRole("link").getAttribute("href")) ?? "";
}

/** A question about a place becomes a forløb. */
export async function beginsForloeb(ida: Person): Promise<void> {
  await ida.follows("Forløb");
  await ida.seesHeading("Begynd med et spørgsmål");
  await ida.follows("Begynd et forløb");
  await ida.writes("Hvilket spørgsmål begynder I med?", question);
  await ida.writes("Hvad skal forløbet hedde?", forloeb);
  await ida.writes("Hvor? (valgfrit)", "Lilleby");
  await ida.presses("Begynd");
  await ida.seesHeading(forloeb);
  await ida.sees(question);
}

const sentences = [
  "Hallen holder byen sammen, og der er altid nogen om torsdagen.",
  "Der mangler en grund til at blive siddende, når træningen er slut.",
  "Vi kan begynde, og idrætsforeningen kan bære det videre.",
];

/** Three questions at a table: silence that is cut short, several voices, one sentence they agree on. */
export async function talksAtStepOne(ida: Person): Promise<void> {
  await ida.follows("Gå til trin 1");
  await ida.seesHeading(/Behovsanalyse/);
  await ida.follows("Begynd samtalen");
  await expect(ida.page.getByRole("checkbox", { name: "Ida Lund" })).toBeChecked();
  await ida.ticks("Bo Krag");
  await ida.writes("Andre ved bordet (valgfrit)", "formanden");
  await ida.presses("Begynd samtalen");
  await ida.sees(/spørgsmål 1 af 3/);

  await ida.presses("To stille minutter");
  await expect(ida.page.getByRole("timer")).toHaveText(/^[12]\.\d\d$/);
  await ida.sees("Ingen taler. Skriv for jer selv, eller tænk.");
  await ida.presses("Spring over");
  await expect(ida.page.getByRole("timer")).toHaveCount(0);

  await says(ida, "Bo Krag", "Der er lys i hallen hver torsdag.");
  await says(ida, "formanden", "Kaffemaskinen er byens torv.");
  await ida.writes("Det er vi enige om", sentences[0] ?? "");
  await ida.presses("Næste");
  await ida.sees(/spørgsmål 2 af 3/);
  await says(ida, "Ida Lund", "Folk kører hjem, så snart børnene er hentet.");
  await ida.writes("Det er vi enige om", sentences[1] ?? "");
  await ida.presses("Næste");
  await ida.sees(/spørgsmål 3 af 3/);
  await says(ida, "formanden", "Vi har nøglen. I har ideerne.");
  await ida.writes("Det er vi enige om", sentences[2] ?? "");
  await ida.presses("Gem og slut samtalen");
  await ida.seesHeading(/Behovsanalyse/);
  for (const sentence of sentences) await ida.sees(sentence);
}

async function says(scribe: Person, who: string, what: string): Promise<void> {
  await scribe.writes("Skriv et svar", what);
  await scribe.chooses(who);
  await scribe.presses("Læg på bordet");
  const answers = scribe.page.getByRole("region", { name: "Svar", exact: true });
  await expect(answers).toContainText(what);
  await expect(answers).toContainText(who);
  await scribe.seesField("Skriv et svar", "");
}

/** Yes, with a reason; then a way, and another way when they know better. Both choices stay. */
export async function decidesAndChooses(ida: Person): Promise<void> {
  await ida.follows("Skriv en beslutning");
  await ida.chooses("Ja, vi går videre");
  await ida.writes("Hvorfor?", "Ni af dem, vi spurgte, nævnte torsdagen af sig selv.");
  await ida.writes("Hvem bestemte det?", "Ida og Bo");
  await ida.presses("Gem beslutningen");
  await ida.sees("Ni af dem, vi spurgte, nævnte torsdagen af sig selv.");

  await ida.follows("Forløbet");
  await ida.follows("Vælg vej");
  await ida.ticks("3B Samskabelse med lokale aktører");
  await ida.writes("Hvorfor den vej?", "Ingen har idéen endnu.");
  await ida.writes("Hvem bestemte det?", "Ida og Bo");
  await ida.presses("Gem valget");
  await ida.sees(/I går ad 3B Samskabelse/);

  await ida.follows("Vælg vej");
  await ida.unticks("3B Samskabelse med lokale aktører");
  await ida.ticks("3A Hjælp til selvhjælp");
  await ida.writes("Hvorfor den vej?", "Formanden vil selv, hvis vi hjælper.");
  await ida.writes("Hvem bestemte det?", "Ida, Bo og formanden");
  await ida.presses("Gem valget");
  await ida.sees(/I går ad 3A Hjælp til selvhjælp/);

  await ida.follows("Beslutninger");
  const choices = ida.section("Valg af vej").getByRole("listitem");
  await expect(choices).toHaveCount(2);
  await expect(choices.first()).toContainText("3A Hjælp til selvhjælp gælder nu");
  await expect(choices.last()).toContainText("Ingen har idéen endnu.");
  await expect(choices.last()).not.toContainText("gælder nu");
}

/** Bo finds the same forløb, with what they said in it. */
export async function seesTheSame(bo: Person): Promise<void> {
  await bo.follows("Forløb");
  await bo.follows(forloeb);
  await bo.seesHeading(forloeb);
  await bo.follows("Samtaler");
  for (const sentence of sentences) await bo.sees(sentence);
  await bo.sees("Kaffemaskinen er byens torv.");
}

/** Signs out and comes back by a letter, whose link lets in once. */
export async function comesBackByLetter({ comes }: People, ida: Person, bo: Person): Promise<void> {
  await bo.follows("indstillinger");
  await bo.presses("Log ud");
  await bo.sees("Du er logget ud. På gensyn.");
  await bo.writes("E-mail", "bo@lilleby.example");
  await bo.presses("Send mig et link");
  await bo.seesHeading("Se i din post");
  const link = await linkInPost(ida, "bo@lilleby.example");
  await bo.opens(link);
  await bo.presses("Luk mig ind");
  await bo.seesHeading(/^God.* Bo/);

  const stranger = await comes();
  await stranger.opens(link);
  await stranger.presses("Luk mig ind");
  await stranger.seesHeading("Linket virker ikke længere");
}
