import { formatNumber } from "#ui/number.ts";
import { type Language, words } from "#ui/words.ts";
import type { Newest, Pair } from "./comparison.ts";
import { ratesOf, shareOf } from "./comparison.ts";
import { registerText } from "./register.text.ts";
import { registerKinds } from "./register.ts";

/** The words about two places beside each other, and one place over the years. */
export const comparisonText = words(
  {
    title: "Sammenlign",
    beside: "Læg et andet sted ved siden af",
    which: "Hvilket sted?",
    show: "Sammenlign",
    none: "I har kun ét sted endnu. Når der er flere, kan de lægges ved siden af hinanden.",
    both: (one: string, other: string) => `${one} og ${other}`,
    alone: (name: string) => `Se ${name} for sig selv`,
    inShort: "Kort sagt",
    numbers: "Tallene",
    what: "Hvad",
    difference: "Forskel",
    residents: (year: number) => `Indbyggere (${year})`,
    population: "Indbyggere",
    households: "Husstande",
    perHome: "Personer i hver husstand",
    distance: "Kilometer til biblioteket",
    unknown: "ikke oplyst",
    same: "lige mange",
    ages: "Hvor gamle er de?",
    age: "Alder",
    ageShares: "Så stor en del er i hver alder",
    portion: "Andel",
    ageSource: (one: string, a: number, other: string, b: number) => `${one} ${a}, ${other} ${b}.`,
    lists: "Listerne",
    list: "Liste",
    over: "Stedet over årene",
    year: "År",
    count: "Antal",
    seeNumbers: "Se tallene",
    noYears: "Der er ingen tal endnu. Hent eller skriv nogle under »Tal«.",
    whole: "Alle år samlet",
    figureSource: "Kilderne står under »Tal«.",
    times: (big: string, small: string, times: string, more: string) =>
      `${big} er ${times} gange så stor som ${small}: Der bor ${more} flere.`,
    more: (big: string, small: string, more: string) => `Der bor ${more} flere i ${big} end i ${small}.`,
    alike: (one: string, other: string) => `Der bor omtrent lige mange i ${one} og ${other}.`,
    young: (one: string, a: number, other: string, b: number) =>
      `I ${one} er ${a} % under 18 år, i ${other} ${b} %.`,
    old: (one: string, a: number, other: string, b: number) =>
      `I ${one} er ${a} % fyldt 67, i ${other} ${b} %.`,
    farther: (one: string, km: string, other: string) =>
      `Fra ${one} er der ${km} km længere til biblioteket end fra ${other}.`,
    borrow: (much: string, little: string, times: string) =>
      `For hver tusind indbyggere låner ${much} ${times} gange så meget som ${little}.`,
    borrowAlike: "De låner omtrent lige meget for hver tusind indbyggere.",
    lacks: (without: string, list: string, has: string, count: string) =>
      `${without} har ingenting på listen ${list}. ${has} har ${count}.`,
    nothing: "Vi ved ikke nok om de to steder til at sige noget endnu.",
  },
  {
    title: "Compare",
    beside: "Put another place beside it",
    which: "Which place?",
    show: "Compare",
    none: "You have only one place yet. When there are more, they can be put beside each other.",
    both: (one: string, other: string) => `${one} and ${other}`,
    alone: (name: string) => `See ${name} by itself`,
    inShort: "In short",
    numbers: "The numbers",
    what: "What",
    difference: "Difference",
    residents: (year: number) => `Residents (${year})`,
    population: "Residents",
    households: "Households",
    perHome: "People in each household",
    distance: "Kilometres to the library",
    unknown: "not known",
    same: "the same",
    ages: "How old are they?",
    age: "Age",
    ageShares: "How large a part is of each age",
    portion: "Share",
    ageSource: (one: string, a: number, other: string, b: number) => `${one} ${a}, ${other} ${b}.`,
    lists: "The lists",
    list: "List",
    over: "The place over the years",
    year: "Year",
    count: "Number",
    seeNumbers: "See the numbers",
    noYears: "There are no figures yet. Fetch or type some under “Figures”.",
    whole: "All years together",
    figureSource: "The sources are under “Figures”.",
    times: (big: string, small: string, times: string, more: string) =>
      `${big} is ${times} times as large as ${small}: ${more} more live there.`,
    more: (big: string, small: string, more: string) => `${more} more live in ${big} than in ${small}.`,
    alike: (one: string, other: string) => `About as many live in ${one} as in ${other}.`,
    young: (one: string, a: number, other: string, b: number) =>
      `In ${one} ${a}% are under 18, in ${other} ${b}%.`,
    old: (one: string, a: number, other: string, b: number) =>
      `In ${one} ${a}% are 67 or over, in ${other} ${b}%.`,
    farther: (one: string, km: string, other: string) =>
      `It is ${km} km farther to the library from ${one} than from ${other}.`,
    borrow: (much: string, little: string, times: string) =>
      `For every thousand residents ${much} borrows ${times} times as much as ${little}.`,
    borrowAlike: "They borrow about as much for every thousand residents.",
    lacks: (without: string, list: string, has: string, count: string) =>
      `${without} has nothing on the list ${list}. ${has} has ${count}.`,
    nothing: "We do not know enough about the two places to say anything yet.",
  },
);

