import { expect } from "@playwright/test";
import routes from "../../src/routes.ts";
import type { Person } from "./person.ts";
import { refusedBy, unknown, type Visit } from "./visit.ts";
import { agreementVisits } from "./visits-agreements.ts";
import { attemptVisits } from "./visits-attempts.ts";
import { betweenVisits } from "./visits-between.ts";
import { boardVisits } from "./visits-boards.ts";
import { campaignVisits } from "./visits-campaigns.ts";
import { communityVisits } from "./visits-community.ts";
import { dateVisits } from "./visits-dates.ts";
import { deckVisits } from "./visits-deck.ts";
import { exchangeVisits } from "./visits-exchange.ts";
import { groupVisits } from "./visits-groups.ts";
import { ideaVisits } from "./visits-ideas.ts";
import { leadingVisits } from "./visits-leading.ts";
import { letterVisits } from "./visits-letters.ts";
import { meetingVisits } from "./visits-meetings.ts";
import { minutesVisits } from "./visits-minutes.ts";
import { observationVisits } from "./visits-observations.ts";
import { paperVisits } from "./visits-paper.ts";
import { partnerVisits } from "./visits-partners.ts";
import { pathVisits } from "./visits-paths.ts";
import { personaVisits } from "./visits-personas.ts";
import { pictureVisits } from "./visits-pictures.ts";
import { promptVisits } from "./visits-prompts.ts";
import { sheetVisits } from "./visits-sheets.ts";
import { taskVisits } from "./visits-tasks.ts";
import { useVisits } from "./visits-use.ts";

