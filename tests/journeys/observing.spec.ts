import { expect, test } from "../support/fixtures.ts";
import { seenTexts } from "../support/observing.ts";
import { pngOf } from "../support/pictures.ts";
import { filledIn } from "../support/visit.ts";

test("without script: a question first when somebody could be found, and nothing typed is lost", async ({
  demo,
  places,
  signedInAs,
}) => {
  const mette = await signedInAs("Mette", { javaScriptEnabled: false });
  const { page } = mette;
  await mette.opens(filledIn("/observationer/ny?maalgruppe={targetGroup}", places));
  await expect(page.getByRole("combobox", { name: "Målgruppe" })).toHaveValue(places.targetGroup);
  await mette.writes("Det så jeg", "Peter, 7 år, kravlede op i træet.");
  await mette.writes("Det kan betyde (valgfrit)", "Måske ville han ses.");
  await mette.unfolds("Tæl");
  await page.getByLabel("Hvad tæller du? 1").fill("drenge i træet");
  await page.getByLabel("Antal 1").fill("1");
  await mette.presses("Gem");

  await mette.seesHeading("Kan nogen kendes på det, du har skrevet?");
  await mette.seesField("Det kan betyde (valgfrit)", "Måske ville han ses.");
  await expect(page.getByLabel("Antal 1")).toHaveValue("1");
  expect(await seenTexts(demo)).not.toContain("Peter, 7 år, kravlede op i træet.");
  await mette.writes("Det så jeg", "En dreng på cirka syv kravlede op i træet.");
  await mette.presses("Gem");
  await mette.sees("En dreng på cirka syv kravlede op i træet.");
  await mette.sees("drenge i træet");
  await expect(page).toHaveURL(/\/observationer\/[0-9a-f-]{36}\?gemt/);

  // A bench in the park may be called after somebody: one can keep what one wrote.
  await mette.opens("/observationer/ny");
  await mette.writes("Det så jeg", "Bænken hedder Karen Holm, 80 år, og er malet rød.");
  await mette.presses("Gem");
  await mette.presses("Gem alligevel");
  await mette.sees("Bænken hedder Karen Holm, 80 år, og er malet rød.");
});

test("the gentle question stands under the field while one writes, and stops nobody", async ({
  signedInAs,
}) => {
  const mette = await signedInAs("Mette");
  await mette.opens("/observationer/ny");
  await mette.writes("Det så jeg", "Peter");
  await expect(mette.page.getByText("Kan nogen kendes her?")).toHaveCount(0);
  await mette.writes("Det så jeg", "Peter, 7 år, løb.");
  await mette.sees(/Kan nogen kendes her\?/);
  await mette.presses("Gem");
  await mette.page.waitForURL(/\/observationer\/[0-9a-f-]{36}\?gemt/);
  await mette.sees("Peter, 7 år, løb.");
});

test("the thumb counts, and the count is back after a reload and there when it is saved", async ({
  signedInAs,
}) => {
  const mette = await signedInAs("Mette");
  const { page } = mette;
  await mette.opens("/observationer/ny");
  await mette.writes("Det så jeg", "Cykler mod muren.");
  await mette.unfolds("Tæl");
  await page.getByLabel("Hvad tæller du? 2").fill("cykler");
  const more = page.getByRole("button", { name: "En mere: cykler" });
  for (let presses = 0; presses < 4; presses += 1) await more.click();
  await page.getByRole("button", { name: "En færre: cykler" }).click();
  await page.getByRole("button", { name: "Tæl også noget andet" }).click();
  await page.getByLabel("Hvad tæller du? 3").fill("hunde");
  await page.getByRole("button", { name: "En mere: hunde" }).click();
  await page.waitForTimeout(600);
  await page.reload();
  await mette.sees("Vi har gemt det, du var i gang med.");
  await expect(page.getByLabel("Antal 2")).toHaveValue("3");
  await expect(page.getByLabel("Antal 3")).toHaveValue("1");
  await mette.presses("Gem");
  await page.waitForURL(/\?gemt/);
  await expect(page.getByRole("row")).toHaveText([/Hvad/, "cykler3", "hunde1"]);
});

test("a picture nobody has vouched for stays away, and can be laid beside afterwards", async ({
  signedInAs,
}) => {
  const mette = await signedInAs("Mette");
  const { page } = mette;
  const picture = { name: "IMG.png", mimeType: "image/png", buffer: Buffer.from(pngOf(64, 48)) };
  await mette.opens("/observationer/ny");
  await mette.writes("Det så jeg", "Et tårn af brædder.");
  await mette.unfolds("Billede");
  await page.getByLabel("Tag et billede").setInputFiles(picture);
  await expect(page.getByRole("img", { name: "Billedet, du er ved at gemme" })).toBeVisible();
  await mette.presses("Gem");
  await mette.sees(/Billedet kom ikke med/);
  await page.getByLabel("Tag et billede").setInputFiles(picture);
  await mette.ticks("Ingen kan genkendes på billedet");
  await mette.writes("Hvad viser billedet? (valgfrit)", "Et tårn");
  await mette.presses("Gem billedet");
  await expect(page.getByRole("img", { name: "Et tårn" })).toBeVisible();
  await mette.presses("Fjern billedet");
  await expect(page.getByRole("img", { name: "Et tårn" })).toHaveCount(0);
  await mette.presses("Fortryd");
  await expect(page.getByRole("img", { name: "Et tårn" })).toBeVisible();
});

test("whom one talked with keeps its words when one changes one's mind about what it is", async ({
  signedInAs,
}) => {
  const mette = await signedInAs("Mette");
  await mette.opens("/observationer/ny?slags=interview");
  await mette.writes("Hvem talte du med? (valgfrit)", "Formanden");
  await mette.chooses("Jeg ser efter");
  await mette.unfolds("Mere om det, du så");
  await mette.seesField("Sammen med hvem? (valgfrit)", "Formanden");
});
