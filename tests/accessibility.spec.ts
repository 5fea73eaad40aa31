import { findings } from "./support/axe.ts";
import { everyDrawingHasItsTable } from "./support/charts.ts";
import { expect, test } from "./support/fixtures.ts";
import { filledIn, isPage, nameOf } from "./support/visit.ts";
import { allVisits, patterns, visits } from "./support/visits.ts";

const wide = { width: 1440, height: 900 };
const phone = { width: 390, height: 844 };
/** What 400 % zoom leaves of a screen 1280 wide (WCAG 1.4.10). */
const narrow = { width: 320, height: 640 };

/** The first of the visits that are turned away with the same words: the same page is looked at once. */
const turnedAway = new Set(
  [
    ...Map.groupBy(
      allVisits.filter(isPage).filter(({ status }) => status !== undefined),
      ({ status, title, lang }) => `${status} ${title} ${lang}`,
    ).values(),
  ].flatMap(([first]) => (first ? [first] : [])),
);

/** The first state of each route, which is looked at in every width. */
const firsts = new Set(Object.values(visits).flatMap(([first]) => (first ? [first] : [])));

test("every route is visited", async () => {
  expect(Object.keys(visits).sort()).toEqual((await patterns()).sort());
});

for (const [number, visit] of allVisits.filter(isPage).entries()) {
  test(nameOf(visit), async ({ demo, places, comesBy, signedInAs, newcomer }) => {
    const alone = () => (visit.as === "nobody" ? newcomer({ app: demo }) : signedInAs(visit.as));
    // Whoever does something may leave a draft in the browser, and does it in one of their own.
    const person = await (visit.after ? alone() : comesBy(visit.as));
    const { page } = person;
    await page.setViewportSize(wide);
    const answer = await person.opens(filledIn(visit.at, places));
    expect(answer?.status()).toBe(visit.status ?? 200);
    await visit.after?.does(person);

    await expect(page).toHaveTitle(filledIn(visit.title, places));
    await expect(page.locator("html")).toHaveAttribute("lang", visit.lang ?? "da");
    // Headings on show in the gallery are no headings of the page.
    await expect(page.locator("h1:not([data-specimen] h1)")).toHaveCount(1);
    await expect(page.getByRole("main")).toHaveCount(1);
    if (!visit.status) await everyDrawingHasItsTable(page);
    if (visit.status && !turnedAway.has(visit)) return;
    await page.evaluate(unfoldAll);
    // Each width and each scheme on every route; which goes with which takes turns from page to page, and so do the
    // widths of a route's other states.
    const looks = [wide, phone]
      .map((viewport, at) => ({
        viewport,
        colorScheme: (number + at) % 2 === 0 ? ("light" as const) : ("dark" as const),
      }))
      .filter(({ viewport }) => firsts.has(visit) || (viewport === wide) === (number % 3 === 0));
    for (const { viewport, colorScheme } of looks) {
      await page.setViewportSize(viewport);
      await page.emulateMedia({ colorScheme });
      expect(await findings(page), `${viewport.width} wide, ${colorScheme}`).toEqual([]);
    }
    for (const viewport of [phone, narrow]) {
      await page.setViewportSize(viewport);
      await expect.poll(() => page.evaluate(stickingOut), `${viewport.width} wide`).toEqual([]);
    }
  });
}

test("whoever chooses English at the door gets pages that say they are English", async ({
  demo,
  newcomer,
}) => {
  const person = await newcomer({ app: demo });
  await person.opens("/log-ind");
  await person.presses("In English");
  await person.seesHeading("Come in");
  await expect(person.page.locator("html")).toHaveAttribute("lang", "en");
  await expect(person.page).toHaveTitle("Come in · Vejviser");
  await person.opens("/findes/ikke");
  await person.seesHeading("That page is not here");
  await expect(person.page.locator("html")).toHaveAttribute("lang", "en");
  await expect(person.page).toHaveTitle("That page is not here · Vejviser");
});

function unfoldAll(): void {
  for (const details of document.querySelectorAll("details")) details.open = true;
}

/** Nothing when the page fits its width; otherwise what reaches furthest out. */
function stickingOut(): string[] {
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth <= clientWidth) return [];
  return [...document.querySelectorAll("body *")]
    .filter((element) => element.getBoundingClientRect().right > clientWidth + 1)
    .slice(0, 5)
    .map((element) => `${element.tagName} ${element.className} ${element.textContent?.slice(0, 40)}`);
}