/** Every address of the product, as `src/routes.ts` writes it, and how it looks to those who may come there. */
export const visits: Record<string, Visit[]> = {
  ...communityVisits,
  ...sheetVisits,
  ...useVisits,
  ...groupVisits,
  ...observationVisits,
  ...personaVisits,
  ...ideaVisits,
  ...partnerVisits,
  ...paperVisits,
  ...attemptVisits,
  ...campaignVisits,
  ...letterVisits,
  ...exchangeVisits,
  ...agreementVisits,
  ...taskVisits,
  ...pathVisits,
  ...pictureVisits,
  ...minutesVisits,
  ...betweenVisits,
  ...boardVisits,
  ...deckVisits,
  ...leadingVisits,
  ...dateVisits,
  ...meetingVisits,
  ...promptVisits,
  "log-ind": [
    { at: "/log-ind", as: "nobody", title: "Kom indenfor · Vejviser" },
    { at: "/log-ind?ud", as: "nobody", title: "Kom indenfor · Vejviser" },
    {
      at: "/log-ind",
      as: "nobody",
      title: "Kom indenfor · Vejviser",
      after: { what: "a letter is sent", does: asksForLetter },
    },
  ],
  "log-ind/:token": [
    { at: "/log-ind/ord", as: "nobody", title: "Så er du næsten inde · Vejviser" },
    {
      at: "/log-ind/ord",
      as: "nobody",
      title: "Så er du næsten inde · Vejviser",
      after: { what: "the link was used", does: usesOldLink },
    },
  ],
  "log-ud": [{ at: "/log-ud", as: "Mette", leadsTo: "/" }],
  "begynd/:token": [
    { at: "/begynd/{opening}", as: "nobody", title: "Velkommen til Vejviser · Vejviser" },
    {
      at: "/begynd/{opening}",
      as: "nobody",
      title: "Velkommen til Vejviser · Vejviser",
      after: refusedBy("Begynd"),
    },
    { at: "/begynd/brugt", as: "nobody", title: "Linket er allerede brugt · Vejviser", status: 410 },
  ],
  "invitation/:token": [
    {
      at: "/invitation/{invitation}",
      as: "nobody",
      title: "Velkommen til Strandby Bibliotekerne · Vejviser",
    },
    {
      at: "/invitation/brugt",
      as: "nobody",
      title: "Invitationen virker ikke længere · Vejviser",
      status: 410,
    },
  ],
  sprog: [{ at: "/sprog", as: "nobody", leadsTo: "/" }],
  galleri: [
    { at: "/galleri", as: "nobody", title: "Byggeklodserne · Vejviser" },
    { at: "/galleri?sprog=en", as: "nobody", title: "The building blocks · Vejviser" },
  ],
  "/": [
    { at: "/", as: "Mette", title: "Overblik · Vejviser" },
    { at: "/", as: "Birgit", title: "Overblik · Vejviser" },
    { at: "/", as: "nobody", leadsTo: "/log-ind" },
  ],
  "forloeb/nyt": [
    { at: "/forloeb/nyt", as: "Mette", title: "Et nyt forløb · Vejviser" },
    { at: "/forloeb/nyt", as: "Mette", title: "Et nyt forløb · Vejviser", after: refusedBy("Begynd") },
  ],
  "forloeb/:engagementId/ret": [
    { at: "/forloeb/{forloeb}/ret", as: "Mette", title: "Ret Fædre og sønner · Vejviser" },
  ],
  "forloeb/:engagementId/tilstand": [
    { at: "/forloeb/{forloeb}/tilstand", as: "Mette", title: "Hvor står det? · Fædre og sønner · Vejviser" },
  ],
  forloeb: [
    { at: "/forloeb", as: "Mette", title: "Forløb · Vejviser" },
    { at: "/forloeb?ord=kamel", as: "Mette", title: "Forløb · Vejviser" },
  ],
  "forloeb/:engagementId": [
    { at: "/forloeb/{forloeb}", as: "Mette", title: "Fædre og sønner · Vejviser" },
    { at: `/forloeb/${unknown}`, as: "Mette", title: "Den side er her ikke · Vejviser", status: 404 },
  ],
  "forloeb/:engagementId/trin/:station": [
    {
      at: "/forloeb/{forloeb}/trin/1",
      as: "Mette",
      title: "Trin 1, Behovsanalyse · Fædre og sønner · Vejviser",
    },
    {
      at: "/forloeb/{forloeb}/trin/2",
      as: "Mette",
      title: "Trin 2, Den første kontakt · Fædre og sønner · Vejviser",
    },
    {
      at: "/forloeb/{forloeb}/trin/3b",
      as: "Mette",
      title: "Trin 3B, Samskabelse med lokale aktører · Fædre og sønner · Vejviser",
    },
    {
      at: "/forloeb/{forloeb}/trin/4",
      as: "Mette",
      title: "Trin 4, Formidling · Fædre og sønner · Vejviser",
    },
    { at: "/forloeb/{forloeb}/trin/5", as: "Mette", title: "Den side er her ikke · Vejviser", status: 404 },
  ],
  "forloeb/:engagementId/trin/:station/samtale": [
    {
      at: "/forloeb/{forloeb}/trin/2/samtale",
      as: "Mette",
      title: "Hvem er her? · Fædre og sønner · Vejviser",
    },
  ],
  "forloeb/:engagementId/samtaler": [
    { at: "/forloeb/{forloeb}/samtaler", as: "Mette", title: "Samtaler · Fædre og sønner · Vejviser" },
  ],
  "forloeb/:engagementId/beslutninger": [
    {
      at: "/forloeb/{forloeb}/beslutninger",
      as: "Mette",
      title: "Beslutninger · Fædre og sønner · Vejviser",
    },
    {
      at: "/forloeb/{forloeb}/beslutninger",
      as: "Mette",
      title: "Beslutninger · Fædre og sønner · Vejviser",
      after: refusedBy("Gem beslutningen"),
    },
  ],
  "forloeb/:engagementId/vej": [
    { at: "/forloeb/{forloeb}/vej", as: "Mette", title: "Hvilken vej går I? · Fædre og sønner · Vejviser" },
  ],
  "forloeb/:engagementId/udskriv": [
    { at: "/forloeb/{forloeb}/udskriv", as: "Mette", title: "Udskriv · Fædre og sønner · Vejviser" },
  ],
  "forloeb/:engagementId/logbog": [
    { at: "/forloeb/{forloeb}/logbog", as: "Mette", title: "Logbog · Fædre og sønner · Vejviser" },
    {
      at: "/forloeb/{forloeb}/logbog",
      as: "Mette",
      title: "Logbog · Fædre og sønner · Vejviser",
      after: refusedBy("Gem"),
    },
  ],
  vejviser: [{ at: "/vejviser", as: "Mette", title: "Vejviseren · Vejviser" }],
  "vejviser/:station": [
    { at: "/vejviser/3b", as: "Mette", title: "Trin 3B: Samskabelse med lokale aktører · Vejviser" },
    { at: "/vejviser/5", as: "Mette", title: "Den side er her ikke · Vejviser", status: 404 },
  ],
  biblioteket: [
    { at: "/biblioteket", as: "Lone", title: "Biblioteket · Vejviser" },
    { at: "/biblioteket?velkommen", as: "Lone", title: "Biblioteket · Vejviser" },
    { at: "/biblioteket", as: "Mette", title: "Biblioteket · Vejviser" },
  ],
  kolleger: [
    { at: "/kolleger", as: "Lone", title: "Kolleger · Vejviser" },
    { at: "/kolleger", as: "Mette", title: "Kolleger · Vejviser" },
  ],
  indstillinger: [{ at: "/indstillinger", as: "Mette", title: "Dine indstillinger · Vejviser" }],
  "indstillinger/noegler": [{ at: "/indstillinger/noegler", as: "Mette", leadsTo: "/indstillinger" }],
  fjernet: [{ at: "/fjernet", as: "Mette", title: "Fjernet for nylig · Vejviser" }],
  "drift/post": [
    { at: "/drift/post", as: "Lone", title: "Post · Vejviser" },
    { at: "/drift/post", as: "Mette", title: "Her har kun administratorer nøgle · Vejviser", status: 403 },
  ],
  "drift/log": [
    { at: "/drift/log", as: "Lone", title: "Hvem gjorde hvad · Vejviser" },
    { at: "/drift/log", as: "Birgit", title: "Her har kun administratorer nøgle · Vejviser", status: 403 },
  ],
  "forloeb/:engagementId/samtale/:roundId/:number": [
    {
      at: "/forloeb/{forloeb}/samtale/{round}/1",
      as: "Mette",
      title: "Hvad er det for et sted, og hvad holder det sammen? · Fædre og sønner · Vejviser",
    },
    {
      at: "/forloeb/{forloeb}/samtale/{round}/1?felter",
      as: "Mette",
      title: "Hvad er det for et sted, og hvad holder det sammen? · Fædre og sønner · Vejviser",
    },
    {
      at: "/forloeb/{forloeb}/trin/1/samtale",
      as: "Mette",
      title: "Hvad er det for et sted, og hvad holder det sammen? · Fædre og sønner · Vejviser",
      after: { what: "the room is silent", does: isSilent },
    },
    {
      at: `/forloeb/{forloeb}/samtale/${unknown}/1`,
      as: "Mette",
      title: "Den side er her ikke · Vejviser",
      status: 404,
    },
  ],
  "vejviser/kort/:station/:size": [
    { at: "/vejviser/kort/1/a6", as: "Mette", file: "application/pdf" },
    { at: "/vejviser/kort/1/a4", as: "Mette", file: "application/pdf" },
    { at: "/vejviser/kort/1/a3", as: "Mette", title: "Den side er her ikke · Vejviser", status: 404 },
  ],
  "forloeb/:engagementId/vejviser/:format": [
    { at: "/forloeb/{forloeb}/vejviser/html", as: "Mette", title: "Fædre og sønner" },
    { at: "/forloeb/{forloeb}/vejviser/pdf", as: "Mette", file: "application/pdf" },
    {
      at: "/forloeb/{forloeb}/vejviser/docx",
      as: "Mette",
      file: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    },
  ],
  "*": [
    { at: "/findes/ikke", as: "nobody", title: "Den side er her ikke · Vejviser", status: 404 },
    { at: "/findes/ikke", as: "Mette", title: "Den side er her ikke · Vejviser", status: 404 },
  ],
};

