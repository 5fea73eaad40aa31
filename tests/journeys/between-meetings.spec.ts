import { get } from "node:http";
import { type App, startApp } from "../support/app.ts";
import { expect, test } from "../support/fixtures.ts";
import { keyboardAt } from "../support/hands.ts";

let house: App;
test.beforeAll(async () => {
  house = await startApp({ demo: true });
});
test.afterAll(() => house.stop());

const phone = { width: 390, height: 844 };

test("the thread is kept warm: a page for the partners, a word back, and into the logbook", async ({
  newcomer,
}) => {
  test.setTimeout(240_000);
  const mette = await newcomer({ app: house, hands: keyboardAt });
  const birgit = await newcomer({ app: house });
  const father = await newcomer({ app: house, javaScriptEnabled: false, viewport: phone, locale: "ar" });
  let home = "";
  let link = "";
  const ahead = () => mette.section("Det, der sker nu");

  await test.step("the page has written itself of what the house knows", async () => {
    for (const [person, name] of [
      [mette, "Mette"],
      [birgit, "Birgit"],
    ] as const) {
      await person.opens("/log-ind");
      await person.page.getByRole("button", { name: new RegExp(`^${name} `) }).click();
      await person.seesHeading(new RegExp(`, ${name}$`));
    }
    const forloeb = mette.page.getByRole("link", { name: "Fædre og sønner", exact: true }).first();
    await mette.opens(`${await forloeb.getAttribute("href")}/moeder`);
    await mette.sees("Et ulæst ord fra en partner");
    await mette.follows("Partnernes side mellem møderne");
    await mette.seesHeading("Mellem møderne");
    await mette.page.waitForURL(/\/mellem$/);
    home = new URL(mette.page.url()).pathname;
    await mette.sees("Til skolehjemsamtaler. Mor taler, og far nikker.");
    await mette.sees("Vi åbner klubhuset én lørdag, før vi tænker længere.");
    await mette.sees("Låne bålfadet ud");
    await mette.sees("Hvem har nøglen til foråret, når vi andre går hjem?");
  });

  await test.step("two colleagues write over the same part, and neither loses a word", async () => {
    await birgit.opens(home);
    await mette.unfolds("Ret jeres egne ord", ahead());
    await mette.writes("Om det, der sker nu", "Kaffen står klar klokken fire.");
    await mette.presses("Gem", ahead());
    await mette.sees("Kaffen står klar klokken fire.");
    const theirs = birgit.section("Det, der sker nu");
    await birgit.unfolds("Ret jeres egne ord", theirs);
    await birgit.writes("Om det, der sker nu", "Hallen er booket til jul.");
    await birgit.presses("Gem", theirs);
    await birgit.sees(/^En kollega har gemt imens/);
    await birgit.seesField("Om det, der sker nu", "Hallen er booket til jul.");
    await birgit.presses("Gem begge", theirs);
    await birgit.sees(/^Kaffen står klar klokken fire\.\s+Hallen er booket til jul\.$/);
  });

  await test.step("it is mailed to those who were asked, and a link is made for one without mail", async () => {
    await mette.opens(home);
    await mette.unticks("Hanne Borre, Pædagogisk rådgivning");
    await mette.presses("Send dem siden");
    await mette.sees("Én mail er på vej.");
    const mails = await house.query(`select "to", text from mail where text like '%/mellem/%'`);
    expect(mails.map(({ to }) => to)).toEqual(["leder@noerresoeskole.example"]);
    await mette.presses("Lav et link");
    await mette.sees(/^Linket er lavet/);
    link = new URL((await mette.page.locator("code").textContent()) ?? "").pathname;
    expect(String(mails[0]?.text)).not.toContain(link);
  });

  await test.step("a father reads it in Arabic, without script and without account", async () => {
    await father.opens(link);
    await father.seesHeading("بين الاجتماعات");
    await expect(father.page.locator("html")).toHaveAttribute("dir", "rtl");
    await father.sees("Til skolehjemsamtaler. Mor taler, og far nikker.");
    await father.sees(/Hallen er booket til jul\./);
    await expect(father.page.locator("[lang=da]", { hasText: "Kaffen står klar" })).toBeVisible();
    const whole = await father.page.content();
    for (const hidden of ["Gudmund", "Askær", "Inger", "noerresoeskole", "lillesøster", "Mette"])
      expect(whole, hidden).not.toContain(hidden);
    const answered = await fetch(house.baseUrl + link);
    expect(answered.headers.get("x-robots-tag")).toBe("noindex, nofollow");
    expect(answered.headers.get("cache-control")).toBe("private, no-store");
    const text = await answered.text();
    expect(text).not.toContain("<script");
    const parts = [...text.matchAll(/(?:href|src)="(\/[^"]+\.(?:css|js|svg))"/g)].map(([, one = ""]) => one);
    const sizes = await Promise.all([link, ...parts].map(bytesOf));
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(40_000);
    await father.follows("اقرأ المحضر كاملًا");
    await father.seesHeading("محضر الاجتماع");
    await father.follows("رجوع");
  });

  await test.step("and writes back; a CPR number is refused, and what was typed stays", async () => {
    await father.writes("ماذا تريد أن تقول؟", "ابني 010116-1234");
    await father.presses("إرسال");
    await expect(father.page.getByRole("alert")).toBeVisible();
    await father.seesField("ماذا تريد أن تقول؟", "ابني 010116-1234");
    await father.writes("ماذا تريد أن تقول؟", "سأحضر ومعي القهوة");
    await father.presses("إرسال");
    await father.sees("شكرًا. وصلنا ما كتبت، وسيقرؤه إنسان.");
    await expect(father.page.getByRole("status")).toBeInViewport();
  });

  await test.step("a colleague sees it, and lays it in the logbook", async () => {
    const [mail] = await house.query(`select text from mail where subject = 'En partner har skrevet'`);
    // The demo has one unread already: another is not worth another mail.
    expect(mail).toBeUndefined();
    await mette.opens(home);
    const news = mette.section("Partnerne har skrevet");
    const word = news.getByRole("listitem").filter({ hasText: "سأحضر ومعي القهوة" });
    await expect(word).toContainText("skrevet på العربية");
    await word.getByRole("link", { name: /^Læg den i logbogen/ }).click();
    await mette.seesHeading("Læg det i logbogen");
    await mette.writes("Sådan kommer det til at stå", "En far kommer og har kaffe med.");
    await mette.presses("Læg det i logbogen");
    await mette.sees("En far kommer og har kaffe med.");
    await mette.sees("Første møde: Hvad får en far til at stige ud af bilen om lørdagen?");
    await mette.opens(home);
    await expect(mette.section("Partnerne har skrevet")).not.toContainText("القهوة");
    await expect(mette.section("Det har partnerne skrevet før")).toContainText("سأحضر ومعي القهوة");
  });

  await test.step("when the links are closed, the page says kindly that it is no longer there", async () => {
    await mette.unfolds("Luk alle links", mette.section("Send siden"));
    await mette.presses("Luk alle links", mette.section("Send siden"));
    await mette.sees("Ingen links er åbne.");
    expect((await father.opens(link))?.status()).toBe(410);
    await father.seesHeading("لم تعد هذه الصفحة هنا");
  });
});

