import type { Strength } from "#domains/target-group/insight.ts";
import type { ObservationKey } from "./observations.example.ts";
import type { Deed } from "./story.ts";
import type { TargetGroupKey } from "./target-groups.example.ts";

/** What an insight of the demo rests on. Places and conversations are those of the forløb it belongs to. */
export type Ground = { against?: true } /** The agreed sentence or the answer that begins so. */ & (
  | { agreed: string }
  | { answer: string }
  /** What was watched or asked about; `later` when it was not there yet at first. */
  | { seen: ObservationKey; later?: Deed }
  /** A line of a list of the place, by its name; a figure as a sentence. */
  | { register: string }
  | { figure: string }
  /** In somebody's own words. */
  | { own: string }
);

export type InsightStory = {
  targetGroup: TargetGroupKey;
  found: Deed;
  sentence: string;
  grounds: readonly Ground[];
  judged?: Deed & { strength: Strength; reason: string };
  questions: readonly (Deed & { text: string })[];
};

/** What the library of the demo has begun to understand, and what it rests on. */
export const insights: readonly InsightStory[] = [
  {
    targetGroup: "fathers",
    found: { at: "-11 thu 9:50", by: "mette" },
    sentence:
      "Fædrene bliver siddende i bilen, fordi de mangler en grund til at stige ud. Tilbud er der nok af.",
    grounds: [
      { seen: "nineCars" },
      { seen: "gateTwo" },
      { seen: "soapboxDrawing", later: { at: "-6 mon 9:15", by: "jens" } },
      { seen: "boards", later: { at: "-1 mon 9:10", by: "mette" } },
      { against: true, seen: "boardsFromBus", later: { at: "-1 mon 9:12", by: "mette" } },
      { agreed: "Fædrene mangler en grund" },
      { answer: "Syv af de ni fædre" },
      { answer: "Da jeg var dreng" },
      { register: "Boldbanen" },
      { against: true, answer: "Min søn har travlt" },
    ],
    judged: {
      at: "-1 mon 9:20",
      by: "mette",
      strength: "strong",
      reason:
        "Syv ud af ni har sagt det, uden at have talt sammen, og vi har set det tre lørdage i træk. Da der lå brædder på græsset, steg de ud. Det, bedstefaren siger om travlhed, tror vi på, men lørdag formiddag har de tiden. Ham, der vendte om med bilen, ved vi ikke nok om endnu.",
    },
    questions: [
      {
        at: "-2 mon 9:30",
        by: "mette",
        text: "Hvordan får vi fædre med drenge på 5–7 år til at stige ud af bilen?",
      },
      {
        at: "-2 mon 9:35",
        by: "jens",
        text: "Hvordan hjælper vi fædrene med at lave noget sammen med drengen, mens de alligevel venter?",
      },
    ],
  },
  {
    targetGroup: "fathers",
    found: { at: "-7 tue 16:40", by: "mette" },
    sentence: "En far siger ja til én hånd ad gangen, når han må blive væk uden at skulle forklare sig.",
    grounds: [
      { agreed: "Vi beder om én hånd" },
      { answer: "Spørg ikke, om vi vil være frivillige" },
      { seen: "shiftFather", later: { at: "-3 tue 11:40", by: "mette" } },
    ],
    judged: {
      at: "-3 tue 11:45",
      by: "mette",
      strength: "some",
      reason:
        "To fædre har sagt det hver for sig, og det passer med, hvem der kom. Vi ved ikke, om det også gælder dem, der aldrig er steget ud.",
    },
    questions: [
      {
        at: "-3 tue 11:50",
        by: "mette",
        text: "Hvordan hjælper vi fædrene med at bære en lørdag på skift, så ingen af dem sidder tilbage med den?",
      },
    ],
  },
  {
    targetGroup: "fathers",
    found: { at: "-2 sat 13:30", by: "jens" },
    sentence: "Med en hammer i hånden taler fædrene sammen af sig selv.",
    grounds: [
      { seen: "boards" },
      { answer: "De kommer, når der er noget at lave med hænderne" },
      { answer: "En kasse med værktøj i klubhuset" },
    ],
    judged: {
      at: "-1 mon 9:00",
      by: "jens",
      strength: "weak",
      reason: "Vi har set det én gang, og solen skinnede. Vi vil se det i regnvejr, før vi tror på det.",
    },
    questions: [],
  },
  {
    targetGroup: "mornings",
    found: { at: "-9 wed 9:55", by: "torben" },
    sentence:
      "Døren er svær, når man ikke ved, hvem der sidder bag den. Det er følget, der mangler, og ikke stedet.",
    grounds: [
      { seen: "postman" },
      { seen: "emptyHall", later: { at: "-3 tue 9:10", by: "torben" } },
      { seen: "sevenChairs", later: { at: "-1 tue 8:45", by: "torben" } },
      { agreed: "Stedet har de." },
      { answer: "Stedet er der jo" },
      { answer: "De siger, at de ikke gider" },
      { register: "Konfirmandstuen" },
      { against: true, agreed: "De mangler et sted at være til hverdag" },
    ],
    judged: {
      at: "-1 tue 8:50",
      by: "torben",
      strength: "strong",
      reason:
        "For et halvt år siden skrev vi det modsatte, og det lader vi stå. Dengang havde vi spurgt dem, der hjælper. Nu har vi også prøvet det, og det var bilerne, der gjorde forskellen.",
    },
    questions: [
      {
        at: "-1 tue 9:00",
        by: "torben",
        text: "Hvordan hjælper vi ældre, der bor alene, med at få følge hele vejen ind ad døren?",
      },
      { at: "-1 tue 9:05", by: "emre", text: "Hvordan får vi naboerne til at spørge, om de skal følges ad?" },
    ],
  },
  {
    targetGroup: "mornings",
    found: { at: "-2 thu 15:55", by: "emre" },
    sentence: "En stemme i telefonen flytter mere end en seddel hos købmanden.",
    grounds: [
      { seen: "emptyHall" },
      { seen: "sevenChairs", later: { at: "-1 mon 13:10", by: "emre" } },
      { agreed: "Der er langt mellem husene" },
      { figure: "66 i Kirkehøj er 67 år eller mere. Det er 43 % af alle." },
      {
        own: "Ni ud af elleve tog telefonen, og seks ville med. En af dem talte om høns i tyve minutter. (logbogen)",
      },
    ],
    questions: [],
  },
  {
    targetGroup: "newParents",
    found: { at: "-18 thu 12:00", by: "amina" },
    sentence:
      "Forældre på barsel går forbi det, der er lavet til dem, fordi ingen har sagt, at de må komme ind.",
    grounds: [
      { seen: "pramsAtChurchToo" },
      { seen: "openHouse" },
      { seen: "fatherOnLeave" },
      { agreed: "Der er nok at gå til" },
      { answer: "Må man komme der?" },
      { answer: "Vi har talt efter" },
      { register: "Dagplejens legestue" },
      { against: true, answer: "Af de tolv, vi har spurgt" },
    ],
    judged: {
      at: "-12 fri 14:05",
      by: "amina",
      strength: "strong",
      reason:
        "Da sundhedsplejersken begyndte at sige det hjemme hos folk, gik legestuen fra fire familier til tretten. Der var ikke ændret andet.",
    },
    questions: [
      {
        at: "-17 mon 11:20",
        by: "amina",
        text: "Hvordan får vi forældre på barsel til at høre, at de er velkomne, mens de stadig er hjemme?",
      },
    ],
  },
];
