import { type Expectations, emptyTerms, type HeadFields, type VersionFields } from "./agreement.ts";

/** An agreement as a form would give it. */
export const headExample: HeadFields = { name: "Lørdagen i hallen", contactPersonId: null };

/** What one side answers, every question. */
export const expectationsExample: Expectations = {
  purpose: "At nogen kommer igen",
  format: "Lørdag formiddag i hallen",
  ambition: "Fem, der bliver",
  ours: "Kaffen",
  yours: "Nøglen",
  hours: "To timer hver anden lørdag",
  worry: "At det bliver vores alene",
  ending: "Til og med maj",
};

/** The first version of an agreed text. */
export const versionExample: VersionFields = {
  ...emptyTerms,
  purpose: "At nogen kommer igen",
  hours: "To timer hver anden lørdag",
  notDoing: "Biblioteket rydder ikke op alene",
  staysUntil: "2027-05-31",
  followUpOn: "2027-03-01",
  basedOn: 0,
};
