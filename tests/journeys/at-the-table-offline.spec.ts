import { oneRound, open, question, quiet, waitsForKeptTable } from "../support/at-the-table.ts";
import { expect, test } from "../support/fixtures.ts";
import { joins, lays } from "../support/table-in-app.ts";

test("a phone that loses its network in the middle of a round loses nothing, and nothing is there twice", async ({
  demo,
  newcomer,
}) => {
  const table = await oneRound(demo, { ...quiet });
  const lis = await newcomer({ app: demo });
  const { page } = lis;
  const context = page.context();
  await lis.opens(`/med/${table.code}`);
  await lis.presses("Kom med");
  await waitsForKeptTable(page);
  const writes = async (text: string) => {
    await lis.writes("Din seddel", text);
    await lis.presses("Læg på bordet");
  };
  await writes("Skrevet med net");
  await expect(lis.section("Dine sedler").getByText("gemt")).toBeVisible();

  await context.setOffline(true);
  await writes("Skrevet uden net");
  await lis.sees(/Intet net lige nu/);
  await expect(lis.section("Dine sedler").getByText("venter på nettet")).toBeVisible();
  await writes("Og en til");
  await lis.writes("Din seddel", "Midt i et ord");
  // The phone is put away, and taken out again where there is no network either.
  await page.reload();
  await lis.seesHeading(question);
  await expect(lis.section("Dine sedler").getByText("venter på nettet")).toHaveCount(2);
  await lis.seesField("Din seddel", "Midt i et ord");
  await table.lead("update board set closed_at = now(), seq = :seq where id = $1", [table.boards[0]]);

  await context.setOffline(false);
  await expect(lis.section("Dine sedler").getByText("gemt")).toHaveCount(3);
  await expect(page.getByText(/Intet net lige nu/)).toBeHidden();
  await expect.poll(() => table.texts()).toEqual(["Skrevet med net", "Skrevet uden net", "Og en til"]);
  await page.reload();
  await lis.sees("Her bliver der ikke skrevet mere.");
  expect(await table.texts()).toEqual(["Skrevet med net", "Skrevet uden net", "Og en til"]);

  // When the meeting is over, the telephone lets go of it.
  await table.end();
  await lis.seesHeading("Mødet er slut");
  await expect.poll(() => page.evaluate(() => caches.keys())).toEqual([]);
});

test("a scribe's hour without network goes through when it is back, all of it and in order", async ({
  demo,
  newcomer,
}) => {
  const table = await oneRound(demo, open);
  const per = await newcomer({ app: demo });
  await per.opens(`/med/${table.code}`);
  await per.presses("Kom med");
  const field = per.page.getByLabel("Din seddel");
  await waitsForKeptTable(per.page);
  await per.page.context().setOffline(true);
  const texts = Array.from({ length: 48 }, (_, number) => `Seddel ${number + 1}`);
  for (const text of texts) {
    await field.fill(text);
    await field.press("Control+Enter");
  }
  await expect(per.section("Dine sedler").getByText("venter på nettet")).toHaveCount(48);
  await per.page.context().setOffline(false);
  await expect.poll(() => table.texts(), { timeout: 60_000 }).toEqual(texts);
  await expect(per.section("Dine sedler").getByText("gemt", { exact: true })).toHaveCount(48);
});

test("words that cannot be kept stay with whoever wrote them, and can be mended", async ({
  demo,
  newcomer,
}) => {
  const table = await oneRound(demo, open);
  for (const javaScriptEnabled of [true, false]) {
    const ulla = await newcomer({ app: demo, javaScriptEnabled });
    const others = await joins(demo, table.code);
    await ulla.opens(`/med/${table.code}`);
    await ulla.presses("Kom med");
    await ulla.writes("Din seddel", "Ring til mig, 010203-1234");
    await ulla.presses("Læg på bordet");
    await ulla.sees(/noget, der ligner et CPR-nummer/);
    if (javaScriptEnabled) await ulla.section("Dine sedler").getByRole("button", { name: "ret" }).click();
    await ulla.seesField("Din seddel", "Ring til mig, 010203-1234");
    await ulla.writes("Din seddel", "Ring til mig");
    await ulla.presses("Læg på bordet");
    if (javaScriptEnabled) {
      await expect(ulla.section("Dine sedler").getByText("CPR")).toBeHidden();
      await expect(ulla.section("Dine sedler").getByText("gemt", { exact: true })).toBeVisible();
      await lays(demo, others, table.boards[0] ?? "", "Fra en anden");
      await expect(ulla.page.locator("[data-part=aloud]")).toHaveText("1 ny seddel");
    }
  }
  expect(await table.texts()).toEqual(["Ring til mig", "Fra en anden", "Ring til mig"]);
  expect(demo.log()).not.toContain("010203");
});

test("two devices change one note, and both wordings are there to choose from", async ({
  demo,
  newcomer,
}) => {
  const table = await oneRound(demo, open);
  const address = await joins(demo, table.code, { name: "Ida" });
  await lays(demo, address, table.boards[0] ?? "", "En cykel");
  const [phone, tablet] = [await newcomer({ app: demo }), await newcomer({ app: demo })];
  for (const device of [phone, tablet]) {
    await device.opens(address);
    await expect(device.section("Dine sedler").getByText("En cykel").first()).toBeVisible();
  }
  const changes = async (device: typeof phone, text: string) => {
    const mine = device.section("Dine sedler");
    await mine.getByRole("link", { name: "ret: En cykel" }).click();
    await mine.getByRole("textbox", { name: "Din seddel" }).fill(text);
    await device.presses("Gem", mine);
  };
  await waitsForKeptTable(tablet.page);
  await tablet.page.context().setOffline(true);
  await changes(tablet, "En cykel med lad");
  await changes(phone, "En rød cykel");
  await expect(phone.section("Dine sedler").getByText("gemt")).toBeVisible();
  await tablet.page.context().setOffline(false);
  for (const device of [phone, tablet]) {
    await device.sees("Sedlen er rettet to steder. Hvad skal der stå?");
    await expect(device.section("Dine sedler").getByText("En rød cykel").first()).toBeVisible();
    await expect(device.section("Dine sedler").getByText("En cykel med lad").first()).toBeVisible();
  }
  await phone.presses("Brug den her");
  await expect.poll(() => table.texts()).toEqual(["En cykel med lad"]);
  await expect(tablet.page.getByText("Sedlen er rettet to steder.")).toBeHidden();
});
