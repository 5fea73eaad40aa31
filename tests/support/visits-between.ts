import { expect } from "@playwright/test";
import type { Person } from "./person.ts";
import { unknown, type Visit } from "./visit.ts";

const lost = "Den side er her ikke · Vejviser";
const gone = "Siden er her ikke mere · Vejviser";
const at = "/forloeb/{forloeb}/mellem";
const within = "Fædre og sønner · Vejviser";
const guest = (title: string) => `${title} · Strandby Bibliotekerne · Vejviser`;

/** The page partners read between meetings, and what is done with what they write. */
export const betweenVisits: Record<string, Visit[]> = {
  "forloeb/:engagementId/mellem": [
    { at, as: "Mette", title: `Mellem møderne · ${within}` },
    {
      at,
      as: "Mette",
      title: `Mellem møderne · ${within}`,
      after: { what: "everything is unfolded", does: unfoldsAll },
    },
    {
      at: "/forloeb/{mondays}/mellem",
      as: "Birgit",
      title: "Mellem møderne · Mandag formiddag på landet · Vejviser",
    },
    { at: `/forloeb/${unknown}/mellem`, as: "Mette", title: lost, status: 404 },
  ],
  "forloeb/:engagementId/mellem/:wordId/logbog": [
    { at: `${at}/{betweenWord}/logbog`, as: "Mette", title: `Læg det i logbogen · ${within}` },
    { at: `${at}/${unknown}/logbog`, as: "Mette", title: lost, status: 404 },
  ],
  "forloeb/:engagementId/mellem/vis": [
    { at: `${at}/vis`, as: "Mette", title: "Mellem møderne · Vejviser" },
    { at: `${at}/vis?sprog=ar`, as: "Mette", title: "بين الاجتماعات · Vejviser", lang: "ar" },
  ],
  "forloeb/:engagementId/mellem/:format": [
    { at: `${at}/pdf`, as: "Mette", file: "application/pdf" },
    { at: `${at}/txt`, as: "Mette", title: lost, status: 404 },
  ],
  "mellem/:token": [
    { at: "/mellem/{betweenLink}", as: "nobody", title: guest("Mellem møderne") },
    { at: "/mellem/{betweenLink}?tak", as: "nobody", title: guest("Mellem møderne") },
    {
      at: "/mellem/{betweenLink}",
      as: "nobody",
      title: guest("Mellem møderne"),
      after: { what: "nothing is written", does: writesNothing },
    },
    ...(
      [
        ["en", "Between the meetings"],
        ["uk", "Між зустрічами"],
        ["ar", "بين الاجتماعات"],
        ["de", "Zwischen den Treffen"],
        ["tr", "Toplantılar arasında"],
        ["pl", "Między spotkaniami"],
      ] as const
    ).map(
      ([tongue, title]): Visit => ({
        at: `/mellem/{betweenLink}?sprog=${tongue}`,
        as: "nobody",
        title: guest(title),
        lang: tongue,
      }),
    ),
    { at: "/mellem/findes-ikke", as: "nobody", title: gone, status: 410 },
  ],
  "mellem/:token/referat": [
    { at: "/mellem/{betweenLink}/referat", as: "nobody", title: "Referat · Vejviser" },
    {
      at: "/mellem/{betweenLink}/referat?sprog=ar",
      as: "nobody",
      title: "محضر الاجتماع · Vejviser",
      lang: "ar",
    },
    { at: "/mellem/lukket/referat", as: "nobody", title: "Referat · Vejviser", status: 410 },
  ],
};

async function unfoldsAll({ page }: Person): Promise<void> {
  for (const summary of await page.locator("main details > summary").all()) await summary.click();
}

async function writesNothing(person: Person): Promise<void> {
  await person.presses("Send");
  await expect(person.page.getByRole("alert")).toBeVisible();
}
