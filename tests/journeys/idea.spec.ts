import { get } from "node:http";
import { type App, startApp } from "../support/app.ts";
import { expect, test } from "../support/fixtures.ts";
import { keyboardAt } from "../support/hands.ts";
import type { Person } from "../support/person.ts";

const door = "/ide/strandby-bibliotekerne";

let house: App;
test.beforeAll(async () => {
  house = await startApp({ demo: true });
});
test.afterAll(() => house.stop());

test("a citizen's idea becomes a forløb, without script, without account and without a mouse", async ({
  newcomer,
}) => {
  const citizen = await newcomer({ app: house, javaScriptEnabled: false, hands: keyboardAt });
  const mette = await newcomer({ app: house });
  const { page } = citizen;
  let link = "";

  await test.step("the citizen writes", async () => {
    await citizen.opens(door);
    await citizen.presses("Send idéen");
    await citizen.sees("Skriv noget her.");
    await citizen.writes("Hvad er din idé?", "En bænk ved åen, hvor man kan nå at hilse.");
    await citizen.writes("Hvem er den for?", "Dem, der går tur alene");
    await citizen.writes("Dit fornavn", "Gerda");
    await citizen.writes("Din e-mail eller dit telefonnummer", "bare kom forbi");
    await citizen.presses("Send idéen");
    await citizen.sees(/telefonnummer, eller lad feltet stå tomt/);
    await citizen.seesField("Hvad er din idé?", "En bænk ved åen, hvor man kan nå at hilse.");
    await citizen.writes("Din e-mail eller dit telefonnummer", "12 34 56 78");
    await sendsUnhurried(citizen);
    await citizen.sees("Vi ringer eller skriver til dit nummer, når der er svar.");
    await citizen.sees(/Nu ligger den hos Strandby Bibliotekerne/);
    link = new URL((await page.locator("code").textContent()) ?? "").pathname;
    expect(await page.context().cookies()).toEqual([]);
  });

  await test.step("a librarian hears it out and answers", async () => {
    await mette.opens("/log-ind");
    await mette.page.getByRole("button", { name: /^Mette / }).click();
    await mette.follows("En bænk ved åen, hvor man kan nå at hilse.");
    await mette.seesHeading("En idé fra Gerda");
    await mette.follows("Undersøg");
    await mette.writes("Hvad bliver bedre for nogen?", "Man ses, før man mangler.");
    await mette.presses("Gem noterne");
    await mette.sees("Gemt");
    await mette.follows("Idéen");
    await mette.follows("Ja, vi hjælper");
    // The beginning of an answer lies in the field before it is sent.
    await expect(mette.page.getByRole("textbox", { name: "Svaret", exact: true })).not.toHaveValue("");
    await mette.presses("Send svaret");
    await mette.sees("Der står stadig noget i kantede parenteser.");
    await mette.writes("Svaret", "Hej Gerda\n\nVi spørger kommunen om lov. Det er din bænk.\n\nMette");
    await mette.presses("Send svaret");
    await mette.sees("Gemt");
  });

  await test.step("it becomes a forløb along way 3A", async () => {
    await mette.follows("Videre");
    await mette.unfolds("Begynd forløbet");
    await mette.seesField("Hvad skal forløbet hedde?", "En bænk ved åen, hvor man kan nå at hilse.");
    await mette.writes("Hvad skal forløbet hedde?", "Bænken ved åen");
    await mette.presses("Begynd forløbet");
    await mette.seesHeading("Bænken ved åen");
    await mette.follows("Beslutninger");
    await mette.sees(/3A Hjælp til selvhjælp/);
    await mette.sees(/En borger har selv en idé: »En bænk ved åen/);
  });

  await test.step("the citizen follows it by the link, and sees nothing of anybody else", async () => {
    await citizen.opens(link);
    await citizen.sees("Vi er gået i gang med at hjælpe din idé på vej.");
    await citizen.sees(/Det er din bænk/);
    const html = await page.content();
    for (const others of [
      "Holm",
      "strandby.example",
      "Bænken ved åen",
      "/forloeb",
      "/ideer",
      "symaskiner",
      "<script",
    ])
      expect(html, others).not.toContain(others);
    await citizen.writes("Er der noget, vi skal vide? Eller et svar til os?", "Tak. Jeg maler den selv.");
    await citizen.presses("Send");
    await citizen.sees("Det er sendt.");
    await mette.opens("/");
    await mette.follows("En bænk ved åen, hvor man kan nå at hilse.");
    await mette.sees("Tak. Jeg maler den selv.");
  });

  await test.step("and takes it back", async () => {
    await citizen.opens(link);
    await citizen.unfolds("Træk idéen tilbage");
    await citizen.presses("Ja, slet min idé");
    await citizen.sees(/Din idé er slettet/);
    expect((await citizen.opens(link))?.status()).toBe(410);
    await mette.opens("/ideer");
    await mette.sees(/blev én idé trukket tilbage/);
    await expect(mette.page.getByText("En bænk ved åen")).toHaveCount(0);
  });
});

