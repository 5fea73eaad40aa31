import { findings } from "../support/axe.ts";
import { expect, test } from "../support/fixtures.ts";
import { pngOf } from "../support/pictures.ts";
import { holdInApp, joins } from "../support/table-in-app.ts";

test("a photo of the house's own is a card on the phones, is laid with a few words, and is taken out again", async ({
  demo,
  newcomer,
  signedInAs,
}) => {
  const mette = await signedInAs("Mette");
  await mette.opens("/billedkort");
  await mette.unfolds("Læg et foto i bunken");
  await mette.sees(/Er der ansigter på billedet\?/);
  const photo = { name: "sti.png", mimeType: "image/png", buffer: Buffer.from(pngOf(90, 60)) };
  await mette.page.getByLabel("Fotoet").setInputFiles(photo);
  await mette.writes("Titel", "Stien bag hallen");
  await mette.writes("Hvad viser billedet?", "En sti mellem hallen og et hegn.");
  await mette.presses("Læg i bunken");
  await mette.sees(/Sæt et hak, når du har set efter/);
  await mette.seesField("Titel", "Stien bag hallen");
  await mette.page.getByLabel("Fotoet").setInputFiles(photo);
  await mette.ticks("Ingen kan genkendes på billedet");
  expect(await findings(mette.page)).toEqual([]);
  await mette.presses("Læg i bunken");
  await mette.sees("Kortet ligger i bunken.");

  const table = await holdInApp(demo, [{ kind: "picture-cards", question: "Hvad er svært for dem?" }]);
  const [lis, per] = [
    await newcomer({ app: demo, viewport: { width: 390, height: 844 } }),
    await newcomer({ app: demo, viewport: { width: 390, height: 844 } }),
  ];
  for (const person of [lis, per]) await person.opens(await joins(demo, table.code));
  const card = lis.page.locator(".card", { hasText: "Stien bag hallen" });
  await card.scrollIntoViewIfNeeded();
  const drawn = (image: HTMLImageElement) => image.naturalWidth;
  await expect.poll(() => card.locator("img").evaluate(drawn)).toBe(90);
  await card.click();
  await lis.writes("Et par ord om hvorfor", "Ingen tør gå her");
  await lis.presses("Vælg");
  for (const { page } of [lis, per]) {
    const laid = page.locator("[data-note] .picked").first();
    await expect(laid.getByText("Stien bag hallen")).toBeVisible();
    await expect.poll(() => laid.locator("img").evaluate(drawn)).toBe(90);
  }
  expect(await findings(lis.page)).toEqual([]);

  await mette.opens(`/moeder/${table.meeting}/styr`);
  await expect(mette.page.locator("[data-note]").getByText("Stien bag hallen")).toBeVisible();
  await mette.opens("/billedkort");
  await mette.presses("Tag det ud: Stien bag hallen");
  await mette.presses("Fortryd");
  await expect(mette.page.getByText("Stien bag hallen", { exact: true })).toBeVisible();
  await mette.presses("Tag det ud: Stien bag hallen");
  await expect(mette.page.getByRole("button", { name: "Fortryd" })).toBeVisible();
  await lis.page.reload();
  await expect(lis.page.locator(".card", { hasText: "Stien bag hallen" })).toHaveCount(0);
});
