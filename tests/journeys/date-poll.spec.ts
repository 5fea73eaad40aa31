import { get } from "node:http";
import { type App, startApp } from "../support/app.ts";
import { expect, test } from "../support/fixtures.ts";
import { keyboardAt } from "../support/hands.ts";
import type { Person } from "../support/person.ts";

let house: App;
test.beforeAll(async () => {
  house = await startApp({ demo: true });
});
test.afterAll(() => house.stop());

const question = "Hvem henter nøglen, når banen er våd?";
const phone = { width: 390, height: 844 };
const year = new Date().getFullYear() + 1;
/** Three days next March, on either side of the night the clocks change. */
const days = [
  { day: `${year}-03-02`, time: "19:00" },
  { day: `${year}-03-04`, time: "16:30" },
  { day: lastSundayOfMarch(year), time: "19:00" },
] as const;

test("a date is found: asked, answered from three phones and by telephone, and made the meeting", async ({
  newcomer,
}) => {
  test.setTimeout(240_000);
  const mette = await newcomer({ app: house, hands: keyboardAt });
  const school = await newcomer({ app: house, javaScriptEnabled: false, viewport: phone });
  const father = await newcomer({ app: house, javaScriptEnabled: false, viewport: phone, locale: "ar" });
  const passer = await newcomer({ app: house, viewport: phone });
  let home = "";
  let links: Record<string, string> = {};

  await test.step("a librarian asks about three days, without a mouse", async () => {
    await mette.opens("/log-ind");
    await mette.page.getByRole("button", { name: /^Mette / }).click();
    await mette.seesHeading(/, Mette$/);
    const forloeb = mette.page.getByRole("link", { name: "Fædre og sønner", exact: true }).first();
    await mette.opens(`${await forloeb.getAttribute("href")}/moeder`);
    await mette.follows("Find en dato");
    await mette.writes("Hvad skal I mødes om?", question);
    await mette.presses("Vælg dage");
    await mette.seesHeading("Hvilke dage skal der spørges om?");
    await mette.presses("Spørg om de dage");
    await mette.sees("Vælg mindst én dag.");
    for (const [index, { day, time }] of days.entries()) {
      await mette.page.getByLabel(`Dag ${index + 1}`, { exact: true }).fill(day);
      await mette.page.getByLabel("Klokken", { exact: true }).nth(index).fill(time);
    }
    await mette.presses("Spørg om de dage");
    await mette.follows("Vælg, hvem der skal spørges");
    home = new URL(mette.page.url()).pathname.replace("/hvem", "");
    await mette.ticks("Gudmund Askær skal med");
    await mette.ticks("Spørg Inger Lysdal");
    await mette.writes("Borgere, som rolle", "En far fra parkeringspladsen");
    await mette.presses("Sæt dem på");
    await mette.sees(/^Ikke spurgt endnu: Nørre Sø Skole\.$/);
    await mette.presses("Send spørgsmålet til én");
    await mette.sees("Spørgsmålet er på vej til én.");
  });

  await test.step("each gets a link of their own", async () => {
    const [mail] = await house.query(`select text from mail where "to" = 'leder@noerresoeskole.example'`);
    links = {
      school: pathIn(String(mail?.text)),
      father: await linkFor(mette, home, "En far fra parkeringspladsen"),
      gudmund: await linkFor(mette, home, "Gudmund Askær"),
    };
    await mette.opens(home);
    await mette.presses("Lav et åbent link");
    links.open = pathIn((await mette.page.locator("code").textContent()) ?? "");
  });

  await test.step("the school answers without script, and sees the others only then", async () => {
    await school.opens(links.school ?? "");
    await school.seesHeading(question);
    expect(await school.page.content()).not.toContain("De andre:");
    // The night the clocks change moves nothing.
    await school.sees(/^søndag \d+\. marts kl\. 19\.00$/);
    await school.presses("Send svaret");
    await school.sees(/Svar på mindst én af datoerne/);
    await answer(school, ["Ja", "Ja", "Nej"]);
    await school.writes("Er der andet, vi skal vide? (kun hvis du vil)", "Skolen har kaffe");
    await school.presses("Send svaret");
    await school.sees(/Tak, dit svar er gemt/);
    await school.sees("De andre: ja 0 · hvis det skal være 0 · nej 0");
  });

  await test.step("a father answers in Arabic, read from the right", async () => {
    await father.opens(links.father ?? "");
    await expect(father.page.locator("html")).toHaveAttribute("dir", "rtl");
    await answer(father, ["نعم", "لا", "نعم"]);
    await father.presses("أرسل الجواب");
    await father.sees(/شكرًا، حُفظ جوابك/);
    await father.sees("الآخرون: نعم 1 · إذا لزم الأمر 0 · لا 0");
  });

  await test.step("somebody with the open link answers, and gets a page of their own", async () => {
    await passer.opens(links.open ?? "");
    await answer(passer, ["Hvis det skal være", "Nej", "Ja"]);
    await passer.presses("Send svaret");
    await passer.sees(/Det her er nu din egen side/);
    links.passer = new URL(passer.page.url()).pathname;
    expect(links.passer).not.toBe(links.open);
    await passer.opens(links.passer);
    await expect(passer.page.getByRole("radio", { name: "Hvis det skal være" }).first()).toBeChecked();
  });

  await test.step("the chairman rings, and it is written down who wrote it", async () => {
    await mette.opens(home);
    await mette.sees(/Det afgøres af Nørre Sø Idrætsforening/);
    await mette.follows("Skriv svar for Gudmund Askær");
    for (const [index, said] of (["Ja", "Nej", "Nej"] as const).entries())
      await mette.page.getByRole("radio", { name: said, exact: true }).nth(index).check();
    await mette.presses("Gem svaret");
    await mette.sees("Skrevet af Mette Holm efter telefonsamtale");
  });

  await test.step("a day is added and another given a new time, and nothing that was said is lost", async () => {
    await mette.follows("Spørg om flere dage");
    await mette.page.getByLabel("Dag 1", { exact: true }).fill(`${year}-03-09`);
    await mette.page.getByLabel("Klokken", { exact: true }).first().fill("19:00");
    await mette.presses("Spørg om de dage");
    await mette.opens(home);
    await mette.page
      .getByRole("link", { name: /2\. mar.*kl\. 19/ })
      .first()
      .click();
    await mette.page.getByLabel("Klokken", { exact: true }).fill("18:30");
    await mette.presses("Gem");
    await mette.sees("Gemt");
    await expect(mette.page.getByRole("cell", { name: /^ja svarede på kl\. 19$/ })).toHaveCount(3);
    await school.opens(links.school ?? "");
    await school.sees(/Datoen er lavet om\. Du svarede, da den var .* kl\. 19\.00/);
    await expect(school.page.getByRole("radio", { name: "Ja", exact: true }).first()).toBeChecked();
    await school.seesField("Er der andet, vi skal vide? (kun hvis du vil)", "Skolen har kaffe");
  });

  await test.step("the best day is said in one sentence, with why", async () => {
    await mette.opens(home);
    await mette.sees(
      /2\. marts kl\. 18\.30 passer bedst: den, der skal med, kan, og tre af fire har sagt ja\. En, der fik linket kan, hvis det skal være\./,
    );
  });

  await test.step("one press makes it the meeting, and nobody answers twice", async () => {
    await mette.presses("Gør den dag til mødet");
    await mette.sees("Datoen er fundet");
    await mette.follows("Åbn mødet");
    await mette.seesHeading(/^(Tredje|Fjerde|Femte) møde$/);
    await mette.sees(/2\. marts/);
    await mette.follows("Hvem");
    await mette.sees("Nørre Sø Idrætsforening");
    await school.opens(links.school ?? "");
    await school.seesHeading("Datoen er fundet");
    await expect(school.page.getByRole("radio")).toHaveCount(0);
  });

  await test.step("the calendar file says the right hour, and the mail carries it", async () => {
    const href = await school.page.getByRole("link", { name: "Læg det i din kalender" }).getAttribute("href");
    const answered = await fetch(house.baseUrl + href);
    expect(answered.headers.get("content-type")).toContain("text/calendar");
    const event = eventIn(await answered.text());
    expect(event).toMatchObject({
      SUMMARY: question,
      DTSTART: `${year}0302T173000Z`,
      DTEND: `${year}0302T193000Z`,
      SEQUENCE: "0",
      STATUS: "CONFIRMED",
    });
    const mails = await house.query(
      `select calendar from mail where "to" = 'leder@noerresoeskole.example' and calendar is not null`,
    );
    expect(eventIn(String(mails[0]?.calendar)).UID).toBe(event.UID);
  });

  await test.step("what a guest is sent names nobody, and no word of a link is in the log", async () => {
    for (const person of [school, father]) {
      const html = await person.page.content();
      for (const others of ["Gudmund", "Idrætsforening", "Inger", "Skolen har kaffe", "/forloeb", "<script"])
        if (!(person === school && others === "Skolen har kaffe")) expect(html, others).not.toContain(others);
    }
    for (const link of Object.values(links)) expect(house.log()).not.toContain(link.split("/").at(-1));
  });

  await test.step("a link that is closed shows nothing, nor does one nobody was given", async () => {
    await mette.opens(home);
    await mette.presses("Led videre");
    await mette.sees(/passer bedst/);
    await mette.page.getByRole("link", { name: "En far fra parkeringspladsen" }).first().click();
    await mette.presses("Luk deres links");
    await mette.sees("Gemt");
    expect((await father.opens(links.father ?? ""))?.status()).toBe(410);
    await father.seesHeading("لم تعد هذه الصفحة موجودة");
    expect((await passer.opens("/dato/et-ord-ingen-har-faaet-af-nogen"))?.status()).toBe(410);
  });
});

