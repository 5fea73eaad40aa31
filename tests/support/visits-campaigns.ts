import { expect } from "@playwright/test";
import type { Person } from "./person.ts";
import { unknown, type Visit } from "./visit.ts";

const lost = "Den side er her ikke · Vejviser";
const word = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
const excel = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const inStory = (name: string) => `${name} · Fædre og sønner · Vejviser`;
const campaigns = "/forloeb/{forloeb}/kontakt/spredehagl";

/** Campaigns, offers and days out. */
export const campaignVisits: Record<string, Visit[]> = {
  "forloeb/:engagementId/kontakt/spredehagl": [
    { at: campaigns, as: "Mette", title: inStory("Spredehagl") },
    {
      at: campaigns,
      as: "Mette",
      title: inStory("Spredehagl"),
      after: pressedTooEarly("Begynd et spredehagl"),
    },
  ],
  "forloeb/:engagementId/kontakt/spredehagl/:campaignId": [
    { at: `${campaigns}/{campaign}`, as: "Mette", title: inStory("Lørdagen uden program") },
    {
      at: `${campaigns}/{campaign}`,
      as: "Mette",
      title: inStory("Lørdagen uden program"),
      after: { what: "everything is unfolded", does: unfoldsEverything },
    },
    {
      at: `${campaigns}/{campaign}`,
      as: "Mette",
      title: inStory("Lørdagen uden program"),
      after: pressedTooEarly("Skriv en anden vej ud"),
    },
    { at: `${campaigns}/${unknown}`, as: "Mette", title: lost, status: 404 },
  ],
  "forloeb/:engagementId/kontakt/spredehagl/:campaignId/:format": [
    { at: `${campaigns}/{campaign}/html`, as: "Mette", title: "Lørdagen uden program" },
    { at: `${campaigns}/{campaign}/csv`, as: "Mette", file: "text/csv; charset=utf-8" },
    { at: `${campaigns}/{campaign}/xlsx`, as: "Mette", file: excel },
    { at: `${campaigns}/{campaign}/docx`, as: "Mette", file: word },
    { at: `${campaigns}/{campaign}/pdf`, as: "Mette", file: "application/pdf" },
  ],
  "ud-af-huset": [
    { at: "/ud-af-huset", as: "Mette", title: "Ud af huset · Vejviser" },
    { at: "/ud-af-huset?sted={place}", as: "Mette", title: "Ud af huset · Vejviser" },
    { at: "/ud-af-huset?igen={nobodyOuting}", as: "Mette", title: "Ud af huset · Vejviser" },
    {
      at: "/ud-af-huset",
      as: "Mette",
      title: "Ud af huset · Vejviser",
      after: pressedTooEarly("Skriv en dag op"),
    },
  ],
  "ud-af-huset/tilbud": [
    { at: "/ud-af-huset/tilbud", as: "Mette", title: "Selvkørende tilbud · Ud af huset · Vejviser" },
    {
      at: "/ud-af-huset/tilbud",
      as: "Mette",
      title: "Selvkørende tilbud · Ud af huset · Vejviser",
      after: { what: "everything is unfolded", does: unfoldsEverything },
    },
  ],
  "ud-af-huset/kraefter": [
    { at: "/ud-af-huset/kraefter", as: "Mette", title: "Kræfter og ting · Ud af huset · Vejviser" },
    {
      at: "/ud-af-huset/kraefter",
      as: "Mette",
      title: "Kræfter og ting · Ud af huset · Vejviser",
      after: pressedTooEarly("Skriv noget op"),
    },
  ],
  "ud-af-huset/dage/:outingId": [
    {
      at: "/ud-af-huset/dage/{outing}",
      as: "Mette",
      title: "Fem minutter på generalforsamlingen · Vejviser",
    },
    {
      at: "/ud-af-huset/dage/{outing}",
      as: "Mette",
      title: "Fem minutter på generalforsamlingen · Vejviser",
      after: { what: "everything is unfolded", does: unfoldsEverything },
    },
    { at: "/ud-af-huset/dage/{pastOuting}", as: "Mette", title: "Lørdagen uden program · Vejviser" },
    { at: "/ud-af-huset/dage/{nobodyOuting}", as: "Mette", title: "Kaffe på torvet · Vejviser" },
    { at: `/ud-af-huset/dage/${unknown}`, as: "Mette", title: lost, status: 404 },
  ],
  "ud-af-huset/kalender": [
    { at: "/ud-af-huset/kalender", as: "Mette", file: "text/calendar; charset=utf-8" },
  ],
  "ud-af-huset/dage/:outingId/kalender": [
    { at: "/ud-af-huset/dage/{outing}/kalender", as: "Mette", file: "text/calendar; charset=utf-8" },
  ],
};

/** A form is unfolded, and sent with nothing in it. */
function pressedTooEarly(summary: string): Visit["after"] {
  return {
    what: `»${summary}« is sent empty`,
    does: async (person) => {
      await person.unfolds(summary);
      const form = person.page.locator("details[open] form").last();
      await person.presses("Gem", form);
      await expect(person.page.locator("[aria-invalid]").first()).toBeVisible();
    },
  };
}

async function unfoldsEverything({ page }: Person): Promise<void> {
  await page.locator("main details").evaluateAll((all) => {
    for (const one of all) (one as HTMLDetailsElement).open = true;
  });
  await expect(page.locator("main details[open]").first()).toBeVisible();
}
