import type { ExploringKey, StepKind } from "#domains/ideas/idea.ts";
import type { Deed } from "./story.ts";
import type { When } from "./story-time.ts";

/** An idea of the demo, as a citizen wrote it and as the house took it. Without `by` a letter is the citizen's. */
export type IdeaStory = {
  text: string;
  forWhom: string;
  place: string;
  helpWanted: string;
  firstName: string;
  received: When;
  letters: { at: When; by?: Deed["by"]; text: string }[];
  steps: (Deed & { kind: StepKind; note?: string; engagement?: string })[];
  explored: (Deed & { notes: Partial<Record<ExploringKey, string>> }) | undefined;
  introductions: (Deed & { who: string })[];
  carriedNow: string;
  carriedLater: string;
};

/** When the page for ideas was opened, and the places it names. */
export const ideaPageStory = {
  opened: { at: "-20 tue 9:30", by: "birgit" } as Deed,
  places: ["Nørre Sø", "Kirkehøj"],
};

export const ideaStories: readonly IdeaStory[] = [
  {
    text: "Jeg vil gerne bygge sæbekassebiler sammen med drengene og de andre fædre og køre løb ned ad kirkebakken til foråret. Jeg har tegnet den første. Jeg kan godt stå for det, men jeg har ingen, der kan svejse, og ingen steder at være, når det regner.",
    forWhom: "Fædre og drenge, der alligevel holder ved boldbanen",
    place: "Nørre Sø",
    helpWanted: "Et værksted, nogle brædder og en, der kan svejse",
    firstName: "",
    received: "-7 sun 21:10",
    letters: [
      {
        at: "-6 mon 13:25",
        by: "mette",
        text: "Hej\n\nTak for din idé og for tegningen, som Jens har hængt op i bussen. Den vil vi gerne hjælpe på vej. Vi spørger efter et værksted og brædder, og du har allerede fundet hende i kiosken, der kan svejse. Det er stadig dit løb.\n\nVi ses på lørdag.\n\nVenlig hilsen\nMette, Strandby Bibliotekerne",
      },
      {
        at: "-4 thu 20:35",
        text: "Det er mig med sæbekasserne. Jeg har fået skiftende vagter og kan ikke love noget. Vi er seks, der gerne vil, men det er aldrig de samme, der har tid.",
      },
      {
        at: "-3 tue 12:05",
        by: "mette",
        text: "Hej\n\nTak, fordi du sagde det. Så lader vi ikke som om. Nu prøver vi at finde på noget sammen med jer alle seks, som I kan bære på skift. Tegningen bliver hængende, hvis du eller en anden vil tage den op igen.\n\nVenlig hilsen\nMette, Strandby Bibliotekerne",
      },
    ],
    steps: [
      { at: "-6 mon 12:50", by: "mette", kind: "exploring" },
      {
        at: "-6 mon 13:20",
        by: "mette",
        kind: "joined",
        engagement: "Fædre og sønner",
        note: "Det er den grund til at stige ud af bilen, som fædrene har talt om.",
      },
    ],
    explored: {
      at: "-6 mon 12:50",
      by: "mette",
      notes: {
        what: "Tre biler og et løb ned ad kirkebakken en søndag i maj. Drengene bygger, fædrene holder værktøjet.",
        need: "»Vi sidder der jo alligevel. Bare i hver vores bil.«",
        takes: "Han kan selv bygge. Mangler tag over hovedet, brædder og en, der kan svejse.",
        length: "Løbet er én dag. Byggeriet er otte lørdage.",
      },
    },
    introductions: [
      { at: "-7 sat 12:45", by: "jens", who: "Faren med idéen og hende i kiosken, der kan svejse" },
    ],
    carriedNow: "Faren tegner og samler de andre. Jens spørger efter brædder og tag over hovedet.",
    carriedLater: "De seks fædre på skift. Idrætsforeningen har nøglen.",
  },
  {
    text: "Kunne man ikke holde en fredagscafé med levende musik på biblioteket i Hedelund, med åbent til midnat? Vi er nogle stykker, der spiller, og der er ingen steder at være.",
    forWhom: "Os mellem 18 og 30",
    place: "Hedelund",
    helpWanted: "Lokalet, et anlæg og nogen, der låser",
    firstName: "Kasper",
    received: "-5 fri 23:40",
    letters: [
      {
        at: "-4 tue 10:15",
        by: "amina",
        text: "Hej Kasper\n\nTak, fordi du skrev. Vi har talt om din idé, og vi kan ikke selv hjælpe den på vej, fordi der bor folk oven på biblioteket i Hedelund, og de skal sove.\n\nMen vi tror, at den gamle remise på havnen kan. De har en scene, de har et anlæg, og de leder efter nogen, der vil spille om fredagen. Spørg efter den, der står for kaffen. Sig gerne, at vi har sendt dig.\n\nFår du en anden idé, så skriv igen.\n\nVenlig hilsen\nAmina, Strandby Bibliotekerne",
      },
    ],
    steps: [{ at: "-4 tue 10:15", by: "amina", kind: "declined" }],
    explored: undefined,
    introductions: [
      { at: "-4 tue 10:40", by: "amina", who: "Kasper og hende, der står for kaffen i remisen" },
    ],
    carriedNow: "",
    carriedLater: "",
  },
  {
    text: "Min mor har syet hele livet, og nu sidder hun alene med to symaskiner. Hvad med en aften om måneden i forsamlingshuset, hvor folk tager det med, der skal lappes, og lærer det af hinanden?",
    forWhom: "Alle, der har et hul i knæet, og dem, der kan sy",
    place: "Kirkehøj",
    helpWanted: "Nogen, der kan få det sagt videre. Maskiner har vi.",
    firstName: "Lis",
    received: "-2 days 20:20",
    letters: [],
    steps: [],
    explored: undefined,
    introductions: [],
    carriedNow: "",
    carriedLater: "",
  },
];
