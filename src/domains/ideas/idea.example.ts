import type { Becoming, Exploring, IdeaFields, IdeaPageFields } from "./idea.ts";

/** What a citizen might write. */
export const ideaExample: IdeaFields = {
  text: "Et byttebord i forsamlingshuset, hvor man lægger det, haven gav for meget af.",
  forWhom: "Dem med have og dem uden",
  place: "Nørre Sø",
  helpWanted: "Et bord og nogen, der siger det videre",
  firstName: "Lis",
  contact: "",
};

export const exploringExample: Exploring = {
  what: "Et bord hver lørdag fra august",
  need: "Mindre smides ud",
  whom: "",
  takes: "",
  length: "",
  others: "",
};

export const becomingExample: Becoming = {
  name: "Byttebordet",
  question: "Hvordan kommer byttebordet til at passe sig selv?",
  places: ["Nørre Sø"],
  targetGroup: "",
  reason: "Lis har selv idéen og vil stå for den.",
  people: "Lis og Karen",
};

export const ideaPageExample: IdeaPageFields = { open: "yes", intro: "", communityIds: [] };