test("a note from the minutes becomes an idea, and each leads to the other", async ({ newcomer }) => {
  const mette = await newcomer({ app: house });
  await mette.opens("/log-ind");
  await mette.page.getByRole("button", { name: /^Mette / }).click();
  await mette.seesHeading(/, Mette$/);
  const [meeting] = await house.query("select id from meeting where number = 1");
  await mette.opens(`/moeder/${meeting?.id}/referat`);
  await mette.page
    .locator("section", { has: mette.page.getByRole("heading", { name: "Hvad står i vejen?" }) })
    .locator("summary", { hasText: "Sådan lå tavlen" })
    .first()
    .click();
  await expect(
    mette.page.getByRole("img", { name: /^Tavlen, som den lå: »Man kender ingen« med tre sedler/ }),
  ).toBeVisible();
  await mette.follows("Brug det, der kom ud af det");
  await mette.follows("Brug den Parkeringspladsen er fuld");
  await mette.writes("Idéen", "En kaffevogn på parkeringspladsen");
  await mette.presses("Gør den til en idé");
  await mette.seesHeading("En idé fra et møde");
  await mette.sees(/^Ingen har skrevet den til os/);
  await mette.follows("Se sedlen i referatet");
  await mette.sees(": En kaffevogn på parkeringspladsen");
});

/** How many bytes an address is over the air, as a phone fetches it. */
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
