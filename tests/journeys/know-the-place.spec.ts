import { startApp } from "../support/app.ts";
import { test } from "../support/fixtures.ts";
import { keyboardAt, tabTo } from "../support/hands.ts";
import * as folk from "../support/know-the-people.ts";
import * as place from "../support/know-the-place.ts";
import { openStatbankServer } from "../support/statbank.ts";

const phone = { viewport: { width: 390, height: 844 }, hasTouch: true };

// A file is chosen with a mouse in import.spec.ts.
test("from a place nobody knows to a question worth asking there, with a keyboard alone", async ({
  newcomer,
}) => {
  const statbank = await openStatbankServer();
  const house = await startApp({ env: { STATBANK_URL: statbank.url } });
  const comes = async (wishes = {}) => {
    const person = await newcomer({ app: house, hands: keyboardAt, ...wishes });
    return { ...person, hands: keyboardAt(person.page) };
  };
  const people: place.People = {
    house,
    atDesk: () => comes(),
    withPhone: () => comes(phone),
    stranger: () => newcomer({ app: house, hands: keyboardAt, javaScriptEnabled: false }),
  };
  // The window where one finds a file is the browser's own; what a spreadsheet copied goes in by Ctrl+V.
  const brings = async ({ page }: place.Member, text: string) => {
    await tabTo(page, page.getByLabel("Eller sæt rækkerne ind her (valgfrit)"));
    await page.keyboard.insertText(text);
  };
  try {
    const { ida, bo, asta } = await test.step("three of them", () => place.gather(people));
    await test.step("a place", () => place.addsPlace(ida));
    await test.step("its figures", () => place.findsFigures(ida));
    await test.step("its associations", () => place.takesRegister(ida, (text) => brings(ida, text)));
    await test.step("a target group", () => folk.namesGroup(ida));
    await test.step("two phones without network", () => folk.observeWithoutNetwork(house, bo, asta));
    await test.step("three drafts", () => folk.writeDrafts(ida, bo, asta));
    await test.step("one persona", () => folk.mergeDrafts(ida));
    await test.step("an insight", () => folk.understands(ida));
    await test.step("a development question", () => folk.asksFurther(ida));
    await test.step("read by a stranger, and on paper", () => place.sharesAnalysis(ida, people));
  } finally {
    await house.stop();
    statbank.close();
  }
});
