import { formatDate, today } from "#ui/dates.ts";
import type { Language } from "#ui/words.ts";
import type { Participation } from "./participations.server.ts";
import { type Sector, sectors } from "./partner.ts";

/** A partner as it stands in the room for co-creation. */
export type Guest = {
  partnerId: string;
  name: string;
  sector: Sector;
  /** The first day they took part in anything here, as `2026-11-20`; empty where nobody knows. */
  since: string;
  what: string;
  isNew: boolean;
};

/** Who is in the room, each once: the earliest day counts, what they take part with is put together. */
export function guestsOf(
  participations: readonly Pick<
    Participation,
    "partnerId" | "partner" | "sector" | "since" | "what" | "isNew" | "stage"
  >[],
): Guest[] {
  const guests = new Map<string, Guest>();
  for (const { partnerId, partner, sector, since, what, isNew, stage } of participations) {
    if (stage !== "in") continue;
    const known = guests.get(partnerId);
    guests.set(partnerId, {
      partnerId,
      name: partner,
      sector,
      since: known && known.since < since ? known.since : since,
      what: [...new Set([known?.what, what].filter(Boolean))].join(", "),
      isNew: isNew || known?.isNew === true,
    });
  }
  return [...guests.values()];
}

/** The four sectors with those who stand in each, in the order of the drawing. */
export function inSectors(guests: readonly Guest[]): { sector: Sector; guests: Guest[] }[] {
  return sectors.map((sector) => ({ sector, guests: guests.filter((one) => one.sector === sector) }));
}

/** Since which month, without the year as long as it is this one. */
export function sinceMonth(day: string, language: Language, now = today()): string {
  const month = formatDate(day, language, "month");
  return day.slice(0, 4) === now.slice(0, 4) ? month.replace(/ \d{4}$/, "") : month;
}

/** The sectors in which nobody stands. */
export function emptySectors(guests: readonly Guest[]): Sector[] {
  return inSectors(guests)
    .filter((one) => one.guests.length === 0)
    .map(({ sector }) => sector);
}