test("a first visit to the page where one answers weighs at most forty kilobytes", async ({ newcomer }) => {
  const mette = await newcomer({ app: house });
  await mette.opens("/log-ind");
  await mette.page.getByRole("button", { name: /^Mette / }).click();
  await mette.seesHeading(/, Mette$/);
  await mette.page
    .getByRole("link", { name: /^Hvem har nøglen til foråret/ })
    .first()
    .click();
  await mette.presses("Lav et åbent link");
  const path = pathIn((await mette.page.locator("code").textContent()) ?? "");
  for (const at of [path, `${path}?sprog=ar`]) {
    const answered = await fetch(house.baseUrl + at);
    expect(answered.headers.get("x-robots-tag")).toBe("noindex, nofollow");
    expect(answered.headers.get("cache-control")).toBe("private, no-store");
    const text = await answered.text();
    expect(text).not.toContain("<script");
    const parts = [...text.matchAll(/(?:href|src)="(\/[^"]+\.(?:css|js|svg))"/g)].map(([, one = ""]) => one);
    expect(parts.some((one) => one.endsWith(".css"))).toBe(true);
    const sizes = await Promise.all([at, ...parts].map(bytesOf));
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(40_000);
  }
});

/** Answers the dates in their order. */
async function answer(person: Person, said: readonly string[]): Promise<void> {
  for (const [index, words] of said.entries())
    await person.page
      .getByRole("group")
      .filter({ has: person.page.getByRole("radio") })
      .nth(index)
      .getByRole("radio", { name: words, exact: true })
      .check();
}

