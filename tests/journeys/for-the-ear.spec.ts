import type { Page } from "@playwright/test";
import { oneRound, quiet } from "../support/at-the-table.ts";
import { expect, test } from "../support/fixtures.ts";
import { keyboardAt, tabTo } from "../support/hands.ts";
import { joins, lays } from "../support/table-in-app.ts";

/** What a page says by itself from now on, in its order: every live region that gets other words than it had. */
async function listensTo(page: Page): Promise<() => Promise<string[]>> {
  await page.evaluate(() => {
    const regions = "[role=status], [role=alert], [role=timer], [aria-live]:not([aria-live=off]), output";
    const heard: string[] = [];
    const before = new Map<Element, string>();
    const words = (region: Element) => {
      if (region.getClientRects().length === 0) return "";
      const heard = region.cloneNode(true) as Element;
      for (const silent of heard.querySelectorAll("[aria-hidden=true], [hidden]")) silent.remove();
      return (heard.textContent ?? "").replace(/\s+/g, " ").trim();
    };
    const listen = () => {
      for (const region of document.querySelectorAll(regions)) {
        const now = words(region);
        if (now === (before.get(region) ?? "")) continue;
        before.set(region, now);
        if (now) heard.push(now);
      }
    };
    listen();
    heard.length = 0;
    new MutationObserver(listen).observe(document.body, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
    });
    Object.assign(window, { heard });
  });
  return () => page.evaluate(() => (window as unknown as { heard: string[] }).heard);
}

test("whoever hears the page joins, writes, is told of the others, and votes", async ({ demo, newcomer }) => {
  const table = await oneRound(demo, { ...quiet, dots: 3 });
  const [board = ""] = table.boards;
  const bo = await newcomer({ app: demo, hands: keyboardAt });
  const { page } = bo;

  await test.step("the door says what it is about before it asks, and asks for one thing", async () => {
    await bo.opens(`/med/${table.code}`);
    await expect(page.locator("main")).toMatchAriaSnapshot(`
      - heading "Hvad skal der til, for at en far kommer af sted en lørdag?" [level=1]
      - paragraph: /har dækket op til en snak/
      - textbox "Hvad skal vi kalde dig?"
      - checkbox /Kald mig/
      - button "Kom med"
    `);
    await expect(page.getByRole("textbox")).toHaveAccessibleDescription("Du kan lade den stå tom.");
    await bo.presses("Kom med");
  });

  await test.step("at the table: where one is, who sees it, and where one writes, in that order", async () => {
    await expect(page.locator("main")).toMatchAriaSnapshot(`
      - status: /Så sidder du med ved bordet/
      - heading "Hvad skal der til, for at en far kommer af sted en lørdag?" [level=1]
      - paragraph: /Ingen ser, hvad du skriver/
      - textbox "Din seddel"
      - button "Læg på bordet"
    `);
    await expect(page.getByRole("contentinfo").getByRole("button")).toHaveText("Jeg er færdig");
    await expect(page.getByRole("navigation", { name: "Hele mødet" })).toBeVisible();
  });

  const heard = await listensTo(page);
  await test.step("a note is said to be kept, and its presses say which note they are about", async () => {
    await bo.writes("Din seddel", "Kaffe der er stærk nok");
    await bo.presses("Læg på bordet");
    await expect.poll(heard).toContain("gemt");
    await expect(bo.section("Dine sedler")).toMatchAriaSnapshot(`
      - heading "Dine sedler" [level=2]
      - list:
        - listitem:
          - paragraph: Kaffe der er stærk nok
          - 'link "ret: Kaffe der er stærk nok"'
          - 'button "tag væk: Kaffe der er stærk nok"'
    `);
    await expect(page.getByLabel("Din seddel")).toBeFocused();
  });

  await test.step("what the others write is summed up, and nothing of it is said before it is shown", async () => {
    const other = await joins(demo, table.code);
    for (const text of ["Et bål", "En hoppepude", "Noget at bygge"]) await lays(demo, other, board, text);
    await bo.sees("4 sedler ligger på bordet.");
    expect((await heard()).join(" ")).not.toMatch(/bål|hoppepude/);
    await table.reveal();
    await expect.poll(heard).toContain("Nu er sedlerne vendt.");
    // Three notes and a turning are one sentence, not four.
    expect((await heard()).filter((said) => /ny(e)? sed/.test(said))).toEqual([]);
    await lays(demo, other, board, "Og en til");
    await expect(bo.section("På bordet").getByText("Og en til").first()).toBeVisible();
    await expect.poll(heard, { timeout: 20_000 }).toContain("1 ny seddel");
  });

  await test.step("a dot is laid with a key, and one hears how many are left", async () => {
    await table.openVote();
    await expect.poll(heard).toContain("Læg dine prikker");
    const more = page.getByRole("button", { name: "Læg en prik på Et bål" });
    await expect(more).toBeVisible();
    await tabTo(page, more);
    await page.keyboard.press("Enter");
    await expect(more).toBeFocused();
    await expect.poll(heard).toContain("1 prik fra dig");
    await bo.sees("2 af 3 prikker tilbage");
    await table.closeVote();
    await expect.poll(heard).toContain("Prikkerne er talt op.");
  });
});

test("whoever leads by ear hears how many write, gathers with keys, and hears what was done", async ({
  demo,
  signedInAs,
}) => {
  const table = await oneRound(demo, { ...quiet, dots: 3 });
  const [board = ""] = table.boards;
  const other = await joins(demo, table.code);
  const mette = await signedInAs("Mette");
  const { page } = mette;
  await mette.opens(`/moeder/${table.meeting}/styr`);
  const heard = await listensTo(page);
  for (const text of ["Et bål", "Kaffe", "En hoppepude"]) await lays(demo, other, board, text);
  await mette.sees("3 sedler");
  expect((await heard()).join(" ")).not.toMatch(/bål|hoppepude/);
  await mette.presses("Vis alle sedler");
  await mette.sees("En hoppepude");
  for (const name of ["Et bål", "Kaffe"]) {
    await tabTo(page, page.getByRole("checkbox", { name, exact: true }));
    await page.keyboard.press("Space");
  }
  await expect.poll(heard).toContain("2 sedler er valgt");
  await mette.writes("Navn på bunken", "Varme");
  await page.keyboard.press("Enter");
  await expect.poll(async () => (await heard()).join(" ")).toContain("Samlet i en bunke.");
  await expect(mette.section("Varme")).toMatchAriaSnapshot(`
    - checkbox "Vælg bunken »Varme«"
    - heading "Varme" [level=2]
    - list:
      - listitem:
        - checkbox
      - listitem:
        - checkbox
  `);
  await mette.presses("Fortryd");
  await expect.poll(async () => (await heard()).join(" ")).toContain("Fortrudt.");
});
