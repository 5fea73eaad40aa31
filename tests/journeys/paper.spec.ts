import { closePdfPress } from "../../src/platform/documents/pdf.server.ts";
import { findings } from "../support/axe.ts";
import { expect, test } from "../support/fixtures.ts";
import { jpegOf, photographed } from "../support/paper-camera.ts";
import { cup, type Filled, filledIn, handShadow, lying, printSheets } from "../support/paper-shots.ts";

const room = { width: 1500, height: 2000 };
let ideas: Filled;
test.beforeAll(async () => {
  await printSheets([{ tool: "brainwriting" }]);
  ideas = filledIn({ tool: "brainwriting" }, 1);
});
test.afterAll(closePdfPress);

const photo = async (shot: Parameters<typeof lying>[1]) => ({
  name: "billede.jpg",
  mimeType: "image/jpeg",
  buffer: await jpegOf(await photographed([lying(ideas, { ...room, ...shot })]), 80),
});

test("a sheet is photographed, read on the phone and cut into notes, and nothing leaves it", async ({
  signedInAs,
}) => {
  const mette = await signedInAs("Mette", { viewport: { width: 390, height: 844 } });
  const { page } = mette;
  await mette.opens("/papir/proev");
  const camera = page.getByLabel("Tag et billede af arket");
  await expect(camera).toHaveAttribute("capture", "environment");
  const sent: string[] = [];
  page.on("request", (request) => {
    if (request.method() !== "GET") sent.push(request.url());
  });

  await camera.setInputFiles(await photo({ blur: 6 }));
  await mette.sees(/Billedet er uskarpt/);
  await camera.setInputFiles({ name: "brev.jpg", mimeType: "image/jpeg", buffer: Buffer.from("Kære Mette") });
  await mette.sees(/Billedet kan ikke åbnes her/);

  const over = [handShadow(150, 90, 0.5), cup(12, 205, 30)];
  await camera.setInputFiles(await photo({ aside: 14, forwards: -9, turned: 8, over, noise: 4 }));
  await mette.sees(new RegExp(`»Tre idéer ad gangen«: ${ideas.written.length} felter med noget i`));
  await mette.sees(/Er der ansigter eller navne på billedet\?/);
  await mette.sees(`${ideas.written.length} noter kommer med.`);
  const chosen = page.getByRole("checkbox", { checked: true });
  await expect(chosen).toHaveCount(ideas.written.length);
  await expect(page.getByRole("checkbox", { name: "Række 1, idé 1" })).toBeChecked();
  await mette.unticks("Række 1, idé 1");
  await mette.sees(`${ideas.written.length - 1} noter kommer med.`);
  await mette.unfolds(`${ideas.sheet.fields.length - ideas.written.length} tomme felter`);
  await mette.ticks("Række 1, idé 2");

  const files = await page
    .locator("input[name=notes]")
    .evaluate(({ files }: HTMLInputElement) => [...(files ?? [])].map(({ name, size }) => ({ name, size })));
  expect(files.map(({ name }) => name)).toContain("idea-2.jpg");
  expect(files.map(({ name }) => name)).not.toContain("idea-1.jpg");
  for (const { size } of files) expect(size).toBeLessThanOrEqual(60_000);
  for (const picture of await page.getByRole("img", { name: /Det, der står i/ }).all())
    expect(await picture.evaluate((one: HTMLImageElement) => one.naturalWidth)).toBeGreaterThan(150);
  for (const viewport of [page.viewportSize(), { width: 1440, height: 900 }]) {
    if (viewport) await page.setViewportSize(viewport);
    expect(await findings(page)).toEqual([]);
  }
  expect(sent).toEqual([]);
});

test("without script the page says what it takes, and the sheets can be printed", async ({ signedInAs }) => {
  const mette = await signedInAs("Mette", { javaScriptEnabled: false });
  await mette.opens("/papir/proev");
  await mette.sees(/det kan den kun, når browseren må køre script/);
  await expect(mette.page.getByRole("link", { name: "Print arket til idéer" })).toHaveAttribute(
    "href",
    "/papir/ark/brainstorm/a4",
  );
});
