import type { Moment } from "./dates.ts";
import type { Said, Tongue } from "./tongues.ts";

/** "mandag 14. december", "mandag 14. december kl. 19.00", "kl. 19.00". */
export type ToldLook = "weekday" | "weekday-time" | "time";

/**
 * A date in a participant's own language, on Danish clocks. Figures are the ones used in Denmark also in Arabic
 * (facts 5), so that what the phone says and what stands on the wall is the same.
 */
export function tellDate(moment: Moment, tongue: Tongue, look: ToldLook): string {
  const at = new Date(moment);
  if (look === "time") return timeOf(at, tongue);
  const day = shaped(tongue, { weekday: "long", day: "numeric", month: "long" })
    .format(at)
    .replace(/^(\w+) den /, "$1 ");
  return look === "weekday" ? day : atTime[tongue](day, timeOf(at, tongue));
}

function timeOf(at: Date, tongue: Tongue): string {
  const clock = shaped(tongue, { hour: "2-digit", minute: "2-digit", hourCycle: "h23" }).format(at);
  return tongue === "da" ? `kl. ${clock.replace(":", ".")}` : clock;
}

const locales: Said<string> = {
  da: "da-DK",
  en: "en-GB",
  uk: "uk-UA",
  ar: "ar-u-nu-latn",
  de: "de-DE",
  tr: "tr-TR",
  pl: "pl-PL",
};

const atTime: Said<(day: string, clock: string) => string> = {
  da: (day, clock) => `${day} ${clock}`,
  en: (day, clock) => `${day} at ${clock}`,
  uk: (day, clock) => `${day} о ${clock}`,
  ar: (day, clock) => `${day}، الساعة ${clock}`,
  de: (day, clock) => `${day} um ${clock} Uhr`,
  tr: (day, clock) => `${day} saat ${clock}`,
  pl: (day, clock) => `${day} o ${clock}`,
};

const made = new Map<string, Intl.DateTimeFormat>();

function shaped(tongue: Tongue, shape: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = tongue + JSON.stringify(shape);
  const known =
    made.get(key) ?? new Intl.DateTimeFormat(locales[tongue], { timeZone: "Europe/Copenhagen", ...shape });
  made.set(key, known);
  return known;
}
