import { expect, type Locator, type Page } from "@playwright/test";

/** How somebody works a page: with a mouse, or with a keyboard and nothing else. */
export type Hands = {
  activate(target: Locator): Promise<void>;
  write(field: Locator, text: string): Promise<void>;
  pick(list: Locator, option: string): Promise<void>;
  choose(radio: Locator): Promise<void>;
  tick(box: Locator, ticked: boolean): Promise<void>;
};

export const mouse: Hands = {
  activate: (target) => target.click(),
  write: (field, text) => field.fill(text),
  pick: async (list, option) => void (await list.selectOption({ label: option })),
  choose: (radio) => radio.check(),
  tick: (box, ticked) => box.setChecked(ticked),
};

/** Stops on a page, beyond which nobody can be asked to press Tab. */
const mostStops = 150;

/**
 * Hands that never leave the keyboard. They press Tab until what they look for has the focus, and at every stop
 * on the way the focus must be there for the eye too.
 */
export function keyboardAt(page: Page): Hands {
  const { keyboard } = page;
  return {
    activate: async (target) => {
      await tabTo(page, target);
      await keyboard.press("Enter");
    },
    write: async (field, text) => {
      await tabTo(page, field);
      await keyboard.press("ControlOrMeta+A");
      await keyboard.type(text);
      await expect(field).toHaveValue(text);
    },
    pick: async (list, option) => {
      await tabTo(page, list);
      await keyboard.type(option);
      await expect(list.locator("option:checked")).toHaveText(option);
    },
    choose: async (radio) => {
      // A group of radio buttons is one stop, in each form by itself; the arrows walk inside it.
      const name = await radio.getAttribute("name");
      const group = radio.locator("xpath=ancestor::form").locator(`input[type=radio][name="${name}"]`);
      await tabTo(page, group.and(page.locator(":visible")));
      for (let walked = 0; !(await hasFocus(radio)) && walked < mostStops; walked += 1)
        await keyboard.press("ArrowDown");
      if (!(await radio.isChecked())) await keyboard.press("Space");
      await expect(radio).toBeChecked();
    },
    tick: async (box, ticked) => {
      await tabTo(page, box);
      if ((await box.isChecked()) !== ticked) await keyboard.press("Space");
      await expect(box).toBeChecked({ checked: ticked });
    },
  };
}

/** Presses Tab until one of `target` has the focus. Fails when it is out of reach, or a stop on the way cannot be seen. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  await target.first().waitFor();
  // Whoever walks on while the last thing is being saved has the page scroll away under their fingers.
  await expect.poll(() => page.evaluate(isAtRest)).toBe(true);
  for (let stops = 0; stops < mostStops; stops += 1) {
    // One question a stop: a long way takes many.
    const { arrived, dark } = await target.evaluateAll(lookAtFocus);
    if (stops > 0 && dark) await seesFocus(page);
    if (arrived) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`${mostStops} times Tab, and ${target} never had the focus`);
}

/** Walks a page from its first stop to its last, and sees the focus at each. Returns how many there were. */
export async function tabThrough(page: Page): Promise<number> {
  for (let stops = 0; stops < mostStops; stops += 1) {
    await page.keyboard.press("Tab");
    if (await page.evaluate(() => document.activeElement === document.body)) return stops;
    await seesFocus(page);
  }
  throw new Error(`${mostStops} times Tab, and no end to the page`);
}

/** That whatever has the focus now shows it with a ring or a shadow, inside the window and with nothing on top. */
export async function seesFocus(page: Page): Promise<void> {
  // A page that has just been drawn anew may still be on its way to where the focus is.
  await expect.poll(async () => (await page.evaluate(lookAtFocus, [])).dark).toBeUndefined();
}

/** Whether the page is on its way to no other and saves nothing. */
function isAtRest(): boolean {
  const { __reactRouterDataRouter: router } = window as {
    __reactRouterDataRouter?: {
      state: { navigation: { state: string }; fetchers: Map<string, { state: string }> };
    };
  };
  const under = router ? [router.state.navigation, ...router.state.fetchers.values()] : [];
  return under.every(({ state }) => state === "idle");
}

const hasFocus = async (target: Locator) => (await target.evaluateAll(lookAtFocus)).arrived;

/** Whether one of some elements has the focus, and what is wrong with how it shows just now, if anything. */
function lookAtFocus(targets: Element[]): { arrived: boolean; dark: string | undefined } {
  const focused = document.activeElement;
  // Between the last stop and the first one again the browser itself has the focus.
  if (!focused || focused === document.body || focused === document.documentElement)
    return { arrived: false, dark: undefined };
  return { arrived: targets.includes(focused), dark: inTheDark(focused) };

  function inTheDark(focused: Element): string | undefined {
    // In a date field the last stop is the browser's own button inside, with a ring the browser draws.
    if (!focused.matches(":focus")) return undefined;
    const what = `${focused.tagName.toLowerCase()} "${(focused.textContent ?? "").trim().slice(0, 40)}" ${focused.id}`;
    const { width, height, left, top, right, bottom } = focused.getBoundingClientRect();
    // A control drawn by its label (a radio button as a pill) shows the focus there.
    const bearer =
      width > 2 && getComputedStyle(focused).opacity !== "0" ? focused : focused.nextElementSibling;
    if (!shows(bearer)) return `${what} shows no focus`;
    if (right <= 0 || bottom <= 0 || left >= innerWidth || top >= innerHeight)
      return `${what} has the focus outside the window`;
    const x = Math.min(Math.max(left + width / 2, 1), innerWidth - 1);
    const y = Math.min(Math.max(top + height / 2, 1), innerHeight - 1);
    const onTop = document.elementFromPoint(x, y);
    const covered = onTop && !focused.contains(onTop) && !onTop.contains(focused) && !bearer?.contains(onTop);
    return covered ? `${what} lies under ${onTop.tagName.toLowerCase()} ${onTop.className}` : undefined;
  }

  function shows(element: Element | null): boolean {
    if (!element) return false;
    const style = getComputedStyle(element);
    const outlined = style.outlineStyle !== "none" && Number.parseFloat(style.outlineWidth) >= 1;
    return outlined || style.boxShadow !== "none";
  }
}
