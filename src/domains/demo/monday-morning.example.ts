import { mondayMorningLogbook } from "./monday-morning-logbook.example.ts";
import { mondayMorningRounds } from "./monday-morning-rounds.example.ts";
import type { Story } from "./story.ts";

/** A slow one: a pause, an old answer that did not hold, a morning when nobody came, and then seven. */
export const mondayMorning: Story = {
  name: "Mandag formiddag på landet",
  question:
    "Hvad skal der til, for at mandag formiddag er værd at køre efter, når naboen bor to kilometer væk?",
  places: ["Kirkehøj", "Lille Hede"],
  targetGroup: "Ældre, der bor alene på landet",
  goal: "Ældre omkring Kirkehøj har et sted at gå hen om formiddagen, hvor nogen lægger mærke til, om de kommer.",
  successCriteria: [
    "Ti mennesker er kommet tre gange eller mere.",
    "Den, der ikke selv kan køre, bliver hentet af en, der bor i nærheden.",
    "Kaffen bliver brygget af en, der ikke er ansat hos os.",
  ],
  hours: 120,
  money: 6_000,
  resourceNote:
    "Torben og Jens har formiddagen hver anden mandag. Emre ringer, og Lone holder listen over, hvem der kører med hvem. Pengene går til kaffe og til benzin.",
  strategies: ["company", "villages"],
  coordinator: "torben",
  team: ["jens", "emre", "lone"],
  begun: { at: "-34 wed 11:00", by: "torben" },
  states: [
    {
      at: "-25 mon 9:10",
      by: "torben",
      kind: "paused",
      note: "Torben er lånt ud til hovedbiblioteket, mens de flytter om. Vi tager fat igen, når han er tilbage.",
    },
    {
      at: "-14 thu 8:50",
      by: "torben",
      kind: "under-way",
      note: "Torben er tilbage, og borgerforeningen vil stadig gerne.",
    },
  ],
  rounds: mondayMorningRounds,
  decisions: [
    {
      at: "-30 thu 10:15",
      by: "torben",
      station: "1",
      outcome: "go",
      decided: "Vi går i gang med en fast formiddag i forsamlingshuset i Kirkehøj.",
      reason:
        "Borgerforeningen er træt og vil gerne have følge. Hjemmehjælperen møder mange, som ikke ser andre end hende. Vi tror, at det er et sted, de mangler.",
      people: "Torben, Jens og Søren",
    },
    {
      at: "-9 wed 9:40",
      by: "torben",
      station: "1",
      outcome: "go",
      decided: "Vi bliver ved, men i en anden rækkefølge: først nogen at følges med, så kaffe.",
      reason:
        "Vi tog fejl for et halvt år siden. Stedet har de. Det er svært at gå alene ind ad en dør, når man ikke ved, hvem der sidder bag den. At ringe rundt og sætte folk sammen i biler kan vi godt finde ud af, og det er der ikke andre, der gør.",
      people: "Torben, Emre, Jens og Søren",
    },
  ],
  wayChoices: [
    {
      at: "-1 mon 13:40",
      by: "torben",
      ways: ["3a"],
      reason:
        "At følges ad er deres egen idé. Telefonkæden ringer allerede til hinanden, og chaufførerne kører alligevel. Så vi finder ikke på noget nyt. Vi hjælper dem i gang, ringer til dem, der ikke står på nogens liste, og trækker os, når de ikke mangler os.",
      people: "Torben, Jens og Emre",
    },
  ],
  ticks: [
    { at: "-33 mon 13:00", by: "jens", keys: ["1.h1", "1.h3", "1.h6"] },
    { at: "-31 tue 15:10", by: "torben", keys: ["1.h2"] },
    { at: "-30 thu 10:20", by: "torben", keys: ["1.h8"] },
    { at: "-10 thu 13:45", by: "emre", keys: ["1.h4", "1.h5"] },
    { at: "-8 tue 12:00", by: "torben", keys: ["2.h1"] },
    { at: "-7 mon 12:10", by: "jens", keys: ["2.h6"] },
    { at: "-2 days 14:20", by: "torben", keys: ["2.h8"] },
  ],
  ownLines: [
    {
      at: "-8 tue 12:05",
      by: "torben",
      station: "2",
      text: "Spørg hjemmeplejen, hvad vi må få at vide, og hvad vi ikke må",
      done: { at: "-8 fri 10:30", by: "torben" },
    },
    {
      at: "-3 mon 11:15",
      by: "torben",
      station: "2",
      text: "Få borgerforeningen til at spørge, hvem vi må ringe til",
      done: { at: "-3 thu 16:00", by: "emre" },
    },
    {
      at: "-1 mon 12:20",
      by: "jens",
      station: "2",
      text: "Aftal med chaufførerne, hvordan de får deres benzin betalt",
    },
  ],
  visits: { "1": "-9 wed 9:30", "2": "-2 days 14:25" },
  logbook: mondayMorningLogbook,
};
