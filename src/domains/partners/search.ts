import { folded } from "./likeness.ts";
import { partnerText } from "./partner.text.ts";
import { partnerKinds, sectors } from "./partner.ts";

/** What is searched. A place and somebody around a persona are no answers by themselves: they lead to one. */
export const searchKinds = [
  "partner",
  "contact-person",
  "target-group",
  "community",
  "persona",
  "relation",
  "engagement",
] as const;
export type SearchKind = (typeof searchKinds)[number];

/** Where a word stands, and what it counts there. `reaches`, `at` and `relation` are words of what it is tied to. */
export const fieldWeights = {
  name: 10,
  reaches: 8,
  can: 6,
  at: 5,
  wants: 4,
  place: 4,
  relation: 4,
  group: 4,
  kind: 3,
  notes: 3,
  about: 3,
} as const;
export type SearchField = keyof typeof fieldWeights;

/** One word that is asked for. */
export type Term = {
  /** As it was typed, for the sentence that says what was searched. */
  said: string;
  /** Small letters, æ ø å spelled out. */
  word: string;
  /** A number tells little of whom one is looking for: it moves what is found up, and finds nothing alone. */
  strong: boolean;
  /** Words that stand for a choice: »foreninger« are partners of that kind. */
  choices: string[];
};

/** At most so many words are asked for; a question is not longer. */
const mostTerms = 10;

/** The words of a question that say what it is about, each once: »hvem kan nå« asks, but says nothing of whom. */
export function termsOf(question: string): Term[] {
  const terms = new Map<string, Term>();
  const all = question.split(/[^\p{L}\p{N}\p{M}.&+'’]+/u).flatMap((said) =>
    folded(said)
      .split(" ")
      .filter(Boolean)
      .map((word) => ({ said: said.replace(/^[.'’]+|[.'’]+$/gu, ""), word: word.slice(0, 60) })),
  );
  const telling = all.filter(({ word }) => !asking.has(word));
  for (const { said, word } of telling.length > 0 ? telling : all)
    terms.set(word, { said, word, strong: !/^\d+$/.test(word), choices: choicesOf(word) });
  const found = [...terms.values()].slice(0, mostTerms);
  // A number alone is all there is to go by: »Hal 3« is one, »3« may be too.
  return found.some(({ strong }) => strong) ? found : found.map((term) => ({ ...term, strong: true }));
}

/** The words of a question that only ask, in the two languages of the product, as they are compared. */
const asking = new Set(
  (
    "hvem hvad hvor hvordan hvornaar hvilke hvilken hvilket hvis kan kunne naa naar naas med paa til fra i og at det den de der som for en et er vi vil gerne skal " +
    "os jer dem vores jeres deres sig ham hende han hun aar aarig aarige aars alder mellem omkring ved af om har have fat find finde finder soeger leder efter kender " +
    "tale snakke nogen noget nogle alle eller men ikke ind ud op ned her hos under over faa " +
    "who what where how which can could reach reaches the a an of and in at to for with from on our your their is are we you they near by year years old find someone anyone who's knows"
  ).split(" "),
);

/** A word with an ending of three letters at most is still the word: »foreningerne«, but not »Kirkehøj«. */
const longestEnding = 3;

const choiceWords: readonly [word: string, choice: string][] = [
  ...partnerKinds
    .filter((kind) => kind !== "other")
    .flatMap((kind) =>
      [partnerText.da, partnerText.en].map((text): [string, string] => [
        folded(text.kinds[kind]),
        `kind ${kind}`,
      ]),
    ),
  ["klub", "kind association"],
  ["firma", "kind company"],
  ["butik", "kind company"],
  ["afdeling", "kind department"],
  ...sectors.map((sector): [string, string] => [sector, `sector ${sector}`]),
  ["offentlig", "sector public"],
  ["kommune", "sector public"],
  ["privat", "sector private"],
  ["erhverv", "sector private"],
  ["frivillig", "sector third"],
  ["uformel", "sector informal"],
];

function choicesOf(word: string): string[] {
  const meant = choiceWords.filter(
    ([begins]) => word.startsWith(begins) && word.length - begins.length <= longestEnding,
  );
  return [...new Set(meant.map(([, choice]) => choice))];
}
