import { expect, test } from "../support/fixtures.ts";

test("everything that matters works where no script runs", async ({ house, newcomer }) => {
  const ida = await newcomer({ app: house, javaScriptEnabled: false });
  const { page } = ida;

  await test.step("in by the link", async () => {
    await ida.opens(house.firstLink ?? "");
    await ida.writes("Dit navn", "Ida Lund");
    await ida.writes("Din e-mail", "ida hos lilleby");
    await ida.writes("Bibliotekets navn", "Lilleby Bibliotekerne");
    await ida.picks("Kommune", "Lemvig");
    await ida.presses("Begynd");
    // Refused, and nothing of what was typed is lost.
    await ida.sees("Det ligner ikke en e-mailadresse. Skriv den som navn@sted.dk.");
    await ida.seesField("Dit navn", "Ida Lund");
    await ida.seesField("Din e-mail", "ida hos lilleby");
    await expect(page.getByLabel("Kommune").locator("option:checked")).toHaveText("Lemvig");
    await ida.writes("Din e-mail", "ida@lilleby.example");
    await ida.presses("Begynd");
    await ida.seesHeading("Lilleby Bibliotekerne");
  });

  await test.step("a forløb", async () => {
    await ida.follows("Begynd et forløb");
    await ida.writes("Hvilket spørgsmål begynder I med?", "Hvem savner noget at stå op til?");
    await ida.presses("Begynd");
    await ida.sees("Skriv noget her.");
    await ida.seesField("Hvilket spørgsmål begynder I med?", "Hvem savner noget at stå op til?");
    await ida.writes("Hvad skal forløbet hedde?", "Morgenkaffe");
    await ida.presses("Begynd");
    await ida.seesHeading("Morgenkaffe");
    await ida.follows("Gå til trin 1");
  });

  await test.step("an answer alone", async () => {
    const question = page.getByRole("article").first();
    await ida.unfolds("Skriv et svar alene", question);
    await ida.writes("Dit svar", "Dem, der lige er gået på pension.", question);
    await ida.presses("Gem svaret", question);
    await expect(question).toContainText("Dem, der lige er gået på pension.");
    await expect(question).toContainText(/Skrevet \d+\. \w+ 20\d\d/);
  });

  await test.step("a line on the checklist", async () => {
    const line = page.getByRole("listitem").filter({ hasText: "Find ud af, hvor mange der bor på stedet" });
    await line.getByRole("checkbox").check();
    await line.getByRole("button", { name: /^Gem krydset/ }).click();
    await expect(line.getByRole("checkbox")).toBeChecked();
    await expect(line).toContainText("Ida Lund");
    await line.getByRole("checkbox").uncheck();
    await line.getByRole("button", { name: /^Gem krydset/ }).click();
    await expect(line.getByRole("checkbox")).not.toBeChecked();
    await expect(line).not.toContainText("Ida Lund");
    await ida.unfolds("Tilføj jeres eget punkt");
    await ida.writes("Hvad vil I huske?", "Spørg bageren.");
    await ida.presses("Tilføj");
    await ida.sees("Spørg bageren.");
  });

  await test.step("a conversation", async () => {
    await ida.follows("Tal igen");
    await ida.writes("Andre ved bordet (valgfrit)", "bageren");
    await ida.presses("Begynd samtalen");
    await ida.presses("To stille minutter");
    await expect(page.getByRole("timer")).toHaveText(/^til (kl\. )?\d\d\.\d\d$/);
    await ida.presses("Spring over");
    await ida.writes("Skriv et svar", "De kommer klokken syv, før nogen har tændt lyset.");
    await ida.chooses("bageren");
    await ida.presses("Læg på bordet");
    await expect(page.getByRole("region", { name: "Svar", exact: true })).toContainText(
      "før nogen har tændt lyset",
    );
    await ida.writes("Det er vi enige om", "Der er brug for et bord om morgenen.");
    await ida.presses("Næste");
    await ida.sees(/spørgsmål 2 af 3/);
    await ida.presses("Forrige");
    await ida.seesField("Det er vi enige om", "Der er brug for et bord om morgenen.");
    await ida.presses("Næste");
    await ida.presses("Næste");
    await ida.presses("Gem og slut samtalen");
    await ida.sees("Der er brug for et bord om morgenen.");
  });

  await test.step("a decision, refused once", async () => {
    await ida.follows("Skriv en beslutning");
    await ida.chooses("Noget andet");
    await ida.writes("Hvorfor?", "Bageren har selv sagt det.");
    await ida.presses("Gem beslutningen");
    await ida.sees("Skriv, hvad I bestemte.");
    await expect(page.getByRole("radio", { name: "Noget andet" })).toBeChecked();
    await ida.seesField("Hvorfor?", "Bageren har selv sagt det.");
    await ida.chooses("Ja, vi går videre");
    await ida.presses("Gem beslutningen");
    await expect(page.getByRole("listitem").filter({ hasText: "Bageren har selv sagt det." })).toContainText(
      "Ja, vi går videre",
    );
  });

  await test.step("a way", async () => {
    await ida.follows("Forløbet");
    await ida.follows("Vælg vej");
    await ida.ticks("3A Hjælp til selvhjælp");
    await ida.writes("Hvorfor den vej?", "Bageren vil selv.");
    await ida.presses("Gem valget");
    await ida.sees(/I går ad 3A Hjælp til selvhjælp/);
  });

  await test.step("the logbook, and back again what was taken away", async () => {
    await ida.follows("Logbog");
    await ida.writes("Hvad skete der?", "Vi stod der klokken syv. Fire kom.");
    await ida.presses("Gem");
    const entry = page.getByRole("article").filter({ hasText: "Fire kom." });
    await expect(entry).toBeVisible();
    await ida.unfolds("Ret", entry);
    await ida.presses("Fjern", entry);
    await expect(entry).toHaveCount(0);
    await ida.sees("»Vi stod der klokken syv. Fire kom.« er fjernet.");
    await ida.presses("Fortryd");
    await expect(entry).toBeVisible();
    await ida.sees("Det er tilbage igen.");
  });

  await test.step("out", async () => {
    await ida.follows("indstillinger");
    await ida.presses("Log ud");
    await ida.sees("Du er logget ud. På gensyn.");
  });
});
