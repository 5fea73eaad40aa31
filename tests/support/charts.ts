import { expect, type Page } from "@playwright/test";

/** Whoever cannot see a drawing reads the table beside it, so every number that is drawn stands there (design.md). */
export async function everyDrawingHasItsTable(page: Page): Promise<void> {
  for (const { drawings, drawn, written, tables } of await chartsOn(page)) {
    expect(tables).toBe(1);
    // A single number has nothing to be drawn beside; then there is the table alone.
    if (drawings > 0) expect(drawn.length).toBeGreaterThan(0);
    expect(written).toEqual(expect.arrayContaining(drawn));
  }
  // Elsewhere a drawing may be of something that has no numbers: the path, a face, a room, a letterhead.
  const isOfPlace = /\/(lokalsamfund|delt)\b(?!.*\/html$)/.test(page.url());
  if (isOfPlace) expect(await strayDrawings(page)).toEqual([]);
}

/** Each chart of a page: the numbers its marks say they draw, and what stands in the cells of its table. */
export function chartsOn(page: Page) {
  return page.locator("main figure[data-chart]").evaluateAll((figures) =>
    figures.map((figure) => ({
      drawings: figure.querySelectorAll("svg").length,
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
