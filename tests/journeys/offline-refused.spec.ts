import { expect, test } from "../support/fixtures.ts";
import { counted, cut, observes, onThePhone, waitsForKeptForm, withoutWorker } from "../support/observing.ts";

test("one phone sends the same twice, and it is kept once", async ({ demo, signedInAs }) => {
  const mette = await signedInAs("Mette");
  await withoutWorker(mette);
  await mette.opens("/observationer/ny");
  // The answer is lost on the way back, after the library has kept it.
  let lost = 0;
  await mette.page.route("**/observationer/modtag", async (route) => {
    if (lost++ > 0) return route.fallback();
    await route.fetch();
    await route.abort();
  });
  await observes(mette, "Svaret blev væk på vejen tilbage.");
  await mette.sees("1 observation venter på telefonen.");
  await mette.page.evaluate(() => dispatchEvent(new Event("online")));
  await expect(mette.page.getByText("venter på telefonen")).toHaveCount(0);
  expect(lost).toBeGreaterThan(1);
  expect(await counted(demo, ["Svaret blev væk på vejen tilbage."])).toEqual([1]);
});

test("a page from somebody else's network is no answer, and what waits goes on waiting", async ({
  demo,
  signedInAs,
}) => {
  const mette = await signedInAs("Mette");
  await withoutWorker(mette);
  await mette.opens("/observationer/ny");
  await mette.page.route("**/observationer/modtag", (route) =>
    route.fulfill({ status: 200, contentType: "text/html", body: "<h1>Velkommen til hotellets net</h1>" }),
  );
  await observes(mette, "Hotellets net svarede.");
  await mette.sees("1 observation venter på telefonen.");
  await mette.sees("Biblioteket svarer ikke lige nu. Vi prøver igen om lidt.");
  expect(await counted(demo, ["Hotellets net svarede."])).toEqual([0]);
  await mette.page.unroute("**/observationer/modtag");
  await mette.presses("Send nu");
  await expect(mette.page.getByText("venter på telefonen")).toHaveCount(0);
  expect(await counted(demo, ["Hotellets net svarede."])).toEqual([1]);
});

test("a CPR number is refused before it is laid on the phone", async ({ signedInAs }) => {
  const mette = await signedInAs("Mette");
  await waitsForKeptForm(mette);
  await cut(mette, true);
  await observes(mette, "Han sagde 311299-4321 højt.");
  await mette.sees(/ligner et CPR-nummer/);
  await mette.seesField("Det så jeg", "Han sagde 311299-4321 højt.");
  expect(await onThePhone(mette)).not.toContain("311299");
  await expect(mette.page.getByText("venter på telefonen")).toHaveCount(0);
  await observes(mette, "Han sagde et nummer højt.");
  await mette.sees("1 observation venter på telefonen.");
  await cut(mette, false);
  await expect(mette.page.getByText("venter på telefonen")).toHaveCount(0);
});

test("what the library will not keep stays on the phone, says why, and can be mended", async ({
  demo,
  signedInAs,
}) => {
  const mette = await signedInAs("Mette");
  await withoutWorker(mette);
  await mette.opens("/observationer/ny");
  await mette.page.route("**/observationer/modtag", (route) =>
    route.fulfill({ status: 422, json: { problems: { place: "Det er lidt for langt." } } }),
  );
  await observes(mette, "Ved den lange mur.");
  await mette.seesHeading("1 observation kunne ikke gemmes");
  await mette.seesField("Det så jeg", "Ved den lange mur.");
  await mette.page.unroute("**/observationer/modtag");
  await mette.opens("/observationer");
  await mette.sees("Det er lidt for langt.");
  await mette.follows("Ret den");
  await mette.seesField("Det så jeg", "Ved den lange mur.");
  await mette.writes("Hvor præcist? (valgfrit)", "Ved muren");
  await mette.presses("Gem");
  await mette.page.waitForURL(/\/observationer\/[0-9a-f-]{36}\?gemt/);
  expect(await counted(demo, ["Ved den lange mur."])).toEqual([1]);
  expect(await onThePhone(mette)).toBe("[]");
});
