import { expect, test } from "../support/fixtures.ts";
import { filledIn } from "../support/visit.ts";

test("two quick presses save one thing", async ({ places, signedInAs }) => {
  const mette = await signedInAs("Mette");
  await mette.opens(filledIn("/forloeb/{forloeb}/logbog", places));
  await mette.writes("Hvad skete der?", "Nøglen hænger hos købmanden.");
  await mette.page.getByRole("button", { name: "Gem", exact: true }).dblclick();
  const entries = mette.page.getByRole("article").filter({ hasText: "Nøglen hænger hos købmanden." });
  await expect(entries).not.toHaveCount(0);
  await mette.seesField("Hvad skete der?", "");
  await mette.page.reload();
  await expect(entries).toHaveCount(1);
});

/** Forms that write something new: where, what is filled in, which button, and the table that gets one row more. */
const writing: { at: string; fields: Record<string, string>; button: string; table: string }[] = [
  {
    at: "/forloeb/{forloeb}/logbog",
    fields: { "Hvad skete der?": "Skuret bag hallen står tomt." },
    button: "Gem",
    table: "logbook_entry",
  },
  {
    at: "/forloeb/{forloeb}/beslutninger",
    fields: { "Beslutningen i én sætning (valgfrit)": "Vi spørger om skuret.", "Hvorfor?": "Det står tomt." },
    button: "Gem beslutningen",
    table: "decision",
  },
  {
    at: "/forloeb/{forloeb}/vej",
    fields: { "Hvorfor den vej?": "Skuret er kommunens." },
    button: "Gem valget",
    table: "way_choice",
  },
  {
    at: "/forloeb/nyt",
    fields: {
      "Hvilket spørgsmål begynder I med?": "Hvem savner et skur?",
      "Hvad skal forløbet hedde?": "Skuret",
    },
    button: "Begynd",
    table: "engagement",
  },
  {
    at: "/forloeb/{forloeb}/trin/4/samtale",
    fields: { "Andre ved bordet (valgfrit)": "formanden" },
    button: "Begynd samtalen",
    table: "round",
  },
  {
    at: "/forloeb/{forloeb}/samtale/{round}/1",
    fields: { "Skriv et svar": "Skuret har strøm." },
    button: "Læg på bordet",
    table: "answer",
  },
];

for (const { at, fields, button, table } of writing) {
  test(`sent twice by an impatient hand, ${at} still writes one ${table}`, async ({
    demo,
    places,
    signedInAs,
  }) => {
    const mette = await signedInAs("Mette", { javaScriptEnabled: false });
    const { page } = mette;
    await mette.opens(filledIn(at, places));
    for (const [field, text] of Object.entries(fields)) await mette.writes(field, text);
    for (const radio of await page.getByRole("radio", { name: "Ja, vi går videre" }).all())
      await radio.check();
    // What a browser without script sends when somebody presses again while the answer is slow.
    const pressed = page.getByRole("button", { name: button, exact: true });
    const sent = await pressed.evaluate((element) => {
      const own = element as HTMLButtonElement;
      const fields = own.form ? [...new FormData(own.form, own)] : [];
      return fields.map(([name, value]) => `${name}=${encodeURIComponent(String(value))}`).join("&");
    });
    const send = () =>
      page.request.post(page.url(), {
        data: sent,
        headers: { "content-type": "application/x-www-form-urlencoded", origin: demo.baseUrl },
        maxRedirects: 0,
      });
    const count = async () => Number((await demo.query(`select count(*) from ${table}`))[0]?.count);
    const before = await count();
    const answers = await Promise.all([send(), send()]);
    expect(answers.map((answer) => answer.status())).toEqual([302, 302]);
    expect(await count()).toBe(before + 1);
  });
}
