import { startApp } from "../support/app.ts";
import { expect, test } from "../support/fixtures.ts";
import { openStatbankServer } from "../support/statbank.ts";

test("from a new place to a page that a stranger reads", async ({ newcomer }) => {
  const statbank = await openStatbankServer();
  const house = await startApp({ demo: true, env: { STATBANK_URL: statbank.url } });
  try {
    const mette = await newcomer({ app: house });
    const { page } = mette;
    await mette.opens("/log-ind");
    await page.getByRole("button", { name: /^Mette / }).click();

    await test.step("the place", async () => {
      await mette.follows("Lokalsamfund");
      await mette.follows("Tilføj et sted");
      await mette.writes("Hvad hedder stedet?", "Søby");
      await mette.picks("Kommune", "Roskilde");
      await mette.picks("Nærmeste bibliotek", "Hovedbiblioteket");
      await page.getByLabel(/^Afstand dertil/).fill("seks");
      await mette.presses("Gem");
      await mette.sees("Skriv et helt tal");
      await page.getByLabel(/^Afstand dertil/).fill("6,5");
      await mette.presses("Gem");
      await mette.seesHeading("Søby");
      await mette.sees("Landsby · Roskilde · 6,5 km til Hovedbiblioteket");
      await mette.sees("Hvor mange bor her?");
    });

    await test.step("figures from Statistics Denmark, and one of one's own", async () => {
      await mette.follows("Tal");
      await mette.presses("Søg");
      await mette.presses("Hent tallene");
      await mette.sees(/\d+ tal er hentet/);
      await page.getByLabel("År", { exact: true }).fill("2026");
      await page.getByLabel("Tal", { exact: true }).fill("390");
      await mette.writes("Hvor ved I det fra?", "kommunens prognose");
      await mette.presses("Gem tallet");
      await mette.sees("Gemt");
      await mette.follows("Det, vi ved");
      await expect(page.getByRole("figure").first()).toContainText("390");
      // Every drawing has a table with the same numbers, and ours stands where both are known.
      for (const figure of await page.getByRole("figure").all()) {
        const drawn = await figure.locator("svg text").allTextContents();
        const written = (await figure.locator("tbody").textContent()) ?? "";
        for (const number of drawn) expect(written).toContain(number);
      }
      await expect(page.getByRole("figure").first()).toContainText("CC BY 4.0");
      await expect(page.getByText("Hvor mange bor her?")).toHaveCount(0);
    });

    await test.step("what one has found out oneself", async () => {
      await mette.follows("Lister");
      await mette.unfolds("Tilføj et mødested");
      const form = page.locator("details[open] form");
      await mette.writes("Navn", "Forsamlingshuset", form);
      await mette.presses("Gem", form);
      await mette.sees("Forsamlingshuset");
      await mette.follows("Det, vi ved");
      await mette.sees("Hvordan bliver Forsamlingshuset brugt, og af hvem?");
    });

    await test.step("shared with a stranger, and closed again", async () => {
      await mette.follows("Del");
      await mette.presses("Lav et link");
      const link = (await page.getByRole("link", { name: /\/delt\// }).getAttribute("href")) ?? "";
      const stranger = await newcomer({ app: house, javaScriptEnabled: false });
      await stranger.opens(new URL(link).pathname);
      expect((await fetch(link)).headers.get("x-robots-tag")).toBe("noindex");
      await stranger.seesHeading("Søby");
      await stranger.sees("Forsamlingshuset");
      await stranger.sees("Delt af Strandby Bibliotekerne");
      const bytes = await stranger.page.content();
      for (const ours of ["Mette", "strandby.example", "Fædre og sønner", "/forloeb"])
        expect(bytes).not.toContain(ours);
      await mette.presses("Luk linket");
      await mette.sees("Ingen uden for huset kan se siden.");
      await stranger.opens(new URL(link).pathname);
      await stranger.seesHeading("Linket virker ikke længere");
    });
  } finally {
    await house.stop();
    statbank.close();
  }
});
