import type { Page } from "@playwright/test";
import { fetched, open } from "../support/at-the-table.ts";
import { findings } from "../support/axe.ts";
import { expect, test } from "../support/fixtures.ts";
import { holdInApp, joins, lays } from "../support/table-in-app.ts";

const question = "Hvad sker der, fra han holder ved banen, til han går hjem?";
const oneStrip = { kind: "storyboard" as const, question };

const surface = (page: Page) => page.getByRole("img", { name: "Din tegning" });

/** Draws a stroke by the pointer, through points given in hundredths of the surface. */
async function draws(page: Page, ...points: readonly (readonly [number, number])[]): Promise<void> {
  await surface(page).scrollIntoViewIfNeeded();
  const box = await surface(page).boundingBox();
  if (!box) throw new Error("There is nothing to draw on");
  const at = ([x, y]: readonly [number, number]) =>
    [box.x + (x / 100) * box.width, box.y + (y / 100) * box.height] as const;
  const [first = [0, 0], ...rest] = points;
  await page.mouse.move(...at(first));
  await page.mouse.down();
  for (const point of rest) await page.mouse.move(...at(point), { steps: 8 });
  await page.mouse.up();
}

test("one draws, one without script picks, all say something, one picture is chosen, and it ends in the minutes", async ({
  demo,
  newcomer,
  signedInAs,
}) => {
  const table = await holdInApp(demo, [{ ...oneStrip, ...open }]);
  const kept = async () =>
    (
      await demo.query(
        "select slot, text, extra from contribution where board_id = $1 and removed_at is null order by position",
        [table.boards[0]],
      )
    ).map(({ slot, text, extra }) => ({ slot, text, ...(extra as Record<string, string>) }));

  const bo = await newcomer({ app: demo, viewport: { width: 390, height: 844 }, hasTouch: true });
  await bo.opens(`/med/${table.code}`);
  await bo.writes("Hvad skal vi kalde dig?", "Bo");
  await bo.presses("Kom med");

  await test.step("what is half drawn is there after a reload, and is laid where one stands", async () => {
    await expect(bo.page.getByRole("radio", { name: "1 · Situationen" })).toBeChecked();
    await expect(surface(bo.page)).toHaveCSS("touch-action", "none");
    await draws(bo.page, [10, 70], [90, 70]);
    await draws(bo.page, [30, 30], [50, 60], [70, 30]);
    await bo.presses("Tyk pen");
    await draws(bo.page, [50, 20], [50, 20]);
    await draws(bo.page, [20, 90], [80, 90]);
    await bo.presses("Fortryd stregen");
    await bo.page.reload();
    await bo.writes("Hvad sker der på billedet?", "Bilen holder ved banen");
    await bo.presses("Læg i striben");
    await expect.poll(kept).toMatchObject([
      {
        slot: "frame-1",
        text: "Bilen holder ved banen",
        drawing: expect.stringMatching(/^M20 140L180 140M60 60L100 120L140 60$/),
        thick: expect.stringMatching(/^M100 40L100 40$/),
      },
    ]);
    // The strip goes on by itself, and the pen is clean.
    await expect(bo.page.getByRole("radio", { name: "2 · Hører om det" })).toBeChecked();
    await expect(surface(bo.page).locator('path[d^="M"]')).toHaveCount(0);
    await expect(bo.section("Striben indtil nu").getByText("Bilen holder ved banen")).toBeVisible();
  });

  const gerda = await newcomer({ app: demo, javaScriptEnabled: false });
  await test.step("without script one picks a picture and writes", async () => {
    await gerda.opens(`/med/${table.code}`);
    await gerda.presses("Kom med");
    await expect(surface(gerda.page)).toBeHidden();
    await expect(gerda.page.getByRole("radio", { name: "2 · Hører om det" })).toBeChecked();
    await gerda.presses("Læg i striben");
    await gerda.sees("Tegn noget, vælg et billede, eller skriv et par ord.");
    await gerda.page.getByRole("radio", { name: "1 · Situationen" }).check();
    await gerda.page.locator("summary", { hasText: "Vælg et billede" }).click();
    await gerda.page.getByRole("radio", { name: "En bus", exact: true }).check({ force: true });
    await gerda.writes("Hvad sker der på billedet?", "Han kommer med bussen");
    await gerda.presses("Læg i striben");
    await gerda.sees("Sedlen ligger på bordet.");
    expect((await kept()).at(-1)).toEqual({
      slot: "frame-1",
      text: "Han kommer med bussen",
      picture: "bus",
    });
  });

  await test.step("what the others lay comes by itself, and one says what one thinks of it", async () => {
    const lying = bo.section("På bordet");
    await expect(lying.getByText("Han kommer med bussen")).toBeVisible();
    await lying.getByText("Sig noget til billedet").click();
    await lying.getByLabel("Et par ord, hvis du vil").fill("Kører den om lørdagen?");
    await bo.presses("Det spørger jeg om", lying);
    await expect(bo.section("Striben indtil nu").getByRole("listitem").first()).toContainText(
      "Det spørger jeg om: 1",
    );
    await gerda.page.reload();
    await expect(gerda.section("På bordet").getByText("Kører den om lørdagen?")).toBeVisible();
    await gerda.section("På bordet").getByText("Sig noget til billedet").click();
    await gerda.presses("Det er godt", gerda.section("På bordet"));
    await gerda.sees("Sedlen ligger på bordet.");
    expect((await kept()).slice(2)).toEqual([
      { slot: "frame-1", text: "Kører den om lørdagen?", mood: "ask" },
      { slot: "frame-1", text: "", mood: "like" },
    ]);
    expect(await findings(bo.page)).toEqual([]);
  });

  await test.step("offline a drawing waits as any note does", async () => {
    await bo.page.context().setOffline(true);
    await bo.page.getByRole("radio", { name: "4 · Er med" }).check();
    await draws(bo.page, [20, 20], [80, 80]);
    await bo.presses("Læg i striben");
    await expect(bo.section("Dine sedler").getByText("venter på nettet")).toBeVisible();
    await bo.page.context().setOffline(false);
    await expect.poll(async () => (await kept()).at(-1)).toMatchObject({ drawing: "M40 40L160 160" });
  });

  const mette = await signedInAs("Mette");
  await test.step("the one who leads chooses a picture, by keyboard, and can undo it", async () => {
    await mette.opens(`/moeder/${table.meeting}/styr`);
    const first = mette.page.getByRole("listitem").filter({ has: mette.page.getByText("Situationen") });
    await expect(first.getByRole("checkbox").first()).toHaveAccessibleName(/Bilen holder ved banen/);
    await mette.page.getByRole("button", { name: "Brug dette: Han kommer med bussen" }).press("Enter");
    await expect(first.getByRole("checkbox").first()).toHaveAccessibleName(/Han kommer med bussen/);
    await mette.presses("Fortryd");
    await expect(first.getByRole("checkbox").first()).toHaveAccessibleName(/Bilen holder ved banen/);
    expect(await findings(mette.page)).toEqual([]);
  });

  await test.step("the wall shows the strip, and the minutes and a sheet of paper keep it", async () => {
    await mette.opens(`/moeder/${table.meeting}/skaerm`);
    await expect(mette.page.getByRole("list", { name: "Striben" }).getByRole("listitem")).toHaveCount(6);
    await mette.sees("1 synes, det er godt");
    await mette.sees("1 spørger");
    await mette.opens(`/moeder/${table.meeting}/referat`);
    await expect(mette.page.getByRole("list", { name: "Striben" })).toContainText("Bilen holder ved banen");
    await mette.sees("1. Det spørger jeg om: Kører den om lørdagen?");
    await mette.sees("1. Han kommer med bussen");
    const sheet = await mette.page.request.get(`/moeder/${table.meeting}/stribe/${table.items[0]}`);
    expect(sheet.headers()["content-type"]).toBe("application/pdf");
  });
});

