import { formatDate } from "#ui/dates.ts";
import type { Language } from "#ui/words.ts";

/**
 * A day as one says it within a sentence, seen from `today` (both `2026-11-20`): "i tirsdags", "i morgen", "på
 * fredag", "den 4. december"; with the year when it is another.
 */
export function saidDay(day: string, language: Language, today: string): string {
  const ahead = (Date.parse(day) - Date.parse(today)) / 86_400_000;
  const near = nearby[language][ahead];
  if (near) return near;
  const weekday = weekdays[language][new Date(day).getUTCDay()] ?? "";
  if (ahead < 0 && ahead > -7) return language === "da" ? `i ${weekday}s` : `last ${weekday}`;
  if (ahead > 0 && ahead < 7) return language === "da" ? `på ${weekday}` : `on ${weekday}`;
  const date = formatDate(day, language, day.slice(0, 4) === today.slice(0, 4) ? "day" : "day-year");
  return language === "da" ? `den ${date}` : `on ${date}`;
}

const nearby: Record<Language, Record<number, string>> = {
  da: { 0: "i dag", [-1]: "i går", 1: "i morgen" },
  en: { 0: "today", [-1]: "yesterday", 1: "tomorrow" },
};

const weekdays: Record<Language, readonly string[]> = {
  da: ["søndag", "mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag"],
  en: ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"],
};
