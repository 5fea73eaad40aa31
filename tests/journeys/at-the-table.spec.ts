import { tongueNames, tongues } from "../../src/ui/tongues.ts";
import { everythingSentTo, fetched, oneRound, open, question, quiet } from "../support/at-the-table.ts";
import { findings } from "../support/axe.ts";
import { expect, test } from "../support/fixtures.ts";
import { holdInApp, joins, tableIn } from "../support/table-in-app.ts";

test("somebody types the code from the screen and is at the table, without script, and writes, mends and votes", async ({
  demo,
  newcomer,
}) => {
  const table = await oneRound(demo, { ...open });
  const gerda = await newcomer({ app: demo, javaScriptEnabled: false });
  const { page } = gerda;
  await gerda.opens("/med");
  await gerda.writes("Koden", "ccc ccc");
  await gerda.presses("Videre");
  await gerda.sees(/Den kode åbner ikke noget møde lige nu/);
  await gerda.seesField("Koden", "ccc ccc");
  await gerda.writes("Koden", `${table.code.slice(0, 3).toLowerCase()} ${table.code.slice(3)}`);
  await gerda.presses("Videre");
  await gerda.seesHeading(question);
  await gerda.sees(/Strandby Bibliotekerne/);
  await gerda.writes("Hvad skal vi kalde dig?", "Gerda");
  await gerda.presses("Kom med");

  await gerda.seesHeading(question);
  await gerda.sees("Så sidder du med ved bordet.");
  await gerda.sees("Alle ser med det samme, hvad du skriver. Dit navn står ved.");
  await expect(page.locator("code")).toHaveText(`${demo.baseUrl}${new URL(page.url()).pathname}`);
  await gerda.writes("Din seddel", "En bænk at sidde på");
  await gerda.presses("Læg på bordet");
  await gerda.sees("Sedlen ligger på bordet.");
  await expect(page.getByLabel("Din seddel")).toBeFocused();

  const mine = gerda.section("Dine sedler");
  await mine.getByRole("link", { name: "ret: En bænk at sidde på" }).click();
  await page.getByRole("textbox", { name: "Din seddel" }).last().fill("To bænke at sidde på");
  await gerda.presses("Gem", mine);
  await expect(mine.getByText("To bænke at sidde på").first()).toBeVisible();
  await gerda.presses("tag væk: To bænke at sidde på", mine);
  await gerda.sees("Sedlen er taget væk.");
  await gerda.presses("Læg den tilbage");
  await expect(gerda.section("På bordet").getByText("To bænke at sidde på").first()).toBeVisible();
  expect(await table.texts()).toEqual(["To bænke at sidde på"]);

  await table.openVote();
  await page.reload();
  await gerda.sees("3 af 3 prikker tilbage");
  await gerda.presses("Læg en prik på To bænke at sidde på");
  await gerda.presses("Læg en prik på To bænke at sidde på");
  await gerda.sees("1 af 3 prikker tilbage");
  await gerda.presses("Tag en prik fra To bænke at sidde på");
  await gerda.sees("2 af 3 prikker tilbage");
  await expect(page.getByText("1 prik", { exact: true })).toBeHidden();
  await table.closeVote();
  await page.reload();
  await expect(page.getByText("1 prik", { exact: true })).toBeVisible();

  await gerda.presses("Jeg er færdig");
  await gerda.sees("Du er færdig.");
  await table.end();
  await page.reload();
  await gerda.seesHeading("Mødet er slut");
  await expect(page.getByLabel("Din seddel")).toBeHidden();
});

test("what is written stays with its author until it is turned over, and then all see all of it at once", async ({
  demo,
  newcomer,
}) => {
  const table = await oneRound(demo, quiet);
  const [bo, kim] = [await newcomer({ app: demo }), await newcomer({ app: demo })];
  const heard = await everythingSentTo(kim.page.context());
  for (const one of [bo, kim]) {
    await one.opens(`/med/${table.code}`);
    await one.presses("Kom med");
    await one.sees("Ingen ser, hvad du skriver, før det bliver vist for alle. Dit navn bliver ikke gemt.");
  }
  await bo.writes("Din seddel", "Kaffe der er stærk nok");
  await bo.presses("Læg på bordet");
  await expect(bo.section("Dine sedler").getByText("gemt")).toBeVisible();
  await bo.seesField("Din seddel", "");
  await kim.sees("1 seddel ligger på bordet.");
  await bo.presses("Jeg er færdig");
  await kim.sees("1 seddel ligger på bordet, 1 er færdig.");
  expect(heard()).not.toContain("Kaffe");
  await kim.page.getByLabel("Din seddel").fill("Jeg er midt i");

  await table.reveal();
  await expect(kim.section("På bordet").getByText("Kaffe der er stærk nok").first()).toBeVisible();
  await kim.seesField("Din seddel", "Jeg er midt i");
  await kim.presses("Læg på bordet");
  await expect(bo.section("På bordet").getByText("kom til bagefter").filter({ visible: true })).toHaveCount(
    1,
  );
  await table.heap("Det, man kan mærke", ["Kaffe der er stærk nok"]);
  await bo.seesHeading("Det, man kan mærke");
  await expect(bo.section("Det, man kan mærke").getByText("Kaffe der er stærk nok").first()).toBeVisible();
  expect(await findings(bo.page)).toEqual([]);
});

