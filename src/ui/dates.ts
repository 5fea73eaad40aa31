import type { Language } from "./words.ts";

/** A moment: a Date, milliseconds since 1970, or ISO 8601 ("2026-12-04" is that day wherever the server stands). */
export type Moment = Date | number | string;

/** "4. december", "4. december 2026", "kl. 19.00", "4. december kl. 19.00", "december 2026". */
export type DateLook = "day" | "day-year" | "time" | "day-time" | "month";

const zone = "Europe/Copenhagen";

/** A date as it is said in print, on Danish clocks whatever the device thinks. An impossible date is thrown. */
export function formatDate(moment: Moment, language: Language, look: DateLook): string {
  if (look === "time") return timeOf(moment, language);
  if (look === "day-time") {
    const day = formatDate(moment, language, "day");
    return language === "da" ? `${day} ${timeOf(moment, language)}` : `${day} at ${timeOf(moment, language)}`;
  }
  return shaped(localeOf(language), shapes[look]).format(new Date(moment));
}

/** How long ago (or ahead) in calm words: "i går", "for tre uger siden", "om to dage". Counts Danish calendar days. */
export function formatAgo(moment: Moment, language: Language, now: Moment = Date.now()): string {
  const days = dayNumber(now) - dayNumber(moment);
  const near = nearDays[language].get(days);
  if (near) return near;
  const size = Math.abs(days);
  const [count, unit] =
    size < 7
      ? ([size, "day"] as const)
      : size < 30
        ? ([Math.round(size / 7), "week"] as const)
        : size < 335
          ? ([Math.max(1, Math.round(size / 30.4)), "month"] as const)
          : ([Math.max(1, Math.round(size / 365.25)), "year"] as const);
  return phrases[language](
    `${countWord(count, unit, language)} ${unitWord(count, unit, language)}`,
    days > 0,
  );
}

const shapes = {
  day: { day: "numeric", month: "long" },
  "day-year": { day: "numeric", month: "long", year: "numeric" },
  month: { month: "long", year: "numeric" },
} as const;

const clockShape = { hour: "2-digit", minute: "2-digit", hourCycle: "h23" } as const;

/** Making one of these takes longer than drawing a line of a page, and a page has dates on many. */
const made = new Map<string, Intl.DateTimeFormat>();

function shaped(locale: string, shape: Intl.DateTimeFormatOptions = {}): Intl.DateTimeFormat {
  const key = locale + JSON.stringify(shape);
  const known = made.get(key) ?? new Intl.DateTimeFormat(locale, { timeZone: zone, ...shape });
  made.set(key, known);
  return known;
}

const localeOf = (language: Language) => (language === "da" ? "da-DK" : "en-GB");

function timeOf(moment: Moment, language: Language): string {
  const clock = shaped(localeOf(language), clockShape).format(new Date(moment));
  return language === "da" ? `kl. ${clock.replace(":", ".")}` : clock;
}

/** Days since 1970 on a Danish calendar, so that an hour around midnight or a change of clocks moves nothing. */
function dayNumber(moment: Moment): number {
  // The Swedish form is the ISO date.
  return Date.parse(shaped("sv-SE").format(new Date(moment))) / 86_400_000;
}

const nearDays: Record<Language, Map<number, string>> = {
  da: new Map([
    [0, "i dag"],
    [1, "i går"],
    [-1, "i morgen"],
  ]),
  en: new Map([
    [0, "today"],
    [1, "yesterday"],
    [-1, "tomorrow"],
  ]),
};

const phrases: Record<Language, (span: string, past: boolean) => string> = {
  da: (span, past) => (past ? `for ${span} siden` : `om ${span}`),
  en: (span, past) => (past ? `${span} ago` : `in ${span}`),
};

type Unit = "day" | "week" | "month" | "year";

const units: Record<Language, Record<Unit, [one: string, many: string]>> = {
  da: { day: ["dag", "dage"], week: ["uge", "uger"], month: ["måned", "måneder"], year: ["år", "år"] },
  en: { day: ["day", "days"], week: ["week", "weeks"], month: ["month", "months"], year: ["year", "years"] },
};

const numbers: Record<Language, readonly string[]> = {
  da: ["nul", "en", "to", "tre", "fire", "fem", "seks", "syv", "otte", "ni", "ti", "elleve", "tolv"],
  en: [
    "no",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
  ],
};

const unitWord = (count: number, unit: Unit, language: Language) =>
  units[language][unit][count === 1 ? 0 : 1];

function countWord(count: number, unit: Unit, language: Language): string {
  if (count === 1 && language === "da") return unit === "year" ? "et" : "en";
  return numbers[language][count] ?? String(count);
}

/** Today on a Danish calendar, as `2026-11-20`; also just before and after midnight. */
export function today(now: Moment = Date.now()): string {
  return shaped("sv-SE").format(new Date(now));
}

/** The hour of the day on a Danish clock, 0 to 23. */
export function hourOf(moment: Moment = Date.now()): number {
  return Number(shaped("en-GB", { hour: "2-digit", hourCycle: "h23" }).format(new Date(moment)));
}
