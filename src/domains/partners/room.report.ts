import type { DocumentDescription } from "#platform/documents/document.ts";
import { formatDate } from "#ui/dates.ts";
import type { Language } from "#ui/words.ts";
import { partnerText } from "./partner.text.ts";
import { roomText } from "./room.text.ts";
import { emptySectors, type Guest, inSectors } from "./room.ts";
import { drawRoom, planRoom, widthOfPlan } from "./room-drawing.ts";

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
  const drawn = { about: text.about, name, sectors, ask: text.ask };
  const { widest, tallest } = papers[paper];
  const told = inSectors(guests).map(({ sector, guests: here }) =>
    text.altSector(sectors[sector], here.map((one) => one.name).join(", ") || text.nobody),
  );
  return {
    title: text.title,
    subtitle: name,
    language,
    sender,
    date: formatDate(now, language, "day-year"),
    ...(paper === "a3" && { lying: true }),
    blocks: [
      { kind: "paragraph", text: lead },
      {
        kind: "drawing",
        svg: drawRoom(guests, drawn),
        alt: text.alt(lead, told.join(" ")),
        width: Math.min(widest, (tallest * widthOfPlan) / planRoom(guests, drawn).height),
        caption: fresh > 0 ? `● ${text.newToUs}` : undefined,
      },
      // A drawing for the wall has its sheet to itself.
      ...(paper === "a3" ? [{ kind: "pageBreak" } as const] : []),
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

/** Millimetres there are for the drawing: across the text, and down one sheet. */
const papers = { a4: { widest: 140, tallest: 225 }, a3: { widest: 350, tallest: 185 } };
