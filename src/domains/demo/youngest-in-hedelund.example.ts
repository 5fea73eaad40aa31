import type { Story } from "./story.ts";
import { youngestInHedelundRounds } from "./youngest-in-hedelund-rounds.example.ts";

/** One that ended well by not building anything: there was plenty, and people only had to hear they were welcome. */
export const youngestInHedelund: Story = {
  name: "De mindste i Hedelund",
  question: "Mangler forældre på barsel i Hedelund et sted at mødes om formiddagen?",
  places: ["Hedelund"],
  targetGroup: "Forældre på barsel",
  goal: "Forældre, der går hjemme med et lille barn i Hedelund, har nogen at mødes med. Det må gerne være hos andre end os.",
  successCriteria: [
    "Vi ved, hvad der er i forvejen, før vi laver noget nyt.",
    "Ti forældre har selv fortalt os, hvad de mangler.",
    "En, der ikke kom nogen steder, har fundet et sted at komme.",
  ],
  hours: 60,
  money: 2_000,
  resourceNote:
    "Amina og Mette har tre timer om ugen til sammen. Det rækker til at undersøge noget, ikke til at drive noget.",
  strategies: ["families", "company"],
  coordinator: "amina",
  team: ["mette", "birgit"],
  begun: { at: "-22 mon 9:30", by: "birgit" },
  states: [
    {
      at: "-16 tue 13:10",
      by: "amina",
      kind: "waiting",
      note: "Lederen af dagplejen tager det med til sit personalemøde {-15 wed}.",
    },
    {
      at: "-15 thu 9:00",
      by: "amina",
      kind: "under-way",
      note: "Dagplejen sagde ja og spurgte, om vi havde en god printer.",
    },
    {
      at: "-12 fri 14:00",
      by: "amina",
      kind: "closed",
      note: "Byen havde ikke brug for et nyt tilbud, og det er vi stolte af at have fundet ud af. Til dagplejens åbne hus kommer der nu tretten familier mod fire før, fordi folk ved, at de er velkomne. Vi brugte 38 timer og fik en fast formiddag til overs.",
    },
  ],
  rounds: youngestInHedelundRounds,
  decisions: [
    {
      at: "-20 fri 10:45",
      by: "amina",
      station: "1",
      outcome: "not-now",
      decided: "Vi åbner ikke babycaféen nu. Først tæller vi, hvad der er.",
      reason:
        "Vi har snakket med tre forældre, og to af dem gik allerede til noget. Det er for lidt at vide, når man skal binde sig til en formiddag om ugen.",
      people: "Amina, Mette og Birgit",
    },
    {
      at: "-17 mon 11:00",
      by: "amina",
      station: "1",
      outcome: "someone-else",
      decided: "Dagplejen tager den. Vi laver ikke noget nyt.",
      reason:
        "Der er 31 ting at gå til for de mindste i en almindelig uge, og hos dagplejen står der elleve tomme stole. Forældrene mangler ikke et sted. De mangler at høre, at de må komme. Det kan sundhedsplejersken sige hjemme hos folk, og vi kan sige det ved skranken.",
      people: "Amina, Mette, Birgit og lederen af dagplejen",
    },
  ],
  wayChoices: [],
  ticks: [
    { at: "-21 mon 15:00", by: "amina", keys: ["1.h1", "1.h5"] },
    { at: "-21 wed 11:20", by: "mette", keys: ["1.h3", "1.h6", "1.h7"] },
    { at: "-19 thu 12:10", by: "mette", keys: ["1.h2", "1.h4"] },
    { at: "-17 mon 11:05", by: "amina", keys: ["1.h8"] },
  ],
  ownLines: [
    {
      at: "-17 mon 11:10",
      by: "amina",
      station: "1",
      text: "Fortæl dem, vi har talt med, hvad vi fandt ud af",
      done: { at: "-15 fri 12:00", by: "amina" },
    },
  ],
  visits: { "1": "-4 wed 10:20", "2": "-17 mon 11:15" },
  logbook: [
    {
      at: "-22 tue 10:15",
      by: "amina",
      text: "Birgit kom forbi med en tegning af en babycafé. Der er puder, barnevognsparkering og et klaver. Det er en god tegning. Vi blev enige om at spørge nogen, før vi flytter reolerne.",
    },
    {
      at: "-21 wed 11:10",
      by: "mette",
      text: "En time på bænken ved legepladsen. Seks voksne, syv børn og to termokander. Kun én sad med telefonen fremme, og han filmede en gravko.",
    },
    {
      at: "-19 thu 12:00",
      by: "mette",
      text: "Talte tilbud hele formiddagen. Kirken har alene fem. Ved nummer tyve holdt jeg op med at være overrasket. Jeg stoppede på tredive, og så huskede Amina rytmikken i hallen.",
    },
    {
      at: "-18 thu 11:45",
      by: "amina",
      text: "Faren på barsel havde gået forbi dagplejens åbne hus hver onsdag i tre måneder og troet, at det ikke var for ham. Der var helt stille omkring bordet. Så sagde sundhedsplejersken, at hun nok skulle få det sagt til de næste.",
    },
    {
      at: "-17 mon 11:30",
      by: "birgit",
      text: "Vi lader være. Jeg havde glædet mig til det klaver. Men jeg har sjældent sagt nej til noget med så god samvittighed, og jeg fortæller det til udvalget som det, det er: et resultat.",
    },
    {
      at: "-15 fri 12:05",
      by: "amina",
      text: "Trykte fyrre små kort, hvor der står: »Du må gerne komme, også selv om dit barn ikke går her.« Sundhedsplejersken har dem i tasken nu. Ti af dem ligger hos os, der hvor man alligevel står og venter med en klapvogn.",
    },
    {
      at: "-12 fri 13:50",
      by: "amina",
      text: "Tretten familier i onsdags. De måtte hente stole i kælderen. Vi lukker forløbet i dag og har købt kage. Vi delte den med dagplejen, for det var jo dem, der gjorde det.",
    },
    {
      at: "-4 wed 10:15",
      by: "amina",
      text: "Lederen af dagplejen ringede, bare for at sige, at der stadig er fuldt hus. Hun havde hørt om Birgits tegning og spurgte, om de måtte få den. Nu hænger den dér. Klaveret har de set på.",
    },
  ],
};
