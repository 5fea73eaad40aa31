import { get } from "node:http";
import { type App, startApp } from "../support/app.ts";
import { expect, test } from "../support/fixtures.ts";
import { keyboardAt } from "../support/hands.ts";

let house: App;
test.beforeAll(async () => {
  house = await startApp({ demo: true });
});
test.afterAll(() => house.stop());

const ours = "At det kun bliver de samme tre";
const theirs = "At de går hjem og laver bål i haven";

test("two agree: each alone, side by side, one text, a yes from both, and again when it is changed", async ({
  newcomer,
}) => {
  test.setTimeout(180_000);
  const mette = await newcomer({ app: house, hands: keyboardAt });
  const scouts = await newcomer({
    app: house,
    javaScriptEnabled: false,
    viewport: { width: 390, height: 844 },
  });
  let home = "";
  let link = "";

  await test.step("a librarian begins an agreement and makes a link", async () => {
    await mette.opens("/log-ind");
    await mette.page.getByRole("button", { name: /^Mette / }).click();
    await mette.seesHeading(/, Mette$/);
    const forloeb = mette.page.getByRole("link", { name: "Fædre og sønner", exact: true }).first();
    await mette.opens(`${await forloeb.getAttribute("href")}/aftaler`);
    await mette.sees("2 spørgsmål at tale om");
    await mette.follows("Begynd en aftale");
    await mette.follows("Spejderne i skoven");
    await mette.presses("Begynd aftalen");
    await mette.sees("Begge skal svare først");
    home = new URL(mette.page.url()).pathname;
    await mette.presses("Lav et link");
    link = new URL((await mette.page.locator("code").textContent()) ?? "").pathname;
  });

  await test.step("each side answers by itself, and neither is sent what the other has said", async () => {
    await mette.follows("Svar for biblioteket");
    await mette.writes("Hvad kunne gøre det svært?", ours);
    await mette.presses("Vi er færdige");
    await mette.sees(/Vi har svaret/);
    await scouts.opens(link);
    await scouts.sees(/I ser ikke deres/);
    await scouts.presses("Send vores svar");
    await scouts.sees("Skriv et svar på mindst ét af spørgsmålene.");
    await scouts.writes("Hvad håber I, det bliver til – og for hvem?", theirs);
    await scouts.presses("Gem, og svar på resten senere");
    await scouts.seesField("Hvad håber I, det bliver til – og for hvem?", theirs);
    expect(await scouts.page.content()).not.toContain(ours);
    for (const path of ["", "/svar", "/svar?for=partner", "/forskelle", "/tekst"]) {
      const answer = await mette.page.request.get(home + path);
      expect(answer.status(), path).toBe(200);
      expect(await answer.text(), path).not.toContain(theirs);
      // What moves from page to page without a reload is told no more.
      const data = await mette.page.request.get(`${home}${path.split("?")[0]}.data`);
      expect(data.status(), path).toBe(200);
      expect(await data.text(), path).not.toContain(theirs);
    }
    await scouts.presses("Send vores svar");
    await scouts.sees(/Her er begges svar/);
    await scouts.sees(ours);
  });

  await test.step("the differences find words", async () => {
    await mette.opens(`${home}/forskelle`);
    const purpose = mette.section("Hvad det skal blive til");
    await mette.presses("Tag deres ord", purpose);
    await expect(purpose.getByText(theirs).first()).toBeVisible();
    const worry = mette.section("Det, der kan blive svært");
    await mette.presses("Det er vi enige om", worry);
    await expect(worry.getByText("Skriv, hvad I er enige om").first()).toBeVisible();
    await mette.writes("Det, vi er enige om", "Vi tæller efter seks gange", worry);
    await mette.presses("Det er vi enige om", worry);
    await mette.sees("I har fundet ord til det hele.");
  });

  await test.step("they become one text, and both say yes to it", async () => {
    await mette.follows("Skriv den fælles tekst");
    await mette.seesField("Formålet", theirs);
    await mette.seesField("Opfølgningen", "Vi tæller efter seks gange");
    await mette.writes("Det, biblioteket ikke gør", "Vi tænder ikke bålet");
    await mette.presses("Gem teksten");
    await mette.sees("Teksten venter på begges ja");
    await mette.presses("Sig ja for biblioteket");
    await mette.sees("Teksten venter på deres ja");
    await scouts.opens(link);
    await scouts.sees("Vi tænder ikke bålet");
    await scouts.presses("Ja, sådan er vores aftale");
    await scouts.sees("Skriv noget her.");
    await scouts.writes("Hvad er du?", "gruppeleder");
    await scouts.presses("Ja, sådan er vores aftale");
    await scouts.sees("Tak. Det er skrevet ned, at I har sagt ja.");
    await mette.opens(home);
    await mette.sees("Aftalt");
    await mette.sees(/Spejderne i skoven \(gruppeleder\) sagde ja/);
  });

  await test.step("a change needs a yes anew, and what was agreed holds meanwhile", async () => {
    await mette.follows("Ret teksten");
    await mette.writes("Pengene", "Biblioteket køber brændet");
    await mette.presses("Gem teksten");
    await mette.sees(/Udgave 1 gælder så længe/);
    await scouts.opens(link);
    await scouts.sees(/gælder udgave 1/);
    await scouts.unfolds("Noget er ikke rigtigt endnu");
    await scouts.writes("Hvad skal være anderledes?", "Brændet har vi selv");
    await scouts.presses("Send det til biblioteket");
    await scouts.sees(/Vi læser det og retter teksten/);
    await mette.opens(home);
    await mette.sees("Brændet har vi selv");
    await mette.follows("Ret teksten", mette.page.getByRole("region", { name: "Udgave 2" }));
    await mette.writes("Pengene", "Spejderne har brændet");
    await mette.presses("Gem teksten");
    await mette.sees("Teksten venter på begges ja");
    await mette.presses("Sig ja for biblioteket");
    await mette.sees("Teksten venter på deres ja");
    await scouts.opens(link);
    await scouts.writes("Hvad er du?", "gruppeleder");
    await scouts.presses("Ja, sådan er vores aftale");
    await scouts.sees("Tak. Det er skrevet ned, at I har sagt ja.");
    await mette.opens(home);
    await mette.sees("Aftalt");
    await mette.follows("Se, hvad der er ændret");
    await mette.sees("Biblioteket køber brændet");
    await mette.sees("Den første udgave.");
  });

  await test.step("it is printed, by both", async () => {
    for (const [person, path] of [
      [mette, `${home}/papir/pdf`],
      [scouts, `${link}/pdf`],
    ] as const) {
      const paper = await person.page.request.get(path);
      expect(paper.status(), path).toBe(200);
      expect(paper.headers()["content-type"]).toBe("application/pdf");
    }
    const web = await (await mette.page.request.get(`${home}/papir/html`)).text();
    for (const told of ["Spejderne har brændet", "gruppeleder", "ikke en kontrakt", "Udgave"])
      expect(web).toContain(told);
  });

  await test.step("the partner's page names nobody else, and a closed link shows nothing", async () => {
    await scouts.opens(link);
    const html = await scouts.page.content();
    for (const others of ["Holm", "Karla Hejl", "strandby.example", "Kiosken", "/forloeb", "<script"])
      expect(html, others).not.toContain(others);
    expect(await scouts.page.context().cookies()).toEqual([]);
    await mette.opens(home);
    await mette.unfolds("Luk alle links");
    await mette.presses("Luk alle links");
    await mette.sees("Ingen links er åbne.");
    expect((await scouts.opens(link))?.status()).toBe(410);
    await scouts.seesHeading("Her er ikke noget at se");
    expect(house.log()).not.toContain(link.split("/").at(-1));
  });
});

