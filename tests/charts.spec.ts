import type { Page } from "@playwright/test";
import { expect, test } from "./support/fixtures.ts";
import { filledIn, isPage, nameOf } from "./support/visit.ts";
import { allVisits } from "./support/visits.ts";

// Whoever cannot see a drawing reads the table beside it, so every number that is drawn stands there (design.md).

const withPlaces = allVisits
  .filter(isPage)
  .filter(({ at, status }) => /^\/(lokalsamfund|delt)(?!.*\/analyse\/)/.test(at) && !status);

for (const visit of withPlaces) {
  test(`${nameOf(visit)}: every drawing has its numbers in a table`, async ({
    demo,
    places,
    signedInAs,
    newcomer,
  }) => {
    const person = visit.as === "nobody" ? await newcomer({ app: demo }) : await signedInAs(visit.as);
    await person.opens(filledIn(visit.at, places));
    await visit.after?.does(person);
    for (const { drawn, written, tables } of await chartsOn(person.page)) {
      expect(tables).toBe(1);
      expect(drawn.length).toBeGreaterThan(0);
      expect(written).toEqual(expect.arrayContaining(drawn));
    }
    expect(await strayDrawings(person.page)).toEqual([]);
  });
}

test("the charts of a place are counted", async ({ places, signedInAs }) => {
  const { page, opens } = await signedInAs("Mette");
  const count = async (at: string) => {
    await opens(filledIn(at, places));
    return (await chartsOn(page)).length;
  };
  // A map, two lines, the ages, the use of the library, and how sure it is.
  expect(await count("/lokalsamfund/{place}")).toBe(6);
  expect(await count("/lokalsamfund/{place}/brug")).toBe(1);
  // Residents, households, three counts of use, and the ages before and now.
  expect(await count("/lokalsamfund/{place}/sammenlign")).toBe(6);
  expect(await count("/lokalsamfund/kort")).toBe(1);
});

/** Each chart of a page: the numbers its marks say they draw, and what stands in the cells of its table. */
function chartsOn(page: Page) {
  return page.locator("main figure[data-chart]").evaluateAll((figures) =>
    figures.map((figure) => ({
      drawn: [...figure.querySelectorAll("svg [data-drawn]")].map((mark) => mark.getAttribute("data-drawn")),
      written: [...figure.querySelectorAll("th, td")].map((cell) => (cell.textContent ?? "").trim()),
      tables: figure.querySelectorAll("table").length,
    })),
  );
}

/** Drawings that neither are in a chart nor say that they draw nothing but a thing: icons, the path, a map to press on. */
function strayDrawings(page: Page): Promise<string[]> {
  return page
    .locator("main svg:not([data-icon], figure[data-chart] svg, form svg, [data-specimen] svg)")
    .evaluateAll((drawings) => drawings.map((drawing) => drawing.outerHTML.slice(0, 120)));
}
