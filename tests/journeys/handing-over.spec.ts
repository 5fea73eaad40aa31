import { expect } from "@playwright/test";
import { startApp } from "../support/app.ts";
import { test } from "../support/fixtures.ts";
import { keyboardAt } from "../support/hands.ts";
import { textOfPdf } from "../support/printed.ts";

const mugs = "Skrive navne på krusene";
const inAMonth = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10);

test("a task is planned, handed over and taken back, by keyboard", async ({ newcomer }) => {
  test.slow();
  const house = await startApp({ demo: true });
  try {
    const lone = await newcomer({ app: house, hands: keyboardAt });
    const { page } = lone;
    await lone.opens("/log-ind");
    await page.getByRole("button", { name: /^Lone / }).click();
    await page.waitForURL(`${house.baseUrl}/`);
    const [forloeb] = await house.query(
      "select id from engagement where name = 'Mandag formiddag på landet'",
    );
    const list = `/forloeb/${forloeb?.id}/aftaler/opgaver`;
    /** What the last row says that has happened, with the table unfolded. */
    const standing = async () => {
      await lone.opens(list);
      await lone.unfolds("Se tallene");
      const rows = page.getByRole("row").filter({ hasNotText: "planlagt" });
      await expect(rows.last()).toBeVisible();
      return rows.last().getByRole("cell").allTextContents();
    };

    await test.step("it is made in one line", async () => {
      expect(await standing()).toEqual(["5", "9", "56 %"]);
      await lone.writes("Hvad skal gøres?", mugs);
      await lone.presses("Tilføj");
      await lone.sees("5 af 10 opgaver bæres nu af lokale kræfter.");
      expect(await standing()).toEqual(["5", "10", "50 %"]);
    });

    await test.step("somebody is to take over, and does so earlier", async () => {
      await lone.follows(mugs);
      await lone.sees(/^Biblioteket har båret den siden/);
      await lone.follows("Planlæg, hvem der tager over");
      await lone.picks("Hvem tager over?", "Landsbybussen");
      await page.getByLabel("Fra hvornår?").fill(inAMonth);
      await lone.presses("Gem");
      await lone.sees(/^Fra .* er det Landsbybussen\.$/);
      expect(await standing()).toEqual(["5", "10", "50 %"]);
      await lone.follows(mugs);
      await lone.presses("Nu er det deres");
      await lone.sees(/^Landsbybussen har båret den siden/);
      expect(await standing()).toEqual(["6", "10", "60 %"]);
    });

    await test.step("it comes back with a reason, and that is said quietly", async () => {
      await lone.follows(mugs);
      await lone.follows("Tag den tilbage");
      await lone.presses("Gem");
      await lone.sees(/Skriv kort, hvorfor den er kommet tilbage/);
      await lone.writes("Hvorfor kommer den tilbage?", "Bussen er på værksted.");
      await lone.presses("Gem");
      await lone.sees("Bussen er på værksted.");
      expect(await standing()).toEqual(["5", "10", "50 %"]);
      await lone.sees(/^Siden .* er fire opgaver kommet til biblioteket: .*»Skrive navne på krusene«/);
      await lone.opens("/");
      await lone.seesHeading("Værd at tale om");
      await lone.sees(/er fire opgaver kommet til biblioteket/);
    });

    await test.step("what was a mistake is undone, and so is the undoing", async () => {
      await lone.opens(list);
      await lone.follows(mugs);
      await lone.presses("Det var en fejl at biblioteket tog over");
      await lone.sees(/^Landsbybussen har båret den siden/);
      await lone.presses("Fortryd");
      await lone.sees(/^Biblioteket har båret den siden/);
    });

    await test.step("it is printed, and saved as a spreadsheet", async () => {
      const pdf = await page.request.get(`${list}/udskrift/pdf`);
      expect(pdf.headers()["content-type"]).toBe("application/pdf");
      const printed = textOfPdf(await pdf.body()).replace(/\s+/g, " ");
      for (const text of ["Hvem bærer hvad", mugs, "Landsbybussen", "50 %"]) expect(printed).toContain(text);
      const csv = await (await page.request.get(`${list}/udskrift/csv`)).text();
      expect(csv).toContain(mugs);
    });

    await test.step("it is not needed any more, and put away, and fetched again", async () => {
      await lone.follows("Ikke brug for den mere");
      await lone.presses("Gem");
      await lone.sees(/^Slut .* Der er ikke brug for den mere\.$/);
      expect(await standing()).toEqual(["5", "9", "56 %"]);
      await lone.unfolds("2 opgaver er slut");
      await lone.follows(mugs);
      await lone.presses("Læg opgaven væk");
      await lone.presses("Fortryd");
      await lone.sees("Det er tilbage igen.");
    });

    await test.step("what was planned for a day that has come is handed over on the list", async () => {
      await house.query(
        "update task_carrying set since = current_date - 7 where state = 'planned' and carrier = 'volunteers'",
      );
      await lone.opens(list);
      await lone.sees(/^Skulle gå videre/);
      await lone.presses("Nu er det deres Lave kaffe");
      await lone.sees("6 af 9 opgaver bæres nu af lokale kræfter.");
      expect((await standing()).at(-1)).toBe("67 %");
    });
  } finally {
    await house.stop();
  }
});

test("the first tasks are taken in at a press and handed over, without script", async ({ newcomer }) => {
  const house = await startApp({ demo: true });
  try {
    const mette = await newcomer({ app: house, javaScriptEnabled: false });
    const { page } = mette;
    await mette.opens("/log-ind");
    await page.getByRole("button", { name: /^Mette / }).click();
    await mette.opens("/forloeb/nyt");
    await mette.writes("Hvad skal forløbet hedde?", "Fredagsmad");
    await mette.writes("Hvilket spørgsmål begynder I med?", "Hvem spiser alene om fredagen?");
    await page.locator("main form button").last().click();
    await page.waitForURL(/\/forloeb\/[0-9a-f-]{36}/);
    const forloeb = /\/forloeb\/[0-9a-f-]{36}/.exec(page.url())?.[0];
    await mette.opens(`${forloeb}/aftaler/opgaver`);
    await mette.seesHeading("Hvem har nøglen?");
    await mette.presses("Tag med: Lave kaffe");
    await mette.sees("Den ene opgave, der er, bæres af biblioteket.");
    await mette.follows("Lave kaffe");
    await mette.follows("Giv den videre");
    await mette.picks("Hvem bærer den nu?", "Borgerne selv");
    await mette.presses("Gem");
    await mette.sees(/^Borgerne selv har båret den siden/);
    await mette.opens(`${forloeb}/aftaler/opgaver`);
    await mette.sees("Den ene opgave, der er, bæres nu af lokale kræfter.");
  } finally {
    await house.stop();
  }
});
