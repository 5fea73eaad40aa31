import type { ExchangeLineFields } from "./exchange.ts";
import type { PartnerTalkFields } from "./partner-talk.ts";
import type { StructuralPartnershipFields } from "./structural-partnership.ts";

/** A cup of coffee in a club house, invented. */
export const talkExample: Omit<PartnerTalkFields, "heldBy"> = {
  purpose: "Høre, hvad klubben ved om fædrene ved banen",
  day: "2026-11-04",
  targetGroupId: "",
  engagementId: "",
  contactPersonId: "",
};

export const exchangeLineExample: ExchangeLineFields = {
  side: "partner",
  kind: "gives",
  text: "Nøglen til klubhuset",
};

export const structuralPartnershipExample: StructuralPartnershipFields = {
  engagementId: "",
  earlier: "Læsebåndet hvert forår.",
  habits: "Vi sender en plakat, og de hænger den op.",
  buildOn: "Sedlen i tasken bliver læst.",
  ourMotive: "At møde fædrene, mens børnene er små.",
  theirMotive: "Forældre, der bliver stående.",
  forCitizens: "Et sted at være om lørdagen.",
  concept: "Vi finder på det sammen i marts.",
  time: "Fire timer om måneden hver, et år ad gangen.",
};
