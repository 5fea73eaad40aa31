import { expect } from "@playwright/test";
import type { DemoName } from "./fixtures.ts";
import type { Person } from "./person.ts";

/** One look at an address of the demo. `{forloeb}` and the like stand for the ids of that day. */
export type Visit = {
  at: string;
  as: DemoName | "nobody";
  /** What is done before one looks; two visits to one address need it to be told apart. */
  after?: { what: string; does(person: Person): Promise<void> };
} & ({ title: string; status?: number; lang?: string } | { leadsTo: string } | { file: string });

export type PageVisit = Extract<Visit, { title: string }>;

export const isPage = (visit: Visit): visit is PageVisit => "title" in visit;

/** How a visit is called among the tests. */
export const nameOf = ({ at, as, after }: Visit) => `${at} as ${as}${after ? `, when ${after.what}` : ""}`;

/** An address, or a field of a form, with the ids of the day where their names stand in braces. */
export function filledIn(text: string, places: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => {
    const found = places[name];
    if (!found) throw new Error(`Nothing is called ${name}`);
    return found;
  });
}

/** An id that nothing has. */
export const unknown = "00000000-0000-4000-8000-000000000000";

/** Nothing filled in, and the button pressed all the same. */
export function refusedBy(button: string): Visit["after"] {
  return {
    what: `»${button}« is pressed too early`,
    does: async ({ page }) => {
      const form = page
        .locator("form", { has: page.getByRole("button", { name: button, exact: true }) })
        .first();
      await form.getByRole("button", { name: button, exact: true }).click();
      await expect(form.locator("[aria-invalid]").first()).toBeVisible();
    },
  };
}
