/** A calendar day as `2026-11-20`, reckoned with as days since 1970. */
const dayNumber = (day: string) => Date.parse(day) / 86_400_000;
const dayOf = (number: number) => new Date(number * 86_400_000).toISOString().slice(0, 10);
const addDays = (day: string, count: number) => dayOf(dayNumber(day) + count);
/** Monday is 0. The first of January 1970 was a Thursday. */
const weekdayOf = (day: string) => (dayNumber(day) + 3) % 7;

/**
 * The day a short message says that the matter is taken up again: "prøv igen 4. dec.", "på mandag", "om 14 dage",
 * "uge 49". The next such day to come, seen from `today`, today with it; both as `2026-11-20` on a Danish calendar.
 * What is told as done ("ringede mandag") is no such day. Undefined when none is named.
 */
export function nextDayIn(message: string, today: string): string | undefined {
  const text = message.toLowerCase();
  const named = readers
    .flatMap(({ sign, day, mayBePast }) =>
      [...text.matchAll(sign)].map((match) => ({
        at: match.index,
        day: mayBePast && isDone(text.slice(0, match.index)) ? undefined : day(match, today),
        length: match[0].length,
      })),
    )
    .toSorted((a, b) => a.at - b.at || b.length - a.length);
  // What is part of a longer saying is not read on its own: "den 4." of "den 4. december".
  const whole = named.filter(
    (one) => !named.some((other) => other !== one && other.length > one.length && holds(other, one)),
  );
  return whole.find((one) => one.day !== undefined)?.day;
}

type Stretch = { at: number; length: number };
const holds = (outer: Stretch, inner: Stretch) =>
  outer.at <= inner.at && inner.at + inner.length <= outer.at + outer.length;

/** Whether a day that follows these words tells when something was done: the verb stands right before it. */
function isDone(before: string): boolean {
  return done.test(before) && !ahead.test(before.split(/[,.;:!?\n]/).at(-1) ?? "");
}

const done =
  /(?<!\p{L})(?:ringede|talte|snakkede|skrev|mailede|sendte|mødte|mødtes|besøgte|kiggede|gik|var|holdt|kom|rang|called|rang|phoned|wrote|mailed|sent|met|visited|went|was|were|spoke|talked|came|sidste|forrige|last|hver|every)(?: \p{L}+){0,2}(?: den| d\.| on| i| the)? *$/u;
const ahead = /(?<!\p{L})(?:prøv\p{L}*|aftal\p{L}*|venter|senest|inden|try|agreed|until|by)(?!\p{L})/u;

type Reader = {
  sign: RegExp;
  day(match: RegExpExecArray, today: string): string | undefined;
  /** The saying may tell when something was done as well. */
  mayBePast?: boolean;
};

const weekdays: Record<string, number> = {
  ...named("mandag tirsdag onsdag torsdag fredag lørdag søndag"),
  ...named("monday tuesday wednesday thursday friday saturday sunday"),
};
const weekdayNames = Object.keys(weekdays).join("|");
const months: Record<string, number> = {
  ...named("januar februar marts april maj juni juli august september oktober november december", 1),
  ...named("january february march april may june july august september october november december", 1),
  ...named("jan feb mar apr maj jun jul aug sep okt nov dec", 1),
  ...{ sept: 9, oct: 10 },
};
const monthNames = Object.keys(months)
  .toSorted((a, b) => b.length - a.length)
  .join("|");
const counts: Record<string, number> = {
  ...named("en to tre fire fem seks syv otte ni ti", 1),
  ...named("a two three four five six seven eight nine ten", 1),
  ...{ et: 1, én: 1, ét: 1, an: 1, one: 1, "et par": 2, "a couple of": 2, fjorten: 14 },
};
const count = `\\d{1,3}|${Object.keys(counts)
  .toSorted((a, b) => b.length - a.length)
  .join("|")}`;

