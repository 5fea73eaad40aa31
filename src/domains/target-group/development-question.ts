import { z } from "zod";
import { sentAs, shortText } from "#platform/web/fields.ts";

export const developmentQuestionSchema = z.object({ text: shortText.min(1), sentAs });
export type DevelopmentQuestionFields = z.infer<typeof developmentQuestionSchema>;

/** What a colleague might ask about a question. A hint never stands in the way. */
export const hints = ["unfinished", "solution", "no-target-group", "too-wide"] as const;
export type Hint = (typeof hints)[number];

/**
 * What is worth another look in a development question (S6.7, 1.8), in Danish or English: it is not written to its
 * end, it carries its answer with it, it does not say who it is for, or it asks for so much that no idea can answer
 * it. Judged by its words, so it may be wrong; whoever asks knows best. `targetGroupNames` are the names the people
 * go by. Nothing is said of fewer than three words.
 */
export function hintsFor(question: string, targetGroupNames: readonly string[]): Hint[] {
  const text = question.toLowerCase().replace(/\s+/g, " ").trim();
  if (text.split(" ").length < 3) return [];
  const found: Record<Hint, boolean> = {
    unfinished: /…|\.\.\.|\b(?:til|med|at|to|with)\s*\??$/.test(text),
    solution: solutions.some((sign) => sign.test(text)),
    "no-target-group": !namesPeople(text, targetGroupNames),
    "too-wide": wideWords.some((sign) => sign.test(text)) || !goesSomewhere(text),
  };
  // Half a question is not asked for more than its other half.
  if (found.unfinished) found["too-wide"] = false;
  return hints.filter((hint) => found[hint]);
}

/** Letters of any alphabet: `\b` and `\w` stop at æ, ø and å. */
const begin = "(?<![\\p{L}\\p{N}])";
const end = "(?![\\p{L}\\p{N}])";
const whole = (words: string) => new RegExp(`${begin}(?:${words})${end}`, "u");
/** Also as the last part of a compound, and in any of its forms: babycafé, læsekredsen, foldere. */
const ending = (nouns: string) =>
  new RegExp(`${begin}\\p{L}*(?:${nouns})(?:s|e|er|en|et|ne|ene|erne|ens|ets)?${end}`, "u");

/** Things one makes, and turns of phrase that bring them. */
const solutions: readonly RegExp[] = [
  ending(
    "kurs(?:us)?|workshopp?|foredrag|caf[eé]|hjemmeside|folder|plakat|kampagne|facebookgruppe|fællesspisning|bogkasse|bogbus|læsekreds|klubb?|legestue|temaaften|temadag|borgermøde|forældremøde|infomøde|informationsmøde|nyhedsbrev|brochure|podcast|festival|tilbudd?|arrangement|åbningstid",
  ),
  whole("apps?|appen|apperne"),
  whole("course|campaign|website|flyer|poster|newsletter|event|book club|reading group|opening hours"),
  whole("ved hjælp af|ved at|via|by means of|by (?:making|building|starting|opening|offering)"),
  whole("(?:gennem|igennem|through) (?:en|et|flere|nye|nyt|a|an|more|new)"),
  new RegExp(
    `${begin}vi (?:\\p{L}+ ){0,2}?(?:lave|laver|lavet|oprette|oprettet|etablere|etableret|starte|startet|bygge|bygget|åbne|åbnet|indføre|indført|arrangere|arrangeret|lancere|lanceret) (?:en|et|flere|nye|nyt|ny)${end}`,
    "u",
  ),
  /\bwe (?:\w+ )?(?:make|build|start|open|set up|arrange|launch) (?:a|an|more|new)\b/,
];

const wideWords: readonly RegExp[] = [
  whole("alle|alle sammen|enhver|everyone|everybody|all people"),
  whole(
    "hele (?:byen|kommunen|landet|befolkningen|verden|lokalsamfundet)|the whole (?:town|municipality|country)",
  ),
  whole(
    "(?:et )?(?:godt|bedre|rigere) liv|bedre livskvalitet|livskvalitet|a (?:good|better) life|quality of life",
  ),
  whole(
    "(?:mere|bedre|øget|større) (?:trivsel|fællesskab|sammenhold|sundhed|integration|kultur|dannelse|demokrati)",
  ),
  whole("(?:more|better) (?:well-being|community|health|integration|culture|democracy)"),
  whole(
    "(?:løser|løse|bekæmper|bekæmpe|afskaffer|afskaffe) (?:\\p{L}+ )?(?:ensomhed|ensomheden|fattigdom|fattigdommen|ulighed|uligheden)",
  ),
];

/** Whether the question says what should become of them: to do something, to be helped with something. */
function goesSomewhere(text: string): boolean {
  return whole("til|med|at|så|for|i|på|uden|fra|om|to|with|so|into|without|from").test(afterSubject(text));
}

const opening =
  /^.*?\bhvordan\s+(?:får|hjælper|støtter|giver|gør|kan|skal|må)\s+vi\s+(?:hjælpe\s+|få\s+|give\s+|støtte\s+)?/u;
const englishOpening = /^.*?\bhow\s+(?:do|can|might|could|may)\s+we\s+(?:get|help|support|give|make)?\s*/u;

/** What comes after "how do we get". */
const afterSubject = (text: string) => text.replace(opening, "").replace(englishOpening, "");

/** Words that stand where people should, without saying which. */
const nobody = whole(
  "til|med|at|os|det|den|de|dem|en|et|flere|mere|nogen|noget|folk|alle|man|borgere|borgerne|brugere|brugerne|mennesker|to|with|it|them|people|more|someone|everyone|everybody|citizens|users|us|a|an|the",
);

function namesPeople(text: string, names: readonly string[]): boolean {
  const said = text.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
  const heads = names.flatMap(headWords);
  if (heads.length > 0) return heads.some((head) => said.some((word) => isForm(word, head)));
  const [first = ""] = afterSubject(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
  return first !== "" && !nobody.test(first);
}

/** The words of a name before it says what is special about them: "fædre" of "Fædre med drenge på 5–7 år". */
function headWords(name: string): string[] {
  const [head = ""] = name
    .toLowerCase()
    .split(/,| (?:der|som|med|uden|på|i|fra|over|under|mellem|who|with|without|on|in|from|of) /u);
  return head
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 2 && !whole("de|den|the|unge og").test(word));
}

/** The same word in another form: fædre and fædrene, familie and familier. */
function isForm(word: string, head: string): boolean {
  const [short, long] = word.length < head.length ? [word, head] : [head, word];
  return long.startsWith(short) && short.length > 2 && long.length - short.length <= (word === long ? 4 : 2);
}

/**
 * A name as it stands in the middle of a sentence: with a small letter, unless it is an abbreviation, and with a comma
 * behind it when there is one inside it.
 */
export function inSentence(name: string): string {
  const small = /^\p{Lu}(?!\p{Lu})/u.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
  return name.includes(",") ? `${small},` : small;
}
