import { type App, startApp } from "../support/app.ts";
import { expect, test } from "../support/fixtures.ts";
import { keyboardAt, mouse } from "../support/hands.ts";
import type { Person } from "../support/person.ts";

const phone = { viewport: { width: 390, height: 844 }, hasTouch: true };

for (const [how, wishes] of [
  ["by keyboard", { hands: keyboardAt }],
  ["on a phone", { hands: () => mouse, ...phone }],
] as const) {
  test(`a call is noted, waits calmly, is reminded of and settled, ${how}`, async ({ newcomer }) => {
    test.slow();
    const house = await startApp({ demo: true });
    try {
      const mette = await newcomer({ app: house, ...wishes });
      const { page } = mette;
      await enters(mette, house, "Mette");
      const [forloeb] = await house.query("select id from engagement where name = 'Fædre og sønner'");
      const workshop = "Ungdomsskolen i Strandby";

      await test.step("from the call list, in one line", async () => {
        await mette.opens(`/forloeb/${forloeb?.id}/partnere/ring`);
        await mette.follows(`Skriv, hvad der skete ${workshop}`);
        await mette.seesHeading(workshop);
        await mette.writes("Hvad skete der?", "de venter på deres leder, prøv igen om 14 dage");
        await expect(page.getByLabel("Hvordan").first()).toHaveValue("phone");
        await expect(page.getByLabel("Hvad blev svaret").first()).toHaveValue("waiting");
        await expect(page.getByLabel(/^Hvornår igen/).first()).toHaveValue(inDays(14));
        await mette.presses("Gem");
        await mette.sees("Gemt");
        await mette.sees("Mette ringede i dag.");
        await mette.sees(/^Vi venter · igen den/);
      });

      await test.step("it stands with what waits in the forløb, and on the overview", async () => {
        await mette.follows("Alle henvendelser i Fædre og sønner");
        await expect(mette.section("Det venter").getByRole("link", { name: workshop })).toBeVisible();
        await mette.opens("/");
        await expect(mette.section("Vi venter på").getByRole("link", { name: workshop })).toBeVisible();
      });

      await test.step("the day comes, and there is one quiet mail", async () => {
        await house.query("update contact_attempt set next_on = current_date where next_on > current_date");
        await house.query("insert into pgboss.job (name) values ('remind-of-attempts')");
        await expect.poll(() => reminders(house)).toHaveLength(1);
        const [mail] = await reminders(house);
        expect(mail?.text).toContain(`${workshop} (Fædre og sønner)`);
        expect(mail?.text).not.toContain("leder");
        expect(mail?.text).not.toContain("Gudmund");
      });

      await test.step("the link in it leads to the thread; the next word settles it", async () => {
        const [mail] = await reminders(house);
        const link = new RegExp(`${workshop}.*\\n(http\\S+)`).exec(String(mail?.text))?.[1] ?? "";
        await mette.opens("/");
        await expect(mette.section("I dag").getByRole("link", { name: workshop })).toBeVisible();
        await mette.opens(link);
        await mette.sees("Nu kan I prøve igen");
        await mette.writes("Hvad skete der?", "ringede, lederen sagde ja");
        await mette.presses("Gem");
        await mette.sees("De sagde ja");
        await mette.opens("/");
        for (const waits of ["I dag", "Vi venter på"])
          await expect(mette.section(waits).getByRole("link", { name: workshop })).toHaveCount(0);
        await mette.opens(`/forloeb/${forloeb?.id}/kontakt`);
        const settled = mette.section("Det har I fået svar på");
        await expect(settled.getByRole("link", { name: workshop })).toBeVisible();
      });

      await test.step("it is taken away by mistake, and brought back", async () => {
        await mette.follows(workshop);
        await page.locator("summary", { hasText: "Ret" }).first().click();
        await mette.presses("Tag den væk", page.locator("details[open]"));
        await mette.sees("Nu kan I prøve igen");
        await mette.presses("Fortryd");
        await mette.sees("De sagde ja");
      });

      await test.step("and the letters can be stopped where they say", async () => {
        const [mail] = await reminders(house);
        const settings = /(http\S+\/indstillinger\/\S+)/.exec(String(mail?.text))?.[1] ?? "";
        await mette.opens(settings);
        await mette.presses("Send mig ikke de breve");
        await mette.sees("Du får ingen breve om det.");
      });
    } finally {
      await house.stop();
    }
  });
}

test("without script the server reads the line, and what cannot be read is asked about with nothing lost", async ({
  newcomer,
}) => {
  const house = await startApp({ demo: true });
  try {
    const mette = await newcomer({ app: house, javaScriptEnabled: false, ...phone });
    const { page } = mette;
    await enters(mette, house, "Mette");
    const [forloeb] = await house.query("select id from engagement where name = 'Fædre og sønner'");
    await mette.opens(`/forloeb/${forloeb?.id}/kontakt`);
    await mette.follows("Skriv, hvad der skete Børnehuset Tumlehøj");
    await mette.writes("Hvad skete der?", "de glæder sig, prøver i morgen");
    await mette.presses("Gem");
    await mette.sees(/Vi kan ikke læse af teksten/);
    await mette.seesField("Hvad skete der?", "de glæder sig, prøver i morgen");
    await mette.writes("Hvad skete der?", "kiggede forbi, ingen kom. Prøv igen i morgen");
    await mette.presses("Gem");
    await mette.sees("Mette kiggede forbi i dag.");
    await mette.sees("Ingen kom · prøv igen i morgen");
    await mette.writes("Hvad skete der?", "ringede til 010203-1234");
    await mette.presses("Gem");
    await mette.sees(/CPR/);
    expect(await house.query("select from contact_attempt where text like '%1234%'")).toEqual([]);
    await expect(page.getByText("Mette kiggede forbi i dag.")).toHaveCount(1);
  } finally {
    await house.stop();
  }
});

async function enters(person: Person, house: App, name: string): Promise<void> {
  await person.opens("/log-ind");
  await person.page.getByRole("button", { name: new RegExp(`^${name} `) }).click();
  await person.page.waitForURL(`${house.baseUrl}/`);
}

const reminders = (house: App) =>
  house.query(`select text from mail where "to" like 'mette%' and subject like '%du ville prøve igen'`);

/** The day so many days from today, on a Danish calendar. */
function inDays(count: number): string {
  const today = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Copenhagen" }).format(new Date());
  return new Date(Date.parse(today) + count * 86_400_000).toISOString().slice(0, 10);
}