test("a scribe writes one note after the other, votes for three, and is told how many dots are left", async ({
  demo,
  newcomer,
}) => {
  const table = await oneRound(demo, open);
  const per = await newcomer({ app: demo });
  const { page } = per;
  await per.opens(`/med/${table.code}`);
  await per.unfolds("Flere muligheder");
  await per.chooses("Ved et bord, jeg skriver for");
  await page.getByLabel("Hvor mange skriver du for?").fill("3");
  await per.writes("Hvilket bord?", "Bord 2");
  await per.presses("Kom med");
  await per.sees("3 er med");
  const field = page.getByLabel("Din seddel");
  for (const text of ["Et", "To", "Tre"]) {
    await field.pressSequentially(text);
    await page.keyboard.press("Control+Enter");
    await expect(field).toHaveValue("");
    await expect(field).toBeFocused();
  }
  await expect(per.section("På bordet").getByText("Bord 2", { exact: true })).toHaveCount(3);
  await table.openVote();
  await per.sees(/Bord 2 har 9 prikker, fordi I er 3\./);
  const more = page.getByRole("button", { name: "Læg en prik på To" });
  for (let dots = 0; dots < 3; dots++) await more.press("Enter");
  await expect(more).toBeFocused();
  await per.sees("6 af 9 prikker tilbage");
  const laid = async () =>
    (await demo.query("select dots from vote where board_id = $1", [table.boards[0]]))[0]?.dots;
  await expect.poll(laid).toBe(3);
  await expect(page.getByText("3 prikker", { exact: true })).toBeHidden();
  await table.closeVote();
  await expect(page.getByText("3 prikker", { exact: true })).toBeVisible();
});

test("in Arabic everything is read from the right, and a helper lays the Danish beside it", async ({
  demo,
  newcomer,
}) => {
  const table = await oneRound(demo, open);
  const salma = await newcomer({ app: demo, locale: "ar" });
  await salma.opens(`/med/${table.code}`);
  await salma.presses("انضم");
  await expect(salma.page.locator("html")).toHaveAttribute("dir", "rtl");
  await expect(salma.page.locator("html")).toHaveAttribute("lang", "ar");
  await salma.writes("ورقتك", "مكان للأطفال الصغار");
  await salma.presses("ضعها على الطاولة");
  expect(await findings(salma.page)).toEqual([]);

  const ole = await newcomer({ app: demo });
  await ole.opens(`/med/${table.code}`);
  await ole.presses("Kom med");
  const words = ole.section("På bordet").getByText("مكان للأطفال الصغار").first();
  await expect(words).toHaveCSS("direction", "rtl");
  await ole.page.getByRole("link", { name: /^Oversæt/ }).click();
  await ole.writes("Det samme på et andet sprog", "Et sted til de små");
  await ole.presses("Gem oversættelsen");
  await ole.sees("Et sted til de små");
  await expect(words).toBeVisible();
  const danish = salma.page.getByText("Et sted til de små");
  await expect(danish).toHaveCSS("direction", "ltr");
  await expect(danish).toHaveAttribute("lang", "da");
});

test("the room moves on: whoever is free goes along, whoever writes is asked", async ({ demo, newcomer }) => {
  const table = await holdInApp(demo, [
    { kind: "brainstorm", question, ...open },
    { kind: "next-steps", question: "Hvad gør vi nu?" },
  ]);
  const [free, writing] = [await newcomer({ app: demo }), await newcomer({ app: demo })];
  for (const one of [free, writing]) {
    await one.opens(`/med/${table.code}`);
    await one.presses("Kom med");
  }
  await writing.page.getByLabel("Din seddel").fill("Jeg er lige ved at");
  await table.goTo(1, false);
  await free.sees("De andre er nu ved:");
  await free.seesHeading(question);
  await table.goTo(1, true);
  await free.seesHeading("Hvad gør vi nu?");
  await writing.sees("Nu samles alle ved:");
  await writing.seesField("Din seddel", "Jeg er lige ved at");
  await writing.presses("Læg på bordet");
  await writing.follows("Gå med");
  await writing.seesHeading("Hvad gør vi nu?");
  await writing.writes("Hvad skal der ske?", "Ringe til hallen");
  await writing.writes("Hvem?", "Bo");
  await writing.presses("Læg på bordet");
  await expect(free.section("På bordet").getByText("Bo", { exact: true })).toBeVisible();
  await free.unfolds("Hele mødet");
  await free.follows("Idérunde");
  await free.seesHeading(question);
  await expect(free.section("På bordet").getByText("Jeg er lige ved at").first()).toBeVisible();
});

