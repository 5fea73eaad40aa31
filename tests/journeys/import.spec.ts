import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import type { Locator } from "@playwright/test";
import { memoryOf } from "../../bench/support/memory.ts";
import type { App } from "../support/app.ts";
import { expect, test } from "../support/fixtures.ts";
import { keyboardAt } from "../support/hands.ts";
import type { Person } from "../support/person.ts";
import { enter } from "../support/places.ts";

/** Sixty associations, five of which cannot come. */
const list = [
  "Foreninger i kommunen 2026;;;;",
  ";;;;",
  "Type;Foreningsnavn;Hvornår;Hjemmeside;Kontaktperson",
  ...Array.from(
    { length: 55 },
    (_, index) => `idræt;Forening ${index + 1};hver tirsdag;forening${index + 1}.example;Jens Hansen`,
  ),
  "sang;;hver torsdag;;",
  `sang;${"Kor".repeat(80)};;;`,
  "sang;Koret 010203-1234;;;",
  `${"sang og ".repeat(30)};Koret;;;`,
  ";;hver søndag;;Bo Vig",
].join("\r\n");

async function goesToSheets(ida: Person) {
  await ida.follows("Lister");
  await ida.follows("Tag en liste ind fra et regneark, eller hent den ud.");
}

test("a list of sixty with five bad ones: they are named, the rest is taken in, and once more doubles nothing", async ({
  house,
  newcomer,
}) => {
  const ida = await newcomer({ app: house });
  const { page } = ida;
  await makesPlace(ida, house);

  await test.step("the file is read", async () => {
    await goesToSheets(ida);
    await ida.chooses("Foreninger");
    await page.getByLabel("Filen").setInputFiles(fileOf(list));
    await ida.presses("Læs arket");
    await ida.seesHeading("55 rækker kan tages med");
    await ida.sees("»Kontaktperson« handler om en person.");
    const bad = page.getByRole("list", { name: "5 rækker bliver liggende" }).getByRole("listitem");
    await expect(bad).toHaveCount(5);
    for (const [index, row] of ["Række 59", "Række 60", "Række 61", "Række 62", "Række 63"].entries())
      await expect(bad.nth(index)).toContainText(row);
    await expect(bad.first()).toContainText("Her mangler et navn.");
    await expect(bad.nth(2)).toContainText("ligner et CPR-nummer");
    expect(await page.content()).not.toMatch(/Jens Hansen|010203/);
  });

  await test.step("the columns can be chosen anew, and are looked at before anything is taken in", async () => {
    await ida.unfolds("Hvilken kolonne er hvad?");
    await ida.picks("Hvad er det? (valgfrit)", "Hvornår");
    await ida.presses("Tag de 55 gode med");
    await ida.sees("Sådan bliver rækkerne læst nu.");
    await ida.unfolds("Hvilken kolonne er hvad?");
    await ida.picks("Hvad er det? (valgfrit)", "Type");
    await ida.presses("Vis det sådan");
    await ida.seesHeading("55 rækker kan tages med");
  });

  await test.step("the good ones are taken in", async () => {
    await ida.presses("Tag de 55 gode med");
    await ida.seesHeading("55 rækker er nye.");
    await ida.seesHeading("5 rækker blev liggende.");
    const left = await downloaded(ida, "Hent dem, der blev liggende, som CSV");
    expect(left).toContain("sang;KorKor");
    expect(left.split("\r\n").filter(Boolean)).toHaveLength(6);
    await ida.follows("Se dem på stedet");
    await expect(entries(ida)).toHaveCount(55);
    await ida.sees("Forening 55, idræt");
  });

  await test.step("once more, and nothing is doubled", async () => {
    await goesToSheets(ida);
    await page.getByLabel("Filen").setInputFiles(fileOf(list));
    await ida.presses("Læs arket");
    await ida.sees("55 af dem står her allerede og bliver ikke dobbelt.");
    await ida.presses("Tag de 55 gode med");
    await ida.seesHeading("Ingen rækker er nye.");
    await ida.sees("55 rækker stod her i forvejen.");
    await ida.follows("Lister");
    await expect(entries(ida)).toHaveCount(55);
  });

  await test.step("what comes out can come in again", async () => {
    await goesToSheets(ida);
    const saved = await downloaded(ida, "Foreninger som CSV");
    await page.getByLabel("Filen").setInputFiles(fileOf(saved));
    await ida.presses("Læs arket");
    await ida.sees("55 af dem står her allerede og bliver ikke dobbelt.");
    await ida.presses("Smid arket ud");
    await ida.seesHeading("Tag et ark ind");
  });
});

