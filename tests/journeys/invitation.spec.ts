import { get } from "node:http";
import { type App, startApp } from "../support/app.ts";
import { expect, test } from "../support/fixtures.ts";
import { keyboardAt } from "../support/hands.ts";
import { makeLetterLink } from "../support/places.ts";

const phone = { width: 390, height: 844 };

let house: App;
test.beforeAll(async () => {
  house = await startApp({ demo: true });
});
test.afterAll(() => house.stop());

test("a letter is written, sent and answered from a telephone without account or script, by keyboard", async ({
  newcomer,
}) => {
  test.slow();
  const mette = await newcomer({ app: house, hands: keyboardAt });
  const { page } = mette;
  let link = "";
  let letter = "";

  await test.step("Mette finds good words there already, and makes them hers", async () => {
    await mette.opens("/log-ind");
    await page.getByRole("button", { name: /^Mette / }).click();
    await page.waitForURL(`${house.baseUrl}/`);
    const [forloeb] = await house.query("select id from engagement where name = 'Fædre og sønner'");
    await mette.opens(`/forloeb/${forloeb?.id}/kontakt/breve`);
    await mette.follows("Skriv et brev");
    await mette.seesField("Overskrift", "Vil I hjælpe med at forstå fædre med drenge på 5–7 år i Nørre Sø?");
    await mette.writes("Brevet", "Vi på biblioteket vil gerne. Vi har et lokale. Vi åbner det for os alle.");
    await mette.sees(/Kan det begynde med noget, de selv ser\?/);
    await mette.writes("Brevet", "I ser fædrene hver dag.\n\nKom og fortæl, så vi kan blive klogere sammen.");
    await expect(page.getByText(/Kan det begynde med noget/)).toHaveCount(0);
    await mette.writes("Overskrift", " ");
    await mette.presses("Gem brevet");
    await mette.sees("Skriv noget her.");
    await mette.seesField(
      "Brevet",
      "I ser fædrene hver dag.\n\nKom og fortæl, så vi kan blive klogere sammen.",
    );
    await mette.writes("Overskrift", "Kom og fortæl om fædrene");
    await mette.presses("Gem brevet");
    await mette.seesHeading("Kom og fortæl om fædrene");
    await mette.sees("»Forældre skal have bedre tid med deres børn, også de forældre, vi sjældent ser.«");
    letter = new URL(page.url()).pathname;
  });

  await test.step("puts two partners on, each the way they like", async () => {
    await mette.sees(/Gudmund Askær vil hellere ringes op/);
    await mette.ticks("Nørre Sø Skole");
    await mette.ticks("Nørre Sø Idrætsforening");
    await mette.presses("Sæt dem på brevet");
    await mette.sees("Mail til Inger Lysdal, skoleleder, ikke sendt endnu");
    await mette.sees("Mail til Tove Rismark, kasserer, ikke sendt endnu");
  });

  await test.step("sees what will happen, and sends", async () => {
    await mette.sees(/Det går som mail til Nørre Sø Idrætsforening og Nørre Sø Skole\./);
    await mette.presses("Send til 2");
    await expect(page.getByText("Venter på svar")).toHaveCount(2);
    const mails = await house.query(`select "to", text from mail where subject = 'Kom og fortæl om fædrene'`);
    expect(mails.map(({ to }) => to).toSorted()).toEqual([
      "kasserer@nsi.example",
      "leder@noerresoeskole.example",
    ]);
    const mail = String(mails.find(({ to }) => String(to).startsWith("leder"))?.text);
    expect(mail).toContain("Kære Inger Lysdal");
    expect(mail).toContain("mette.holm@strandby.example");
    link = /\/svar\/\S+/.exec(mail)?.[0] ?? "";
  });

  await test.step("the head of the school answers on her telephone", async () => {
    const inger = await newcomer({
      app: house,
      javaScriptEnabled: false,
      hands: keyboardAt,
      viewport: phone,
    });
    await inger.opens(link);
    await inger.seesHeading("Kom og fortæl om fædrene");
    await inger.presses("Send svaret");
    await inger.sees("Vælg en af mulighederne.");
    await inger.chooses("Spørg mig senere");
    await inger.page.getByLabel(/^Hvornår må vi spørge igen/).fill("2020-01-01");
    await inger.page.getByLabel(/^Et par ord tilbage/).fill("Efter juleferien");
    await inger.presses("Send svaret");
    await inger.sees("Den dag er gået. Vælg en, der kommer.");
    await expect(inger.page.getByLabel(/^Et par ord tilbage/)).toHaveValue("Efter juleferien");
    await inger.page.getByLabel(/^Hvornår må vi spørge igen/).fill("2099-01-08");
    await inger.presses("Send svaret");
    await inger.seesHeading("Tak. Vi spørger igen.");
    await inger.sees("»Efter juleferien«");
    await inger.unfolds("Ret svaret");
    await inger.chooses("Ja, vi vil gerne være med");
    await inger.presses("Send svaret");
    await inger.seesHeading("Tak. Vi glæder os.");
    await inger.sees(/Mette Holm ringer eller skriver til jer/);
    expect(await inger.page.context().cookies()).toEqual([]);
  });

  await test.step("Mette sees it where she comes home, and shuts the link", async () => {
    await mette.opens("/");
    await mette.follows("Nørre Sø Skole siger ja");
    await mette.sees("»Efter juleferien«");
    await mette.sees("De er med i forløbet.");
    await mette.unfolds("Mere Nørre Sø Skole");
    await mette.presses("Luk linket Nørre Sø Skole");
    await mette.sees("Gemt");
    const late = await newcomer({ app: house, javaScriptEnabled: false, viewport: phone });
    expect((await late.opens(link))?.status()).toBe(410);
    await late.seesHeading("Brevet er her ikke mere");
  });

  await test.step("and a yes on paper is taken into the forløb at one press", async () => {
    await mette.opens(letter.replace(/[^/]+$/, ""));
    await mette.follows("Vil I hjælpe med at forstå fædrene ved boldbanen?");
    await mette.presses("Tag dem med i forløbet Børnehuset Tumlehøj");
    await mette.sees("De er med i forløbet.");
  });
});

