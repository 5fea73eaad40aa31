import type { BrowserContextOptions } from "@playwright/test";
import { startApp } from "../support/app.ts";
import { expect, test } from "../support/fixtures.ts";
import { keyboardAt, mouse } from "../support/hands.ts";
import { filledIn } from "../support/visit.ts";

const ways: { how: string; wishes?: BrowserContextOptions; hands: typeof keyboardAt }[] = [
  { how: "with a keyboard alone", hands: keyboardAt },
  { how: "without script", wishes: { javaScriptEnabled: false }, hands: () => mouse },
];

for (const { how, wishes, hands } of ways) {
  test(`from three drafts to one persona that all stand behind, ${how}`, async ({ newcomer }) => {
    const house = await startApp({ demo: true });
    try {
      await house.query(`insert into observation
          (id, organisation_id, kind, target_group_id, place, observed_on, seen, observer_id)
        select gen_random_uuid(), g.organisation_id, 'observation', g.id, 'Legepladsen', date '2026-05-12',
          'To gik forbi lågen tre gange uden at gå ind.', g.created_by
        from target_group g where g.name = 'Forældre på barsel'`);
      const mette = await newcomer({ app: house, hands, ...wishes });
      const { page } = mette;
      const { tick, activate } = hands(page);
      await mette.opens("/log-ind");
      await page.getByRole("button", { name: /^Mette / }).click();
      await page.waitForURL(`${house.baseUrl}/`);
      await mette.opens("/maalgrupper");
      await mette.follows("Forældre på barsel");
      await mette.follows("Personaer");

      await test.step("a draft of one's own, built on what was seen", async () => {
        await mette.follows("Skriv en kladde");
        await mette.presses("Gem");
        await mette.sees("Skriv noget her.");
        await mette.writes("Hvad hedder personaen?", "Leyla");
        await mette.chooses("Kvinde med tørklæde");
        await tick(page.getByRole("checkbox", { name: /^To gik forbi lågen/ }), true);
        await mette.presses("Gem");
        await mette.seesHeading("Leyla");
        await mette.picks("Hvad handler det om?", "Det står i vejen");
        await mette.writes("Trækket", "Går ikke ind, hvor ingen har sagt, at man må.");
        await tick(page.getByRole("checkbox", { name: /^To gik forbi lågen/ }), true);
        await mette.presses("Gem trækket");
        await mette.sees("kun én kilde");
        await mette.follows("Kilde 1: Observation, 12. maj, Legepladsen");
        await mette.sees("To gik forbi lågen tre gange uden at gå ind.");
      });

      await test.step("the merge table", async () => {
        await mette.follows("Forældre på barsel");
        await mette.follows("Gå til flettebordet");
        await mette.sees("9 træk venter");
        await mette.presses("Begynd den fælles persona");
        const row = page.getByRole("region", { name: /^Det står i vejen/ });
        await tick(row.getByRole("checkbox", { name: /^Ved ikke, hvor hun må komme/ }), true);
        await tick(row.getByRole("checkbox", { name: /^Tror, at de åbne huse/ }), true);
        await tick(row.getByRole("checkbox", { name: /^Går ikke ind/ }), true);
        await mette.writes("Sådan siger I det i fællesskab", "Tør ikke gå ind uden at være inviteret.", row);
        await mette.presses("Saml til ét", row);
        await mette.sees("6 træk venter");
        // Amina wrote one of the drafts, and Mette the other two.
        await expect(row.getByText("2 er enige")).toBeVisible();
        // What was seen in the door and at the gate are two sources together.
        await expect(row.getByText("kun én kilde")).toHaveCount(0);
      });

      await test.step("reworded, taken back, and brought back again", async () => {
        const row = page.getByRole("region", { name: /^Det står i vejen/ });
        await mette.unfolds("Ret ordene", row);
        await mette.writes("Trækket", "Går ikke ind uden at være inviteret.", row);
        await mette.presses("Gem ordene", row);
        await expect(row.getByText("Går ikke ind uden at være inviteret.").first()).toBeVisible();
        await mette.unfolds("Ret ordene", row);
        await mette.presses("Tag tilbage", row);
        await mette.sees("9 træk venter");
        await mette.presses("Fortryd");
        await mette.sees("6 træk venter");
      });

      await test.step("one is kept, one let lie and taken up again", async () => {
        const row = page.getByRole("region", { name: /^Interesser/ });
        await tick(row.getByRole("checkbox", { name: /^Standser ved enhver gravko/ }), true);
        await mette.presses("Lad ligge", row);
        await mette.sees("5 træk venter");
        await activate(row.getByRole("button", { name: /^Tag frem igen/ }));
        await tick(row.getByRole("checkbox", { name: /^Standser ved enhver gravko/ }), true);
        await mette.presses("Behold", row);
        await mette.sees("5 træk venter");
        await mette.follows("Se Sara");
        await mette.sees("Går ikke ind uden at være inviteret.");
        await mette.sees("antagelse");
      });

      await test.step("put aside, changed, and seen side by side", async () => {
        await mette.follows("Versioner");
        await mette.writes("Hvorfor retter I?", "Sundhedsplejersken så arket");
        await mette.presses("Læg til side, som den er nu");
        await mette.sees("Version 2. Sundhedsplejersken så arket");
        await mette.follows("Personaen");
        const line = page.getByRole("listitem").filter({ hasText: "Standser ved enhver gravko" });
        await mette.unfolds("Ret", line);
        await mette.writes("Trækket", "Standser ved alt, der graver.", line);
        await mette.presses("Gem trækket", line);
        await mette.sees("Standser ved alt, der graver.");
        await mette.follows("Versioner");
        const changed = page.getByRole("row", { name: /Fik nye ord/ });
        await expect(changed).toContainText("Standser ved enhver gravko, også uden barn.");
        await expect(changed).toContainText("Standser ved alt, der graver.");
        await mette.presses("Hent den frem: version 2");
        await mette.sees("Version 4. Version 2 hentet frem.");
        await mette.follows("Personaen");
        await mette.sees("Standser ved enhver gravko, også uden barn.");
      });

      await test.step("on paper", async () => {
        const address = new URL(page.url()).pathname;
        for (const format of ["pdf", "a3"]) {
          const printed = await page.request.get(`${address}/print/${format}`);
          expect(printed.headers()["content-type"]).toBe("application/pdf");
        }
        const web = await (await page.request.get(`${address}/print/html`)).text();
        for (const said of ["Går ikke ind uden at være inviteret.", "4 observationer", "Version 4"])
          expect(web).toContain(said);
      });
    } finally {
      await house.stop();
    }
  });
}

test("the map of relations draws everybody who is on the list, and nobody else", async ({
  places,
  signedInAs,
}) => {
  const { page, opens } = await signedInAs("Mette");
  await opens(filledIn("/personaer/{persona}/relationer", places));
  const drawn = await page.locator("figure svg title").allTextContents();
  const listed = await page.locator("table [data-name]").allTextContents();
  expect(drawn.length).toBeGreaterThan(8);
  expect(drawn.toSorted()).toEqual(listed.toSorted());
});
