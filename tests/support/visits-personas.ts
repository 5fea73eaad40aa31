import { expect } from "@playwright/test";
import { refusedBy, unknown, type Visit } from "./visit.ts";

const around = "Fædre med drenge på 5–7 år · Vejviser";

/** Ticks what waits in the first row that has any, so that the moves come up. */
const ticked: Visit["after"] = {
  what: "something is ticked",
  does: async ({ page }) => {
    await page.getByRole("checkbox").first().check();
    await expect(page.getByRole("button", { name: "Lad ligge" }).first()).toBeVisible();
  },
};

/** Drafts, the merge table and the common persona. */
export const personaVisits: Record<string, Visit[]> = {
  "maalgrupper/:targetGroupId/personaer": [
    { at: "/maalgrupper/{fathers}/personaer", as: "Mette", title: `Personaer · ${around}` },
    {
      at: `/maalgrupper/${unknown}/personaer`,
      as: "Mette",
      title: "Den side er her ikke · Vejviser",
      status: 404,
    },
  ],
  "maalgrupper/:targetGroupId/flet": [
    { at: "/maalgrupper/{fathers}/flet", as: "Mette", title: `Flettebordet · ${around}` },
    { at: "/maalgrupper/{fathers}/flet", as: "Mette", title: `Flettebordet · ${around}`, after: ticked },
    {
      at: "/maalgrupper/{parents}/flet",
      as: "Mette",
      title: "Flettebordet · Forældre på barsel · Vejviser",
    },
  ],
  "maalgrupper/:targetGroupId/personaer/ny": [
    { at: "/maalgrupper/{fathers}/personaer/ny", as: "Mette", title: "En ny kladde · Vejviser" },
    {
      at: "/maalgrupper/{fathers}/personaer/ny",
      as: "Mette",
      title: "En ny kladde · Vejviser",
      after: refusedBy("Gem"),
    },
  ],
  "personaer/:personaId/ret": [
    { at: "/personaer/{persona}/ret", as: "Mette", title: "Ret Thomas · Vejviser" },
  ],
  "personaer/:personaId": [
    { at: "/personaer/{persona}", as: "Mette", title: "Thomas · Vejviser" },
    { at: "/personaer/{draft}", as: "Mette", title: "Kim · Vejviser" },
    { at: `/personaer/${unknown}`, as: "Mette", title: "Den side er her ikke · Vejviser", status: 404 },
  ],
  "personaer/:personaId/relationer": [
    { at: "/personaer/{persona}/relationer", as: "Mette", title: "Relationer · Thomas · Vejviser" },
    {
      at: "/personaer/{draft}/relationer",
      as: "Mette",
      title: "Relationer · Kim · Vejviser",
      after: refusedBy("Gem"),
    },
  ],
  "personaer/:personaId/versioner": [
    { at: "/personaer/{persona}/versioner", as: "Mette", title: "Versioner · Thomas · Vejviser" },
    {
      at: "/personaer/{persona}/versioner",
      as: "Mette",
      title: "Versioner · Thomas · Vejviser",
      after: refusedBy("Læg til side, som den er nu"),
    },
  ],
  "personaer/:personaId/print/:format": [
    { at: "/personaer/{persona}/print/html", as: "Mette", title: "Thomas, 38" },
    { at: "/personaer/{persona}/print/pdf", as: "Mette", file: "application/pdf" },
    { at: "/personaer/{persona}/print/a3", as: "Mette", file: "application/pdf" },
  ],
};
