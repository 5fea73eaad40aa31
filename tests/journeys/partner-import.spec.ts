import { existsSync, readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import type { App } from "../support/app.ts";
import { expect, test } from "../support/fixtures.ts";
import { keyboardAt } from "../support/hands.ts";
import type { Person } from "../support/person.ts";

// The file belongs to those who gave it, so it lies beside the repository and not in it.
const real = ["../shared/data/partneroversigt-2017.csv"].find((path) => existsSync(path));

test("an overview of 41 rows comes in by keyboard, and the overview says what the file says", async ({
  house,
  newcomer,
}) => {
  test.skip(!real, "The file is not here.");
  const file = readFileSync(real ?? "");
  const ida = await newcomer({ app: house, hands: keyboardAt });
  const { page } = ida;
  await comesIn(ida, house);

  await test.step("the file is read, and looked at before anything is kept", async () => {
    await ida.follows("Partnere");
    await ida.follows("Tag partnere ind fra et regneark");
    await ida.seesHeading("Partnere fra et regneark");
    // Which file it is, the computer asks in a window of its own, which no test can reach.
    await page
      .getByLabel("Filen")
      .setInputFiles({ name: "partnere.csv", mimeType: "text/csv", buffer: file });
    await ida.presses("Læs arket");
    await ida.seesHeading("41 rækker kan tages med");
    await ida.sees(/Det giver \d+ nye partnere, \d+ nye forløb og \d+ nye målgrupper\./);
  });

  await test.step("all of it is taken in", async () => {
    await ida.presses("Tag 41 rækker med");
    await ida.seesHeading("41 rækker er nye.");
    await ida.follows("Se, hvem der har været med i hvad");
    await ida.seesHeading("Hvem har været med i hvad");
    await expect(page.getByRole("table").locator("tbody tr")).toHaveCount(41);
    const rows: string[][] = parse(new TextDecoder("windows-1252").decode(file), {
      delimiter: ";",
      relax_column_count: true,
    });
    const written = (cells: readonly string[]) =>
      cells.map((cell) => cell.replace(/\s+/g, " ").trim()).join(" | ");
    const shown = await page
      .getByRole("table")
      .locator("tbody tr")
      .evaluateAll((lines) => lines.map((line) => [...line.children].map((cell) => cell.textContent ?? "")));
    const sector = (word = "") =>
      ({ Offentlig: "Det offentlige", Tredje: "Det tredje", Privat: "Det private" })[word];
    expect(shown.map(written).toSorted()).toEqual(
      rows
        .slice(1)
        .map(([group = "", library = "", forloeb = "", word, partner = ""]) =>
          written([group, library, forloeb, sector(word) ?? "Det uformelle", partner]),
        )
        .toSorted(),
    );
  });

  await test.step("once more, and nothing is doubled", async () => {
    await ida.opens("/partnere");
    await ida.follows("Tag partnere ind fra et regneark");
    await page
      .getByLabel("Filen")
      .setInputFiles({ name: "partnere.csv", mimeType: "text/csv", buffer: file });
    await ida.presses("Læs arket");
    await ida.sees("41 af dem står her allerede og bliver ikke dobbelt.");
    await ida.presses("Smid arket ud");
  });
});

test("people are left out, bad rows are named, and the whole of it can be undone; without script too", async ({
  house,
  newcomer,
}) => {
  const ida = await newcomer({ app: house, javaScriptEnabled: false });
  await comesIn(ida, house);
  await ida.opens("/partnere/indlaes");
  await ida.writes(
    "Eller sæt rækkerne ind her (valgfrit)",
    "Partner;Sektor;Forløb;Kontaktperson\nHallen;Tredje;Lørdag;Gudrun Ask\nHalen;Tredje;Lørdag;\nSkolen;ved ikke;Lørdag;",
  );
  await ida.presses("Læs arket");
  await ida.seesHeading("2 rækker kan tages med");
  await ida.sees("»Kontaktperson« handler om mennesker og er smidt væk.");
  await ida.sees("Hvilken sektor? Skriv offentlig, privat, tredje eller uformel.");
  await ida.presses("Tag de 2 gode med");
  await ida.seesHeading("2 rækker er nye.");
  await ida.presses("Fortryd, og tag det ud igen");
  await ida.sees("Arket er taget ud igen.");
  await ida.opens("/partnere");
  await ida.seesHeading("Hvem ville I ringe til?");
});

/** Comes in by the first link of an empty house. */
async function comesIn(ida: Person, house: App): Promise<void> {
  await ida.opens(house.firstLink ?? "");
  await ida.writes("Dit navn", "Ida Lund");
  await ida.writes("Din e-mail", "ida@lilleby.example");
  await ida.writes("Bibliotekets navn", "Lilleby Bibliotekerne");
  await ida.picks("Kommune", "Lemvig");
  await ida.presses("Begynd");
  await ida.seesHeading("Lilleby Bibliotekerne");
}
