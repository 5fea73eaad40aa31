import { oneRound, open } from "../support/at-the-table.ts";
import { expect, test } from "../support/fixtures.ts";
import { joins, lays } from "../support/table-in-app.ts";

test("what the one who leads pressed without network is done when it is back, also after the page was opened anew", async ({
  demo,
  signedInAs,
}) => {
  const table = await oneRound(demo, { ...open });
  const lis = await joins(demo, table.code);
  for (const text of ["Et bål", "Kaffe på en vogn", "En hoppepude"])
    await lays(demo, lis, table.boards[0] ?? "", text);
  const mette = await signedInAs("Mette");
  const { page } = mette;
  const context = page.context();
  await mette.opens(`/moeder/${table.meeting}/styr`);
  await mette.sees("En hoppepude");

  await context.setOffline(true);
  for (const text of [/Et bål/, /Kaffe på en vogn/]) await page.getByRole("checkbox", { name: text }).check();
  await mette.writes("Navn på bunken", "Varme");
  await mette.presses("Saml");
  await mette.sees(/Forbindelsen er væk/);
  await expect(page.getByText(/Ét tryk venter/)).toBeVisible();

  // The page does not wait with her: she closes it, and comes back where there is network.
  await page.close();
  await context.setOffline(false);
  const groups = () => demo.query("select title from board_group where board_id = $1", [table.boards[0]]);
  expect(await groups()).toEqual([]);
  const again = await context.newPage();
  const heap = again.getByRole("region", { name: "Varme" });
  for (const _ of ["once", "and once more"]) {
    await again.goto(`/moeder/${table.meeting}/styr`);
    await expect(heap.locator("input[name=note]")).toHaveCount(2);
  }
  expect(await groups()).toEqual([{ title: "Varme" }]);
});
