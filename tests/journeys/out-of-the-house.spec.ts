import { startApp } from "../support/app.ts";
import { expect, test } from "../support/fixtures.ts";
import { keyboardAt } from "../support/hands.ts";

const day = (ahead: number) =>
  new Date(Date.now() + ahead * 86_400_000).toLocaleDateString("sv-SE", { timeZone: "Europe/Copenhagen" });

test("the word is scattered, what comes back is counted, and a day that drew nobody is tried again, by keyboard", async ({
  newcomer,
}) => {
  test.slow();
  const house = await startApp({ demo: true });
  try {
    const mette = await newcomer({ app: house, hands: keyboardAt });
    const { page } = mette;
    const unfolded = () => page.locator("details[open] form").first();
    await mette.opens("/log-ind");
    await page.getByRole("button", { name: /^Mette / }).click();
    await page.waitForURL(`${house.baseUrl}/`);
    await mette.sees("Snart ud af huset");
    const [forloeb] = await house.query("select id from engagement where name = 'Fædre og sønner'");

    await test.step("one wording, and a channel of the place at one press", async () => {
      await mette.opens(`/forloeb/${forloeb?.id}/kontakt/spredehagl`);
      await mette.unfolds("Begynd et spredehagl");
      await mette.writes("Hvad kalder I det?", "Hjælp os med et skur");
      await mette.writes("Det siger vi", "Vi leder efter et skur i Nørre Sø.");
      await mette.sees("34 tegn");
      await mette.presses("Gem", unfolded());
      await mette.seesHeading("Hjælp os med et skur");
      await mette.sees("Der er ikke valgt nogen veje ud endnu.");
      await mette.sees("Brugt én gang før: 16 meldte sig");
      await mette.presses("Tag med Nørre Sø nu");
      await mette.sees("Én vej ud. Ingen af dem er prøvet endnu.");
      await mette.presses("Sendt i dag Nørre Sø nu");
      await mette.sees("Én vej ud. Ingen har svaret endnu.");
    });

    await test.step("what came back, and the partner that came of it", async () => {
      await mette.unfolds("Skriv, hvad der kom tilbage Nørre Sø nu");
      await mette.writes("Hvad kom der tilbage?", "Tre har et skur, og ét af dem er tørt", unfolded());
      await mette.writes("Hvor mange skrev, ringede eller kom?", "3", unfolded());
      await mette.picks("Kom der en partner af det?", "Hallens Venner");
      await mette.presses("Gem", unfolded());
      await mette.sees("Én vej ud. Tre har meldt sig, og det blev til én partner.");
      await expect(page.getByRole("link", { name: "Hallens Venner" })).toBeVisible();
      await expect(page.locator("figure[data-chart] td").first()).toHaveText("3");
    });

    await test.step("a way out that is put away comes back with what it brought", async () => {
      await mette.unfolds("Ret Nørre Sø nu");
      await mette.presses("Læg væk Nørre Sø nu");
      await mette.sees("Der er ikke valgt nogen veje ud endnu.");
      await mette.presses("Fortryd");
      await mette.sees("Tre har et skur, og ét af dem er tørt");
    });

    await test.step("a day out is written down, and goes into the calendar", async () => {
      await mette.opens("/partnere");
      await mette.follows("Ud af huset");
      await mette.unfolds("Skriv en dag op");
      await mette.writes("Hvad skal I?", "Sommerfest i det tørre skur");
      await page.getByLabel("Hvilken dag?").fill(day(12));
      await mette.picks("Hos hvilken partner?", "Hallens Venner");
      await expect(page.getByRole("checkbox", { name: "Mette Holm" })).toBeChecked();
      await mette.presses("Gem", unfolded());
      await mette.seesHeading("Sommerfest i det tørre skur");
      await mette.sees("hele dagen");
      const link = await page.getByRole("link", { name: "Hent dagen til din kalender" }).getAttribute("href");
      const file = await page.request.get(house.baseUrl + link);
      expect(await file.text()).toContain(`DTSTART;VALUE=DATE:${day(12).replaceAll("-", "")}`);
    });

    await test.step("nobody came, and it is tried again on another day", async () => {
      await mette.unfolds("Ret dagen");
      await page.getByLabel("Hvilken dag?").fill(day(-1));
      await mette.presses("Gem", unfolded());
      await mette.presses("Ingen kom den dag");
      await mette.seesHeading("Ingen kom");
      await mette.follows("Prøv igen en anden dag");
      await mette.seesHeading("»Sommerfest i det tørre skur« igen");
      await page.getByLabel("Hvilken dag?").fill(day(5));
      await mette.presses("Gem", mette.section("»Sommerfest i det tørre skur« igen"));
      await mette.seesHeading("Sommerfest i det tørre skur");
      await mette.sees("Hallens Venner");
      await mette.follows("Ud af huset");
      await expect(mette.section("Dage, der kommer").getByText("Sommerfest i det tørre skur")).toBeVisible();
      await expect(mette.section("Dage, der er gået").getByText("Ingen kom.").first()).toBeVisible();
    });

    await test.step("an offer is left standing, and fetched home", async () => {
      await mette.follows("Selvkørende tilbud");
      await mette.unfolds("Sæt det et sted hen Lyttebænken");
      await mette.picks("Hos hvilken partner?", "Hallens Venner");
      await mette.presses("Gem", unfolded());
      await mette.sees("Fire tilbud. Tre står ude lige nu.");
      await mette.presses("Hentet hjem i dag Lyttebænken, Hallens Venner");
      await mette.sees("Fire tilbud. To står ude lige nu.");
    });

    await test.step("what there is to go out with is added up", async () => {
      await mette.follows("Kræfter og ting");
      await mette.sees("I har 28 timer om måneden, seks ting at tage med og fire, der gerne vil med ud.");
      await mette.unfolds("Skriv noget op");
      await mette.writes("Hvad eller hvem?", "Tirsdag eftermiddag", unfolded());
      await mette.writes("Hvor meget? (valgfrit)", "4", unfolded());
      await mette.presses("Gem", unfolded());
      await mette.sees("I har 32 timer om måneden, seks ting at tage med og fire, der gerne vil med ud.");
    });
  } finally {
    await house.stop();
  }
});

test("a reply with a CPR number in it is refused without script, and nothing typed is lost", async ({
  newcomer,
}) => {
  const house = await startApp({ demo: true });
  try {
    const mette = await newcomer({ app: house, javaScriptEnabled: false });
    const { page } = mette;
    await mette.opens("/log-ind");
    await page.getByRole("button", { name: /^Mette / }).click();
    const [campaign] = await house.query("select id, engagement_id from campaign");
    await mette.opens(`/forloeb/${campaign?.engagement_id}/kontakt/spredehagl/${campaign?.id}`);
    await mette.unfolds("Skriv, hvad der kom tilbage Strandby Ugeblad");
    const form = page.locator("details[open] form").first();
    await mette.writes("Hvad kom der tilbage?", "Ring til 010203-1234", form);
    await mette.presses("Gem", form);
    await mette.sees(/CPR-nummer/);
    await expect(page.locator("details[open]").getByLabel("Hvad kom der tilbage?")).toHaveValue(
      "Ring til 010203-1234",
    );
    expect(await house.query("select 1 from campaign_reply where text like '%1234%'")).toEqual([]);
  } finally {
    await house.stop();
  }
});
