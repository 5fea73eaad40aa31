import { expect } from "@playwright/test";
import type { Person } from "./person.ts";
import { refusedBy, unknown, type Visit } from "./visit.ts";

const lost = "Den side er her ikke · Vejviser";
const word = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
const at = "/forloeb/{forloeb}/kontakt/breve";
const within = "Fædre og sønner · Vejviser";
const title = "Vil I hjælpe med at forstå fædrene ved boldbanen?";

/** Letters and invitations. */
export const letterVisits: Record<string, Visit[]> = {
  "forloeb/:engagementId/kontakt/breve": [{ at, as: "Mette", title: `Breve og invitationer · ${within}` }],
  "forloeb/:engagementId/kontakt/breve/nyt": [
    { at: `${at}/nyt`, as: "Mette", title: `Et nyt brev · ${within}` },
    { at: `${at}/nyt?slags=leder`, as: "Birgit", title: `Et nyt brev · ${within}` },
    { at: `${at}/nyt?fra={letter}`, as: "Mette", title: `Et nyt brev · ${within}` },
    { at: `${at}/nyt?fra=${unknown}`, as: "Mette", title: lost, status: 404 },
    {
      at: `${at}/nyt`,
      as: "Mette",
      title: `Et nyt brev · ${within}`,
      after: { what: "the headline is empty", does: writesNoHeadline },
    },
  ],
  "forloeb/:engagementId/kontakt/breve/:letterId": [
    { at: `${at}/{letter}`, as: "Mette", title: `${title} · ${within}` },
    {
      at: `${at}/{letter}`,
      as: "Mette",
      title: `${title} · ${within}`,
      after: { what: "nobody is chosen", does: choosesNobody },
    },
    {
      at: `${at}/{unsentLetter}`,
      as: "Birgit",
      title: `Fædre med drenge i Nørre Sø: må jeg låne lidt af jeres tid? · ${within}`,
    },
    { at: `${at}/${unknown}`, as: "Mette", title: lost, status: 404 },
    { at: `${at}/findes-ikke`, as: "Mette", title: lost, status: 404 },
  ],
  "forloeb/:engagementId/kontakt/breve/:letterId/ret": [
    { at: `${at}/{unsentLetter}/ret`, as: "Birgit", title: `Ret brevet · ${within}` },
    { at: `${at}/{letter}/ret`, as: "Mette", leadsTo: `${at}/{letter}` },
  ],
  "forloeb/:engagementId/kontakt/breve/:letterId/papir/:format": [
    { at: `${at}/{letter}/papir/html`, as: "Mette", title },
    { at: `${at}/{letter}/papir/pdf`, as: "Mette", file: "application/pdf" },
    { at: `${at}/{letter}/papir/docx`, as: "Mette", file: word },
  ],
  "svar/:token": [
    { at: "/svar/{letterLink}", as: "nobody", title: "Et brev til jer · Strandby Bibliotekerne · Vejviser" },
    {
      at: "/svar/{letterLink}",
      as: "nobody",
      title: "Et brev til jer · Strandby Bibliotekerne · Vejviser",
      after: refusedBy("Send svaret"),
    },
    { at: "/svar/findes-ikke", as: "nobody", title: "Brevet er her ikke mere · Vejviser", status: 410 },
  ],
};

async function writesNoHeadline(person: Person): Promise<void> {
  await person.writes("Overskrift", "");
  await person.presses("Gem brevet");
  await expect(person.page.locator("[aria-invalid]").first()).toBeVisible();
}

async function choosesNobody(person: Person): Promise<void> {
  await person.unfolds("Sæt nogen på");
  await person.presses("Sæt dem på brevet");
  await expect(person.page.locator("[aria-invalid]").first()).toBeVisible();
}
