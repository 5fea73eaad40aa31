import { startApp } from "../support/app.ts";
import { expect, test } from "../support/fixtures.ts";
import { keyboardAt } from "../support/hands.ts";

const handy = "De kommer, når der er noget at lave med hænderne. Til kaffe og snak bliver de hjemme.";
const hall = "Hallen: Fyldt til klokken otte. Man skal have et ærinde for at være der";
const sentence = "De fisker alene, fordi ingen har spurgt, om de vil fiske sammen.";

test("from a target group to a question, by keyboard, and back to where it came from", async ({
  newcomer,
}) => {
  const house = await startApp({ demo: true });
  try {
    const mette = await newcomer({ app: house, hands: keyboardAt });
    const { page } = mette;
    await mette.opens("/log-ind");
    await page.getByRole("button", { name: /^Mette / }).click();
    const question = page.getByRole("textbox", { name: "Jeres spørgsmål" });
    const asking = page.locator("form").filter({ has: question }).last();

    await test.step("a target group", async () => {
      await mette.follows("Målgrupper");
      await mette.follows("Ny målgruppe");
      await mette.writes("Det ved vi om dem (valgfrit)", "De sidder ved mosen med ryggen til hinanden.");
      await mette.presses("Gem");
      await mette.sees("Skriv noget her.");
      await mette.seesField("Det ved vi om dem (valgfrit)", "De sidder ved mosen med ryggen til hinanden.");
      await mette.writes("Hvem er de?", "Mænd");
      await mette.ticks("Fædre og sønner");
      await mette.ticks("Nørre Sø");
      await mette.presses("Gem");
      await mette.seesHeading("Mænd");
      await mette.sees("Ingen har været ude at se eller spørge endnu.");
    });

    await test.step("made sharper, with the reason", async () => {
      await mette.unfolds("Skærp målgruppen");
      await mette.writes("Hvem er det så?", "Mænd, der fisker alene");
      await mette.presses("Skærp");
      await mette.sees("Skriv noget her.");
      await mette.writes("Fordi …", "Fordi der sad fem ved mosen, og der var ti meter mellem dem.");
      await mette.presses("Skærp");
      await mette.seesHeading("Mænd, der fisker alene");
      await mette.sees(
        /blev »Mænd« til »Mænd, der fisker alene«, fordi der sad fem ved mosen, og der var ti meter mellem dem\.$/,
      );
    });

    await test.step("an insight, and what it rests on", async () => {
      await mette.follows("Ny indsigt");
      await expect(page.getByLabel("Hvem handler den om?").locator("option:checked")).toHaveText(
        "Mænd, der fisker alene",
      );
      await mette.writes("Hvad har I forstået?", sentence);
      await mette.presses("Gem");
      await mette.seesHeading(sentence);
      await mette.sees("Så er den et gæt, og gæt er gode at gå ud med.");
      await mette.follows("Find noget, den bygger på");
      const search = page.getByRole("searchbox", { name: "Søg i det, I har set og hørt" });
      await search.fill("hænderne");
      await mette.presses("Søg");
      await mette.ticks(handy);
      await search.fill("hallen");
      await mette.presses("Søg");
      // What was ticked is still there when one looks for something else.
      await expect(page.getByRole("checkbox", { name: handy })).toBeChecked();
      await mette.ticks(hall);
      await mette.presses("Det taler for", page.locator("form").filter({ has: search }));
      await mette.sees(handy);
      await mette.sees("For taler ét svar fra en samtale og én linje fra stedets lister.");

      await mette.follows("Find mere, den bygger på");
      const own = page.getByRole("textbox", { name: "Hvad ved I, og hvor ved I det fra?" });
      const ownForm = page.locator("form").filter({ has: own });
      await mette.writes(
        "Hvad ved I, og hvor ved I det fra?",
        "En af dem siger, at han helst vil have fred.",
      );
      await mette.presses("Det taler imod", ownForm);
      await mette.seesHeading("Det taler imod");
      await mette.sees("Én ting taler imod.");
    });

    await test.step("judged by people", async () => {
      await mette.unfolds("Vurdér den");
      await mette.presses("Gem vurderingen");
      await mette.sees("Vælg en af mulighederne.");
      await mette.chooses("Et spor");
      await mette.writes("Hvorfor?", "Vi har kun været der én aften.");
      await mette.presses("Gem vurderingen");
      await mette.sees("Vi har kun været der én aften.");
    });

    await test.step("a question, with hints that stop nobody", async () => {
      await mette.follows("Hvordan får vi … til …?");
      await expect(question.last()).toHaveValue("Hvordan får vi mænd, der fisker alene, til at ");
      await mette.sees("Spørgsmålet mangler vist sin slutning.");
      await mette.writes("Jeres spørgsmål", "Hvordan får vi flere til at melde sig til et fiskekursus?");
      await mette.sees("Ligger svaret allerede i spørgsmålet?");
      await mette.sees("Hvem er det, der skal få noget ud af det?");
      await mette.presses("Gem spørgsmålet");
      await mette.seesHeading("Hvordan får vi flere til at melde sig til et fiskekursus?");
      await mette.sees("Ligger svaret allerede i spørgsmålet?");
      await expect(asking.getByRole("textbox")).toHaveValue("");

      const better = "Hvordan får vi mænd, der fisker alene, til at spørge, om de skal følges ad?";
      const asked = page.getByRole("region", { name: "Spørg videre" });
      await mette.unfolds("Ret", asked);
      await mette.writes("Jeres spørgsmål", better, asked.locator("details[open]"));
      await mette.presses("Gem spørgsmålet", asked.locator("details[open]"));
      await mette.seesHeading(better);
      await expect(page.getByText("Ligger svaret allerede i spørgsmålet?")).toHaveCount(0);
    });

    await test.step("to the source, and from the source to the question in three presses", async () => {
      await mette.follows("Fra stedets lister");
      await mette.seesHeading("Nørre Sø");
      await mette.follows("Det, vi ved");
      await mette.follows("Indsigter herfra");
      await mette.follows(sentence);
      await mette.seesHeading(/skal følges ad\?$/);
    });

    await test.step("taken away, and brought back", async () => {
      await page.goto(`${page.url()}/ret`);
      await mette.presses("Fjern indsigten");
      await mette.seesHeading("Indsigter");
      await expect(page.getByRole("link", { name: sentence })).toHaveCount(0);
      await mette.presses("Fortryd");
      await expect(page.getByRole("link", { name: sentence })).toBeVisible();
    });
  } finally {
    await house.stop();
  }
});