/** What the numbers of two places say, in plain words. Only what is known of both, and what is worth saying. */
export function inShort(pair: Pair, language: Language): string[] {
  const text = comparisonText[language];
  const { one, other } = pair;
  const said = [sayPeople(pair, language)];
  for (const [say, keys] of [
    [text.young, ["0-6", "7-17"]],
    [text.old, ["67-79", "80+"]],
  ] as const) {
    const [here, there] = [shareOf(one, keys), shareOf(other, keys)];
    // A few in a hundred more or less is no difference between two small places.
    if (here !== undefined && there !== undefined && Math.abs(here - there) >= 4)
      said.push(say(one.name, here, other.name, there));
  }
  said.push(sayDistance(pair, language), sayLoans(pair, language));
  const lacking = registerKinds.flatMap((kind) => {
    const [without, has] = one.lists[kind] < other.lists[kind] ? [one, other] : [other, one];
    if (without.lists[kind] > 0 || has.lists[kind] === 0) return [];
    const list = registerText[language].kinds[kind];
    return [
      text.lacks(
        without.name,
        language === "da" ? `»${list}«` : `“${list}”`,
        has.name,
        String(has.lists[kind]),
      ),
    ];
  });
  return [...said.filter((sentence) => sentence !== undefined), ...lacking];
}

function sayPeople({ one, other }: Pair, language: Language): string | undefined {
  if (!one.population || !other.population) return undefined;
  const text = comparisonText[language];
  const [big, small] = byMost(one, other, ({ population }) => population?.value ?? 0);
  const [most, least] = [big.population?.value ?? 0, small.population?.value ?? 0];
  const more = formatNumber(most - least, language);
  if (least > 0 && most / least >= 1.5)
    return text.times(big.name, small.name, timesOf(most, least, language), more);
  return most - least <= most * 0.05
    ? text.alike(one.name, other.name)
    : text.more(big.name, small.name, more);
}

function sayDistance({ one, other }: Pair, language: Language): string | undefined {
  if (one.distance === null || other.distance === null) return undefined;
  const [far, near] = byMost(one, other, ({ distance }) => distance ?? 0);
  const km = (far.distance ?? 0) - (near.distance ?? 0);
  if (km < 1) return undefined;
  return comparisonText[language].farther(far.name, formatNumber(km, language), near.name);
}

function sayLoans(pair: Pair, language: Language): string | undefined {
  const loans = ratesOf(pair).find(({ count }) => count === "loans");
  if (!loans || Math.min(loans.one, loans.other) === 0) return undefined;
  const text = comparisonText[language];
  const [much, little] = loans.one >= loans.other ? [pair.one, pair.other] : [pair.other, pair.one];
  const [most, least] = [Math.max(loans.one, loans.other), Math.min(loans.one, loans.other)];
  return most / least < 1.2
    ? text.borrowAlike
    : text.borrow(much.name, little.name, timesOf(most, least, language));
}

const byMost = (one: Newest, other: Newest, of: (place: Newest) => number): [Newest, Newest] =>
  of(one) >= of(other) ? [one, other] : [other, one];

const timesOf = (most: number, least: number, language: Language) => formatNumber(most / least, language);
