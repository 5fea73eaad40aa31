import { startApp } from "../support/app.ts";
import { expect, test } from "../support/fixtures.ts";
import { keyboardAt } from "../support/hands.ts";

test("from a new partner to the one to ring first, by keyboard", async ({ newcomer }) => {
  test.slow();
  const house = await startApp({ demo: true });
  try {
    const mette = await newcomer({ app: house, hands: keyboardAt });
    const { page } = mette;
    await mette.opens("/log-ind");
    await page.getByRole("button", { name: /^Mette / }).click();
    await page.waitForURL(`${house.baseUrl}/`);

    await test.step("the same partner in other words is asked about, and not stopped", async () => {
      await mette.opens("/partnere/ny");
      await mette.writes("Hvad hedder de?", "Idrætsforeningen i Nørre Sø");
      await mette.sees("Er det den samme som en af dem her?");
      await expect(page.getByRole("link", { name: "Nørre Sø Idrætsforening" })).toBeVisible();
      await mette.chooses("Det tredje");
      await mette.presses("Gem");
      await mette.seesHeading("Idrætsforeningen i Nørre Sø");
      await mette.sees("Er det den samme?");
    });

    await test.step("they become one, and come apart again", async () => {
      await mette.follows("Se dem ved siden af hinanden: Nørre Sø Idrætsforening");
      await mette.sees(
        "Kontaktpersoner, bekendtskaber, forløb, målgrupper og steder fra dem begge kommer med.",
      );
      await mette.presses("Slå dem sammen");
      await mette.seesHeading("Nørre Sø Idrætsforening");
      await mette.sees("»Idrætsforeningen i Nørre Sø« er lagt ind her.");
      await mette.sees("Gudmund Askær");
      await mette.presses("Skil dem ad igen");
      await mette.sees("Det er tilbage igen.");
      await mette.opens("/partnere?ord=idrætsforeningen");
      await mette.sees("Idrætsforeningen i Nørre Sø");
    });

    await test.step("a contact person is written down with a day, and a CPR number is refused", async () => {
      await mette.opens("/partnere?ord=bedstefedrene");
      await mette.follows("Bedstefædrene på bænken");
      await mette.unfolds("Tilføj en kontaktperson");
      const form = page.locator("details[open] form");
      await mette.writes("Navn", "Asger Løvbjerg", form);
      await form.getByLabel(/^Noget, der er godt at vide/).fill("010203-1234");
      await mette.presses("Gem", form);
      await mette.sees(/CPR/);
      await form.getByLabel(/^Noget, der er godt at vide/).fill("Sidder der fra klokken ti");
      await mette.presses("Gem", form);
      await mette.sees("Gemt");
      await mette.sees("Asger Løvbjerg");
      await mette.sees(/gemmes til .* 2028/);
    });

    await test.step("Mette rates, and only then sees what the others think", async () => {
      const [forloeb] = await house.query("select id from engagement where name = 'Fædre og sønner'");
      await mette.opens(`/forloeb/${forloeb?.id}/partnere/vurder`);
      await mette.seesHeading("Hvem skal vi tale med først?");
      const reason = "Lederen har selv spurgt efter noget til fædre.";
      expect(await page.content()).not.toContain(reason);
      const form = page.locator("details[open] form");
      await mette.chooses("5, rigtig meget", form);
      await mette.chooses("5, ét opkald", form);
      await mette.presses("Gem", form);
      await mette.sees(reason);
      await mette.follows("Se, hvem I kan ringe til først");
      await mette.seesHeading("Ring i den rækkefølge");
      await expect(page.getByRole("listitem").getByRole("heading").first()).toHaveText("Børnehuset Tumlehøj");
    });

    await test.step("who said yes goes into the room, and stands in the overview", async () => {
      await mette.follows("Partnere", page.getByRole("navigation", { name: "Forløbets rum" }));
      await mette.seesHeading("Rum for samskabelse");
      await mette.sees("Ni er med, fire er nye for os.");
      await mette.unfolds("Som tabel");
      await mette.follows("Ret Børnehuset Tumlehøj");
      await mette.chooses("Ja, de er med");
      await mette.ticks("De er nye for os");
      await mette.presses("Gem");
      await mette.sees("Ti er med, fem er nye for os.");
      await mette.opens("/partnere/oversigt?forloeb=Fædre+og+sønner");
      await mette.sees("10 partnere i ét forløb.");
      await expect(page.getByRole("row")).toHaveCount(11);
    });

    await test.step("a person who asks for it is erased, with a receipt", async () => {
      await mette.opens("/partnere?ord=bedstefædrene");
      await mette.follows("Bedstefædrene på bænken");
      await mette.follows("Det, vi ved om personen Asger Løvbjerg");
      await mette.presses("Slet personen");
      await mette.seesHeading("Personen er slettet.");
      await mette.sees("Navnet står ingen steder i jeres Vejviser mere.");
      const named = await house.query("select 1 from contact_person where name = 'Asger Løvbjerg'");
      expect(named).toEqual([]);
    });
  } finally {
    await house.stop();
  }
});

test("a line of a list becomes a partner at one press, without script", async ({ newcomer }) => {
  const house = await startApp({ demo: true });
  try {
    const mette = await newcomer({ app: house, javaScriptEnabled: false });
    const { page } = mette;
    await mette.opens("/log-ind");
    await page.getByRole("button", { name: /^Mette / }).click();
    await mette.follows("Lokalsamfund");
    await mette.follows("Hedelund");
    await mette.follows("Lister");
    await mette.follows("Se, hvem I kan ringe til");
    await mette.seesHeading("Partnere i Hedelund");
    await mette.presses("Gør til partner Kirkens kælder");
    await expect(page.getByRole("link", { name: "er partner Kirkens kælder" })).toBeVisible();
  } finally {
    await house.stop();
  }
});
