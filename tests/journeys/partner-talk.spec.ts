import { startApp } from "../support/app.ts";
import { expect, test } from "../support/fixtures.ts";
import { keyboardAt } from "../support/hands.ts";

const purpose = "Høre, hvem der bliver hængende, når hallen lukker";
const said = "De mangler et sted at skrue i noget. Står værktøjet fremme, bliver de stående.";
const sentence = "Fædrene bliver, når der står værktøj fremme.";

test("from a partner through a talk to an insight that shows it, by keyboard", async ({ newcomer }) => {
  test.slow();
  const house = await startApp({ demo: true });
  try {
    const mette = await newcomer({ app: house, hands: keyboardAt });
    const { page } = mette;
    await mette.opens("/log-ind");
    await page.getByRole("button", { name: /^Mette / }).click();
    await page.waitForURL(`${house.baseUrl}/`);
    await mette.opens("/partnere?ord=hallens+venner");
    await mette.follows("Hallens Venner");

    await test.step("clear on the purpose", async () => {
      await mette.follows("Samtaler");
      await mette.sees("Ingen samtaler endnu");
      await mette.follows("Forbered en samtale");
      await mette.presses("Gem");
      await mette.sees("Skriv noget her.");
      await mette.writes("Hvad vil I med samtalen?", purpose);
      await mette.presses("Gem");
      await mette.seesHeading(purpose);
      await mette.sees("Gemt");
    });

    await test.step("one question at a time, saved as one moves on", async () => {
      await mette.follows("Begynd samtalen");
      await mette.seesHeading("Hvor møder I dem, og hvad har I lagt mærke til?");
      await mette.writes("Det sagde de", "Ved hegnet, fem minutter i");
      await mette.presses("Gem og gå videre");
      await mette.sees("Spørgsmål 2 af 6");
      await mette.presses("Gem og gå tilbage");
      await mette.seesField("Det sagde de", "Ved hegnet, fem minutter i");
      for (const n of [2, 3, 4]) {
        await mette.presses("Gem og gå videre");
        await mette.sees(`Spørgsmål ${n} af 6`);
      }
    });

    await test.step("what is typed outlives a page that is closed, and a CPR number is refused", async () => {
      const field = page.getByRole("textbox", { name: "Det sagde de" });
      await mette.writes("Det sagde de", said);
      await page.reload();
      await mette.sees("Vi har gemt det, du var i gang med.");
      await mette.seesField("Det sagde de", said);
      await mette.writes("Det sagde de", `${said} 010203-1234`);
      await mette.presses("Gem og gå videre");
      await mette.sees(/CPR/);
      await expect(field).toHaveValue(`${said} 010203-1234`);
      await mette.writes("Det sagde de", said);
      await mette.presses("Gem og gå videre");
      await mette.sees("Spørgsmål 5 af 6");
      await mette.presses("Gem og gå videre");
      await mette.presses("Gem og slut");
      await mette.seesHeading(purpose);
      await mette.sees(said);
    });

    await test.step("it bears an insight we have", async () => {
      await mette.follows("Hvad lærer det os? Hvad tror I, de savner, også når de ikke siger det?");
      await mette.presses("Det taler for den");
      await mette.sees("Vælg en indsigt først.");
      await mette.chooses("Med en hammer i hånden taler fædrene sammen af sig selv.");
      await mette.presses("Det taler for den");
      await mette.sees("Det bærer indsigten");
      await mette.follows("»Med en hammer i hånden taler fædrene sammen af sig selv.«");
      await mette.sees(said);
      await mette.sees(/Hallens Venner, \d+\. \w+ \d{4}/);
      await mette.follows("Sagt af en partner");
      await mette.seesHeading(purpose);
    });

    await test.step("and begins one we had not thought of", async () => {
      await mette.follows("Hvad lærer det os? Hvad tror I, de savner, også når de ikke siger det?");
      await mette.writes("Hvad har I forstået?", sentence);
      await mette.presses("Begynd indsigten");
      await mette.seesHeading(sentence);
      await mette.sees("ét svar fra en partner");
      await mette.follows("Sagt af en partner");
      await mette.sees(`»${sentence}«`);
    });

    await test.step("give and take: what we know is taken in, and a line away and back", async () => {
      await mette.follows("Hallens Venner");
      await mette.follows("Giv og tag");
      await mette.presses("Tag med Kan åbne hallen, når den ellers er lukket");
      await mette.sees("De giver, men der står ikke, hvad de får. Begge skal have noget ud af det.");
      const gets = page.getByRole("region", { name: "Det håber de at få" });
      await mette.writes("Skriv en ting", "Nogen at drikke kaffe med", gets);
      await page.keyboard.press("Enter");
      await mette.sees("Nogen at drikke kaffe med");
      await expect(gets.getByRole("textbox")).toBeFocused();
      await expect(page.getByText("Begge skal have noget ud af det.")).toBeHidden();
      await mette.presses("Fjern Nogen at drikke kaffe med");
      await expect(gets.getByRole("listitem")).toHaveCount(0);
      await mette.presses("Fortryd");
      await expect(gets.getByRole("listitem")).toHaveText(/Nogen at drikke kaffe med/);
      await mette.unfolds("Skriv målet");
      await mette.writes("Det fælles mål", "Hvem slukker lyset sidst?");
      await mette.presses("Gem målet");
      await mette.seesHeading("Hvem slukker lyset sidst?");
    });

    await test.step("the talk is taken away with what it bears, and brought back", async () => {
      await mette.follows("Samtaler");
      await mette.follows(purpose);
      await mette.seesHeading(purpose);
      await mette.follows("Ret");
      await mette.seesHeading("Ret det, I har aftalt");
      await mette.presses("Fjern samtalen");
      await mette.sees("Ingen samtaler endnu");
      await mette.presses("Fortryd");
      await mette.follows(purpose);
      await mette.sees(`»${sentence}«`);
    });
  } finally {
    await house.stop();
  }
});

test("a talk, a canvas and a cooperation, without script", async ({ newcomer }) => {
  const house = await startApp({ demo: true });
  try {
    const mette = await newcomer({ app: house, javaScriptEnabled: false });
    const { page } = mette;
    await mette.opens("/log-ind");
    await page.getByRole("button", { name: /^Mette / }).click();
    await page.waitForURL(`${house.baseUrl}/`);
    await mette.opens("/partnere?ord=børnehuset");
    await mette.follows("Børnehuset Tumlehøj");
    await mette.follows("Samtaler");
    // Both are public: cooperation that lasts is offered first.
    await expect(page.getByRole("list", { name: "Videre sammen" }).getByRole("link")).toHaveText([
      "Et samarbejde, der varer",
      "Giv og tag",
    ]);
    await mette.follows("Forbered en samtale");
    await mette.writes("Hvad vil I med samtalen?", purpose);
    await mette.presses("Gem");
    await mette.follows("Begynd samtalen");
    await mette.writes("Det sagde de", "I garderoben klokken fire");
    await mette.presses("Gem og gå videre");
    await mette.sees("Spørgsmål 2 af 6");
    await mette.follows("Børnehuset Tumlehøj");
    await mette.sees("I garderoben klokken fire");
    await mette.follows("Børnehuset Tumlehøj");
    await mette.follows("Et samarbejde, der varer");
    await mette.writes("Hvad gør vi, fordi vi plejer?", "Vi læser højt i november");
    await mette.presses("Gem");
    await mette.sees("Gemt");
    await mette.seesField("Hvad gør vi, fordi vi plejer?", "Vi læser højt i november");
    await mette.sees(/Mette Holm skrev sidst her/);
  } finally {
    await house.stop();
  }
});
