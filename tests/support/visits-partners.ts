import { expect } from "@playwright/test";
import type { Person } from "./person.ts";
import { refusedBy, unknown, type Visit } from "./visit.ts";

const lost = "Den side er her ikke · Vejviser";
const sheetTitle = "Partnere fra et regneark · Vejviser";
const word = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** Partners: who they are, the room for co-creation, whom to ring, and the overview. */
export const partnerVisits: Record<string, Visit[]> = {
  partnere: [
    { at: "/partnere", as: "Mette", title: "Partnere · Vejviser" },
    { at: "/partnere?ord=sundhetsplejen", as: "Mette", title: "Partnere · Vejviser" },
    { at: "/partnere?ord=kamel", as: "Mette", title: "Partnere · Vejviser" },
  ],
  "partnere/ny": [
    { at: "/partnere/ny", as: "Mette", title: "En ny partner · Vejviser" },
    { at: "/partnere/ny", as: "Mette", title: "En ny partner · Vejviser", after: refusedBy("Gem") },
    { at: "/partnere/ny?navn=Sundhedsplejn", as: "Mette", title: "En ny partner · Vejviser" },
    { at: `/partnere/ny?fra=${unknown}`, as: "Mette", title: lost, status: 404 },
  ],
  "partnere/oversigt": [
    { at: "/partnere/oversigt", as: "Birgit", title: "Hvem har været med i hvad · Vejviser" },
    { at: "/partnere/oversigt?sektor=private", as: "Birgit", title: "Hvem har været med i hvad · Vejviser" },
    {
      at: "/partnere/oversigt?bibliotek=Intet",
      as: "Birgit",
      title: "Hvem har været med i hvad · Vejviser",
    },
  ],
  "partnere/indlaes": [
    { at: "/partnere/indlaes", as: "Mette", title: sheetTitle },
    {
      at: "/partnere/indlaes",
      as: "Mette",
      title: sheetTitle,
      after: {
        what: "there is nothing to read",
        does: async (person) => {
          await person.presses("Læs arket");
          await person.sees("Vælg en fil, eller sæt rækkerne ind.");
        },
      },
    },
  ],
  "partnere/indlaes/:sheetId": [
    { at: "/partnere/indlaes/{partnerSheet}", as: "Mette", title: sheetTitle },
    { at: "/partnere/indlaes/{donePartnerSheet}", as: "Mette", title: sheetTitle },
    { at: `/partnere/indlaes/${unknown}`, as: "Mette", title: lost, status: 404 },
    { at: "/partnere/indlaes/{sheet}", as: "Mette", title: lost, status: 404 },
  ],
  "partnere/indlaes/:sheetId/liggende": [
    { at: "/partnere/indlaes/{donePartnerSheet}/liggende", as: "Mette", file: "text/csv; charset=utf-8" },
  ],
  "partnere/:partnerId": [
    { at: "/partnere/{partner}", as: "Mette", title: "Nørre Sø Idrætsforening · Vejviser" },
    { at: `/partnere/${unknown}`, as: "Mette", title: lost, status: 404 },
    { at: "/partnere/findes-ikke", as: "Mette", title: lost, status: 404 },
  ],
  "partnere/:partnerId/ret": [
    { at: "/partnere/{partner}/ret", as: "Mette", title: "Ret Nørre Sø Idrætsforening · Vejviser" },
  ],
  "partnere/:partnerId/slaa-sammen": [
    {
      at: "/partnere/{partner}/slaa-sammen",
      as: "Mette",
      title: "Er det den samme? · Nørre Sø Idrætsforening · Vejviser",
    },
    {
      at: "/partnere/{partner}/slaa-sammen?med={otherPartner}",
      as: "Mette",
      title: "Er det den samme? · Nørre Sø Idrætsforening · Vejviser",
    },
  ],
  "partnere/:partnerId/personer/:contactPersonId": [
    {
      at: "/partnere/{partner}/personer/{contactPerson}",
      as: "Mette",
      title: "Det, vi ved om Gudmund Askær · Vejviser",
    },
  ],
  "partnere/:partnerId/personer/:contactPersonId/fil": [
    { at: "/partnere/{partner}/personer/{contactPerson}/fil", as: "Mette", file: "application/json" },
  ],
  "lokalsamfund/:communityId/partnere": [
    { at: "/lokalsamfund/{place}/partnere", as: "Mette", title: "Partnere i Nørre Sø · Vejviser" },
  ],
  "lokalsamfund/:communityId/partnere/rum/:format": [
    { at: "/lokalsamfund/{place}/partnere/rum/html", as: "Mette", title: "Rum for samskabelse" },
    { at: "/lokalsamfund/{place}/partnere/rum/a3", as: "Mette", file: "application/pdf" },
  ],
  "forloeb/:engagementId/partnere": [
    {
      at: "/forloeb/{forloeb}/partnere",
      as: "Mette",
      title: "Rum for samskabelse · Fædre og sønner · Vejviser",
    },
    {
      at: "/forloeb/{forloeb}/partnere",
      as: "Mette",
      title: "Rum for samskabelse · Fædre og sønner · Vejviser",
      after: { what: "nobody is chosen", does: choosesNobody },
    },
  ],
  "forloeb/:engagementId/partnere/vurder": [
    {
      at: "/forloeb/{forloeb}/partnere/vurder",
      as: "Mette",
      title: "Hvem skal vi tale med først? · Fædre og sønner · Vejviser",
    },
  ],
  "forloeb/:engagementId/partnere/ring": [
    {
      at: "/forloeb/{forloeb}/partnere/ring",
      as: "Mette",
      title: "Ring i den rækkefølge · Fædre og sønner · Vejviser",
    },
    {
      at: "/forloeb/{forloeb}/partnere/ring",
      as: "Birgit",
      title: "Ring i den rækkefølge · Fædre og sønner · Vejviser",
    },
  ],
  "forloeb/:engagementId/partnere/rum/:format": [
    { at: "/forloeb/{forloeb}/partnere/rum/html", as: "Mette", title: "Rum for samskabelse" },
    { at: "/forloeb/{forloeb}/partnere/rum/pdf", as: "Mette", file: "application/pdf" },
    { at: "/forloeb/{forloeb}/partnere/rum/docx", as: "Mette", file: word },
  ],
  "partnere/oversigt/:format": [
    { at: "/partnere/oversigt/html", as: "Birgit", title: "Hvem har været med i hvad" },
    { at: "/partnere/oversigt/csv", as: "Birgit", file: "text/csv; charset=utf-8" },
    {
      at: "/partnere/oversigt/xlsx?sektor=private",
      as: "Birgit",
      file: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    },
    { at: "/partnere/oversigt/pdf", as: "Birgit", file: "application/pdf" },
  ],
};

async function choosesNobody(person: Person): Promise<void> {
  await person.unfolds("Sæt en partner ind");
  await person.presses("Gem");
  await expect(person.page.locator("[aria-invalid]").first()).toBeVisible();
}
