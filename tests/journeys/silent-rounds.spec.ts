import { everythingSentTo, question, quiet, waitsForKeptTable } from "../support/at-the-table.ts";
import { expect, test } from "../support/fixtures.ts";
import { holdInApp } from "../support/table-in-app.ts";

test("sheets go round in silence: each sees the one before them, one is without network for a round, and then all are shown", async ({
  demo,
  newcomer,
  signedInAs,
}) => {
  test.slow();
  const table = await holdInApp(demo, [{ kind: "brainstorm", question, ...quiet }]);
  const mette = await signedInAs("Mette");
  await mette.opens(`/moeder/${table.meeting}/styr`);
  await mette.unfolds("Sådan virker tavlen");
  await mette.page.getByLabel("I stilhed: arkene går rundt").check();
  await mette.writes("Hvor mange gange skal de rundt?", "3");
  await mette.sees(/Arkene går rundt i stilhed tre gange; hver ser kun arket foran sig/);
  await mette.presses("Gem");
  await mette.sees("Ingen har taget et ark endnu.");
  await mette.presses("Begynd første runde");
  await mette.sees("Ingen har taget et ark endnu. Kald alle hertil først.");

  const [bo, kim] = [await newcomer({ app: demo }), await newcomer({ app: demo })];
  const gerda = await newcomer({ app: demo, javaScriptEnabled: false });
  const heardByKim = await everythingSentTo(kim.page.context());
  const [wall, heardByWall] = [await signedInAs("Mette"), [] as string[]];
  wall.page.on("response", async (answer) => {
    if (!answer.url().includes("/stroem")) heardByWall.push(await answer.text().catch(() => ""));
  });
  await wall.opens(`/moeder/${table.meeting}/skaerm`);
  for (const one of [bo, kim, gerda]) {
    await one.opens(`/med/${table.code}`);
    await one.presses("Kom med");
    await one.sees(/Om lidt får du et ark/);
    await one.sees(/Kun de, der får arket efter dig, ser, hvad du skriver/);
  }
  await mette.sees("3 ark er klar.");
  await wall.sees("3 ark er klar");
  await mette.presses("Begynd første runde");
  await mette.seesHeading("Runde 1 af 3");

  await gerda.page.reload();
  for (const [one, text] of [
    [bo, "Bålet tændes, før de kommer"],
    [kim, "Kaffe på en vogn"],
    [gerda, "Kage til alle"],
  ] as const) {
    await one.sees("Runde 1 af 3");
    await one.sees("Det er tomt. Skriv op til tre idéer.");
    await one.writes("Din idé", text);
    await one.presses("Skriv på arket");
    await expect(one.section("Dine sedler").getByText(text)).toBeVisible();
  }
  await mette.sees("3 ark er ude med 3 idéer i alt.");
  await expect(mette.page.getByRole("timer", { name: "Uret" })).toBeVisible();
  await wall.seesHeading(question);
  await wall.sees("Runde 1 af 3");

  await mette.presses("Send arkene videre");
  await mette.seesHeading("Runde 2 af 3");
  await gerda.page.reload();
  const sheetOf = (one: typeof bo) => one.section("Arket foran dig");
  await expect(sheetOf(bo).getByText("Kage til alle")).toBeVisible();
  await expect(sheetOf(kim).getByText("Bålet tændes, før de kommer")).toBeVisible();
  await expect(sheetOf(gerda).getByText("Kaffe på en vogn")).toBeVisible();
  expect(heardByKim()).not.toContain("Kage til alle");
  await expect(bo.page.getByText("Bålet tændes, før de kommer")).toBeHidden();

  // In the second round one loses the network, writes on, and the sheets go on without him.
  await waitsForKeptTable(bo.page);
  await bo.page.context().setOffline(true);
  await bo.writes("Din idé", "Skrevet uden net");
  await bo.presses("Skriv på arket");
  await bo.sees("venter på nettet");
  await mette.presses("Send arkene videre");
  await expect(sheetOf(kim).getByText("Kage til alle")).toBeVisible();
  await bo.page.context().setOffline(false);
  await expect(sheetOf(kim).getByText("Skrevet uden net")).toBeVisible();
  await gerda.page.reload();
  await expect(sheetOf(gerda).getByText("Bålet tændes, før de kommer")).toBeVisible();
  await expect(gerda.page.getByText("Skrevet uden net")).toBeHidden();
  await bo.sees("Runde 3 af 3");

  await mette.sees("Det er sidste runde. Vis arkene, når I er klar.");
  const texts = ["Bålet tændes, før de kommer", "Kaffe på en vogn", "Kage til alle", "Skrevet uden net"];
  for (const text of texts) {
    await expect(mette.page.getByText(text)).toHaveCount(0);
    expect(heardByWall.join("\n")).not.toContain(text);
  }
  await mette.presses("Vis alle sedler");
  await expect(mette.page.getByText("Kage til alle")).toBeVisible();
  await gerda.page.reload();
  for (const one of [bo, kim, gerda])
    for (const text of texts) await expect(one.section("På bordet").getByText(text)).toBeVisible();
  for (const text of texts) {
    await expect(mette.page.getByText(text)).toBeVisible();
    await expect(wall.page.getByText(text)).toBeVisible();
  }
  expect((await table.texts()).toSorted()).toEqual(texts.toSorted());
});