export const allVisits = Object.values(visits).flat();

type Route = { path?: string; index?: boolean; children?: Route[] };

/** The addresses the product answers to, whole. A layout has none of its own. */
export async function patterns(): Promise<string[]> {
  const below = (route: Route, around: string): string[] => {
    const path = [around, route.path].filter(Boolean).join("/");
    const own =
      route.index || (route.path !== undefined && !route.children?.some((child) => child.index))
        ? [path || "/"]
        : [];
    return [...own, ...(route.children ?? []).flatMap((child) => below(child, path))];
  };
  // A page may lie inside one without an address, which is the same address.
  return [...new Set(((await routes) as Route[]).flatMap((route) => below(route, "")))];
}

async function asksForLetter(person: Person): Promise<void> {
  await person.writes("E-mail", "ukendt@strandby.example");
  await person.presses("Send mig et link");
  await person.seesHeading("Se i din post");
}

async function usesOldLink(person: Person): Promise<void> {
  await person.presses("Luk mig ind");
  await person.seesHeading("Linket virker ikke længere");
}

async function isSilent(person: Person): Promise<void> {
  await person.presses("Begynd samtalen");
  await person.presses("To stille minutter");
  await expect(person.page.getByRole("timer")).toHaveText(/^[12]\.\d\d$/);
}
