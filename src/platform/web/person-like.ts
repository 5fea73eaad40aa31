import { firstNames } from "./person-names.ts";

/**
 * Whether a text looks as if somebody could be found by it: a name together with an age, an address, a phone
 * number or an e-mail address (B4). It never refuses anything; whoever writes is asked to look once more. It asks
 * too seldom rather than too often: a question nobody needs is soon a question nobody reads. Danish and English.
 */
export function personLike(text: string): boolean {
  const plain = text.normalize("NFC").replace(/\p{Cf}/gu, "");
  return sentencesOf(plain).some((sentence) => {
    const names = namesIn(sentence);
    return names.some((name) => isTold(name, sentence));
  });
}

type Name = { from: number; to: number; words: string[] };

/** New lines do not end a sentence: lists put the name on one line and the number on the next. */
function sentencesOf(text: string): string[] {
  return text.split(/(?<=[.!?])\s+(?=\p{Lu})|\n\s*\n/u).map((one) => one.replace(/\s+/g, " "));
}

/** Runs of words with a capital that may be somebody's name. */
function namesIn(sentence: string): Name[] {
  return [...sentence.matchAll(run)].flatMap(({ 0: found, index }) => {
    const words = found.split(" ");
    const skipped = [];
    // "Men Peter": the first word stands there for another reason than being a name.
    while (words.length > 0 && notNames.has(small(words[0]))) skipped.push(words.shift());
    const from = index + skipped.join(" ").length + (skipped.length > 0 ? 1 : 0);
    const name = { from, to: from + words.join(" ").length, words };
    return words.length > 0 && isName(name, sentence) ? [name] : [];
  });
}

function isName({ from, to, words }: Name, sentence: string): boolean {
  const [first = "", last = ""] = [words[0], words.at(-1)];
  const before = sentence.slice(0, from);
  if (words.some((word) => ofHouses.test(word))) return false;
  // "Hans bil": his car.
  if (
    words.length === 1 &&
    first === "Hans" &&
    !/^( (på|er|bor|fra|og|har|var|sagde|siger)\b|[^ ]|$)/u.test(sentence.slice(to))
  )
    return false;
  if (firstNames.has(small(first.split("-")[0]))) return true;
  if (words.length > 1 && /(sen|sson)$/.test(last)) return true;
  if (words.some((word) => ofLand.test(word))) return false;
  // After "i" and "ved" stands a place.
  if (atPlace.test(before)) return false;
  const beginsSentence = /^[\s»"'(–-]*$/u.test(before);
  return words.length > 1 || !beginsSentence;
}

/** Whether something that leads to the person stands by the name. */
function isTold({ from, to, words }: Name, sentence: string): boolean {
  const before = sentence.slice(Math.max(0, from - near), from);
  const after = sentence.slice(to, to + near);
  if (ways.some((way) => way.test(before) || way.test(after))) return true;
  if (ageAfter.test(after) || ageBefore.test(before)) return true;
  return words.length > 1 && (looseAge.test(after) || looseAge.test(before));
}

/** Letters a name and what leads to the person may lie apart. */
const near = 70;

const small = (word: string | undefined) => (word ?? "").toLowerCase();

const run =
  /\p{Lu}[\p{Ll}\p{Lu}'’]*(?:-\p{Lu}\p{Ll}+)*(?: (?:(?:al|el|bin|de|van|von|da) )?\p{Lu}[\p{Ll}'’]+(?:-\p{Lu}\p{Ll}+)*)*/gu;

/** An address, a phone number of eight digits as Danes write it or with its country, an e-mail address. */
const ways = [
  /\p{L}+(?:vej|vejen|gade|gaden|allé|alle|stræde|strædet|vænget|vænge|parken|bakken|torv|torvet|stien|toften|engen|plads|pladsen) \d{1,3}\b/iu,
  /(?<![\d-])(?:\d{2} ?){3}\d{2}(?![\d-])/,
  /\+\d{2}[ \d]{8,14}/,
  /[\w.+-]+@[\w-]+\.\w+/,
];

const age = String.raw`(?:[1-9]|[1-9]\d|1[01]\d)`;
const years = String.raw`(?: ?år\b| ?-?årige?\b| years? old\b| ?-?year-old\b)`;
/** "Peter, 7 år", "Peter (7)", "Peter på 7 år", "Peter er 7 år", "Peter Holm 7 år". */
const ageAfter = new RegExp(
  String.raw`^(?:,? (?:på|er|aged|is|i en alder af) ${age}(?:${years}|,|\.|$)|[,:]? ${age}${years}| ?\(${age}(?:${years})?\)|, ${age}(?=[,.]|$)|,? (?:er |is )?(?:en |an? )?${age}(?:-årige?|-year-old))`,
  "u",
);
/** "7-årige Peter", "a 34-year-old, Peter". */
const ageBefore = new RegExp(
  String.raw`\b${age}(?: ?-?årige?|-year-old),? ?(?:dreng|pige|mand|kvinde|boy|girl|man|woman)?,? ?$`,
  "u",
);
/** Anywhere near a whole name, unless it is how long something took. */
const looseAge = new RegExp(
  String.raw`(?<!\b(?:i|for|om|efter|sidste|for over|in|after|for) )\b${age}(?:${years})(?! siden)`,
  "u",
);

const atPlace = /(?:^|\s)(?:i|ved|omkring|nær|mod|udenfor|bag|in|at|near|around)\s$/iu;

/** What the names of streets, houses, shops and associations are made of. */
const ofHouses =
  /(?:vej|vejen|gade|gaden|gård|gården|havnen|kirke|kirken|skole|skolen|hallen|bibliotek|biblioteket|bibliotekerne|bogbussen|forening|foreningen|kommune|station|parken|torv|torvet|plads|pladsen|centret|center|klub|klubben|café|huset|allé|stræde|forsamlingshus|marked|brugsen|netto|rema|facebook|messenger|danmark|dansk|kiosk|kiosken)$/iu;

/** What the names of towns are made of, and the surnames of those who once came from there. */
const ofLand =
  /(?:by|sø|havn|lund|hede|mose|bæk|bjerg|borg|holm|rup|strup|sted|hus|park|hal|lev|løse|drup|ager|skov|ø)$/iu;

/** Words that begin sentences, and people told by what they are. */
const notNames: ReadonlySet<string> = new Set(
  `af alle andre at begge børn børnene da de dem den der deres det dette dig din dit drenge dreng drengen du efter
  eleven eller en enkelte er et familie familien far faren farfar flere folk for forælder forældre fra fædre få han
  har hende hendes her hun hvad hver hvis hvor hvornår hvorfor i ifølge igen imens ingen ja jeg kl kun kvinde
  kvinden kvinder man mand manden mange med medarbejder mens men mindst mor moren morfar mormor mødre nej nogen
  nogle nu når o og også om omkring op over par personen pige pigen piger på samme selv senere sidste ring skriv
  små snak snakkede som stadig store så talte tre to til tidligere ud under uden ung unge ved vedkommende vi vores
  ældre æblet øh
  januar februar marts april maj juni juli august september oktober november december
  mandag tirsdag onsdag torsdag fredag lørdag søndag
  monday tuesday wednesday thursday friday saturday sunday january february march june july october
  a an and boy but father girl he her his i in it man mother my no on one she the their they this two we when woman
  yes you`.split(/\s+/),
);
