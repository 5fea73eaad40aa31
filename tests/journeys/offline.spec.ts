import type { App } from "../support/app.ts";
import { expect, test } from "../support/fixtures.ts";
import { counted, cut, observes, waitsForKeptForm } from "../support/observing.ts";
import type { Person } from "../support/person.ts";
import { pngOf } from "../support/pictures.ts";
import { startAgainApp } from "../support/restart.ts";

test("what two phones see without network is there once each when the network is back", async ({
  demo,
  signedInAs,
}) => {
  const [mette, birgit] = [await signedInAs("Mette"), await signedInAs("Birgit")];
  for (const one of [mette, birgit]) {
    await waitsForKeptForm(one);
    await cut(one, true);
  }
  await observes(mette, "Fem biler holder med motoren i gang.");
  await mette.sees("Gemt på telefonen. Du kan skrive den næste.");
  await mette.sees("1 observation venter på telefonen.");
  await mette.seesField("Det så jeg", "");

  await observes(birgit, "Ved den anden port holder der tre.");
  await birgit.sees("1 observation venter på telefonen.");
  await birgit.sees("Den sendes, når der er net.");
  // There is nowhere to send it, so nobody is asked to press.
  await expect(birgit.page.getByRole("button", { name: "Send nu" })).toHaveCount(0);

  // The page is read again, and there is no network.
  await mette.page.reload();
  await mette.sees("1 observation venter på telefonen.");
  await mette.writes("Det så jeg", "En af dem");
  await mette.page.waitForTimeout(600);
  // The phone was put away in the middle of a word.
  const { page } = mette;
  const context = page.context();
  await page.close();
  const again = await context.newPage();
  await again.goto("/observationer/ny?slags=interview");
  const seen = again.getByRole("textbox", { name: "Det blev sagt", exact: true });
  await expect(again.getByText("1 observation venter på telefonen.")).toBeVisible();
  await again.getByRole("radio", { name: "Jeg ser efter" }).check();
  await expect(again.getByRole("textbox", { name: "Det så jeg", exact: true })).toHaveValue("En af dem");
  await expect(seen).toHaveCount(0);
  await again.getByRole("textbox", { name: "Det så jeg", exact: true }).fill("En af dem steg ud.");
  await again.getByRole("button", { name: "Gem", exact: true }).click();
  await expect(again.getByText("2 observationer venter på telefonen.")).toBeVisible();
  await again.close();

  await context.setOffline(false);
  await cut(birgit, false);
  await birgit.sees("Det, der ventede, er gemt.");
  const later = await context.newPage();
  await later.goto("/observationer");
  const texts = [
    "Fem biler holder med motoren i gang.",
    "En af dem steg ud.",
    "Ved den anden port holder der tre.",
  ];
  await expect.poll(() => counted(demo, texts)).toEqual([1, 1, 1]);
  await expect(later.getByText("venter på telefonen")).toHaveCount(0);
  await expect(later.getByRole("link", { name: "En af dem steg ud." })).toBeVisible();
});

test("the form lies on the phone with its picture, and nothing else of the product does", async ({
  demo,
  signedInAs,
}) => {
  const mette = await signedInAs("Mette");
  await waitsForKeptForm(mette);
  await cut(mette, true);
  await mette.opens("/observationer/ny");
  await mette.writes("Det så jeg", "Brædderne ligger der endnu.");
  await mette.unfolds("Billede");
  await mette.page.getByLabel("Tag et billede").setInputFiles({
    name: "IMG_4711.png",
    mimeType: "image/png",
    buffer: Buffer.from(pngOf(8, 8)),
  });
  await expect(mette.page.getByRole("img", { name: "Billedet, du er ved at gemme" })).toBeVisible();
  await mette.ticks("Ingen kan genkendes på billedet");
  await mette.presses("Gem");
  await mette.sees("1 observation venter på telefonen.");
  for (const elsewhere of ["/observationer", "/kolleger", "/"]) {
    await expect(mette.page.goto(elsewhere)).rejects.toThrow();
  }
  await cut(mette, false);
  await mette.opens("/observationer");
  await mette.follows("Brædderne ligger der endnu.");
  const picture = mette.page.getByRole("img", { name: "Et billede uden beskrivelse" });
  await expect.poll(() => picture.evaluate((one) => (one as HTMLImageElement).naturalWidth)).toBe(8);
  const [kept] = await demo.query(
    "select type from observation_photo p join observation o on o.id = p.observation_id where o.seen = $1",
    ["Brædderne ligger der endnu."],
  );
  expect(kept?.type).toBe("image/jpeg");
});

test("a page kept long ago begins with the day it is opened on, and a new observation of its own", async ({
  demo,
  signedInAs,
}) => {
  const mette = await signedInAs("Mette");
  await waitsForKeptForm(mette);
  await cut(mette, true);
  await mette.page.clock.setFixedTime("2031-05-04T09:30:00+02:00");
  const texts = ["Den første på gammel side.", "Den anden på gammel side."];
  for (const [nth, text] of texts.entries()) {
    await mette.opens(`/observationer/ny?sted=${await placeOf(demo)}`);
    await expect(mette.page.getByLabel("Dag", { exact: true })).toHaveValue("2031-05-04");
    await expect(mette.page.getByLabel("Fra kl.")).toHaveValue("09:30");
    await observes(mette, text);
    await mette.sees(new RegExp(`${nth + 1} observation(er)? venter`));
  }
  await cut(mette, false);
  await expect.poll(() => counted(demo, texts)).toEqual([1, 1]);
  const rows = await demo.query(
    "select o.observed_on::text as day, c.name from observation o join community c on c.id = o.community_id where o.seen = any($1)",
    [texts],
  );
  expect(rows).toEqual(texts.map(() => ({ day: "2031-05-04", name: "Nørre Sø" })));
});

