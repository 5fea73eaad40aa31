import { expect } from "@playwright/test";
import type { Person } from "./person.ts";
import { unknown, type Visit } from "./visit.ts";

const lost = "Den side er her ikke · Vejviser";
const story = "Kontakt · Nørre Sø Idrætsforening · Vejviser";
const threads = "Henvendelser · Fædre og sønner · Vejviser";

/** Contact attempts. */
export const attemptVisits: Record<string, Visit[]> = {
  "partnere/:partnerId/kontakt": [
    { at: "/partnere/{partner}/kontakt", as: "Mette", title: story },
    { at: "/partnere/{partner}/kontakt?forloeb={forloeb}&maade=phone", as: "Birgit", title: story },
    {
      at: "/partnere/{partner}/kontakt",
      as: "Mette",
      title: story,
      after: { what: "nothing says how", does: saysNotHow },
    },
    {
      at: "/partnere/{partner}/kontakt",
      as: "Mette",
      title: story,
      after: { what: "an attempt is mended", does: unfoldsOne },
    },
    { at: `/partnere/${unknown}/kontakt`, as: "Mette", title: lost, status: 404 },
  ],
  "forloeb/:engagementId/kontakt": [
    { at: "/forloeb/{forloeb}/kontakt", as: "Mette", title: threads },
    { at: "/forloeb/{forloeb}/kontakt?ord=kamel&orden=name", as: "Birgit", title: threads },
    {
      at: "/forloeb/{forloeb}/kontakt",
      as: "Mette",
      title: threads,
      after: { what: "nobody is chosen", does: choosesNobody },
    },
    { at: `/forloeb/${unknown}/kontakt`, as: "Mette", title: lost, status: 404 },
  ],
  "forloeb/:engagementId/kontakt/henvendelser/:format": [
    { at: "/forloeb/{forloeb}/kontakt/henvendelser/csv", as: "Mette", file: "text/csv; charset=utf-8" },
  ],
  "indstillinger/paamindelser": [
    { at: "/indstillinger/paamindelser", as: "Mette", title: "Påmindelser · Vejviser" },
  ],
};

async function saysNotHow({ page }: Person): Promise<void> {
  const form = page.locator("form").filter({ hasText: "Hvad skete der?" }).first();
  await form.getByLabel("Hvad skete der?").fill("Fin snak om bænke");
  await form.getByRole("button", { name: "Gem", exact: true }).click();
  await expect(form.locator("[aria-invalid]").first()).toBeVisible();
}

async function unfoldsOne({ page }: Person): Promise<void> {
  await page.getByRole("main").locator("summary", { hasText: "Ret" }).first().click();
  await expect(page.getByRole("button", { name: "Tag den væk" }).first()).toBeVisible();
}

async function choosesNobody(person: Person): Promise<void> {
  await person.unfolds("Skriv en henvendelse");
  await person.presses("Gem");
  await expect(person.page.locator("[aria-invalid]").first()).toBeVisible();
}