test("rows are pasted and taken in by keyboard alone", async ({ house, newcomer }) => {
  const ida = await newcomer({ app: house, hands: keyboardAt });
  await makesPlace(ida, house);
  await goesToSheets(ida);
  await ida.chooses("Mødesteder");
  // Nobody types tabs into a page; what a spreadsheet copies has them, and a semicolon does as well.
  await ida.writes("Eller sæt rækkerne ind her (valgfrit)", "Sted;Adresse");
  await ida.page.keyboard.press("Enter");
  await ida.page.keyboard.type("Hallen;Skolevej 2");
  await ida.presses("Læs arket");
  await ida.seesHeading("1 række kan tages med");
  await ida.presses("Tag 1 række med");
  await ida.seesHeading("1 række er ny.");
  await ida.follows("Lister");
  await ida.sees("Hallen");
});

test("without script it goes the same way", async ({ house, newcomer }) => {
  const ida = await newcomer({ app: house, javaScriptEnabled: false });
  const { page } = ida;
  await makesPlace(ida, house);
  await goesToSheets(ida);
  await ida.presses("Læs arket");
  await ida.sees("Vælg en fil, eller sæt rækkerne ind.");
  await page.getByLabel("Filen").setInputFiles({ ...fileOf("%PDF-1.7"), name: "referat.pdf" });
  await ida.presses("Læs arket");
  await ida.sees("Det er ikke et regneark, vi kan læse.");
  await page.getByLabel("Filen").setInputFiles(fileOf(list));
  await ida.presses("Læs arket");
  await ida.presses("Tag de 55 gode med");
  await ida.seesHeading("55 rækker er nye.");
});

test("fifty megabytes are refused with a page that says so, and are never held", async ({ demo, places }) => {
  const cookie = await enter(demo, "/log-ind", { demo: "mette.holm@strandby.example" });
  const address = `${demo.baseUrl}/lokalsamfund/${places.place}/indlaes`;
  const send = (body: BodyInit, headers = {}) =>
    fetch(address, {
      method: "POST",
      headers: { cookie, origin: demo.baseUrl, ...headers },
      body,
      ...{ duplex: "half" },
    });
  const whole = new FormData();
  whole.set("sheetId", randomUUID());
  whole.set("use", "association");
  whole.set("file", new File([new Uint8Array(50 * 1024 * 1024).fill(65)], "liste.csv"));
  const pid = demo.process.pid ?? 0;
  const before = memoryOf(pid);
  const inPieces = new ReadableStream({
    start(stream) {
      for (let piece = 0; piece < 50; piece++) stream.enqueue(new Uint8Array(1024 * 1024).fill(65));
      stream.close();
    },
  });
  for (const answer of [
    await send(whole),
    await send(inPieces, { "content-type": "multipart/form-data; boundary=x" }),
  ]) {
    expect(answer.status).toBe(413);
    expect(await answer.text()).toContain("Filen fylder for meget. Der er plads til 8 MB.");
  }
  expect(memoryOf(pid) - before).toBeLessThan(50);
});

/** Comes in by the first link of an empty house, and makes a place. */
async function makesPlace(ida: Person, house: App): Promise<void> {
  await ida.opens(house.firstLink ?? "");
  await ida.writes("Dit navn", "Ida Lund");
  await ida.writes("Din e-mail", "ida@lilleby.example");
  await ida.writes("Bibliotekets navn", "Lilleby Bibliotekerne");
  await ida.picks("Kommune", "Lemvig");
  await ida.presses("Begynd");
  await ida.seesHeading("Lilleby Bibliotekerne");
  await ida.follows("Lokalsamfund");
  await ida.follows("Tilføj et sted");
  await ida.writes("Hvad hedder stedet?", "Søby");
  await ida.presses("Gem");
  await ida.seesHeading("Søby");
}

const fileOf = (text: string) => ({
  name: "foreninger.csv",
  mimeType: "text/csv",
  // As Excel in Denmark saves it.
  buffer: Buffer.from(text, text.startsWith("\ufeff") ? "utf8" : "latin1"),
});

const entries = ({ section }: Person): Locator =>
  section("Foreninger").getByRole("listitem").filter({ hasText: "Forening " });

async function downloaded({ page }: Person, link: string): Promise<string> {
  const waiting = page.waitForEvent("download");
  await page.getByRole("link", { name: link, exact: true }).click();
  return readFileSync(await (await waiting).path(), "utf8");
}