test("a drawing that is refused stays on the phone, to be mended and laid again", async ({
  demo,
  newcomer,
}) => {
  const table = await holdInApp(demo, [{ ...oneStrip, ...open }]);
  const bo = await newcomer({ app: demo });
  await bo.opens(`/med/${table.code}`);
  await bo.presses("Kom med");
  await draws(bo.page, [20, 20], [80, 80]);
  const field = bo.page.locator("input[name=drawing]");
  await field.evaluate((input: HTMLInputElement) => {
    input.value += "Z";
  });
  await bo.writes("Hvad sker der på billedet?", "En streg");
  await bo.presses("Læg i striben");
  await bo.sees("Tegningen kan vi ikke læse. Prøv at tegne den igen.");
  await bo.section("Dine sedler").getByRole("button", { name: "ret", exact: true }).click();
  await bo.seesField("Hvad sker der på billedet?", "En streg");
  await expect(field).toHaveValue("M40 40L160 160Z");
});

test("a first visit to a storyboard weighs at most forty kilobytes from the code to the table", async ({
  demo,
}) => {
  const table = await holdInApp(demo, [{ ...oneStrip, ...open }]);
  const address = await joins(demo, table.code);
  for (const slot of ["frame-1", "frame-2", "frame-3"])
    await lays(demo, address, table.boards[0] ?? "", "Nogen gør noget", {
      tool: "storyboard",
      slot,
      picture: "bus",
    });
  const pages = await Promise.all([`/med/${table.code}`, address].map((path) => fetched(demo, path)));
  const parts = new Set(
    pages.flatMap(({ text }) =>
      [...text.matchAll(/(?:href|src)="(\/[^"]+\.(?:css|js|svg))"/g)].map(([, path = ""]) => path),
    ),
  );
  expect([...parts].filter((path) => path.endsWith(".js"))).toHaveLength(2);
  const sizes = await Promise.all([...parts].map(async (path) => (await fetched(demo, path)).bytes));
  const all = [...pages.map(({ bytes }) => bytes), ...sizes].reduce((sum, size) => sum + size, 0);
  expect(all).toBeLessThanOrEqual(40_000);
});
