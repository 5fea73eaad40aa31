import { startApp } from "../support/app.ts";
import * as find from "../support/find-each-other.ts";
import { test } from "../support/fixtures.ts";
import { keyboardAt } from "../support/hands.ts";
import { gather, type People } from "../support/know-the-place.ts";
import * as reach from "../support/reach-out.ts";

const phone = { viewport: { width: 390, height: 844 }, hasTouch: true };

// A citizen's idea and its way to a forløb of 3A is walked by keyboard in idea.spec.ts.
test("from a list of partners to an agreement and a task that is theirs, with a keyboard alone", async ({
  newcomer,
}) => {
  test.setTimeout(240_000);
  const house = await startApp();
  const comes = async (wishes = {}) => {
    const person = await newcomer({ app: house, hands: keyboardAt, ...wishes });
    return { ...person, hands: keyboardAt(person.page) };
  };
  const people: People = {
    house,
    atDesk: () => comes(),
    withPhone: () => comes(phone),
    stranger: () => newcomer({ app: house, hands: keyboardAt, javaScriptEnabled: false, ...phone }),
  };
  try {
    const { ida, bo } = await test.step("three of them", () => gather(people));
    await test.step("the overview comes in", () => find.takesOverview(ida));
    await test.step("four around a persona", () => find.asksAround(ida));
    await test.step("rated by two, each alone", () => find.choosesTogether(ida, bo));
    await test.step("somebody to write to", () => reach.knowsSomebody(ida));
    await test.step("a call, and a wait", () => reach.callsAndWaits(ida, house));
    const stranger = await people.stranger();
    await test.step("an invitation, and a yes", () => reach.invites(ida, stranger));
    const agreement = await test.step("an agreement", () => reach.agrees(ida, stranger));
    await test.step("a task becomes theirs", () => reach.handsOver(ida));
    await test.step("on paper", () => reach.prints(ida, agreement));
  } finally {
    await house.stop();
  }
});
