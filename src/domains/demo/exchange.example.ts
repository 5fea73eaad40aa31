import type { ExchangeKind, Side } from "#domains/agreements/exchange.ts";
import type { TalkQuestion } from "#domains/agreements/partner-talk.ts";
import type { StructuralQuestion } from "#domains/agreements/structural-partnership.ts";
import type { Deed } from "./story.ts";
import type { TargetGroupKey } from "./target-groups.example.ts";

/** A talk of the demo: held by whoever did the deed, with somebody at a partner. */
export type TalkStory = {
  held: Deed;
  partner: string;
  person: string;
  engagement: string;
  targetGroup: TargetGroupKey;
  purpose: string;
  answers: Partial<Record<TalkQuestion, string>>;
  /** The question whose answer bears the insight that begins so. */
  bears?: Deed & { question: TalkQuestion; insight: string };
};

export const talkStories: readonly TalkStory[] = [
  {
    held: { at: "-7 wed 17:30", by: "mette" },
    partner: "Nørre Sø Idrætsforening",
    person: "Gudmund Askær",
    engagement: "Fædre og sønner",
    targetGroup: "fathers",
    purpose: "Høre, hvad klubben ved om fædrene i bilerne, og hvad den selv drømmer om på en lørdag",
    answers: {
      group:
        "Halvdelen af dem har selv spillet på holdet. De kommer, fordi drengen skal til træning, og de kender banen bedre, end de kender hinanden. Når det fryser, bliver motoren i gang.",
      channels:
        "Det, træneren skriver torsdag aften, læser de alle sammen. Tavlen i klubhuset læser kun dem, der alligevel sidder der.",
      formats:
        "Den lørdag, klubhuset blev malet. Der kom fjorten, og ingen spurgte, hvor længe det varede. De fik en pensel i hånden, før de havde sagt goddag.",
      needs: "Noget at tage fat i. Beder man dem om bare at stå og hygge sig, går de tilbage til bilen.",
      works:
        "Fællesspisning er prøvet to gange. Der kom fire, og de tre sad i bestyrelsen. Grillen efter sidste kamp går altid godt, for nogen skal jo vende pølserne.",
      next: "Vi holder ved banen med bussen, som vi plejer. Skal vi ind i klubhuset, er det bestyrelsen, der bestemmer, og den spørger han selv.",
    },
    bears: {
      at: "-7 thu 9:05",
      by: "mette",
      question: "needs",
      insight: "Fædrene bliver siddende",
    },
  },
  {
    held: { at: "-16 mon 9:00", by: "amina" },
    partner: "Sundhedsplejen",
    person: "Merete Falkenby",
    engagement: "De mindste i Hedelund",
    targetGroup: "newParents",
    purpose: "Høre, hvem de møder, som vi aldrig ser, og hvordan man får noget sagt til dem",
    answers: {
      group:
        "De kommer i alle hjem det første halve år. De ved, hvem der har en barselsgruppe, og hvem der står uden. Fædre på barsel spørger sjældent, om der er noget for dem.",
      channels:
        "Det, der bliver sagt ved køkkenbordet ved det tredje besøg, bliver husket. En folder går i skuffen.",
      needs: "At nogen siger højt, at de må komme, også når de ikke kender nogen i forvejen.",
      works: "Et lille kort i hånden sammen med én sætning. Et brev til alle har de opgivet.",
      next: "De tager fyrre kort med i tasken, hvis vi trykker dem. Teksten skriver de selv.",
    },
  },
];

/** The canvas that lay on the table in the club house. */
export const exchangeStory = {
  drawn: { at: "-6 thu 17:10", by: "mette" } as Deed,
  partner: "Nørre Sø Idrætsforening",
  commonGoal: "Hvordan bliver lørdag formiddag værd at stige ud af bilen for?",
  lines: [
    ["partner", "gives", "Banen, klubhuset og en nøgle om lørdagen"],
    ["partner", "gives", "En besked fra træneren torsdag aften"],
    ["library", "gives", "Bogbussen ved banen fra ti til tolv"],
    ["library", "gives", "Brædder, hamre og kaffe det første halve år"],
    ["partner", "gets", "Voksne, der bliver stående, når børnene spiller"],
    ["partner", "gets", "Et par hænder, når klubhuset skal males"],
    ["library", "gets", "En vej ind til fædre, vi ellers aldrig møder"],
    ["library", "gets", "Nogen, der har nøglen, når vi trækker os"],
  ] satisfies [Side, ExchangeKind, string][],
};

/** What Amina thought through, when the cards had gone out and both wanted more than once. */
export const structuralStory = {
  written: { at: "-4 fri 10:00", by: "amina" } as Deed,
  partner: "Sundhedsplejen",
  engagement: "De mindste i Hedelund",
  said: {
    earlier:
      "Fire år med læsekufferter og så de fyrre kort i Hedelund. Kufferterne var vores idé, og kortene var deres. Det var kortene, der blev brugt.",
    habits:
      "Vi trykker en folder og beder dem om at dele den ud. Vi har aldrig spurgt, om de havde lyst til at bære på den.",
    buildOn:
      "De siger det selv, med deres egne ord, hjemme hos folk. Vi trykker det, de beder om, og ikke mere.",
    ourMotive: "Vi vil kende dem, der ikke kommer af sig selv.",
    theirMotive:
      "De mangler et sted at sende familierne hen, når besøgene holder op. Det gættede vi på, og så spurgte vi.",
    forCitizens:
      "Den, der lige har haft sit sidste besøg, ved, hvor hun kan gå hen onsdag, og at der er nogen, der venter på hende.",
    concept: "De tegner det, og vi siger, hvad vi kan. Det er omvendt af, hvad vi plejer.",
    time: "Amina har to timer om måneden til sommer. De spørger deres ledelse om det samme.",
  } satisfies Record<StructuralQuestion, string>,
};
