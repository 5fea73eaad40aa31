import { fathersAndSonsLogbook } from "./fathers-and-sons-logbook.example.ts";
import { fathersAndSonsRounds } from "./fathers-and-sons-rounds.example.ts";
import type { Story } from "./story.ts";

/** In the middle of things: a first way tried and left, a conversation not quite finished, a board to wait for. */
export const fathersAndSons: Story = {
  name: "Fædre og sønner",
  question: "Hvordan får fædre og drenge på 5–7 år gode stunder sammen, når hverdagen er fuld?",
  places: ["Nørre Sø"],
  targetGroup: "Fædre med drenge på 5–7 år",
  goal: "Fædre og drenge i Nørre Sø har noget fast at være sammen om. De bestemmer selv hvad, og byen kan holde det i gang uden os.",
  successCriteria: [
    "Mindst otte fædre har været med mere end én gang.",
    "To af fædrene har selv stået for en lørdag.",
    "En dreng spørger, hvornår det er lørdag igen.",
    "Nogen i byen har nøglen, når vi trækker os.",
  ],
  hours: 160,
  money: 12_000,
  resourceNote:
    "Mette og Jens har to timer om ugen hver. Amina er med den første lørdag i måneden. Pengene går til brædder, kaffe og det, fædrene finder på.",
  strategies: ["families", "villages"],
  coordinator: "mette",
  team: ["jens", "amina"],
  begun: { at: "-14 thu 10:10", by: "mette" },
  states: [
    {
      at: "-10 mon 9:05",
      by: "amina",
      kind: "waiting",
      note: "Spejderne spørger deres ledere, om vi må komme forbi. De mødes {-9 thu}.",
    },
    { at: "-9 fri 8:40", by: "amina", kind: "under-way", note: "Spejderne sagde ja." },
    {
      at: "-1 thu 17:25",
      by: "jens",
      kind: "waiting",
      note: "Formanden for idrætsforeningen spørger sin bestyrelse om banen og nøglen. De mødes {2 fri}.",
    },
  ],
  rounds: fathersAndSonsRounds,
  decisions: [
    {
      at: "-11 thu 9:30",
      by: "mette",
      station: "1",
      outcome: "go",
      decided: "Vi går i gang i Nørre Sø, og vi gør det ved boldbanen.",
      reason:
        "Vi har talt med ni fædre, skolelederen og en bedstefar, og de peger på det samme: Man mangler en grund til at stige ud af bilen. Vi holder der i forvejen hver lørdag. Idrætsforeningen kunne gøre det bedre end os, men den har ikke hænder til det lige nu. Tvivlen er, om vi kan slippe det igen. Det spørger vi om hver gang.",
      people: "Mette, Jens, Amina og Birgit",
    },
  ],
  wayChoices: [
    {
      at: "-6 mon 13:15",
      by: "mette",
      ways: ["3a"],
      reason:
        "En far har en idé, han brænder for: at bygge sæbekassebiler med drengene og køre løb ned ad kirkebakken. Han vil selv stå for det. Vi hjælper med at finde et værksted, nogle brædder og et par hænder til.",
      people: "Mette, Jens og faren med idéen",
    },
    {
      at: "-3 tue 11:35",
      by: "mette",
      ways: ["3b"],
      reason:
        "Faren med sæbekassebilerne har fået skiftende vagter. Vi kunne godt køre videre selv, men så var det blevet vores løb. Seks fædre vil gerne noget, og det er aldrig de samme, der har tid. Så nu finder vi på noget sammen med dem, som flere kan bære på skift. Tegningen hænger i bussen, hvis nogen vil tage den op igen.",
      people: "Mette, Jens, Amina og Søren",
    },
  ],
  ticks: [
    { at: "-13 wed 11:00", by: "mette", keys: ["1.h1", "1.h2", "1.h5"] },
    { at: "-13 sat 12:40", by: "jens", keys: ["1.h3", "1.h6", "1.h7"] },
    { at: "-11 thu 9:35", by: "mette", keys: ["1.h8"] },
    { at: "-9 tue 11:50", by: "amina", keys: ["2.h1"] },
    { at: "-8 thu 21:50", by: "mette", keys: ["2.h3"] },
    { at: "-7 tue 16:50", by: "jens", keys: ["2.h4", "2.h5", "2.h8"] },
    { at: "-6 mon 13:30", by: "mette", keys: ["3a.h1", "3a.h2", "3a.h4"] },
    { at: "-2 mon 9:15", by: "mette", keys: ["3b.h1", "3b.h2"] },
    { at: "-2 sat 13:20", by: "jens", keys: ["3b.h7"] },
  ],
  ownLines: [
    {
      at: "-9 tue 11:55",
      by: "amina",
      station: "2",
      text: "Find ud af, hvem der har nøglen til klubhuset om lørdagen",
      done: { at: "-8 thu 21:52", by: "mette" },
    },
    {
      at: "-2 sat 13:25",
      by: "jens",
      station: "3b",
      text: "Spørg i kiosken, om værktøjskassen må stå bag disken",
      done: { at: "-1 sat 10:05", by: "jens" },
    },
    {
      at: "-1 sat 12:50",
      by: "amina",
      station: "3b",
      text: "Få lavet en ekstra nøgle, når bestyrelsen har sagt ja",
    },
  ],
  visits: {
    "1": "-3 mon 9:50",
    "2": "-2 mon 9:05",
    "3a": "-3 tue 11:10",
    "3b": "-2 days 10:15",
    "4": "-1 thu 17:40",
  },
  logbook: fathersAndSonsLogbook,
};
