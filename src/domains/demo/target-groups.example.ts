/** The target groups of the demo, one for each of its forløb. The keys are how other parts of the demo find them. */
export const targetGroups = {
  fathers: {
    name: "Fædre med drenge på 5–7 år",
    known:
      "De kører deres drenge til det meste og bliver siddende i bilen. De fleste er flyttet til for husprisernes skyld og kender byen gennem børnene.",
    engagement: "Fædre og sønner",
    place: "Nørre Sø",
  },
  mornings: {
    name: "Ældre, der bor alene på landet",
    known:
      "De klarer sig selv og siger nej til hjælp. Om formiddagen er der længst til den næste, man taler med.",
    engagement: "Mandag formiddag på landet",
    place: "Kirkehøj",
  },
  newParents: {
    name: "Forældre på barsel",
    known: "De fleste finder hinanden i mødregruppen. Dem, der ikke gør, ved sjældent, hvor de må komme.",
    engagement: "De mindste i Hedelund",
    place: "Hedelund",
  },
} as const;
export type TargetGroupKey = keyof typeof targetGroups;
