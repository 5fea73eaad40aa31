import { startApp } from "../support/app.ts";
import { fetched, waitsForKeptTable } from "../support/at-the-table.ts";
import { findings } from "../support/axe.ts";
import { expect, test } from "../support/fixtures.ts";
import { holdInApp } from "../support/table-in-app.ts";

const list = "Vil gerne være med, men ikke stå på en liste.";
const key = "Tager gerne nøglen, hvis én han kender, spørger ham.";
const tools = "Deler værktøj med de andre uden at spørge.";
const why = "Hvordan ville du sige det? Passer det slet ikke, behøver du ikke skrive noget.";

test("the table says what does not fit a persona, and it goes into it", async ({ newcomer }) => {
  test.slow();
  const house = await startApp({ demo: true });
  try {
    const table = await holdInApp(house, [
      { kind: "persona", question: "Hvad passer ikke?", anonymity: "named", hidden: false },
    ]);
    const [thomas] = await house.query(
      "select id from persona where name = 'Thomas' and stage = 'common' limit 1",
    );
    await house.query("update agenda_item set persona_id = $1 where id = $2", [thomas?.id, table.items[0]]);

    const lis = await newcomer({ app: house });
    const { page } = lis;
    const own = lis.section("Dine sedler");
    await test.step("somebody taps what does not fit, and says it in other words", async () => {
      await lis.opens(`/med/${table.code}`);
      await lis.presses("Kom med");
      await lis.seesHeading("Thomas, 38");
      await waitsForKeptTable(page);
      expect(await findings(page)).toEqual([]);
      await lis.follows(list);
      await lis.sees("Passer det?");
      expect(await findings(page)).toEqual([]);
      await lis.writes(why, "Kommer gerne, når ingen skriver ham op.");
      await lis.presses("Læg på bordet");
      await expect(own.getByText("gemt", { exact: true })).toHaveCount(1);
      await expect(own.getByText(list)).toBeVisible();
      // The form asks for something new again.
      await expect(page.getByText("Passer det?")).toBeHidden();
    });
    await test.step("and without network that something does not fit at all", async () => {
      await page.context().setOffline(true);
      await lis.follows(key);
      await lis.chooses("Det passer ikke");
      await lis.presses("Læg på bordet");
      await expect(own.getByText("venter på nettet")).toHaveCount(1);
      await page.context().setOffline(false);
      await expect(own.getByText("gemt", { exact: true })).toHaveCount(2);
    });

    await test.step("somebody whose phone runs no script says something new, and that a trait does not fit", async () => {
      const per = await newcomer({ app: house, javaScriptEnabled: false });
      await per.opens(`/med/${table.code}`);
      await per.presses("Kom med");
      await per.picks("Hvad handler det om?", "Hører om ting her");
      await per.writes("Hvad mangler i billedet af Thomas?", "Læser alt fra skolen");
      await per.presses("Læg på bordet");
      await per.follows(tools);
      await per.presses("Læg på bordet");
      await per.sees("Skriv noget her.");
      await per.chooses("Det passer ikke");
      await per.presses("Læg på bordet");
      await expect(per.section("Dine sedler").getByRole("listitem")).toHaveCount(2);
    });

    const amina = await newcomer({ app: house });
    await test.step("somebody reads Arabic, from the right, and the page is light", async () => {
      await amina.opens(`/med/${table.code}?sprog=ar`);
      await amina.page.getByRole("button").last().click();
      await amina.seesHeading("ما هو صعب");
      expect(await amina.page.evaluate(() => document.documentElement.dir)).toBe("rtl");
      expect(await findings(amina.page)).toEqual([]);
      const { bytes } = await fetched(house, new URL(amina.page.url()).pathname);
      expect(bytes).toBeLessThan(20_000);
    });

    const mette = await newcomer({ app: house });
    await mette.opens("/log-ind");
    await mette.page.getByRole("button", { name: /^Mette / }).click();
    await mette.page.waitForURL(`${house.baseUrl}/`);
    const wall = await newcomer({ app: house, storageState: await mette.page.context().storageState() });
    await test.step("the one who leads takes them on beside the traits they are about, and takes one back", async () => {
      await mette.opens(`/moeder/${table.meeting}/styr`);
      await wall.opens(`/moeder/${table.meeting}/skaerm`);
      await mette.presses("Tag med Kommer gerne, når ingen skriver ham op.");
      await expect(mette.page.locator("del", { hasText: list })).toBeVisible();
      await mette.presses("Tag med Læser alt fra skolen");
      for (const who of [mette, wall, lis])
        await expect(who.page.locator("ins", { hasText: "Læser alt fra skolen" })).toBeVisible();
      await mette.page.getByRole("button", { name: "Tag med passer ikke" }).first().click();
      await expect(mette.page.locator("del")).toHaveCount(2);
      expect(await findings(mette.page)).toEqual([]);
      expect(await findings(wall.page)).toEqual([]);
      await mette.page.getByRole("button", { name: "Fortryd" }).click();
      await expect(mette.page.locator("del")).toHaveCount(1);
    });
    await test.step("looks at before and after, and at the same as a table", async () => {
      const looks = mette.page.getByRole("navigation", { name: "Vis personaen" });
      await mette.follows("Før", looks);
      await expect(mette.page.getByText(list)).toHaveCount(1);
      await expect(mette.page.getByText(list)).toBeVisible();
      await expect(mette.page.getByText("Læser alt fra skolen")).toBeHidden();
      await mette.follows("Efter", looks);
      await expect(mette.page.getByText(list)).toBeHidden();
      await mette.follows("Tabel");
      await expect(mette.page.getByRole("cell", { name: `Andre ord for: »${list}«` })).toBeVisible();
      expect(await findings(mette.page)).toEqual([]);
    });

    await test.step("and afterwards it is laid into the persona with one press", async () => {
      await table.end();
      const [meeting] = await house.query("select engagement_id as id, number from meeting where id = $1", [
        table.meeting,
      ]);
      await mette.opens(`/forloeb/${meeting?.id}/moeder/${table.meeting}/referat?videre`);
      await expect(mette.page.getByRole("table", { name: "Thomas, før og efter mødet" })).toBeVisible();
      expect(await findings(mette.page)).toEqual([]);
      await mette.presses("Læg det ind i personaen");
      await mette.sees("Det, bordet tog med, ligger i Thomas.");
      await expect(mette.page.getByRole("link", { name: "Blev til et træk ved en persona" })).toHaveCount(2);
      const [note] = await house.query("select id from contribution where text = 'Læser alt fra skolen'");
      await mette.opens(`/forloeb/${meeting?.id}/moeder/${table.meeting}/referat/${note?.id}`);
      await mette.seesHeading("Et træk ved en persona");
      await expect(mette.page.getByRole("link", { name: "Læser alt fra skolen" })).toBeVisible();
      expect(await findings(mette.page)).toEqual([]);
      await mette.opens(`/forloeb/${meeting?.id}/moeder/${table.meeting}/referat`);
      await mette.follows("Se Thomas");
      await expect(mette.page.getByText("Kommer gerne, når ingen skriver ham op.").first()).toBeVisible();
      await expect(mette.page.getByRole("link", { name: `Sagt ved møde ${meeting?.number}` })).toHaveCount(2);
      expect(await findings(mette.page)).toEqual([]);
      await mette.follows("Versioner");
      await mette.sees(/Efter det, bordet sagde/);
    });
  } finally {
    await house.stop();
  }
});
