import type { DocumentDescription } from "#platform/documents/document.ts";
import { formatDate } from "#ui/dates.ts";
import type { Language } from "#ui/words.ts";
import { partnerText } from "./partner.text.ts";
import { roomText } from "./room.text.ts";
import { emptySectors, type Guest, inSectors } from "./room.ts";
import { drawRoom } from "./room-drawing.ts";

type Material = {
  language: Language;
  sender: string;
  now: Date;
  /** The forløb or the place. */
  name: string;
  guests: readonly Guest[];
  paper: "a4" | "a3";
};

/** The room for co-creation on paper: the drawing, and everybody in it as a table (S5.4). */
export function roomReport({ language, sender, now, name, guests, paper }: Material): DocumentDescription {
  const text = roomText[language];
  const { sectors, inSector } = partnerText[language];
  const fresh = guests.filter((one) => one.isNew).length;
  const empty = emptySectors(guests);
  const lead = [
    text.present(guests.length, fresh),
    guests.length > 0 && empty.length > 0 ? text.missing(empty.map((sector) => inSector[sector])) : "",
  ]
    .filter(Boolean)
    .join(" ");
  const told = inSectors(guests).map(({ sector, guests: here }) =>
    text.altSector(sectors[sector], here.map((one) => one.name).join(", ") || text.nobody),
  );
  return {
    title: text.title,
    subtitle: name,
    language,
    sender,
    date: formatDate(now, language, "day-year"),
    paper,
    blocks: [
      { kind: "paragraph", text: lead },
      {
        kind: "drawing",
        svg: drawRoom(guests, { about: text.about, name, sectors, ask: text.ask }),
        alt: text.alt(lead, told.join(" ")),
        width: paper === "a3" ? 350 : 140,
        caption: fresh > 0 ? `● ${text.newToUs}` : undefined,
      },
      {
        kind: "table",
        caption: text.tableCaption,
        header: [[text.partner, text.sector, text.sinceHead, text.whatHead, text.newHead]],
        rowNames: true,
        rows: inSectors(guests).flatMap(({ sector, guests: here }) =>
          here.map((one) => [
            one.name,
            sectors[sector],
            one.since ? formatDate(one.since, language, "month") : "",
            one.what,
            one.isNew ? text.yes : "",
          ]),
        ),
      },
    ],
  };
}
