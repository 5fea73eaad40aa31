import { type Words, words } from "#ui/words.ts";

/** The words about segments. */
export const segmentText = words(
  {
    title: "Segmenter",
    lead: "Brede grupper, som målgrupperne kan høre til. Listen er jeres egen: ret den, så den ligner dem, I har i kommunen.",
    empty: "Ingen segmenter endnu",
    emptyBody:
      "Et segment er bredere end en målgruppe. »Familier med skolebørn« er et segment; »fædre med drenge på 5–7 år« er en målgruppe. Segmenterne hjælper jer med at se, hvem I tit arbejder for, og hvem I sjældent når. I kan sagtens klare jer uden.",
    begin: "Begynd med ti almindelige",
    add: "Tilføj et segment",
    name: "Navn",
    note: "Hvem er de?",
    noteHint: "En sætning, så I mener det samme med ordet.",
    save: "Gem",
    saving: "Gemmer …",
    edit: "Ret",
    remove: "Fjern",
    up: "Ryk op",
    down: "Ryk ned",
    groups: (count: number) => (count === 1 ? "1 målgruppe" : `${count} målgrupper`),
  },
  {
    title: "Segments",
    lead: "Broad groups that target groups may belong to. The list is your own: change it until it looks like the people you have.",
    empty: "No segments yet",
    emptyBody:
      "A segment is wider than a target group. “Families with school children” is a segment; “fathers with boys aged 5–7” is a target group. Segments help you see whom you often work for, and whom you seldom reach. You can do well without them.",
    begin: "Begin with ten ordinary ones",
    add: "Add a segment",
    name: "Name",
    note: "Who are they?",
    noteHint: "A sentence, so that you mean the same by the word.",
    save: "Save",
    saving: "Saving …",
    edit: "Change",
    remove: "Remove",
    up: "Move up",
    down: "Move down",
    groups: (count: number) => (count === 1 ? "1 target group" : `${count} target groups`),
  },
);

export type FirstSegment = { name: string; note: string };

/** Ten to begin with; the house makes them its own. */
export const firstSegments: Words<readonly FirstSegment[]> = words<readonly FirstSegment[]>(
  [
    { name: "Teenagere, der bor hjemme", note: "Går i skole, og vennerne bestemmer meget af dagen." },
    { name: "Unge på egne ben", note: "Flyttet hjemmefra, med studie eller første job og små lejligheder." },
    { name: "Forældre med helt små børn", note: "På barsel eller lige tilbage på arbejde. Dagene er lange." },
    { name: "Familier med skolebørn", note: "Hverdagen er fuld, og den gode tid er kort." },
    {
      name: "Forældre, der er alene om det",
      note: "Én voksen til det hele. Hjælp tager man imod, hvis den er let.",
    },
    { name: "Voksne med lange arbejdsdage", note: "Ingen børn hjemme, eller børn, der klarer sig selv." },
    { name: "Dem med én stor interesse", note: "Ved alt om noget og finder gerne andre, der gør det samme." },
    { name: "Nye i landet", note: "Lærer sproget og finder ud af, hvordan tingene gøres her." },
    { name: "Lige gået på pension", note: "God tid og mange kræfter, og en kalender uden møder." },
    { name: "Ældre, der bor alene", note: "Klarer sig selv, men kan gå længe uden at tale med nogen." },
  ],
  [
    { name: "Teenagers living at home", note: "At school, and friends decide much of the day." },
    { name: "Young people on their own", note: "Moved out, with studies or a first job and small flats." },
    { name: "Parents of very small children", note: "On leave or just back at work. The days are long." },
    { name: "Families with school children", note: "Every day is full, and the good hours are few." },
    { name: "Parents on their own", note: "One adult for everything. Help is welcome when it is easy." },
    { name: "Adults with long working days", note: "No children at home, or children who manage." },
    {
      name: "Those with one great interest",
      note: "Know all about something and like to find others who do.",
    },
    { name: "New in the country", note: "Learning the language and how things are done here." },
    { name: "Newly retired", note: "Time, strength, and a calendar without meetings." },
    {
      name: "Older people living alone",
      note: "Manage by themselves, but may go long without talking to anyone.",
    },
  ],
);
