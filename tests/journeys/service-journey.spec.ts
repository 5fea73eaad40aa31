import { tongues } from "../../src/ui/tongues.ts";
import { open } from "../support/at-the-table.ts";
import { findings } from "../support/axe.ts";
import { expect, test } from "../support/fixtures.ts";
import { tabTo } from "../support/hands.ts";
import { holdInApp, joins, lays } from "../support/table-in-app.ts";

const question = "Hvad møder en far fra først til sidst?";

test("a journey is written from two phones, put in order by keyboard, and is a curve on the wall and in the minutes", async ({
  demo,
  newcomer,
  signedInAs,
}) => {
  const table = await holdInApp(demo, [{ kind: "service-journey", question, ...open }]);
  const gerda = await newcomer({ app: demo, javaScriptEnabled: false });
  const ane = await newcomer({ app: demo });
  for (const one of [gerda, ane]) {
    await one.opens(`/med/${table.code}`);
    await one.presses("Kom med");
  }
  const kept = async () =>
    (
      await demo.query(
        "select text, slot, extra from contribution where board_id = $1 and removed_at is null order by slot, position",
        [table.boards[0]],
      )
    ).map(({ text, slot, extra }) => [text, slot, extra]);

  await test.step("without script: what happens, a face, and when", async () => {
    await gerda.writes("Hvad sker der?", "Mailen kommer torsdag aften");
    await gerda.chooses("Svært");
    await gerda.presses("Læg på bordet");
    await gerda.sees("Sedlen ligger på bordet.");
    await expect(gerda.section("På bordet").getByText("Svært", { exact: true })).toBeVisible();
    await expect(
      gerda.page.getByRole("img", { name: /^Ét trin: »Mailen kommer torsdag aften« \(svært\)/ }),
    ).toBeVisible();
  });

  await test.step("with script: the step is there at once with its face, and the phase stays for the next", async () => {
    await ane.writes("Hvad sker der?", "Drengen løber, og så står man der");
    await ane.chooses("Meget svært");
    await ane.chooses("Under");
    await ane.presses("Læg på bordet");
    const mine = ane.section("Dine sedler");
    await expect(mine.getByText("Meget svært", { exact: true })).toBeVisible();
    await expect(mine.getByText("Under", { exact: true })).toBeVisible();
    await expect(ane.page.getByRole("radio", { name: "Under" })).toBeChecked();
    await expect(ane.page.getByRole("radio", { name: "Meget svært" })).not.toBeChecked();
    await expect(ane.page.getByRole("img", { name: /^2 trin\./ })).toBeVisible();
    expect(await findings(ane.page)).toEqual([]);
  });

  await test.step("right behind a step somebody else has laid, in its phase, and with more said of it", async () => {
    await ane.writes("Hvad sker der?", "Man kører derud");
    await ane.chooses("Rigtig godt");
    await ane.unfolds("Skriv mere om det");
    await ane.writes("Hvem eller hvad møder man?", "De andre biler");
    await ane.picks("Kommer det lige efter noget, der ligger her?", "Mailen kommer torsdag aften");
    await ane.presses("Læg på bordet");
    await expect(ane.page.getByRole("img", { name: /^3 trin\./ })).toBeVisible();
    await expect(ane.section("Før").getByRole("listitem")).toHaveText([/Mailen/, /Man kører/]);
    await expect.poll(kept).toMatchObject([
      ["Mailen kommer torsdag aften", "before", { feeling: -1 }],
      ["Man kører derud", "before", { feeling: 2, where: "De andre biler" }],
      ["Drengen løber, og så står man der", "during", { feeling: -2 }],
    ]);
  });

  await test.step("a face is changed with the words, and what is not changed stands", async () => {
    const mine = ane.section("Dine sedler");
    await mine.getByRole("link", { name: "ret: Man kører derud" }).click();
    await expect(mine.getByRole("radio", { name: "Rigtig godt" })).toBeChecked();
    await expect(mine.getByRole("textbox", { name: "Hvem eller hvad møder man?" })).toHaveValue(
      "De andre biler",
    );
    await ane.chooses("Godt", mine);
    await ane.presses("Gem", mine);
    await expect(mine.getByText("Godt", { exact: true })).toBeVisible();
    await expect
      .poll(async () => (await kept())[1])
      .toMatchObject(["Man kører derud", "before", { feeling: 1, where: "De andre biler" }]);
  });

  const mette = await signedInAs("Mette");
  const { page } = mette;
  const wall = await newcomer({ app: demo, storageState: await page.context().storageState() });
  await wall.opens(`/moeder/${table.meeting}/skaerm`);
  const hangs = (sentence: RegExp) => expect(wall.page.getByRole("img", { name: sentence })).toBeVisible();
  await hangs(
    /^3 trin\. Det begynder med »Mailen .*« \(svært\) og ender med »Drengen løber.*« \(meget svært\)\. Bedst er »Man kører derud«\.$/,
  );

  await test.step("whoever leads moves a step by keyboard, and undoes it", async () => {
    await mette.opens(`/moeder/${table.meeting}/styr`);
    const earlier = page.getByRole("button", { name: "Flyt »Man kører derud« tidligere" });
    await tabTo(page, earlier);
    await page.keyboard.press("Enter");
    await hangs(/^3 trin\. Det begynder med »Man kører derud« \(godt\)/);
    await expect(earlier).toBeFocused();
    await mette.sees("»Man kører derud« er nu trin 1 af 3, før.");
    // There is nothing before the first, and one still stands there.
    await expect(earlier).toHaveAttribute("aria-disabled", "true");
    await page.keyboard.press("ControlOrMeta+z");
    await hangs(/^3 trin\. Det begynder med »Mailen/);
    await page.keyboard.press("ControlOrMeta+Shift+z");
    await hangs(/^3 trin\. Det begynder med »Man kører derud«/);
    const later = page.getByRole("button", { name: "Flyt »Mailen kommer torsdag aften« senere" });
    await tabTo(page, later);
    await page.keyboard.press("Enter");
    await expect(page.getByRole("region", { name: "Under" }).getByRole("listitem")).toHaveText([
      /Mailen/,
      /Drengen/,
    ]);
    await expect(later).toBeFocused();
    await tabTo(page, page.getByRole("checkbox", { name: /^Mailen/ }));
    await page.keyboard.press("ArrowDown");
    await expect(page.getByRole("checkbox", { name: /^Drengen/ })).toBeFocused();
    await page.keyboard.press("k");
    await expect(page.getByRole("listitem").filter({ hasText: "Drengen" })).toContainText("guldkorn");
    for (const one of [mette, wall]) expect(await findings(one.page)).toEqual([]);
  });

  await test.step("the phones have the order, also the one without script", async () => {
    await expect(ane.section("Under").getByRole("listitem")).toHaveText([/Mailen/, /Drengen/]);
    await gerda.page.reload();
    await expect(gerda.section("Før").getByRole("listitem")).toHaveText([/Man kører/]);
  });

  await test.step("the minutes tell it, and a step becomes a question", async () => {
    const [plan] = await demo.query("select engagement_id as id from meeting where id = $1", [table.meeting]);
    const home = `/forloeb/${plan?.id}/moeder/${table.meeting}/referat`;
    await mette.opens(home);
    await expect(
      page
        .getByRole("figure")
        .getByRole("img", { name: /^3 trin\. Det begynder med »Man kører derud« \(godt\)/ }),
    ).toBeVisible();
    await expect(page.getByRole("region", { name: "Servicerejse" }).getByRole("listitem")).toHaveText([
      /Man kører derud.*Godt · De andre biler/,
      /Mailen/,
      /Drengen/,
    ]);
    expect(await findings(page)).toEqual([]);
    await mette.follows("Brug det, der kom ud af det");
    await page.getByRole("link", { name: /Drengen løber/ }).click();
    await mette.seesField("Spørgsmålet", "Hvordan gør vi det lettere: »Drengen løber, og så står man der«?");
    await mette.writes("Den nye indsigt i én sætning", "Man mangler nogen at stå hos");
    await mette.presses("Stil spørgsmålet");
    await mette.sees("Hvordan gør vi det lettere: »Drengen løber, og så står man der«?");
  });
});

