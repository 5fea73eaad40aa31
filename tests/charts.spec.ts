import { chartsOn } from "./support/charts.ts";
import { expect, test } from "./support/fixtures.ts";
import { filledIn } from "./support/visit.ts";

// That each of them has its numbers in a table is looked at on every page: see accessibility.spec.ts.

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