test("without script a question is begun, saved and commented on all the same", async ({ newcomer }) => {
  const house = await startApp({ demo: true });
  try {
    const mette = await newcomer({ app: house, javaScriptEnabled: false });
    const { page } = mette;
    await mette.opens("/log-ind");
    await page.getByRole("button", { name: /^Mette / }).click();
    await mette.opens("/indsigter");
    await page.getByRole("link", { name: /^En stemme i telefonen/ }).click();
    await mette.follows("Hvordan hjælper vi … med …?");
    const begun = "Hvordan hjælper vi ældre, der bor alene på landet, med at ";
    await mette.seesField("Jeres spørgsmål", begun);
    await mette.writes("Jeres spørgsmål", `${begun}finde vores hjemmeside?`);
    await mette.presses("Gem spørgsmålet");
    await mette.seesHeading(`${begun}finde vores hjemmeside?`);
    await mette.sees("Ligger svaret allerede i spørgsmålet?");
    await mette.follows("Find mere, den bygger på");
    await page.getByRole("searchbox").fill("skorstenen");
    await mette.presses("Søg");
    await page.getByRole("checkbox", { name: /^Før kunne jeg se på skorstenen/ }).check();
    await mette.presses("Det taler for", page.locator("form").first());
    await mette.sees(/^Før kunne jeg se på skorstenen/);
  } finally {
    await house.stop();
  }
});
