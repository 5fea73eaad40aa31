import { newId } from "#platform/database/id.ts";
import type { App } from "../support/app.ts";
import { startApp } from "../support/app.ts";
import { expect, test } from "../support/fixtures.ts";
import { keyboardAt, tabTo } from "../support/hands.ts";
import { post } from "../support/places.ts";
import { meetingsIn } from "../support/places-leading.ts";

/** Somebody at the table with a phone without script: what they send, and the answer they are given. */
async function phoneAt(app: App, code: string) {
  const door = await post(app, `/med/${code}`, {
    name: "",
    offered: "Ager og Eng",
    seat: "phone",
    heads: "1",
  });
  const [, word] = /\/bord\/([^?]+)/.exec(door.headers.get("location") ?? "") ?? [];
  const sends = async (fields: Record<string, string>) => {
    const answer = await post(app, `/bord/${word}/send`, fields);
    expect(await answer.json()).toEqual({ kept: true });
  };
  return {
    writes: (boardId: string, text: string) =>
      sends({ do: "note", id: newId(), boardId, tool: "brainstorm", slot: "", text, age: "0" }),
    votes: (boardId: string, targetId: string, dots: number) =>
      sends({ do: "dots", boardId, targetId, dots: String(dots) }),
    isFinished: (boardId: string) => sends({ do: "finished", boardId }),
  };
}

test("a meeting is held from the first code to the last dot, by keyboard", async ({ newcomer }) => {
  test.slow();
  const house = await startApp({ demo: true });
  try {
    const { unopenedMeeting: meeting } = await meetingsIn(house);
    const [plan] = await house.query("select engagement_id as id from meeting where id = $1", [meeting]);
    const mette = await newcomer({ app: house, hands: keyboardAt });
    const { page } = mette;
    const { keyboard } = page;
    await mette.opens("/log-ind");
    await page.getByRole("button", { name: /^Mette / }).click();
    await page.waitForURL(`${house.baseUrl}/`);

    await test.step("from the plan to the table, and it is opened with one press", async () => {
      await mette.opens(`/forloeb/${plan?.id}/moeder/${meeting}`);
      await mette.follows("Hold mødet");
      await mette.sees("Når I åbner mødet");
      await mette.sees(/ingen får nogensinde at vide, hvem der skrev; hver får tre prikker/);
      await mette.presses("Åbn mødet");
      await mette.sees("Ingen er med endnu");
    });
    const [sitting] = await house.query("select code from sitting where meeting_id = $1", [meeting]);
    const code = String(sitting?.code);
    const storageState = await page.context().storageState();
    const wall = await newcomer({ app: house, storageState });
    await wall.opens(`/moeder/${meeting}/skaerm`);
    await wall.sees(`${code.slice(0, 3)} ${code.slice(3)}`);

    const phones = [await phoneAt(house, code), await phoneAt(house, code)] as const;
    const agenda = page.getByRole("navigation", { name: "Dagsorden" });
    await test.step("two join, and the room goes on", async () => {
      await mette.sees("2 er med");
      await mette.presses("Næste");
      await expect(agenda.locator("[data-room]")).toContainText("Runde");
      await mette.presses("Næste");
      await expect(agenda.locator("[data-room]")).toContainText("Idérunde");
      await wall.sees("Hver skriver for sig. Vi ser sedlerne, når alle er klar.");
    });
    const [laid] = await house.query(
      "select b.id from board b where b.meeting_id = $1 and b.tool = 'brainstorm'",
      [meeting],
    );
    const board = String(laid?.id);

    await test.step("what is written is counted and not shown", async () => {
      for (const text of ["Et bål", "Kaffe på en vogn"]) await phones[0].writes(board, text);
      for (const text of ["En hoppepude", "Et bord med værktøj"]) await phones[1].writes(board, text);
      await phones[1].isFinished(board);
      await mette.sees("4 sedler · 1 er færdig");
      await expect(wall.page.getByRole("status")).toHaveText("4 sedler · én er færdig");
      for (const seen of [page, wall.page]) expect(await seen.content()).not.toMatch(/bål|hoppepude/i);
    });

    await test.step("it is shown, and three are gathered and named", async () => {
      await mette.presses("Vis alle sedler");
      await mette.sees("En hoppepude");
      await wall.sees("Kaffe på en vogn");
      await tabTo(page, page.locator("input[name=note]").first());
      for (const key of ["Space", "ArrowDown", "Space", "ArrowDown", "Space", "g"]) await keyboard.press(key);
      await keyboard.type("Lørdag");
      await keyboard.press("Enter");
      await expect(mette.section("Lørdag").getByRole("checkbox", { name: /^(?!Vælg bunken)/ })).toHaveCount(
        3,
      );
      await wall.seesHeading("Lørdag");
      await expect(mette.section("Lørdag").locator("input[name=note]:focus")).toHaveCount(1);
    });

    await test.step("the heap gets another name; that is undone and done again", async () => {
      await keyboard.press("n");
      await keyboard.type("Noget at samles om");
      await keyboard.press("Enter");
      await wall.seesHeading("Noget at samles om");
      await expect(page.locator("input[name=note]:focus")).toHaveCount(1);
      await keyboard.press("ControlOrMeta+z");
      await wall.seesHeading("Lørdag");
      await keyboard.press("ControlOrMeta+Shift+z");
      await wall.seesHeading("Noget at samles om");
    });

    await test.step("the dots are laid unseen, and counted on the wall when the vote is closed", async () => {
      const [heap] = await house.query("select id from board_group where board_id = $1", [board]);
      await mette.presses("Åbn afstemningen");
      await wall.sees("Læg jeres prikker på telefonen. I har tre hver.");
      await phones[0].votes(board, String(heap?.id), 3);
      await phones[1].votes(board, String(heap?.id), 2);
      await mette.sees(/Der er lagt 5 af 6 prikker/);
      await expect(wall.page.getByText("5 prikker")).toHaveCount(0);
      await mette.presses("Luk afstemningen");
      await expect(wall.page.getByRole("heading", { name: "Noget at samles om" })).toContainText("5 prikker");
      await mette.sees("Afstemningen er lukket. 5 prikker blev lagt.");
    });

    await test.step("a nugget is marked, and a colleague who takes over sees it and sets the clock", async () => {
      await tabTo(page, page.locator("input[name=note]").first());
      await keyboard.press("k");
      await mette.sees("guldkorn");
      const birgit = await newcomer({ app: house });
      await birgit.opens("/log-ind");
      await birgit.page.getByRole("button", { name: /^Birgit / }).click();
      await birgit.page.waitForURL(`${house.baseUrl}/`);
      await birgit.opens(`/moeder/${meeting}/styr`);
      await birgit.sees("guldkorn");
      await birgit.presses("5 min.");
      await expect(page.getByRole("timer", { name: "Uret" })).toBeVisible();
      await expect(wall.page.getByRole("timer", { name: "Uret" })).toBeVisible();
    });

    await test.step("it ends: the code opens nothing, and what was said stays", async () => {
      await mette.unfolds("Slut mødet");
      await mette.presses("Ja, slut mødet");
      await mette.seesHeading("Mødet er slut");
      await wall.seesHeading("Mødet er slut. Tak for jeres ord.");
      expect((await fetch(`${house.baseUrl}/med/${code}`)).status).toBe(410);
      await mette.follows("Idérunde");
      await mette.seesHeading("Noget at samles om");
    });
  } finally {
    await house.stop();
  }
});

