import { expect, test } from "../support/fixtures.ts";
import type { Person } from "../support/person.ts";

// Every step is one press: a link, or a button that saves.
const sentence = "De venter på en anledning, som ikke er et arrangement.";
const question = "Hvordan giver vi fædrene en anledning til at stige ud?";

test("from what was seen to an insight and a question in three presses, and back in two", async ({
  demo,
  newcomer,
}) => {
  const mette = await newcomer({ app: demo });
  await entersAsMette(mette);
  await mette.opens("/observationer");
  await mette.page.getByRole("link", { name: /^Ni biler holder/ }).click();
  await mette.seesHeading("Indsigter herfra");
  await mette.seesHeading("Personaer herfra");

  await mette.follows("Gør det til en indsigt");
  await mette.writes("Hvad har I forstået?", sentence);
  await mette.presses("Gem");
  await mette.seesHeading(sentence);
  await mette.sees("For taler én observation.");
  await asks(mette, question);

  await mette.opens("/udviklingsspoergsmaal");
  await goesBackFrom(mette, question);
  await mette.follows("Observation", mette.section("Det bygger på"));
  await mette.seesHeading("Parkeringen ved boldbanen, Nørre Sø");
  await mette.follows(sentence);
  await mette.seesHeading(sentence);
});

test("from a number about a place to an insight and a question in three presses, and back in two", async ({
  demo,
  newcomer,
}) => {
  const grows = "Her bliver flere børn og ikke flere steder at være sammen med dem.";
  const families = "Hvordan finder de nye familier sammen?";
  const mette = await newcomer({ app: demo });
  await entersAsMette(mette);
  await mette.opens("/lokalsamfund");
  await mette.page.getByRole("link", { name: /^Nørre Sø/ }).click();

  await mette.follows("Gør det til en indsigt: Så mange bor her");
  await mette.writes("Hvad har I forstået?", grows);
  await mette.presses("Gem");
  await mette.seesHeading(grows);
  await mette.sees("For taler ét tal.");
  await asks(mette, families);

  await mette.opens("/udviklingsspoergsmaal");
  await goesBackFrom(mette, families);
  await mette.follows("Tal", mette.section("Det bygger på"));
  await mette.seesHeading("Nørre Sø");
});

test("from what stands in the way of a persona to an insight that leans on what the trait leaned on", async ({
  demo,
  newcomer,
}) => {
  const barrier = "Kan ikke love en fast dag. Vagterne skifter, og arbejdet kommer først.";
  const mette = await newcomer({ app: demo });
  const { page } = mette;
  await entersAsMette(mette);
  await mette.opens("/maalgrupper");
  await page.getByRole("link", { name: "Fædre med drenge på 5–7 år", exact: true }).click();
  await mette.follows("Personaer");
  await page
    .getByRole("link", { name: /^Thomas/ })
    .first()
    .click();
  const trait = page.getByRole("listitem").filter({ hasText: barrier });
  await mette.unfolds("Ret", trait);
  await mette.follows("Gør det til en indsigt", trait);
  await mette.seesField("Hvad har I forstået?", barrier);
  await mette.presses("Gem");
  await mette.seesHeading(barrier);
  await mette.sees("For taler ét interview.");
});

async function entersAsMette({ page, opens }: Person) {
  await opens("/log-ind");
  await page.getByRole("button", { name: /^Mette / }).click();
  await expect(page).toHaveURL(/\/$/);
}

async function asks({ page, presses, sees }: Person, words: string) {
  await page.getByRole("textbox", { name: "Jeres spørgsmål" }).last().fill(words);
  await presses("Gem spørgsmålet");
  await sees(words);
}

async function goesBackFrom({ page }: Person, words: string) {
  await page.getByRole("listitem").filter({ hasText: words }).getByRole("link").click();
  await expect(page).toHaveURL(/\/indsigter\//);
}