test("the page of one holds nothing of the other, of us, or of what we think of them", async () => {
  // Both are on the same letter; one of them has answered, and all of us have rated it.
  const mine = await makeLetterLink(house, "Ungdomsskolen i Strandby");
  const other = await makeLetterLink(house, "Nørre Sø Idrætsforening");
  const [html, theirs] = await Promise.all([mine, other].map(served));
  expect(html?.text).toContain("Ungdomsskolen i Strandby");
  expect(html?.text).toContain("Vi har vores egen far og søn-dag i marts");
  expect(theirs?.text).toContain("Nørre Sø Idrætsforening");
  const others = await house.query(
    `select name as told from partner where name <> 'Ungdomsskolen i Strandby'
     union select name from contact_person union select nullif(email, '') from contact_person
     union select nullif(phone, '') from contact_person union select nullif(note, '') from contact_person
     union select nullif(reason, '') from rating union select nullif(how, '') from acquaintance
     union select nullif(notes, '') from partner union select nullif(can, '') from partner
     union select word from partner_invitation_answer where word not like 'Vi har vores egen%'
     union select name from member where name <> 'Mette Holm' union select name from engagement
     union select id::text from partner union select id::text from engagement union select id::text from letter
     union select id::text from partner_invitation union select id::text from member`,
  );
  expect(others.length).toBeGreaterThan(80);
  // A name of one word may stand in the letter itself.
  for (const told of others.map(({ told }) => String(told ?? "")).filter((one) => one.length > 4))
    expect(html?.text, told).not.toContain(told);
  for (const never of ["/forloeb", "/partnere", "<script", "Ja tak. Torsdage"]) {
    expect(html?.text, never).not.toContain(never);
    expect(theirs?.text, never).not.toContain(never);
  }
});

test("the link is for nobody but whoever holds it, and stands in no log", async () => {
  const word = await makeLetterLink(house);
  for (const one of [word, "gaet"]) {
    const answer = await fetch(`${house.baseUrl}/svar/${one}`);
    expect(answer.status).toBe(one === word ? 200 : 410);
    expect(answer.headers.get("x-robots-tag")).toBe("noindex, nofollow");
    expect(answer.headers.get("referrer-policy")).toBe("same-origin");
    expect(answer.headers.get("cache-control")).toBe("private, no-store");
    expect(answer.headers.getSetCookie()).toEqual([]);
  }
  expect(house.log()).not.toContain(word);
});

test("a first visit weighs at most forty kilobytes before the letters are pretty", async () => {
  const page = await served(await makeLetterLink(house));
  const parts = [...page.text.matchAll(/(?:href|src)="(\/[^"]+\.(?:css|js|svg))"/g)].map(
    ([, path = ""]) => path,
  );
  expect(parts.some((path) => path.endsWith(".css"))).toBe(true);
  expect(parts.filter((path) => path.endsWith(".js"))).toEqual([]);
  const sizes = await Promise.all(parts.map(async (path) => (await fetched(path)).bytes));
  expect(page.bytes + sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(40_000);
});

const served = (word: string) => fetched(`/svar/${word}`);

/** What is fetched from the house as a phone does: how many bytes came over the air, and what they say. */
async function fetched(path: string): Promise<{ bytes: number; text: string }> {
  const text = await (await fetch(house.baseUrl + path)).text();
  const bytes = await new Promise<number>((resolve, reject) => {
    get(house.baseUrl + path, { headers: { "accept-encoding": "gzip" } }, (answer) => {
      let size = 0;
      answer.on("data", (part: Buffer) => {
        size += part.length;
      });
      answer.on("end", () => resolve(size));
    }).on("error", reject);
  });
  return { bytes, text };
}