test("without script the same is done by plain forms", async ({ newcomer }) => {
  const house = await startApp({ demo: true });
  try {
    const { liveMeeting, votedItem } = await meetingsIn(house);
    const mette = await newcomer({ app: house });
    await mette.opens("/log-ind");
    await mette.page.getByRole("button", { name: /^Mette / }).click();
    await mette.page.waitForURL(`${house.baseUrl}/`);
    const plain = await newcomer({
      app: house,
      javaScriptEnabled: false,
      storageState: await mette.page.context().storageState(),
    });
    const { page } = plain;
    const address = `/moeder/${liveMeeting}/styr/${votedItem}`;
    await plain.opens(address);
    await page.getByLabel(/Hvordan kan drengene være værter/).check();
    await page.getByLabel(/Hvordan får en ny far/).check();
    await plain.writes("Navn på bunken", "Drengene", page.getByRole("form", { name: "Det valgte" }));
    await plain.presses("Saml");
    await plain.seesHeading("Drengene");
    expect(new URL(page.url()).pathname).toBe(address);
    await plain.presses("Fortryd");
    await expect(page.getByRole("heading", { name: "Drengene" })).toHaveCount(0);
    await plain.presses("2 min.");
    await expect(page.getByRole("timer", { name: "Uret" })).toContainText("kl.");
    await plain.presses("Gå hertil");
    await expect(page.getByRole("navigation", { name: "Dagsorden" }).locator("[data-room]")).toContainText(
      "Udviklingsspørgsmål",
    );
    await plain.opens(`/moeder/${liveMeeting}/skaerm`);
    await plain.sees("K7M 4PX");
  } finally {
    await house.stop();
  }
});
