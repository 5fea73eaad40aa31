import { startApp } from "../support/app.ts";
import { expect, test } from "../support/fixtures.ts";
import { post } from "../support/places.ts";

for (const javaScriptEnabled of [true, false]) {
  test(`a place is put on the map by pressing on it, ${javaScriptEnabled ? "with" : "without"} script`, async ({
    demo,
    signedInAs,
  }) => {
    const [made] = await demo.query(
      `insert into community (id, organisation_id, name, kind, created_by)
       select gen_random_uuid(), organisation_id, 'Søby', 'village', id from member where name like 'Mette %' returning id`,
    );
    const mette = await signedInAs("Mette", { javaScriptEnabled });
    const { page } = mette;
    await mette.opens(`/lokalsamfund/${made?.id}`);
    await mette.follows("Sæt det på kortet");

    const picture = page.getByRole("button", { name: "Tryk på kortet, hvor stedet ligger" });
    await picture.click({ position: { x: 300, y: 250 } });
    await page.waitForURL(/large\.x=300/);
    await expect(page.getByLabel("Breddegrad")).not.toHaveValue("");
    const far = await numbers();
    await picture.click({ position: { x: 280, y: 224 } });
    await page.waitForURL(/large\.x=280/);
    // The middle was pressed the second time, so the place has hardly moved: it has only come closer.
    for (const [at, number] of (await numbers()).entries())
      expect(Math.abs(number - (far[at] ?? 0))).toBeLessThan(0.01);
    await mette.presses("Nord");
    await expect.poll(async () => (await numbers())[0]).toBeGreaterThan(far[0] ?? 0);
    const chosen = await numbers();
    expect(await kept()).toEqual([null, null]);
    await mette.presses("Gem");
    await mette.seesHeading("Søby");
    await expect(page.getByRole("heading", { name: "Her ligger det" })).toBeVisible();
    expect(await kept()).toEqual(chosen);
    await demo.query("delete from community where id = $1", [made?.id]);

    async function numbers(): Promise<number[]> {
      const written = [page.getByLabel("Breddegrad"), page.getByLabel("Længdegrad")];
      return Promise.all(written.map(async (field) => Number((await field.inputValue()).replace(",", "."))));
    }
    async function kept() {
      const [row] = await demo.query("select latitude, longitude from community where id = $1", [made?.id]);
      return [row?.latitude, row?.longitude].map((degrees) => (degrees === null ? null : Number(degrees)));
    }
  });
}

test("by keyboard the arrows move the dot", async ({ places, signedInAs }) => {
  const { page, opens } = await signedInAs("Mette");
  await opens(`/lokalsamfund/${places.place}/placering`);
  const longitude = page.getByLabel("Længdegrad");
  const before = Number((await longitude.inputValue()).replace(",", "."));
  await page.getByRole("button", { name: "Tryk på kortet, hvor stedet ligger" }).focus();
  // A page that has just come may not listen yet.
  await expect(async () => {
    await page.keyboard.press("ArrowRight");
    expect(Number((await longitude.inputValue()).replace(",", "."))).toBeGreaterThan(before);
  }).toPass();
});

test("pictures of the map come from the one host that was chosen, and from no other", async () => {
  const app = await startApp({
    demo: true,
    env: { TILE_URL: "https://kort.example/{z}/{x}/{y}.png?noegle=hemmelig", TILE_CREDIT: "Kortfolk" },
  });
  try {
    const door = await fetch(`${app.baseUrl}/log-ind`);
    const policy = door.headers.get("content-security-policy") ?? "";
    expect(policy).toContain("img-src 'self' data: blob: https://kort.example;");
    expect(policy.match(/https?:\/\/[^\s;]+/g)).toEqual(["https://kort.example"]);
    const [lone] = await app.query("select email from member where role = 'administrator'");
    const inside = await post(app, "/log-ind", { demo: String(lone?.email) });
    const cookie = inside.headers
      .getSetCookie()
      .map((one) => one.split(";")[0])
      .join("; ");
    const map = await (await fetch(`${app.baseUrl}/lokalsamfund/kort`, { headers: { cookie } })).text();
    const pictures = [...map.matchAll(/<image href="([^"]+)"/g)].map((match) => new URL(match[1] ?? "").host);
    expect(pictures.length).toBeGreaterThan(3);
    expect(new Set(pictures)).toEqual(new Set(["kort.example"]));
    expect(map).toContain("Kort: Kortfolk.");
  } finally {
    await app.stop();
  }
});

test("without a choice there is no picture and no other host", async ({ demo, signedInAs }) => {
  const { page, opens } = await signedInAs("Mette");
  // That no other host is asked is watched over by the fixture.
  await opens("/lokalsamfund/kort");
  expect(await page.locator("image").count()).toBe(0);
  const door = await fetch(`${demo.baseUrl}/log-ind`);
  expect(door.headers.get("content-security-policy")).toContain("img-src 'self' data: blob:;");
});
