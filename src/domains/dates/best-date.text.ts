import { counted } from "#ui/counted.ts";
import { joinNames } from "#ui/names.ts";
import { type Language, words } from "#ui/words.ts";
import type { DateStanding, SmallerMeetings, Verdict, Voice } from "./best-date.ts";
import type { Rule } from "./date-poll.ts";
import { sayDay } from "./poll-day.ts";

type Told = {
  verdict: Verdict;
  voices: readonly Voice[];
  rule: Rule;
  /** What a sentence calls each voice. */
  names: ReadonlyMap<string, string>;
  language: Language;
};

/** The best date in a sentence, with why; or why there is none (F2). */
export function sayVerdict(told: Told): string {
  const { verdict, language } = told;
  const text = verdictText[language];
  if (verdict.kind === "no-dates") return text.noDates;
  if (verdict.kind === "silence") return text.silence;
  if (verdict.kind === "best") return sayBest(told, verdict.best);
  const named = (ids: readonly string[]) => join(ids, told);
  if (verdict.kind === "waiting")
    return text.waiting(capital(sayDay(verdict.best, language)), named(verdict.awaited));
  if (verdict.never.length > 0) return text.never(named(verdict.never), verdict.never.length);
  return told.voices.some(({ must }) => must) || told.rule !== "none" ? text.nothing : text.nobodyCan;
}

/** Whom to ring about which date, a sentence each. */
export function sayRing({ verdict, names, language }: Told): string[] {
  if (verdict.kind !== "nothing") return [];
  const text = verdictText[language];
  return verdict.ring.map(({ date, voiceIds }) => {
    const list = voiceIds.map((id) => names.get(id) ?? "");
    const either = new Intl.ListFormat(language === "da" ? "da-DK" : "en-GB", { type: "disjunction" });
    return text.ring(either.format(list), sayDay(date, language));
  });
}

/** Two smaller meetings, in a sentence each, and who is left out. */
export function saySmaller(smaller: SmallerMeetings, told: Told): { meetings: string[]; left: string } {
  const text = verdictText[told.language];
  return {
    meetings: smaller.meetings.map(({ date, voiceIds }) =>
      text.meeting(capital(sayDay(date, told.language)), join(voiceIds, told)),
    ),
    left: smaller.left.length > 0 ? text.left(capital(join(smaller.left, told))) : "",
  };
}

function sayBest(told: Told, best: DateStanding): string {
  const { voices, rule, language } = told;
  const text = verdictText[language];
  const musts = voices.filter(({ must }) => must);
  const isAll = best.yes.length === voices.length;
  const reasons = isAll
    ? [text.all(voices.length)]
    : [
        musts.length > 0 && text.musts(musts.length),
        rule !== "none" && text.groups[rule],
        text.saidYes(best.yes.length, voices.length),
      ].filter((reason) => reason !== false);
  const first = `${capital(sayDay(best, language))} ${text.best}: ${listOf(reasons, language)}.`;
  const rest = [
    best.maybe.length > 0 && text.maybe(capital(join(best.maybe, told))),
    best.no.length === 1 && best.silent.length === 0 && best.maybe.length === 0
      ? text.onlyMissing(join(best.no, told))
      : best.no.length > 0 && text.cannot(capital(join(best.no, told))),
    best.silent.length > 0 && text.unheard(capital(join(best.silent, told))),
  ];
  return [first, ...rest].filter(Boolean).join(" ");
}

const join = (ids: readonly string[], { names, language }: Pick<Told, "names" | "language">) =>
  joinNames(
    ids.map((id) => names.get(id) ?? ""),
    language,
    5,
  );

/** Reasons with commas and an »og« before the last, which has a comma of its own where it is a whole sentence. */
function listOf(reasons: readonly string[], language: Language): string {
  const and = language === "da" ? ", og " : ", and ";
  return reasons.length < 2 ? reasons.join("") : `${reasons.slice(0, -1).join(", ")}${and}${reasons.at(-1)}`;
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

const verdictText = words(
  {
    noDates: "Der er ingen datoer at vælge imellem endnu.",
    silence: "Ingen har svaret endnu.",
    best: "passer bedst",
    all: (count: number) =>
      count === 1 ? "den, I har spurgt, kan" : `alle ${counted(count, "da")} har sagt ja`,
    musts: (count: number): string => (count === 1 ? "den, der skal med, kan" : "alle, der skal med, kan"),
    groups: {
      organisation: "der er mindst én fra hver organisation",
      sector: "der er mindst én fra hver sektor",
    } as Record<Exclude<Rule, "none">, string>,
    saidYes: (yes: number, all: number) => `${counted(yes, "da")} af ${counted(all, "da")} har sagt ja`,
    maybe: (names: string) => `${names} kan, hvis det skal være.`,
    onlyMissing: (name: string) => `Kun ${name} mangler.`,
    cannot: (names: string) => `${names} kan ikke.`,
    unheard: (names: string) => `${names} har ikke svaret endnu.`,
    waiting: (day: string, names: string) =>
      `${day} ser bedst ud indtil nu. Det afgøres af ${names}, som ikke har svaret endnu.`,
    never: (names: string, count: number) =>
      count === 1
        ? `Ingen af datoerne går: ${names} skal med og kan ingen af dem.`
        : `Ingen af datoerne går: ${names} skal med, og ingen af dem kan nogen af dagene.`,
    nothing: "Ingen af datoerne går: på hver af dem mangler der en, der skal med.",
    nobodyCan: "Ingen af datoerne går: ingen har sagt ja til nogen af dem.",
    ring: (names: string, day: string) =>
      `Ring til ${names}. Kan det alligevel lade sig gøre ${day}, er datoen fundet.`,
    meeting: (day: string, names: string) => `${day}: ${names}.`,
    left: (names: string) => `${names} kan ingen af dagene.`,
  },
  {
    noDates: "There are no dates to choose from yet.",
    silence: "Nobody has answered yet.",
    best: "suits best",
    all: (count: number) =>
      count === 1 ? "the one you asked can come" : `all ${counted(count, "en")} have said yes`,
    musts: (count: number): string => (count === 1 ? "the one who must come can" : "all who must come can"),
    groups: {
      organisation: "there is at least one from each organisation",
      sector: "there is at least one from each sector",
    },
    saidYes: (yes: number, all: number) =>
      `${counted(yes, "en")} of ${counted(all, "en")} ${yes === 1 ? "has" : "have"} said yes`,
    maybe: (names: string) => `${names} can come if need be.`,
    onlyMissing: (name: string) => `Only ${name} will be missing.`,
    cannot: (names: string) => `${names} cannot come.`,
    unheard: (names: string) => `Not heard from yet: ${names}.`,
    waiting: (day: string, names: string) =>
      `${day} looks best so far. It is decided by ${names}, not heard from yet.`,
    never: (names: string, count: number) =>
      count === 1
        ? `None of the dates works: ${names} must come and can come to none of them.`
        : `None of the dates works: ${names} must come, and none of them can come on any of the days.`,
    nothing: "None of the dates works: on each of them somebody is missing who must come.",
    nobodyCan: "None of the dates works: nobody has said yes to any of them.",
    ring: (names: string, day: string) =>
      `Ring ${names}. If ${day} can be made to work after all, the date is found.`,
    meeting: (day: string, names: string) => `${day}: ${names}.`,
    left: (names: string) => `${names} cannot come on any of the days.`,
  },
);
