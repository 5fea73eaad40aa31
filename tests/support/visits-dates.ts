import { expect } from "@playwright/test";
import type { Person } from "./person.ts";
import { refusedBy, unknown, type Visit } from "./visit.ts";

const lost = "Den side er her ikke · Vejviser";
const at = "/forloeb/{forloeb}/datoer";
const poll = `${at}/{poll}`;
const within = "Fædre og sønner · Vejviser";
const question = `Hvem har nøglen til foråret, når vi andre går hjem? · ${within}`;
const guest = (title: string) => `${title} · Strandby Bibliotekerne · Vejviser`;

/** Date polls. */
export const dateVisits: Record<string, Visit[]> = {
  "forloeb/:engagementId/datoer": [
    { at, as: "Mette", title: `Datoer · ${within}` },
    { at: "/forloeb/{mondays}/datoer", as: "Mette", title: "Datoer · Mandag formiddag på landet · Vejviser" },
  ],
  "forloeb/:engagementId/datoer/ny": [
    { at: `${at}/ny`, as: "Mette", title: `Find en dato · ${within}` },
    { at: `${at}/ny`, as: "Mette", title: `Find en dato · ${within}`, after: refusedBy("Vælg dage") },
    { at: `${at}/ny?moede=${unknown}`, as: "Mette", title: `Find en dato · ${within}` },
  ],
  "forloeb/:engagementId/datoer/:pollId": [
    { at: poll, as: "Mette", title: question },
    { at: poll, as: "Birgit", title: question },
    { at: `${at}/${unknown}`, as: "Mette", title: lost, status: 404 },
    { at: `${at}/findes-ikke`, as: "Mette", title: lost, status: 404 },
    { at: "/forloeb/{mondays}/datoer/{poll}", as: "Mette", title: lost, status: 404 },
  ],
  "forloeb/:engagementId/datoer/:pollId/dage": [
    { at: `${poll}/dage`, as: "Mette", title: `Hvilke dage skal der spørges om? · ${question}` },
    {
      at: `${poll}/dage`,
      as: "Mette",
      title: `Hvilke dage skal der spørges om? · ${question}`,
      after: refusedBy("Spørg om de dage"),
    },
  ],
  "forloeb/:engagementId/datoer/:pollId/hvem": [
    { at: `${poll}/hvem`, as: "Mette", title: `Hvem skal spørges? · ${question}` },
  ],
  "forloeb/:engagementId/datoer/:pollId/ret": [
    { at: `${poll}/ret`, as: "Mette", title: `Ret spørgsmålet · ${question}` },
  ],
  "forloeb/:engagementId/datoer/:pollId/dag/:dateId": [
    { at: `${poll}/dag/{pollDate}`, as: "Mette", title: `{pollDateName} · ${question}` },
    { at: `${poll}/dag/${unknown}`, as: "Mette", title: lost, status: 404 },
  ],
  "forloeb/:engagementId/datoer/:pollId/svar/:voterId": [
    { at: `${poll}/svar/{pollVoter}`, as: "Mette", title: `Gudmund Askær · ${question}` },
    { at: `${poll}/svar/${unknown}`, as: "Mette", title: lost, status: 404 },
  ],
  "forloeb/:engagementId/datoer/:pollId/papir/:format": [
    { at: `${poll}/papir/pdf`, as: "Mette", title: lost, status: 404 },
  ],
  "forloeb/:engagementId/datoer/:pollId/kalender/:foundId": [
    { at: `${poll}/kalender/${unknown}`, as: "Mette", title: lost, status: 404 },
  ],
  "dato/:token": [
    { at: "/dato/{openPollLink}", as: "nobody", title: guest("Hvornår kan du?") },
    {
      at: "/dato/{openPollLink}",
      as: "nobody",
      title: guest("Hvornår kan du?"),
      after: { what: "nothing is answered", does: answersNothing },
    },
    ...(
      [
        ["en", "When can you come?"],
        ["uk", "Коли вам зручно?"],
        ["ar", "متى يناسبك؟"],
        ["de", "Wann passt es Ihnen?"],
        ["tr", "Size ne zaman uyar?"],
        ["pl", "Kiedy Ci pasuje?"],
      ] as const
    ).map(
      ([tongue, title]): Visit => ({
        at: `/dato/{openPollLink}?sprog=${tongue}`,
        as: "nobody",
        title: guest(title),
        lang: tongue,
      }),
    ),
    { at: "/dato/{pollLink}", as: "nobody", title: guest("متى يناسبك؟"), lang: "ar" },
    { at: "/dato/findes-ikke", as: "nobody", title: "Siden er her ikke mere · Vejviser", status: 410 },
  ],
  "dato/:token/:foundId": [{ at: `/dato/{pollLink}/${unknown}`, as: "nobody", title: lost, status: 404 }],
};

async function answersNothing(person: Person): Promise<void> {
  await person.presses("Send svaret");
  await expect(person.page.getByRole("alert")).toBeVisible();
}
