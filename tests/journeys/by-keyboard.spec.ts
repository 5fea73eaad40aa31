import * as journey from "../support/first-forloeb.ts";
import { expect, test } from "../support/fixtures.ts";
import { keyboardAt, tabThrough, tabTo } from "../support/hands.ts";

test("the same journey with a keyboard and nothing else", async ({ house, newcomer }) => {
  const people = { house, comes: () => newcomer({ app: house, hands: keyboardAt }) };
  const ida = await test.step("the first administrator", () => journey.opensTheHouse(people));
  const bo = await test.step("a colleague", () => journey.invitesBo(people, ida));
  await test.step("a forløb", () => journey.beginsForloeb(ida));
  await test.step("a conversation", () => journey.talksAtStepOne(ida));
  await test.step("a decision and two choices", () => journey.decidesAndChooses(ida));
  await test.step("the colleague sees the same", () => journey.seesTheSame(bo));
  await test.step("on paper", async () => {
    await ida.follows("Udskriv");
    const word = ida.page.waitForEvent("download");
    await ida.follows("Word, til at skrive videre i");
    expect((await word).suggestedFilename()).toMatch(/\.docx$/);
    for (const link of ["PDF, til print", "A6 til at klippe ud: Behovsanalyse"]) {
      await tabTo(ida.page, ida.page.getByRole("link", { name: link, exact: true }));
      await expect(ida.page.locator(":focus")).toHaveAttribute("href", /\/(pdf|a6)$/);
    }
    await ida.follows("Webside, til at læse her");
    await ida.seesHeading(journey.forloeb);
    await ida.page.goBack();
  });
  await test.step("out and in again", () => journey.comesBackByLetter(people, ida, bo));
});

test("the first stop on a page leads past the menu", async ({ signedInAs }) => {
  const { page } = await signedInAs("Mette");
  for (const address of ["/", "/forloeb", "/biblioteket"]) {
    await page.goto(address);
    await page.keyboard.press("Tab");
    const skip = page.getByRole("link", { name: "Gå til indholdet" });
    await expect(skip).toBeFocused();
    await expect(skip).toBeInViewport();
    await page.keyboard.press("Enter");
    await expect(page.getByRole("main")).toBeFocused();
    // The next stop is the first thing inside, not the menu once more.
    await page.keyboard.press("Tab");
    await expect(page.getByRole("main").locator(":focus")).toHaveCount(1);
  }
});

test("on a phone's width the menu behind »Mere« opens, is walked and closes by keys", async ({
  signedInAs,
}) => {
  const { page } = await signedInAs("Lone", { viewport: { width: 390, height: 844 } });
  await page.goto("/");
  const more = page.getByRole("button", { name: "Mere" });
  await tabTo(page, more);
  await page.keyboard.press("Enter");
  const post = page.getByRole("link", { name: "Post" });
  await expect(post).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(post).toBeHidden();
  await expect(more).toBeFocused();
  await page.keyboard.press("Enter");
  await tabTo(page, post);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: "Post" })).toBeVisible();
});

test("on a phone nothing that has the focus hides under a bar", async ({ places, signedInAs }) => {
  const { page } = await signedInAs("Mette", { viewport: { width: 390, height: 664 } });
  const forloeb = `/forloeb/${places.forloeb}`;
  for (const address of [
    "/",
    forloeb,
    `${forloeb}/trin/3b`,
    `${forloeb}/logbog`,
    `${forloeb}/samtale/${places.round}/1`,
  ]) {
    await page.goto(address);
    expect(await tabThrough(page), address).toBeGreaterThan(8);
  }
});
