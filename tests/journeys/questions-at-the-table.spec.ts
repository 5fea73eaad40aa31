import { findings } from "../support/axe.ts";
import { expect, test } from "../support/fixtures.ts";
import { holdInApp } from "../support/table-in-app.ts";

const first = "Hvordan får vi fædrene til at stige ud af bilen?";
const second = "Hvordan får vi en time til at være nok?";

test("several questions are chosen for a line, answered one at a time, and carried from the guide back into it", async ({
  demo,
  newcomer,
  signedInAs,
}) => {
  test.slow();
  const table = await holdInApp(demo, [
    { kind: "development-questions", question: "Hvad kan vi gøre?", anonymity: "none" },
    { kind: "guide-conversation", question: "", anonymity: "none", hidden: false },
  ]);
  const [meeting] = await demo.query("select engagement_id as id from meeting where id = $1", [
    table.meeting,
  ]);
  const home = `/forloeb/${meeting?.id}/moeder/${table.meeting}`;
  const mette = await signedInAs("Mette");
  await mette.opens(`${home}/dagsorden`);
  await mette.page.getByRole("link", { name: "Vælg spørgsmål" }).first().click();
  await mette.sees("Vælger I ingen, spørger linjen kun om det, der står på dagsordenen:");
  for (const text of [second, first]) {
    await mette.writes("Et spørgsmål til bordet", text);
    await mette.presses("Stil det");
    await expect(
      mette.page.getByRole("list", { name: "Spørgsmålene på linjen" }).getByText(text).first(),
    ).toBeVisible();
  }
  const list = mette.page.getByRole("list", { name: "Spørgsmålene på linjen" });
  await mette.presses(`Tidligere: ${first}`);
  await expect(list.getByRole("listitem").first()).toContainText(first);
  await list.getByText("Ret eller tag af").last().click();
  await mette.presses("Tag spørgsmålet af", list.getByRole("listitem").last());
  await expect(list.getByText(second)).toHaveCount(0);
  await mette.presses("Fortryd");
  await expect(list.getByRole("listitem").last()).toContainText(second);
  await mette.opens(`${home}/dagsorden`);
  await mette.page.getByRole("link", { name: "Vælg spørgsmål" }).last().click();
  const needsAnalysis = mette.page
    .getByRole("navigation", { name: "Trin i Vejviseren" })
    .getByRole("link")
    .first();
  await needsAnalysis.click();
  await expect(needsAnalysis).toHaveAttribute("aria-current", "true");
  const station = mette.page.getByRole("group").filter({ has: mette.page.locator("#vejviser-valg") });
  const guideQuestion = ((await station.locator("label").first().textContent()) ?? "").trim();
  await mette.presses("Stil de valgte");
  await expect(list.getByText(guideQuestion).first()).toBeVisible();

  const [bo, kim] = [await newcomer({ app: demo }), await newcomer({ app: demo })];
  const gerda = await newcomer({ app: demo, javaScriptEnabled: false });
  for (const one of [bo, kim, gerda]) {
    await one.opens(`/med/${table.code}`);
    await one.presses("Kom med");
    await one.seesHeading(first);
    await one.sees(/Spørgsmål 1 af 2/);
  }
  await bo.writes("Din seddel", "Et bål, der er tændt");
  await bo.presses("Læg på bordet");
  await expect(kim.section("På bordet").getByText("Et bål, der er tændt")).toBeVisible();
  await bo.follows("Næste");
  await bo.seesHeading(second);
  await expect(bo.page.getByText("Et bål, der er tændt")).toHaveCount(0);
  await bo.writes("Din seddel", "Begynd, når kampen begynder");
  await bo.presses("Læg på bordet");
  await expect(bo.section("På bordet").getByText("Begynd, når kampen begynder")).toBeVisible();
  await gerda.follows("Næste");
  await gerda.writes("Din seddel", "Ingen tilmelding");
  await gerda.presses("Læg på bordet");
  await gerda.seesHeading(second);
  await gerda.sees("Sedlen ligger på bordet.");
  await expect(gerda.section("Dine sedler").getByText("Ingen tilmelding")).toBeVisible();
  await bo.unfolds("Alle spørgsmål");
  await expect(bo.page.getByRole("navigation", { name: "Alle spørgsmål" })).toContainText("2 sedler");
  expect(await findings(bo.page)).toEqual([]);

  // The room goes to the second; one who has not chosen any goes along, one who has is told.
  await mette.opens(`/moeder/${table.meeting}/styr`);
  for (const asked of [first, second]) await mette.seesHeading(asked);
  expect(await findings(mette.page)).toEqual([]);
  await bo.follows("Forrige");
  await bo.seesHeading(first);
  await mette.presses(`Nu denne ${second}`);
  await mette.sees("Alle spørgsmål på én gang");
  await kim.seesHeading(second);
  await bo.sees("De andre er nu ved:");
  await bo.seesHeading(first);
  const wall = await signedInAs("Mette");
  await wall.opens(`/moeder/${table.meeting}/skaerm`);
  await wall.seesHeading(second);
  await wall.sees("Ingen tilmelding");
  await expect(wall.page.getByText("Et bål, der er tændt")).toHaveCount(0);
  await wall.sees(first);

  await mette.presses("Næste");
  await expect(
    mette.page.getByRole("navigation", { name: "Dagsorden" }).locator("[data-room]"),
  ).toContainText("Samtale");
  await kim.opens(new URL(kim.page.url()).pathname);
  await kim.seesHeading(guideQuestion);
  await kim.writes("Din seddel", "Boldbanen holder det sammen");
  await kim.presses("Læg på bordet");
  await expect(kim.section("Dine sedler").getByText("gemt")).toBeVisible();
  await table.end();

  await mette.opens(`${home}/referat`);
  await mette.seesHeading(first);
  await mette.seesHeading(second);
  expect(await findings(mette.page)).toEqual([]);
  await mette.page.getByRole("button", { name: /Læg det i Vejviseren/ }).click();
  await mette.sees(/Svarene ligger i Vejviseren/);
  await mette.follows("Åbn samtalen, og skriv, hvad I blev enige om");
  await mette.sees("Boldbanen holder det sammen");
});