test("a first visit to the page of an agreement weighs at most forty kilobytes before the letters are pretty", async ({
  newcomer,
}) => {
  const mette = await newcomer({ app: house });
  await mette.opens("/log-ind");
  await mette.page.getByRole("button", { name: /^Mette / }).click();
  await mette.seesHeading(/, Mette$/);
  const forloeb = mette.page.getByRole("link", { name: "Fædre og sønner", exact: true }).first();
  await mette.opens(`${await forloeb.getAttribute("href")}/aftaler`);
  await mette.follows("Værktøjskassen bag disken");
  await mette.presses("Lav et link");
  const { pathname } = new URL((await mette.page.locator("code").textContent()) ?? "");
  const answer = await fetch(house.baseUrl + pathname);
  expect(answer.headers.get("x-robots-tag")).toBe("noindex, nofollow");
  expect(answer.headers.get("cache-control")).toBe("private, no-store");
  const text = await answer.text();
  const parts = [...text.matchAll(/(?:href|src)="(\/[^"]+\.(?:css|js|svg))"/g)].map(([, path = ""]) => path);
  expect(parts.some((path) => path.endsWith(".css"))).toBe(true);
  expect(text).not.toContain("<script");
  const sizes = await Promise.all([pathname, ...parts].map(bytesOf));
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(40_000);
});

/** How many bytes come over the air when a phone asks for something. */
function bytesOf(path: string): Promise<number> {
  return new Promise((resolve, reject) => {
    get(house.baseUrl + path, { headers: { "accept-encoding": "gzip" } }, (answer) => {
      let size = 0;
      answer.on("data", (part: Buffer) => {
        size += part.length;
      });
      answer.on("end", () => resolve(size));
    }).on("error", reject);
  });
}
