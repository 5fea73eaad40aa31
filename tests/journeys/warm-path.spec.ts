import { startApp } from "../support/app.ts";
import { expect, test } from "../support/fixtures.ts";
import { keyboardAt } from "../support/hands.ts";

test("from a question to the one to ask, over a tie that was just noted, by keyboard", async ({
  newcomer,
}) => {
  test.slow();
  const house = await startApp({ demo: true });
  try {
    const mette = await newcomer({ app: house, hands: keyboardAt });
    const { page } = mette;
    const ask = async (question: string) => {
      const field = page.getByRole("searchbox", { name: "Hvem vil I nå?" });
      await field.focus();
      await page.keyboard.press("ControlOrMeta+A");
      await page.keyboard.type(question);
      await page.keyboard.press("Enter");
      await page.waitForURL((url) => url.searchParams.get("q") === question);
    };
    const answer = (name: string) =>
      page.getByRole("listitem").filter({ has: page.getByRole("heading", { name, exact: true }) });

    await mette.opens("/log-ind");
    await page.getByRole("button", { name: /^Mette / }).click();
    await page.waitForURL(`${house.baseUrl}/`);

    await test.step("a question in plain words is answered by partners, with why and how", async () => {
      await mette.opens("/partnere");
      await mette.follows("Hvem vil I nå? Find vej til dem");
      await ask("Hvem kan nå fædre med sønner på 5-7 år?");
      await mette.seesHeading("Dem kan I gå til");
      await expect(answer("Faren med sæbekassebilerne")).toContainText("Når fædre med drenge på 5–7 år.");
      await expect(answer("Faren med sæbekassebilerne")).toContainText("Du kender dem selv godt.");
      await mette.seesHeading("Målgrupper");
      await mette.seesHeading("Forløb");
    });

    await test.step("nobody knows the grandfathers, but there is a way in three steps", async () => {
      await ask("bedstefedrene");
      await mette.sees(/Vi fandt ikke »bedstefedrene«/);
      await expect(answer("Bedstefædrene på bænken")).toContainText(
        "Spørg Jens, som kender Nørre Sø Idrætsforening godt, og de kender Hallens Venner godt, og de kender Bedstefædrene på bænken godt.",
      );
    });

    await test.step("a name that may mean several is asked about, and then the tie stands at both", async () => {
      await mette.follows("Bedstefædrene på bænken");
      const ties = mette.section("Hvem kender de?");
      await mette.unfolds("De kender nogen", ties);
      await mette.writes("Hvem kender de?", "nørre sø", ties);
      await mette.presses("Gem", ties);
      await mette.sees("Vælg den, I mener.");
      await mette.chooses("Nørre Sø Skole", ties);
      await mette.chooses("Godt: kan ringe uden videre", ties);
      await mette.presses("Gem", ties);
      await expect(ties.getByText("de kender hinanden godt")).toHaveCount(2);
      await mette.follows("Nørre Sø Skole", ties);
      await mette.seesHeading("Nørre Sø Skole");
      await expect(ties.getByRole("link", { name: "Bedstefædrene på bænken" })).toBeVisible();
    });

    await test.step("and the way is shorter; taken away it is the long one again", async () => {
      await mette.opens("/partnere/find");
      await ask("bedstefædrene");
      await expect(answer("Bedstefædrene på bænken")).toContainText(
        "Du kender Nørre Sø Skole godt, og de kender Bedstefædrene på bænken godt.",
      );
      await mette.follows("Bedstefædrene på bænken");
      await mette.presses("Fjern Nørre Sø Skole", mette.section("Hvem kender de?"));
      await mette.presses("Fortryd");
      await mette.sees("Det er tilbage igen.");
    });

    await test.step("what nobody has says so, and where was looked", async () => {
      await mette.opens("/partnere/find");
      await ask("zyxwv");
      await mette.sees(/Vi fandt ikke noget om »zyxwv«. Vi har ledt i partnere/);
    });
  } finally {
    await house.stop();
  }
});
