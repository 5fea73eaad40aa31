import type { App } from "./app.ts";
import { findings } from "./axe.ts";
import { around, entersRoom } from "./find-each-other.ts";
import { linkInPost } from "./first-forloeb.ts";
import { expect } from "./fixtures.ts";
import type { Member } from "./know-the-place.ts";
import type { Person } from "./person.ts";
import { textOfPdf } from "./printed.ts";

const { hall } = around;
const person = { name: "Karna Lind", email: "karna@hallen.example" };

/** Somebody at the partner to write to. */
export async function knowsSomebody(ida: Member): Promise<void> {
  await ida.opens("/partnere?ord=hallens");
  await ida.follows(hall.name);
  await ida.seesHeading(hall.name);
  await ida.unfolds("Tilføj en kontaktperson");
  const form = ida.page.locator("details[open] form");
  await ida.writes("Navn", person.name, form);
  await ida.hands.write(form.getByLabel(/^Mail/), person.email);
  await ida.presses("Gem", form);
  await ida.sees(person.name);
}

/** A call that is answered by waiting; the day comes, and there is one quiet mail. */
export async function callsAndWaits(ida: Member, house: App): Promise<void> {
  await entersRoom(ida, "/partnere/ring");
  await ida.follows(`Skriv, hvad der skete ${hall.name}`);
  await ida.writes("Hvad skete der?", "ringede, de venter på bestyrelsen, prøv igen om 14 dage");
  await ida.presses("Gem");
  await ida.sees(/^Vi venter · igen den/);
  expect(await findings(ida.page)).toEqual([]);
  await house.query("update contact_attempt set next_on = current_date");
  await house.query("insert into pgboss.job (name) values ('remind-of-attempts')");
  const reminders = () => house.query("select text from mail where text like '%/kontakt%'");
  await expect.poll(reminders).toHaveLength(1);
  expect(String((await reminders())[0]?.text)).not.toContain(person.name);
  await ida.opens("/");
  await expect(ida.section("I dag").getByRole("link", { name: hall.name })).toBeVisible();
}

/** A letter around what is theirs as much as ours, answered from a phone without account or script. */
export async function invites(ida: Member, stranger: Person): Promise<void> {
  const { page } = ida;
  await entersRoom(ida, "/kontakt/breve");
  await ida.follows("Skriv et brev");
  await ida.writes("Overskrift", "Kom og fortæl om lørdagen");
  await ida.presses("Gem brevet");
  await ida.seesHeading("Kom og fortæl om lørdagen");
  await ida.ticks(hall.name);
  await ida.presses("Sæt dem på brevet");
  await ida.presses("Send til én");
  await ida.sees("Venter på svar");
  expect(await findings(page)).toEqual([]);
  const link = await linkInPost(ida, person.email);
  await stranger.opens(link);
  await stranger.chooses("Ja, vi vil gerne være med");
  await stranger.presses("Send svaret");
  await stranger.seesHeading("Tak. Vi glæder os.");
  await ida.opens("/");
  await ida.follows(`${hall.name} siger ja`);
  await ida.presses(`Tag dem med i forløbet ${hall.name}`);
  await ida.sees("De er med i forløbet.");
}

/** Both answer by themselves, one text is found, and both say yes to it. The address of the agreement. */
export async function agrees(ida: Member, stranger: Person): Promise<string> {
  const { page } = ida;
  await entersRoom(ida, "/aftaler");
  await ida.follows("Begynd en aftale");
  await ida.follows(hall.name);
  await ida.presses("Begynd aftalen");
  await ida.sees("Begge skal svare først");
  const home = new URL(page.url()).pathname;
  await ida.presses("Lav et link");
  const link = new URL((await page.locator("code").textContent()) ?? "").pathname;
  await ida.follows("Svar for biblioteket");
  await ida.writes("Hvad kunne gøre det svært?", "At vi kommer til at stå med nøglen");
  await ida.presses("Vi er færdige");
  await ida.sees(/Vi har svaret/);
  await stranger.opens(link);
  expect(await stranger.page.content()).not.toContain("At vi kommer til at stå med nøglen");
  await stranger.writes("Hvad håber I, det bliver til – og for hvem?", "At drengene har et sted at være");
  await stranger.presses("Send vores svar");
  await stranger.sees("At vi kommer til at stå med nøglen");
  await ida.opens(`${home}/forskelle`);
  await ida.presses("Tag deres ord", ida.section("Hvad det skal blive til"));
  const worry = ida.section("Det, der kan blive svært");
  await ida.writes("Det, vi er enige om", "Udvalget har nøglen fra foråret", worry);
  await ida.presses("Det er vi enige om", worry);
  expect(await findings(page)).toEqual([]);
  await ida.sees("I har fundet ord til det hele.");
  await ida.follows("Skriv den fælles tekst");
  await ida.presses("Gem teksten");
  await ida.presses("Sig ja for biblioteket");
  await ida.sees("Teksten venter på deres ja");
  await stranger.opens(link);
  await stranger.writes("Hvad er du?", "forkvinde");
  await stranger.presses("Ja, sådan er vores aftale");
  await stranger.sees("Tak. Det er skrevet ned, at I har sagt ja.");
  await ida.opens(home);
  await ida.sees(`${hall.name} (forkvinde) sagde ja`);
  return home;
}

/** Three tasks lie with the library; one is handed over, and the curve moves. */
export async function handsOver(ida: Member): Promise<void> {
  const { page } = ida;
  await entersRoom(ida, "/aftaler/opgaver");
  for (const task of ["Låse op", "Lave kaffe", "Skrive ud til forældre"]) {
    await ida.writes("Hvad skal gøres?", task);
    await ida.presses("Tilføj");
    await ida.sees(task);
  }
  await ida.follows("Låse op");
  await ida.follows("Giv den videre");
  await ida.picks("Hvem bærer den nu?", hall.name);
  await ida.presses("Gem");
  await ida.sees(new RegExp(`^${hall.name} har båret den siden`));
  await entersRoom(ida, "/aftaler/opgaver");
  await ida.sees("1 af 3 opgaver bæres nu af lokale kræfter.");
  expect(await findings(page)).toEqual([]);
}

/** On paper: the room, the agreement, and who carries what. */
export async function prints({ page }: Member, agreement: string): Promise<void> {
  const forloeb = agreement.split("/aftaler")[0] ?? "";
  for (const [address, told] of [
    [`${forloeb}/partnere/rum/pdf`, hall.name],
    [`${agreement}/papir/pdf`, "Udvalget har nøglen fra foråret"],
    [`${forloeb}/aftaler/opgaver/udskrift/pdf`, "Låse op"],
  ] as const) {
    const paper = await page.request.get(address);
    expect(paper.headers()["content-type"], address).toBe("application/pdf");
    expect(textOfPdf(await paper.body()).replace(/\s+/g, " "), address).toContain(told);
  }
}