test("what stands in the way is sorted from the phone and by whoever leads, and gathered by kind in one press", async ({
  demo,
  newcomer,
  signedInAs,
}) => {
  const wish = "Om et år har alle fædre nogen at stå hos. Hvad kan stå i vejen?";
  const table = await holdInApp(demo, [{ kind: "barriers", question: wish, ...open }]);
  const phone = await newcomer({ app: demo, javaScriptEnabled: false });
  await phone.page.goto((await joins(demo, table.code)) || "");
  await phone.seesHeading(wish);
  await phone.writes("Hvad kan stå i vejen?", "Bussen går ikke");
  await phone.picks("Hvad slags er det?", "Adgang og transport");
  await phone.writes("Hvem oplever det sådan? Skriv en rolle, ikke et navn.", "En far uden bil");
  await phone.presses("Læg på bordet");
  await phone.writes("Hvad kan stå i vejen?", "Vagten bliver lavet om");
  await phone.presses("Læg på bordet");
  await expect(phone.section("På bordet").getByText("Adgang og transport")).toBeVisible();

  const mette = await signedInAs("Mette");
  const { page } = mette;
  await mette.opens(`/moeder/${table.meeting}/styr`);
  await mette.sees("Adgang og transport · En far uden bil");
  await tabTo(page, page.getByRole("checkbox", { name: /^Vagten/ }));
  await page.keyboard.press("Space");
  await mette.picks("Hvad slags er det valgte?", "Tid");
  await mette.presses("Sæt slags");
  await expect(page.getByRole("listitem").filter({ hasText: "Vagten" })).toContainText("Tid");
  expect(await findings(page)).toEqual([]);
  await mette.presses("Saml efter slags");
  for (const heap of ["Adgang og transport", "Tid"])
    await expect(mette.section(heap).getByRole("listitem")).toHaveCount(1);
  await mette.presses("Fortryd");
  await expect(mette.section("Tid")).toHaveCount(0);
  await mette.presses("Fortryd");
  await expect(page.getByRole("listitem").filter({ hasText: "Vagten" })).not.toContainText("Tid");
});

