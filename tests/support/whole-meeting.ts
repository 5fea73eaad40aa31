import { expect, type Page, test } from "@playwright/test";
import type { App } from "./app.ts";
import type { Person } from "./person.ts";

/** What the meeting is about. */
export const question = "Hvad skal der til, for at en far bliver hængende?";
export const phone = { width: 390, height: 844 };
const year = new Date().getFullYear() + 1;

/** Asks about two days, hears an answer from a phone and one by telephone, and makes the best of them the meeting. */
export async function findsTheDay(
  house: App,
  mette: Person,
  newcomer: (wishes: { app: App; viewport: { width: number; height: number } }) => Promise<Person>,
): Promise<void> {
  const { page } = mette;
  await test.step("a day is asked for, answered, and becomes the meeting", async () => {
    await mette.opens("/log-ind");
    await page.getByRole("button", { name: /^Mette / }).click();
    await page.waitForURL(`${house.baseUrl}/`);
    const forloeb = page.getByRole("link", { name: "Fædre og sønner", exact: true }).first();
    await mette.opens(`${await forloeb.getAttribute("href")}/moeder`);
    await mette.follows("Find en dato");
    await mette.writes("Hvad skal I mødes om?", question);
    await mette.presses("Vælg dage");
    for (const [index, day] of [`${year}-03-02`, `${year}-03-04`].entries()) {
      await page.getByLabel(`Dag ${index + 1}`, { exact: true }).fill(day);
      await page.getByLabel("Klokken", { exact: true }).nth(index).fill("19:00");
    }
    await mette.presses("Spørg om de dage");
    await mette.follows("Vælg, hvem der skal spørges");
    const poll = new URL(page.url()).pathname.replace("/hvem", "");
    await mette.ticks("Gudmund Askær skal med");
    await mette.writes("Borgere, som rolle", "En far fra parkeringspladsen");
    await mette.presses("Sæt dem på");
    await mette.sees("En far fra parkeringspladsen");
    const father = await newcomer({ app: house, viewport: phone });
    await mette.opens(poll);
    await page.getByRole("link", { name: "En far fra parkeringspladsen", exact: true }).first().click();
    await mette.presses("Lav et link");
    const [link = ""] = /\/dato\/[\w-]+/.exec((await page.locator("code").textContent()) ?? "") ?? [];
    await father.opens(link);
    await father.seesHeading(question);
    await answers(father.page, ["Ja", "Nej"]);
    await father.presses("Send svaret");
    await father.sees(/Tak, dit svar er gemt/);
    await mette.opens(poll);
    await mette.follows("Skriv svar for Gudmund Askær");
    await answers(page, ["Ja", "Hvis det skal være"]);
    await mette.presses("Gem svaret");
    await mette.sees("Skrevet af Mette Holm efter telefonsamtale");
    await mette.opens(poll);
    await mette.sees(/2\. marts kl\. 19 passer bedst/);
    await mette.presses("Gør den dag til mødet");
    await mette.sees("Datoen er fundet");
    await mette.follows("Åbn mødet");
    await mette.seesHeading("Tredje møde");
    await mette.sees(/2\. marts/);
  });
}

/** Answers the days in their order. */
async function answers(page: Page, said: readonly string[]): Promise<void> {
  const days = page.getByRole("group").filter({ has: page.getByRole("radio") });
  for (const [index, words] of said.entries())
    await days.nth(index).getByRole("radio", { name: words, exact: true }).check();
}

/** The address of somebody's own table, wherever in the meeting they look. */
export const tableOf = ({ page }: Person) => new URL(page.url()).pathname.split("/").slice(0, 3).join("/");

/** Lays a card, by where it lies in the deck. */
export async function picksCard(one: Person, card: number): Promise<void> {
  await one.page.locator("form[data-form=note] input[name=card]").nth(card).check({ force: true });
  await one.page.locator("form[data-form=note] button[type=submit]").click();
}

/** Writes a note where one stands, in whichever tongue the page speaks. */
export async function writes(one: Person, text: string): Promise<void> {
  await one.page.locator("#ord").fill(text);
  await one.page.locator("form[data-form=note] button[type=submit]").click();
  await expect(one.page.locator("[data-own]").filter({ hasText: text })).toBeVisible();
}