test("a picture for what is hard and one for the wish, chosen with a keyboard", async ({
  demo,
  newcomer,
}) => {
  const table = await holdInApp(demo, [{ kind: "picture-cards", question: "" }]);
  const ane = await newcomer({ app: demo });
  await ane.opens(`/med/${table.code}`);
  await ane.presses("Kom med");
  await ane.sees("0 af 2 valgt");
  const deck = () => ane.page.getByRole("group", { name: /^Vælg et billede på/ });
  await deck()
    .getByRole("radio", { name: /^En åben dør/ })
    .focus();
  await ane.page.keyboard.press("ArrowRight");
  await expect(deck().getByRole("radio", { name: /^En filtret tråd/ })).toBeChecked();
  await ane.writes("Et par ord om hvorfor", "Alt hænger sammen");
  await ane.presses("Vælg");
  await ane.sees("Vælg et billede på det, du ønsker");
  await ane.sees("1 af 2 valgt");
  await ane.page.getByRole("radio", { name: /^Et fyrtårn/ }).check();
  await ane.presses("Vælg");
  await ane.sees("2 af 2 valgt");
  const kept = async () =>
    (
      await demo.query("select slot, extra from contribution where board_id = $1 order by position", [
        table.boards[0],
      ])
    ).map(({ slot, extra }) => [slot, (extra as { card: string }).card]);
  await expect.poll(kept).toEqual([
    ["hard", "tangled-thread"],
    ["wish", "lighthouse"],
  ]);
  await expect(ane.section("På bordet").getByText("Et fyrtårn")).toBeVisible();
});

test("a link that opens nothing says so kindly, and who finds it by searching finds nothing", async ({
  demo,
  newcomer,
}) => {
  const lost = await newcomer({ app: demo });
  expect((await lost.opens("/bord/findes-ikke"))?.status()).toBe(410);
  await lost.seesHeading("Det link virker ikke mere");
  expect((await lost.opens("/med/CCCCCC"))?.status()).toBe(410);
  await lost.seesHeading("Kom med til mødet");
  const table = await oneRound(demo, open);
  const address = await joins(demo, table.code);
  const answer = await fetch(demo.baseUrl + address);
  expect(answer.headers.get("x-robots-tag")).toBe("noindex, nofollow");
  expect(answer.headers.get("cache-control")).toBe("private, no-store");
  expect(answer.headers.getSetCookie()).toEqual([]);
  expect(demo.log()).not.toContain(address.split("/").at(-1));
});

test("a first visit weighs at most forty kilobytes from the code to the table, also with sixty picture cards", async ({
  demo,
}) => {
  const table = await holdInApp(demo, [{ kind: "picture-cards", question }]);
  const address = await joins(demo, table.code);
  const pages = await Promise.all([`/med/${table.code}`, address].map((path) => fetched(demo, path)));
  const parts = new Set(
    pages.flatMap(({ text }) =>
      [...text.matchAll(/(?:href|src)="(\/[^"]+\.(?:css|js|svg))"/g)].map(([, path = ""]) => path),
    ),
  );
  expect([...parts].filter((path) => path.endsWith(".css"))).toHaveLength(1);
  expect([...parts].filter((path) => path.endsWith(".js"))).toHaveLength(1);
  const sizes = await Promise.all([...parts].map(async (path) => (await fetched(demo, path)).bytes));
  const all = [...pages.map(({ bytes }) => bytes), ...sizes].reduce((sum, size) => sum + size, 0);
  expect(all).toBeLessThanOrEqual(40_000);
});

for (const tongue of tongues) {
  test(`axe finds nothing at the door and at the table in ${tongueNames[tongue]}, and nothing sticks out`, async ({
    demo,
    newcomer,
  }) => {
    const at = await tableIn(demo);
    const table = await joins(demo, at.tableCode, { sprog: tongue, seat: "scribe", heads: "2" });
    const reader = await newcomer({ app: demo });
    const { page } = reader;
    const lines = [at.tableNotes, at.tableCards, at.tableSteps].map((line) => `${table}/${line}`);
    for (const [number, path] of [
      `/med?sprog=${tongue}`,
      `/med/${at.tableCode}?sprog=${tongue}`,
      table,
      ...lines,
    ].entries()) {
      await page.setViewportSize({ width: number % 2 ? 390 : 320, height: 844 });
      await page.emulateMedia({ colorScheme: number % 2 ? "dark" : "light" });
      await reader.opens(path);
      await expect(page.locator("html")).toHaveAttribute("lang", tongue);
      await page.evaluate(() => {
        for (const details of document.querySelectorAll("details")) details.open = true;
      });
      expect(await findings(page), path).toEqual([]);
      const sticksOut = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
      expect(sticksOut, path).toBe(false);
    }
  });
}
