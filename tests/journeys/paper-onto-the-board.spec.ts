import type { Page } from "@playwright/test";
import { closePdfPress } from "../../src/platform/documents/pdf.server.ts";
import type { App } from "../support/app.ts";
import { findings } from "../support/axe.ts";
import { expect, test } from "../support/fixtures.ts";
import { jpegOf, photographed } from "../support/paper-camera.ts";
import { type Filled, filledIn, handShadow, lying, printSheets } from "../support/paper-shots.ts";
import { holdInApp, joins, type TableInApp } from "../support/table-in-app.ts";

let cards: Filled;
let ideas: Filled;
test.beforeAll(async () => {
  await printSheets([{ tool: "picture-cards" }, { tool: "brainstorm" }]);
  cards = filledIn({ tool: "picture-cards" }, 2);
  ideas = filledIn({ tool: "brainstorm" }, 1);
});
test.afterAll(closePdfPress);

/** A photo of a sheet that lies askew on a table, in the shadow of a hand. */
const photoOf = async (sheet: Filled, turned: number) => {
  const shot = { width: 1500, height: 2000, aside: 11, forwards: -7, turned, noise: 3 };
  const taken = await photographed([lying(sheet, { ...shot, over: [handShadow(150, 90, 0.6)] })]);
  return { name: "ark.jpg", mimeType: "image/jpeg", buffer: await jpegOf(taken, 80) };
};

const meeting = (app: App) =>
  holdInApp(app, [
    { kind: "picture-cards", question: "Hvad er svært for dem?" },
    { kind: "brainstorm", question: "Hvad kunne man gøre en lørdag?", anonymity: "named", hidden: false },
  ]);

/** What lies on a board, as the house keeps it. */
const keptOn = async (app: App, { boards }: TableInApp, at: number) =>
  app.query(
    `select c.slot, c.text, p.type, p.width from contribution c left join note_picture p on p.contribution_id = c.id
      where c.board_id = $1 and c.removed_at is null order by c.position, c.id`,
    [boards[at]],
  );

/** Waits until all of a sheet lies there, however slowly: one more each time one looks. */
async function seesLaid(page: Page, all: number, said: (count: number) => string): Promise<void> {
  for (let least = 1; least <= all; least++) {
    const sentences = Array.from({ length: all + 1 - least }, (_, more) =>
      page.getByText(said(least + more)),
    );
    const [first, ...others] = sentences;
    const any = others.reduce((one, other) => one.or(other), first ?? page.locator("body"));
    await expect(any.first()).toBeVisible();
  }
}

const laidInDanish = (count: number) =>
  count === 1 ? "Én seddel ligger på bordet." : `${count} sedler ligger på bordet.`;

/** The pictures of notes that can be seen on a page, each of them fetched. */
async function seesPictures(page: Page, count: number): Promise<void> {
  const pictures = page.locator("img[src*='/billede/']");
  await expect(pictures).toHaveCount(count);
  for (const picture of await pictures.all()) {
    await picture.scrollIntoViewIfNeeded();
    await expect
      .poll(() => picture.evaluate((one: HTMLImageElement) => one.naturalWidth))
      .toBeGreaterThan(50);
  }
}

test("a scribe photographs a filled-in sheet, and each field is a note in its place, for everybody to see", async ({
  demo,
  newcomer,
  signedInAs,
}) => {
  test.slow();
  const table = await meeting(demo);
  const written = cards.written.length;
  const phone = await newcomer({ app: demo });
  await phone.opens(`${await joins(demo, table.code)}/${table.items[0]}`);
  const scribe = await newcomer({ app: demo, viewport: { width: 390, height: 844 } });
  await scribe.opens(`${await joins(demo, table.code, { seat: "scribe", heads: "4" })}/${table.items[0]}`);
  await scribe.page.getByRole("link", { name: "Læg et ark på bordet" }).click();
  await scribe.seesHeading("Læg et ark på bordet");
  const { page } = scribe;
  await page.getByLabel("Tag et billede af arket").setInputFiles(await photoOf(cards, 9));
  await scribe.sees(new RegExp(`»Billedkort«: ${written} felter med noget i`));
  await scribe.sees(/Er der ansigter eller navne på billedet\?/);
  await page.getByLabel("Skriv det af").first().fill("Man kender ingen");
  expect(await findings(page)).toEqual([]);
  await scribe.presses(`Læg ${written} sedler på bordet`);
  await seesLaid(page, written, laidInDanish);

  const kept = await keptOn(demo, table, 0);
  expect(kept.map(({ slot }) => slot)).toEqual(
    cards.sheet.fields.filter(({ id }) => cards.written.includes(id)).map(({ part }) => part),
  );
  expect(kept.map(({ type }) => type)).toEqual(kept.map(() => "image/jpeg"));
  expect(kept.map(({ text }) => text)).toEqual(["Man kender ingen", ...Array(written - 1).fill("")]);

  await seesPictures(phone.page, written);
  await expect(phone.page.getByRole("img", { name: "Man kender ingen" })).toHaveCount(1);
  await expect(phone.page.getByRole("img", { name: "Håndskrevet seddel" })).toHaveCount(written - 1);
  await scribe.page.getByRole("link", { name: "Se bordet" }).click();
  await seesPictures(page, 2 * written);

  const mette = await signedInAs("Mette");
  await mette.opens(`/moeder/${table.meeting}/styr/${table.items[0]}`);
  await seesPictures(mette.page, written);
  // The wall sets them as large as they can be read, all of them.
  await mette.opens(`/moeder/${table.meeting}/skaerm`);
  await seesPictures(mette.page, written);
  const [home] = await demo.query("select engagement_id from meeting where id = $1", [table.meeting]);
  await mette.opens(`/forloeb/${home?.engagement_id}/moeder/${table.meeting}/referat`);
  await seesPictures(mette.page, written);
});

