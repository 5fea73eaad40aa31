import { formatDate } from "#ui/dates.ts";
import type { Language } from "#ui/words.ts";

/** "lørdag 28. november", "Saturday 28 November"; with the year when it is asked for. */
export function dayInWords(day: string, language: Language, look: "day" | "day-year" = "day"): string {
  return `${weekday(day, language, "long")} ${formatDate(day, language, look)}`;
}

/** "lør" or "lørdag". */
export function weekday(day: string, language: Language, look: "short" | "long"): string {
  const name = new Intl.DateTimeFormat(language === "da" ? "da-DK" : "en-GB", {
    weekday: look,
    timeZone: "UTC",
  }).format(new Date(`${day}T00:00:00Z`));
  return name.replace(".", "");
}

/** "kl. 13.30–16.00", "kl. 13.30", or nothing when no time was said. */
export function timeInWords(startsAt: string, endsAt: string, language: Language): string {
  if (startsAt === "") return "";
  const span = [startsAt, endsAt].filter(Boolean).join("–");
  return language === "da" ? `kl. ${span.replaceAll(":", ".")}` : span;
}

type Where = {
  place: string;
  partner: { name: string } | null;
  community: { name: string } | null;
};
type WhereWords = { at: (partner: string) => string; in: (place: string) => string };

/** "Hallen hos Hallens Venner i Nørre Sø", as much of it as is known; a place that names itself is not named again. */
export function whereOf({ place, partner, community }: Where, text: WhereWords): string {
  const at = partner && text.at(partner.name);
  const named = [place, at].filter(Boolean).join(" ");
  const inPlace = community && !named.includes(community.name) && text.in(community.name);
  const where = [named, inPlace].filter(Boolean).join(" ");
  return where.charAt(0).toUpperCase() + where.slice(1);
}