test("after a new build the old page gives way, with the files nobody needs any more", async ({
  signedInAs,
}) => {
  const mette = await signedInAs("Mette");
  await waitsForKeptForm(mette);
  await mette.page.evaluate(async () => {
    const [name = ""] = await caches.keys();
    const cache = await caches.open(name);
    const html = { headers: { "content-type": "text/html" } };
    await cache.put("/observationer/ny", new Response("<title>Gammel</title><h1>Gammel side</h1>", html));
    await cache.put("/assets/gammel-12345678.js", new Response("gammel()"));
  });
  await mette.opens("/observationer/ny");
  await mette.seesHeading("Hvad ser du?");
  const kept = () =>
    mette.page.evaluate(async () => ({
      page: (await (await caches.match("/observationer/ny"))?.text())?.includes("Gammel side"),
      old: (await caches.match("/assets/gammel-12345678.js")) !== undefined,
    }));
  await expect.poll(kept).toEqual({ page: false, old: false });
  await cut(mette, true);
  await mette.page.reload();
  await mette.seesHeading("Hvad ser du?");
  await observes(mette, "");
  await expect(mette.page.locator("[aria-invalid]").first()).toBeVisible();
});

test("signed out meanwhile, it waits for the one who wrote it, and the form is gone from the phone", async ({
  demo,
  newcomer,
}) => {
  const enter = async (person: Person, who: string) => {
    await person.opens("/log-ind");
    await person.page.getByRole("button", { name: new RegExp(`^${who} `) }).click();
    await person.page.waitForURL(`${demo.baseUrl}/`);
  };
  const phone = await newcomer({ app: demo });
  await enter(phone, "Mette");
  await waitsForKeptForm(phone);
  // The session ends at the library while the page lies open on the phone.
  await phone.page.context().clearCookies();
  await observes(phone, "Skrevet, mens døren var lukket.");
  await phone.sees("Log ind, så bliver den sendt.");
  expect(await counted(demo, ["Skrevet, mens døren var lukket."])).toEqual([0]);

  // Somebody else takes the phone.
  await enter(phone, "Birgit");
  await phone.opens("/observationer");
  await phone.seesHeading("Observationer");
  await phone.page.evaluate(() => dispatchEvent(new Event("online")));
  await expect(phone.page.getByText("venter på telefonen")).toHaveCount(0);
  expect(await counted(demo, ["Skrevet, mens døren var lukket."])).toEqual([0]);
  await phone.opens("/indstillinger");
  await phone.presses("Log ud");
  await phone.seesHeading("Kom indenfor");
  expect(await phone.page.evaluate(() => caches.keys())).toEqual([]);
  await cut(phone, true);
  await expect(phone.page.goto("/observationer/ny")).rejects.toThrow();
  await cut(phone, false);

  await enter(phone, "Mette");
  await phone.opens("/observationer");
  await expect(phone.page.getByRole("link", { name: "Skrevet, mens døren var lukket." })).toBeVisible();
  expect(await counted(demo, ["Skrevet, mens døren var lukket."])).toEqual([1]);
  const [row] = await demo.query(
    "select m.name from observation o join member m on m.id = o.observer_id where o.seen = $1",
    ["Skrevet, mens døren var lukket."],
  );
  expect(row?.name).toBe("Mette Holm");
});

test("a library that falls over in the middle of sending loses nothing and keeps nothing twice", async ({
  newcomer,
}) => {
  const first = await startAgainApp();
  try {
    const mette = await newcomer({ app: first.app });
    await mette.opens("/log-ind");
    await mette.page.getByRole("button", { name: /^Mette / }).click();
    await mette.page.waitForURL(`${first.app.baseUrl}/`);
    await waitsForKeptForm(mette);
    await cut(mette, true);
    const texts = Array.from({ length: 8 }, (_, nth) => `Nummer ${nth + 1} gik forbi.`);
    for (const [nth, text] of texts.entries()) {
      await observes(mette, text);
      await mette.sees(nth === 0 ? "1 observation venter" : `${nth + 1} observationer venter`);
    }
    // It falls while the third is on its way.
    let sent = 0;
    await mette.page.route("**/observationer/modtag", async (route) => {
      sent += 1;
      if (sent === 3) first.kill();
      await route.continue();
    });
    await cut(mette, false);
    await expect.poll(() => sent).toBeGreaterThanOrEqual(3);
    await mette.sees(/observationer venter på telefonen/);
    await first.again();
    await mette.page.evaluate(() => dispatchEvent(new Event("online")));
    await expect(mette.page.getByText("venter på telefonen")).toHaveCount(0);
    expect(await counted(first.app, texts)).toEqual(texts.map(() => 1));
  } finally {
    await first.stop();
  }
});

async function placeOf(app: App): Promise<string> {
  const [place] = await app.query("select id from community where name = 'Nørre Sø'");
  return String(place?.id);
}
