import { expect, type Locator, type Page } from "@playwright/test";
import type { Hands } from "./hands.ts";

/** Somebody in front of a browser, who finds things by what they are called. */
export type Person = ReturnType<typeof personAt>;

/** What one can do on a page with these hands; all names are whole and as they are read aloud. */
export function personAt(page: Page, hands: Hands) {
  const named = (role: Parameters<Page["getByRole"]>[0], name: string, within: Locator | Page = page) =>
    within.getByRole(role, { name, exact: true });
  return {
    page,
    /** Opens an address one has been given, as from a letter. */
    opens: (address: string) => page.goto(address),
    presses: (button: string, within?: Locator) => hands.activate(named("button", button, within)),
    follows: (link: string, within?: Locator) => hands.activate(named("link", link, within)),
    /** Unfolds what is folded under a summary that begins so; the rest of it may say what it is about. */
    unfolds: (summary: string, within: Locator | Page = page) =>
      hands.activate(within.locator("summary").filter({ hasText: new RegExp(`^${summary}`) })),
    writes: (field: string, text: string, within?: Locator) =>
      hands.write(named("textbox", field, within), text),
    picks: (field: string, option: string) => hands.pick(named("combobox", field), option),
    chooses: (radio: string, within?: Locator) => hands.choose(named("radio", radio, within)),
    ticks: (box: string) => hands.tick(named("checkbox", box), true),
    unticks: (box: string) => hands.tick(named("checkbox", box), false),
    sees: (text: string | RegExp) =>
      expect(page.getByText(text).filter({ visible: true }).first()).toBeVisible(),
    seesHeading: (name: string | RegExp) => expect(page.getByRole("heading", { name }).first()).toBeVisible(),
    seesField: (field: string, text: string) => expect(named("textbox", field)).toHaveValue(text),
    /** The part of a page under a heading of this name. */
    section: (name: string) => page.getByRole("region", { name, exact: true }),
  };
}