const readers: readonly Reader[] = [
  { sign: word("i overmorgen|the day after tomorrow"), day: (_, today) => addDays(today, 2) },
  { sign: word("i morgen|imorgen|tomorrow"), day: (_, today) => addDays(today, 1) },
  { sign: word("i weekenden|at the weekend|this weekend"), day: (_, today) => weekdayAfter(today, 5) },
  {
    sign: word("(?:i )?næste uge|next week"),
    day: (_, today) => addDays(today, 7 - weekdayOf(today)),
  },
  { sign: word("(?:i )?næste måned|next month"), day: (_, today) => monthAfter(today, 1) },
  { sign: word("efter jul|after christmas"), day: (_, today) => dateAfter(today, 27, 12) },
  { sign: word("efter nytår|after new year"), day: (_, today) => dateAfter(today, 2, 1) },
  {
    sign: word(`(?:om|in) (?:(${count}) )(dage?|uger?|måneder|måned|år|days?|weeks?|months?|years?)`),
    day: ([, size = "", unit = ""], today) => later(today, counts[size] ?? Number(size), unit),
  },
  { sign: word("om et halvt år|in half a year"), day: (_, today) => monthsLater(today, 6) },
  { sign: word("om et kvarter"), day: (_, today) => today },
  { sign: word("in a fortnight"), day: (_, today) => addDays(today, 14) },
  { sign: word("(?:uge|week) (\\d{1,2})"), day: ([, week = ""], today) => weekAfter(today, Number(week)) },
  {
    sign: word(`(?:på|til|næste|on|next|until) (${weekdayNames})`),
    day: ([, name = ""], today) => weekdayAfter(today, weekdays[name] ?? 0),
  },
  {
    sign: word(`(?<!i )(${weekdayNames})`),
    day: ([, name = ""], today) => weekdayAfter(today, weekdays[name] ?? 0),
    mayBePast: true,
  },
  {
    sign: word(
      `(?:den |d\\. ?|the )?(\\d{1,2})(?:\\.|st|nd|rd|th)? ?(?:of )?(${monthNames})(?:\\.? (\\d{4}))?`,
    ),
    day: ([, date, month = "", year], today) => dateAfter(today, Number(date), months[month] ?? 0, year),
    mayBePast: true,
  },
  {
    sign: word(`(${monthNames})\\.? (\\d{1,2})(?:st|nd|rd|th)?(?![.:\\d])(?:,? (\\d{4}))?`),
    day: ([, month = "", date, year], today) => dateAfter(today, Number(date), months[month] ?? 0, year),
    mayBePast: true,
  },
  {
    sign: word(
      "(?:den |d\\. ?)?(\\d{1,2})/(\\d{1,2})(?:[-/ ](\\d{4}|\\d{2}))?(?! ?(?:time|år|dag|side|hour|kg|l\\b))",
    ),
    day: ([, date, month, year], today) => dateAfter(today, Number(date), Number(month), year),
    mayBePast: true,
  },
  {
    sign: word("(?:den |d\\. ?)(\\d{1,2})\\.(\\d{1,2})\\.?(?:(\\d{4}|\\d{2}))?"),
    day: ([, date, month, year], today) => dateAfter(today, Number(date), Number(month), year),
    mayBePast: true,
  },
  {
    sign: word("(\\d{4})-(\\d{2})-(\\d{2})"),
    day: ([, year, month, date], today) => dateAfter(today, Number(date), Number(month), year),
    mayBePast: true,
  },
  {
    sign: word("(?:den|d\\.) ?(\\d{1,2})\\.(?! ?(?:gang|klasse|sal|time|del|plads|række))"),
    day: ([, date], today) => dateInMonthAfter(today, Number(date)),
    mayBePast: true,
  },
  {
    sign: word(`(?:i|til|in|until) (${monthNames})`),
    day: ([, month = ""], today) => dateAfter(today, 1, months[month] ?? 0),
    mayBePast: true,
  },
];

/** Whole words only, wherever they stand. */
function word(sign: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\d./])(?:${sign})(?![\\p{L}\\d])`, "gu");
}

function named(names: string, first = 0): Record<string, number> {
  return Object.fromEntries(names.split(" ").map((name, index) => [name, index + first]));
}

/** The next such weekday after today. */
function weekdayAfter(today: string, weekday: number): string {
  return addDays(today, ((weekday - weekdayOf(today) + 6) % 7) + 1);
}

/** The next such date, or the one in the year that is said; nothing when that has passed or is no date. */
function dateAfter(today: string, date: number, month: number, year?: string): string | undefined {
  if (year) {
    const day = calendarDay(Number(year.length === 2 ? `20${year}` : year), month, date);
    return day && day >= today ? day : undefined;
  }
  const thisYear = Number(today.slice(0, 4));
  // The 29th of February may be seven years away, but who waits that long.
  return [0, 1, 2, 3, 4]
    .map((ahead) => calendarDay(thisYear + ahead, month, date))
    .find((day) => day !== undefined && day >= today);
}

/** The next month that has such a date left. */
function dateInMonthAfter(today: string, date: number): string | undefined {
  const [year = 0, month = 0] = today.split("-").map(Number);
  return [0, 1, 2]
    .map((ahead) =>
      calendarDay(year + Math.floor((month - 1 + ahead) / 12), ((month - 1 + ahead) % 12) + 1, date),
    )
    .find((day) => day !== undefined && day >= today);
}

function calendarDay(year: number, month: number, date: number): string | undefined {
  const day = [
    String(year).padStart(4, "0"),
    ...[month, date].map((part) => String(part).padStart(2, "0")),
  ].join("-");
  return Number.isNaN(Date.parse(day)) || dayOf(dayNumber(day)) !== day ? undefined : day;
}

/** The first of the month so many ahead. */
function monthAfter(today: string, ahead: number): string {
  return `${monthsLater(`${today.slice(0, 8)}01`, ahead)}`;
}

/** The same date some months on; the last of the month where it has no such date. */
function monthsLater(today: string, ahead: number): string {
  const [year = 0, month = 0, date = 0] = today.split("-").map(Number);
  const total = year * 12 + month - 1 + ahead;
  const at = (day: number) => calendarDay(Math.floor(total / 12), (total % 12) + 1, day);
  return at(date) ?? at(30) ?? at(29) ?? at(28) ?? today;
}

function later(today: string, size: number, unit: string): string {
  if (/^[du]|^we|^day/.test(unit)) return addDays(today, /^u|^w/.test(unit) ? size * 7 : size);
  return monthsLater(today, /^m/.test(unit) ? size : size * 12);
}

/** The Monday of the next week with that number (ISO 8601); today while that week is running. */
function weekAfter(today: string, week: number): string | undefined {
  if (week < 1 || week > 53) return undefined;
  const thisMonday = addDays(today, -weekdayOf(today));
  for (let ahead = 0; ahead < 54 * 7; ahead += 7) {
    const monday = addDays(thisMonday, ahead);
    if (weekOf(monday) === week) return ahead === 0 ? today : monday;
  }
  return undefined;
}

/** A week belongs to the year its Thursday lies in. */
function weekOf(monday: string): number {
  const thursday = addDays(monday, 3);
  return Math.floor((dayNumber(thursday) - dayNumber(`${thursday.slice(0, 4)}-01-01`)) / 7) + 1;
}
