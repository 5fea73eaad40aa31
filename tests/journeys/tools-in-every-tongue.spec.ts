import { tongueNames, tongues } from "#ui/tongues.ts";
import { open } from "../support/at-the-table.ts";
import { findings } from "../support/axe.ts";
import { expect, test } from "../support/fixtures.ts";
import { holdInApp, joins, lays } from "../support/table-in-app.ts";

const question = "Hvad skal der til, for at en far bliver hængende?";

for (const tongue of tongues) {
  test(`axe finds nothing at the tools of the table in ${tongueNames[tongue]}, and nothing sticks out`, async ({
    demo,
    newcomer,
  }) => {
    const table = await holdInApp(demo, [
      { kind: "persona", question, ...open },
      { kind: "storyboard", question, ...open },
      { kind: "development-questions", question, ...open },
      { kind: "brainstorm", question, anonymity: "none", hidden: true },
    ]);
    const [persona = "", strip = "", asking = "", silent = ""] = table.items;
    await table.lead(
      `update agenda_item set persona_id = (
        select id from persona where stage = 'common' and organisation_id = agenda_item.organisation_id limit 1)
        where id = $1`,
      [persona],
    );
    for (const [at, text] of ["Hvordan når vi fædrene?", "Hvordan får drengene lov?"].entries())
      await table.lead(
        `insert into agenda_prompt (id, organisation_id, item_id, position, text)
          select gen_random_uuid(), organisation_id, id, $2, $3 from agenda_item where id = $1`,
        [asking, at + 1, text],
      );
    await table.lead("update board set passes = 3, pass = 1, seq = :seq where item_id = $1", [silent]);
    const address = await joins(demo, table.code, {
      sprog: tongue,
      name: "Gerda",
      seat: "scribe",
      heads: "3",
    });
    await lays(demo, address, table.boards[0] ?? "", "Han kommer, når nogen spørger", {
      tool: "persona",
      slot: "want",
      says: "new",
    });
    await lays(demo, address, table.boards[1] ?? "", "Bilen holder ved banen", {
      tool: "storyboard",
      slot: "frame-1",
      picture: "bus",
    });
    const reader = await newcomer({ app: demo });
    const { page } = reader;
    const paths = [persona, strip, asking, silent].map((item) => `${address}/${item}`);
    for (const [number, path] of [...paths, `${paths[0]}/ark`].entries()) {
      await page.setViewportSize({ width: number % 2 ? 390 : 320, height: 844 });
      await page.emulateMedia({ colorScheme: number % 2 ? "dark" : "light" });
      await reader.opens(path);
      await expect(page.locator("html")).toHaveAttribute("lang", tongue);
      const own = [".persona", ".strip", ".asked"][number];
      if (own) await expect(page.locator(own).first()).toBeVisible();
      await page.evaluate(() => {
        for (const details of document.querySelectorAll("details")) details.open = true;
      });
      expect(await findings(page), path).toEqual([]);
      const sticksOut = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
      expect(sticksOut, path).toBe(false);
    }
  });
}
