import { startApp } from "../support/app.ts";
import { expect, test } from "../support/fixtures.ts";
import { keyboardAt } from "../support/hands.ts";

const question = "Hvornår har en far en time?";

test("from a question to a printed plan, by keyboard", async ({ newcomer }) => {
  test.slow();
  const house = await startApp({ demo: true });
  try {
    const mette = await newcomer({ app: house, hands: keyboardAt });
    const { page } = mette;
    await mette.opens("/log-ind");
    await page.getByRole("button", { name: /^Mette / }).click();
    await page.waitForURL(`${house.baseUrl}/`);
    await mette.opens("/forloeb");
    await mette.follows("Fædre og sønner");
    const agenda = page.getByRole("list", { name: "Dagsordenen i rækkefølge" });
    const times = agenda.locator("li > p:first-child");

    await test.step("a new meeting begins with its question", async () => {
      await mette.follows("Møder");
      await mette.follows("Begynd et møde");
      await expect(page.getByRole("textbox", { name: "Hvilket møde i rækken er det?" })).toHaveValue("3");
      await mette.presses("Begynd mødet");
      await mette.sees("Skriv noget her.");
      await mette.writes("Hvad vil I blive klogere på sammen?", question);
      await mette.writes("Hvilket møde i rækken er det?", "1");
      await mette.presses("Begynd mødet");
      await mette.seesHeading("Første møde");
      await mette.sees("Dagen er ikke fundet endnu");
    });

    await test.step("a ready agenda is laid, taken back and laid", async () => {
      await mette.follows("Dagsorden");
      await mette.presses("Læg denne dagsorden Til det første møde");
      await expect(times).toHaveText(["+0", "+10", "+20", "+50", "+60", "+85", "+105"]);
      await mette.presses("Fortryd");
      await mette.sees("Hvad skal I lave sammen?");
      await mette.presses("Læg denne dagsorden Til det første møde");
      await expect(times).toHaveCount(7);
    });

    await test.step("a line is moved and shortened, and the times follow", async () => {
      await mette.presses("Flyt ned: Velkomst");
      await expect(times).toHaveText(["+0", "+10", "+20", "+50", "+60", "+85", "+105"]);
      await mette.presses("Flyt op: Billedkort");
      // Whoever has moved it stands at its button still.
      const earlier = page.getByRole("button", { name: "Flyt op: Billedkort" });
      await expect(earlier).toBeFocused();
      await expect(times).toHaveText(["+0", "+10", "+40", "+50", "+60", "+85", "+105"]);
      await mette.unfolds("Ret Billedkort");
      const minutes = agenda.getByRole("textbox", { name: /^Minutter/ }).filter({ visible: true });
      await expect(minutes).toHaveCount(1);
      await mette.writes("Minutter (valgfrit)", "20", agenda.locator("li", { has: earlier }));
      await mette.presses("Gem", agenda.locator("li", { has: earlier }));
      await expect(times).toHaveText(["+0", "+10", "+30", "+40", "+50", "+75", "+95"]);
    });

    await test.step("with the meeting's time the lines have theirs", async () => {
      await mette.follows("Sæt mødets tid");
      const when = mette.section("Hvornår og hvor");
      await mette.unfolds("Skriv det", when);
      await when.getByLabel(/^Dag/).fill("2099-12-03");
      await when.getByLabel(/^Begynder/).fill("19:00");
      await when.getByLabel(/^Slutter/).fill("20:30");
      await mette.presses("Gem Hvornår og hvor", when);
      await mette.sees("Torsdag 3. december kl. 19.00–20.30");
      await mette.follows("Dagsorden");
      await expect(times).toHaveText(["19.00", "19.10", "19.30", "19.40", "19.50", "20.15", "20.35"]);
      await mette.sees(/20 minutter længere end mødet/);
    });

    await test.step("the advice changes with who comes", async () => {
      await mette.follows("Hvem");
      await mette.unfolds("Bed en partner med");
      await page.getByLabel(/^Hvem\?/).selectOption({ label: "Karla Hejl, gruppeleder" });
      const partner = page.locator("details[open]");
      await partner.getByRole("checkbox", { name: "En indgang til målgruppen" }).check();
      await mette.presses("Sæt på listen", partner);
      await mette.sees("Én er bedt med. Én af dem er en indgang til målgruppen.");
      await mette.sees(/Der er kun én indgang/);
      await mette.unfolds("Bed borgere med");
      const citizens = page.locator("details[open]");
      await mette.writes("Hvem er de?", "fædre fra boldbanen", citizens);
      await mette.writes("Hvor mange?", "2", citizens);
      await citizens.getByRole("checkbox", { name: "En indgang til målgruppen" }).check();
      await citizens.getByRole("checkbox", { name: "Må sige ja på deres vegne" }).check();
      await mette.presses("Sæt på listen", citizens);
      await mette.sees("Tre om bordet. To af dem er indgange til målgruppen.");
      await expect(page.getByText(/kun én indgang/)).toBeHidden();
      await expect(page.getByText(/måtte sige ja/)).toBeHidden();
      await mette.sees(/Der står ikke, hvem der leder/);
    });

    await test.step("and the plan is printed: for those who come, and for whoever leads", async () => {
      await mette.follows("Papir");
      await mette.follows("som webside Indbydelse og dagsorden");
      await mette.seesHeading("Første møde");
      await mette.sees(question);
      await mette.sees("19.30");
      await expect(page.getByText("To til hver.")).toBeHidden();
      await page.goBack();
      await mette.follows("som webside Lederens udgave");
      await mette.sees(/To til hver\./);
      await mette.sees(/Spejderne i skoven, gruppeleder/);
      await expect(page.getByText("Karla Hejl")).toHaveCount(0);
    });
  } finally {
    await house.stop();
  }
});

test("nobody came, and there is something to try next time, without script", async ({ newcomer }) => {
  const house = await startApp({ demo: true });
  try {
    const mette = await newcomer({ app: house, javaScriptEnabled: false });
    const { page } = mette;
    await mette.opens("/log-ind");
    await page.getByRole("button", { name: /^Mette / }).click();
    await page.waitForURL(`${house.baseUrl}/`);
    await mette.opens("/forloeb");
    await mette.follows("Fædre og sønner");
    await mette.follows("Møder");
    await mette.follows("Begynd et møde");
    await mette.writes("Hvad vil I blive klogere på sammen?", question);
    await page.getByLabel(/^Dag/).fill("2026-01-08");
    await mette.presses("Begynd mødet");
    await mette.follows("Hvem");
    await mette.unfolds("Bed borgere med");
    await mette.writes("Hvem er de?", "to fædre");
    await mette.presses("Sæt på listen", page.locator("details[open]"));
    await mette.presses("Ingen kom");
    await mette.seesHeading("Ingen kom. Det sker.");
    await mette.writes("Hvad vil I prøve næste gang? (valgfrit)", "Stille os ved kiosken i stedet");
    await mette.presses("Gem, hvem der kom");
    await mette.sees("Stille os ved kiosken i stedet");
    await mette.follows("Møder");
    await mette.sees("Ingen kom. Det sker.");
  } finally {
    await house.stop();
  }
});
