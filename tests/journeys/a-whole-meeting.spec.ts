import { startApp } from "../support/app.ts";
import { waitsForKeptTable } from "../support/at-the-table.ts";
import { expect, test } from "../support/fixtures.ts";
import { keyboardAt, tabTo } from "../support/hands.ts";
import type { Person } from "../support/person.ts";
import { findsTheDay, phone, picksCard, tableOf, writes } from "../support/whole-meeting.ts";

/**
 * From a question to what came of it, with seven browsers: the one who leads, the wall, a scribe who writes for three,
 * a phone that loses its network, one read from the right, one without script, and somebody at home.
 */
test("a date is found, a meeting is held around one table, and its words go on", async ({ newcomer }) => {
  test.setTimeout(480_000);
  const house = await startApp({ demo: true });
  try {
    const mette = await newcomer({ app: house, hands: keyboardAt });
    const { page } = mette;
    await findsTheDay(house, mette, newcomer);
    const at = new URL(page.url()).pathname;
    const meetingId = at.split("/").at(-1) ?? "";

    await test.step("the plan: what is on the agenda, for whom, and in which order", async () => {
      await mette.follows("Dagsorden");
      await mette.unfolds("Til det første møde");
      await mette.presses("Læg denne dagsorden Til det første møde");
      await mette.sees("Dagsordenen er lagt. Nu kan I rette den til.");
      for (const kind of ["Idérunde", "Storyboard"]) {
        await mette.unfolds("Sæt noget på dagsordenen");
        await page
          .getByRole("radio", { name: new RegExp(`^${kind}`) })
          .filter({ visible: true })
          .check();
        await mette.presses("Sæt det på");
        await expect(page.getByRole("list", { name: "Dagsordenen i rækkefølge" })).toContainText(kind);
      }
      await mette.sees(/^Om /);
    });

    const agenda = page.getByRole("navigation", { name: "Dagsorden" });
    const wall = await newcomer({ app: house, storageState: await page.context().storageState() });
    const scribe = await newcomer({ app: house });
    const bo = await newcomer({ app: house, viewport: phone });
    const amal = await newcomer({ app: house, viewport: phone });
    const gerda = await newcomer({ app: house, viewport: phone, javaScriptEnabled: false });
    const kim = await newcomer({ app: house });
    await test.step("the door opens, and everybody is at the table in their own way", async () => {
      await mette.follows("Hold mødet");
      await mette.presses("Åbn mødet");
      await mette.sees("Ingen er med endnu");
      const [sitting] = await house.query("select code from sitting where meeting_id = $1", [meetingId]);
      const door = `/med/${sitting?.code}`;
      await wall.opens(`/moeder/${meetingId}/skaerm`);
      await scribe.opens(door);
      await scribe.unfolds("Flere muligheder");
      await scribe.chooses("Ved et bord, jeg skriver for");
      await scribe.page.getByLabel("Hvor mange skriver du for?").fill("3");
      await scribe.writes("Hvilket bord?", "Bord 2");
      await scribe.presses("Kom med");
      for (const [one, name] of [
        [bo, "Bo"],
        [gerda, "Gerda"],
      ] as const) {
        await one.opens(door);
        await one.writes("Hvad skal vi kalde dig?", name);
        await one.presses("Kom med");
      }
      await amal.opens(`${door}?sprog=ar`);
      await amal.presses("انضم");
      await expect(amal.page.locator("html")).toHaveAttribute("dir", "rtl");
      await kim.opens(door);
      await kim.unfolds("Flere muligheder");
      await kim.chooses("Hjemme");
      await kim.presses("Kom med");
      await mette.sees("7 er med");
      await expect(wall.page.getByText("7 er med")).toBeVisible();
    });

    const followers = [scribe, bo, amal, kim];
    /** The room goes on to a line of the agenda, and everybody comes along. */
    const goesTo = async (line: string) => {
      await agenda.getByRole("link", { name: new RegExp(`^${line}`) }).click();
      await mette.presses("Kald alle hertil");
      await expect(agenda.locator("[data-room]")).toContainText(line);
      const [here] = await house.query("select item_id as id from sitting where meeting_id = $1", [
        meetingId,
      ]);
      for (const one of followers)
        await expect(one.page.locator(`[data-line="${here?.id}"] a[aria-current="page"]`)).toHaveCount(1);
      await gerda.opens(tableOf(gerda));
    };
    const notes = async () =>
      house.query(
        `select c.text, c.extra, c.slot from contribution c join board b on b.id = c.board_id
          join sitting s on s.meeting_id = b.meeting_id and s.item_id = b.item_id where s.meeting_id = $1`,
        [meetingId],
      );

    await test.step("picture cards: one for what is hard, one for the wish", async () => {
      await goesTo("Billedkort");
      for (const one of [bo, amal, gerda])
        for (const card of [4, 9]) {
          await picksCard(one, card);
          await expect(one.page.locator("[data-own]")).toHaveCount(card === 4 ? 1 : 2);
        }
      await expect.poll(async () => (await notes()).length).toBe(6);
      await expect(wall.page.locator("main li svg").first()).toBeVisible();
    });

    await test.step("a persona: one says what does not fit, one what is missing, and the table takes it on", async () => {
      await goesTo("Persona");
      await bo.page.locator(".persona li a").first().click();
      await bo.page.locator("#ord").fill("Han kommer, når nogen spørger ham");
      await bo.presses("Læg på bordet");
      await gerda.page.locator("#ord").fill("Han vil gerne hjem før mørket");
      await gerda.presses("Læg på bordet");
      await expect.poll(async () => (await notes()).length).toBe(2);
      const take = page.getByRole("button", { name: /^Tag med/ });
      for (const left of [2, 1]) {
        await expect(take).toHaveCount(left);
        await take.first().press("Enter");
      }
      await expect(take).toHaveCount(0);
      await expect(wall.page.getByText("Han vil gerne hjem før mørket")).toBeVisible();
      await expect(bo.page.locator(".persona").getByText("Han kommer, når nogen spørger ham")).toBeVisible();
    });

    await test.step("everybody writes alone, one of them without network, and nobody sees the others'", async () => {
      await goesTo("Idérunde");
      await waitsForKeptTable(bo.page);
      await bo.page.context().setOffline(true);
      for (const text of ["Et bål", "Noget at bygge"]) await writes(bo, text);
      await bo.sees(/Intet net lige nu/);
      for (const text of ["Kaffe på en vogn", "Et bord med værktøj", "En hoppepude"])
        await writes(scribe, text);
      await writes(amal, "شاي وكعك");
      await writes(gerda, "Musik");
      await kim.page.locator("#ord").pressSequentially("En inv");
      await mette.sees(/\d skriver/);
      await writes(kim, "En invitation i tasken");
      await mette.sees("6 sedler");
      for (const one of [wall, kim, gerda])
        expect(await one.page.content()).not.toMatch(/hoppepude|شاي|Et bål/);
      await bo.page.context().setOffline(false);
      await mette.sees("8 sedler");
    });

    await test.step("what was written is shown, and gathered with keys", async () => {
      await mette.presses("Vis alle sedler");
      await mette.sees("شاي وكعك");
      await expect(wall.page.getByText("Et bål")).toBeVisible();
      for (const name of ["Et bål", "Kaffe på en vogn"]) {
        await tabTo(page, page.getByRole("checkbox", { name, exact: true }));
        await page.keyboard.press("Space");
      }
      await page.keyboard.press("g");
      await page.keyboard.type("Noget at varme sig ved");
      await page.keyboard.press("Enter");
      await wall.seesHeading("Noget at varme sig ved");
      await bo.seesHeading("Noget at varme sig ved");
    });

    await test.step("the dots fall unseen: the scribe lays three, and one without script lays one", async () => {
      await mette.presses("Åbn afstemningen");
      const on = (one: Person, what: string) =>
        one.page.getByRole("button", { name: `Læg en prik på ${what}`, exact: true });
      for (let dots = 0; dots < 3; dots++) await on(scribe, "Noget at varme sig ved").click();
      await scribe.sees("6 af 9 prikker tilbage");
      await gerda.opens(tableOf(gerda));
      await on(gerda, "Musik").click();
      await gerda.sees("2 af 3 prikker tilbage");
      await mette.sees(/Der er lagt 4 af/);
      await expect(wall.page.getByText("3 prikker", { exact: true })).toHaveCount(0);
      await mette.presses("Luk afstemningen");
      await expect(wall.page.getByRole("heading", { name: "Noget at varme sig ved" })).toContainText(
        "3 prikker",
      );
    });

    await test.step("a storyboard: one draws with a finger, one picks a picture", async () => {
      await goesTo("Storyboard");
      const surface = bo.page.getByRole("img", { name: "Din tegning" });
      await surface.scrollIntoViewIfNeeded();
      const box = await surface.boundingBox();
      if (!box) throw new Error("There is nothing to draw on");
      await bo.page.mouse.move(box.x + 20, box.y + 20);
      await bo.page.mouse.down();
      await bo.page.mouse.move(box.x + box.width - 20, box.y + box.height - 20, { steps: 6 });
      await bo.page.mouse.up();
      await bo.writes("Hvad sker der på billedet?", "Bilen holder ved banen");
      await bo.presses("Læg i striben");
      await expect.poll(async () => (await notes()).length).toBe(1);
      await gerda.opens(tableOf(gerda));
      await gerda.page.locator("summary", { hasText: "Vælg et billede" }).click();
      await gerda.page.getByRole("radio", { name: "En bus", exact: true }).check({ force: true });
      await gerda.writes("Hvad sker der på billedet?", "Han kommer med bussen");
      await gerda.presses("Læg i striben");
      await expect(wall.page.getByRole("list", { name: "Striben" })).toContainText("Han kommer med bussen");
    });

    await test.step("it ends, and the minutes have written themselves", async () => {
      await mette.unfolds("Slut mødet");
      await mette.presses("Ja, slut mødet");
      await mette.seesHeading("Mødet er slut");
      await wall.seesHeading("Mødet er slut. Tak for jeres ord.");
      await bo.seesHeading("Mødet er slut");
      await mette.opens(`${at}/referat`);
      await mette.sees(/Flest prikker fik »Noget at varme sig ved«: 3\./);
      await mette.sees("Han kommer, når nogen spørger ham");
      await mette.sees("شاي وكعك");
      await expect(page.getByRole("list", { name: "Striben" })).toContainText("Bilen holder ved banen");
      for (const name of ["Gerda", "Bo"])
        await expect(page.getByRole("main").getByText(name, { exact: true })).toHaveCount(0);
    });

    await test.step("two notes go on: one becomes an insight, one an idea, and both remember the table", async () => {
      await goesOn("Han vil gerne hjem før mørket");
      await mette.writes("Indsigten i én sætning", "Fædre går, når det bliver mørkt");
      await mette.presses("Begynd en indsigt");
      await mette.seesHeading("Fædre går, når det bliver mørkt");
      await mette.sees(/Han vil gerne hjem før mørket/);
      await goesOn("Musik");
      await mette.presses("Gør den til en idé");
      await mette.sees("Musik");
      await mette.follows("Se sedlen i referatet");
      await mette.sees(/^Idé/);
    });

    /** From the minutes to where a note becomes something. */
    async function goesOn(text: string): Promise<void> {
      const [note] = await house.query(
        `select c.id from contribution c join board b on b.id = c.board_id where b.meeting_id = $1 and c.text = $2`,
        [meetingId, text],
      );
      await mette.opens(`${at}/referat?videre`);
      await page.locator(`a[href$="/referat/${note?.id}"]`).first().click();
      await mette.seesHeading("Hvad bliver det til?");
    }
  } finally {
    await house.stop();
  }
});
