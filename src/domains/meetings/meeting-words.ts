import { dayInWords, timeInWords } from "#domains/outreach/outing-words.ts";
import type { Language } from "#ui/words.ts";

const ordinals: Record<Language, readonly string[]> = {
  da: "Første Andet Tredje Fjerde Femte Sjette Syvende Ottende Niende Tiende".split(" "),
  en: "First Second Third Fourth Fifth Sixth Seventh Eighth Ninth Tenth".split(" "),
};

/** "Første møde", "Andet møde"; from the eleventh in figures. */
export function meetingTitle(number: number, language: Language): string {
  const word = ordinals[language][number - 1];
  if (language === "da") return `${word ?? `${number}.`} møde`;
  return word ? `${word} meeting` : `Meeting ${number}`;
}

type When = { day: string | null; startsAt: string; endsAt: string };

/** "Torsdag 26. november kl. 19.00–21.00", or nothing while no day is found. */
export function whenInWords(
  { day, startsAt, endsAt }: When,
  language: Language,
  look: "day" | "day-year" = "day",
): string {
  if (day === null) return "";
  const time = timeInWords(startsAt, endsAt, language);
  const words = [dayInWords(day, language, look), time].filter(Boolean).join(language === "da" ? " " : ", ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** A time of an agenda, `19.05`, as the language writes it; before the hour is known, minutes from the beginning: `+25`. */
export function clockInWords({ startsAt, after }: { startsAt: string; after: number }, language: Language) {
  if (startsAt === "") return `+${after}`;
  return language === "da" ? startsAt : startsAt.replace(".", ":");
}