test("in every tongue axe finds nothing on either, and nothing sticks out on the narrowest phone", async ({
  demo,
  newcomer,
}) => {
  const table = await holdInApp(demo, [
    { kind: "service-journey", question, ...open, dots: 3 },
    { kind: "barriers", question, ...open },
  ]);
  const author = await joins(demo, table.code, { name: "Gerda" });
  const [journey = "", barriers = ""] = table.boards;
  const step = { tool: "service-journey", where: "Kommunens jobcenter", channel: "phone" };
  for (const [feeling, slot] of ["before", "during", "after"].entries())
    await lays(demo, author, journey, `Trin ${feeling}`, { ...step, slot, feeling: String(feeling - 1) });
  await lays(demo, author, barriers, "Bussen går ikke", {
    tool: "barriers",
    kind: "access",
    whose: "En mor",
  });
  await table.openVote();
  const reader = await newcomer({ app: demo });
  const { page } = reader;
  for (const [number, tongue] of tongues.entries()) {
    const address = await joins(demo, table.code, { sprog: tongue, name: "Bo" });
    await lays(demo, address, journey, "Mit eget trin", { ...step, slot: "during", feeling: "2" });
    await page.setViewportSize({ width: number % 2 ? 390 : 320, height: 844 });
    await page.emulateMedia({ colorScheme: number % 2 ? "dark" : "light" });
    for (const path of table.items.map((item) => `${address}/${item}`)) {
      await reader.opens(path);
      await expect(page.locator("html")).toHaveAttribute("lang", tongue);
      await page.evaluate(() => {
        for (const details of document.querySelectorAll("details")) details.open = true;
        document.querySelector<HTMLElement>("[data-do=reword]")?.click();
      });
      expect(await findings(page), path).toEqual([]);
      const sticksOut = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
      expect(sticksOut, path).toBe(false);
    }
  }
});