test("without a network the notes wait on the phone, also when the page is closed, and come once", async ({
  demo,
  newcomer,
}) => {
  test.slow();
  const table = await meeting(demo);
  const scribe = await newcomer({ app: demo, viewport: { width: 390, height: 844 } });
  const address = await joins(demo, table.code, { seat: "scribe", heads: "4" });
  await scribe.opens(`${address}/${table.items[1]}/ark`);
  const { page } = scribe;
  await page.getByLabel("Tag et billede af arket").setInputFiles(await photoOf(ideas, -6));
  const written = ideas.written.length;
  await scribe.sees(new RegExp(`»Idéer«: ${written} felter`));
  await page.context().setOffline(true);
  await scribe.presses(`Læg ${written} sedler på bordet`);
  await scribe.sees(/Der er ikke noget net lige nu/);
  await scribe.sees(/De bliver gemt på denne telefon/);
  await scribe.sees(`${written} er på vej.`);
  expect(await keptOn(demo, table, 1)).toEqual([]);
  await page.context().setOffline(false);
  await page.close();

  const again = await page.context().newPage();
  await again.goto(`${address}/${table.items[1]}/ark`);
  await seesLaid(again, written, laidInDanish);
  await again.reload();
  await expect(again.getByRole("heading", { name: "Læg et ark på bordet" })).toBeVisible();
  await expect(again.getByText(/er på vej/)).toBeHidden();
  expect(await keptOn(demo, table, 1)).toHaveLength(written);
});

test("the one who leads lays a sheet too, and it finds the board it belongs to", async ({
  demo,
  signedInAs,
}) => {
  test.slow();
  const table = await meeting(demo);
  const mette = await signedInAs("Mette");
  await mette.opens(`/moeder/${table.meeting}/styr/${table.items[0]}`);
  await mette.page.getByRole("link", { name: "Læg et ark på bordet" }).click();
  await mette.seesHeading("Læg et ark på bordet");
  await mette.page.getByLabel("Tag et billede af arket").setInputFiles(await photoOf(ideas, 4));
  await mette.sees("Arket hører til »Idérunde« og bliver lagt dér.");
  expect(await findings(mette.page)).toEqual([]);
  await mette.presses(`Læg ${ideas.written.length} sedler på bordet`);
  await seesLaid(mette.page, ideas.written.length, laidInDanish);
  expect(await keptOn(demo, table, 0)).toEqual([]);
  expect(await keptOn(demo, table, 1)).toHaveLength(ideas.written.length);
});

test("what is refused says why beside its picture, is mended, and holds up none of the others", async ({
  demo,
  newcomer,
}) => {
  test.slow();
  const table = await meeting(demo);
  const scribe = await newcomer({ app: demo, viewport: { width: 390, height: 844 } });
  await scribe.opens(
    `${await joins(demo, table.code, { seat: "scribe", sprog: "ar" })}/${table.items[1]}/ark`,
  );
  const { page } = scribe;
  await expect(page.locator("html")).toHaveAttribute("dir", "rtl");
  await page.getByLabel("التقط صورة للورقة").setInputFiles(await photoOf(ideas, 2));
  await page.getByLabel("انسخ المكتوب").nth(1).fill("010190-1234");
  expect(await findings(page)).toEqual([]);
  const written = ideas.written.length;
  await scribe.presses(`ضع على الطاولة (${written})`);
  await seesLaid(page, written - 1, (count) => `ملاحظات على الطاولة: ${count}.`);
  await scribe.seesHeading("لم توضع بعد");
  await page.getByLabel("انسخ المكتوب").first().fill("فكرة");
  await scribe.presses("حاول مرة أخرى");
  await scribe.sees(`ملاحظات على الطاولة: ${written}.`);
  expect((await keptOn(demo, table, 1)).filter(({ text }) => text === "فكرة")).toHaveLength(1);
});