/** The path of a new link of somebody's own. */
async function linkFor(person: Person, home: string, name: string): Promise<string> {
  await person.opens(home);
  await person.page.getByRole("link", { name, exact: true }).first().click();
  await person.presses("Lav et link");
  return pathIn((await person.page.locator("code").textContent()) ?? "");
}

const pathIn = (text: string) => /\/dato\/[\w-]+/.exec(text)?.[0] ?? "";

/** The properties of the one event in a calendar file (RFC 5545), with folded lines unfolded. */
function eventIn(file: string): Record<string, string> {
  const lines = file.replace(/\r\n[ \t]/g, "").split("\r\n");
  const event = lines.slice(lines.indexOf("BEGIN:VEVENT") + 1, lines.indexOf("END:VEVENT"));
  return Object.fromEntries(
    event.map((line) => {
      const at = line.indexOf(":");
      return [line.slice(0, at).split(";")[0] ?? "", line.slice(at + 1).replace(/\\([,;])/g, "$1")];
    }),
  );
}

function lastSundayOfMarch(of: number): string {
  const last = new Date(Date.UTC(of, 2, 31));
  last.setUTCDate(31 - last.getUTCDay());
  return last.toISOString().slice(0, 10);
}

/** How many bytes come over the air when a phone asks for something. */
function bytesOf(path: string): Promise<number> {
  return new Promise((resolve, reject) => {
    get(house.baseUrl + path, { headers: { "accept-encoding": "gzip" } }, (answered) => {
      let size = 0;
      answered.on("data", (part: Buffer) => {
        size += part.length;
      });
      answered.on("end", () => resolve(size));
    }).on("error", reject);
  });
}