test("an idea in Arabic is read from the right, in the middle of Danish", async ({ newcomer }) => {
  const salma = await newcomer({ app: house, javaScriptEnabled: false });
  await salma.opens(door);
  await salma.writes("Hvad er din idé?", "أن نطبخ معًا كل يوم جمعة");
  await expect(salma.page.getByLabel("Hvad er din idé?")).toHaveCSS("direction", "rtl");
  await sendsUnhurried(salma);
  const words = salma.page.getByText("أن نطبخ معًا كل يوم جمعة");
  await expect(words).toHaveCSS("direction", "rtl");
  await expect(salma.page.getByRole("heading", { level: 1 })).toHaveCSS("direction", "ltr");
});

test("a private link is for nobody but its owner: no search engine, no address handed on", async ({
  newcomer,
}) => {
  const per = await newcomer({ app: house, javaScriptEnabled: false });
  await per.opens(door);
  await per.writes("Hvad er din idé?", "Et sted at spille klaver");
  await sendsUnhurried(per);
  const { pathname } = new URL(per.page.url());
  for (const path of [pathname, "/ide/svar/gaet"]) {
    const answer = await fetch(house.baseUrl + path);
    expect(answer.headers.get("x-robots-tag")).toBe("noindex, nofollow");
    expect(answer.headers.get("referrer-policy")).toBe("same-origin");
    expect(answer.headers.get("cache-control")).toBe("private, no-store");
    expect(answer.headers.getSetCookie()).toEqual([]);
    expect(await answer.text()).toContain('content="noindex, nofollow"');
  }
  expect(house.log()).not.toContain(pathname.split("/").at(-1));
});

test("a first visit to the page for ideas weighs at most forty kilobytes before the letters are pretty", async () => {
  const html = await fetched(door);
  const parts = [...html.text.matchAll(/(?:href|src)="(\/[^"]+\.(?:css|js|svg))"/g)].map(
    ([, path = ""]) => path,
  );
  expect(parts.some((path) => path.endsWith(".css"))).toBe(true);
  expect(parts.filter((path) => path.endsWith(".js"))).toEqual([]);
  expect(html.text).not.toContain("<script");
  const sizes = await Promise.all(parts.map(async (path) => (await fetched(path)).bytes));
  expect(html.bytes + sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(40_000);
});

/** Nobody writes an idea in less than three seconds; a page that was quicker is pressed once more. */
async function sendsUnhurried(person: Person): Promise<void> {
  const thanks = person.page.getByRole("heading", { name: "Tak for din idé" });
  const tooSoon = person.page.getByText("Det gik meget hurtigt.");
  await expect(async () => {
    if (!(await thanks.isVisible())) await person.presses("Send idéen");
    await expect(thanks.or(tooSoon)).toBeVisible();
    expect(await thanks.isVisible()).toBe(true);
  }).toPass({ intervals: [1000] });
}

/** What is fetched from the house as a phone does: how many bytes came over the air, and what they say. */
async function fetched(path: string): Promise<{ bytes: number; text: string }> {
  const text = await (await fetch(house.baseUrl + path)).text();
  const bytes = await new Promise<number>((resolve, reject) => {
    get(house.baseUrl + path, { headers: { "accept-encoding": "gzip" } }, (answer) => {
      let size = 0;
      answer.on("data", (part: Buffer) => {
        size += part.length;
      });
      answer.on("end", () => resolve(size));
    }).on("error", reject);
  });
  return { bytes, text };
}
