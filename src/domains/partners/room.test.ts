import { describe, expect, test } from "vitest";
import { drawingHeight } from "#platform/documents/document.ts";
import { printPdf } from "#platform/documents/pdf.server.ts";
import { partnerText } from "./partner.text.ts";
import { sectors } from "./partner.ts";
import { roomReport } from "./room.report.ts";
import { roomText } from "./room.text.ts";
import { emptySectors, type Guest, guestsOf } from "./room.ts";
import { drawRoom, planRoom } from "./room-drawing.ts";

const guest = (name: string, more: Partial<Guest> = {}): Guest => ({
  partnerId: name,
  name,
  sector: "third",
  since: "2026-09-03",
  what: "",
  isNew: false,
  ...more,
});
const words = {
  about: "samskabelse om",
  name: "Fædre og sønner i de små hjem",
  sectors: partnerText.da.sectors,
  ask: roomText.da.ask,
};

describe("the sentence above the room", () => {
  test.each([
    [0, 0, "Her er ingen endnu."],
    [1, 0, "Én er med."],
    [11, 4, "Elleve er med, fire er nye for os."],
    [2, 1, "To er med, én er ny for os."],
    [40, 13, "40 er med, 13 er nye for os."],
  ])("with %i in it and %i new to us", (count, fresh, sentence) => {
    expect(roomText.da.present(count, fresh)).toBe(sentence);
  });

  test("names the sectors in which nobody stands", () => {
    const empty = emptySectors([guest("Hallen"), guest("PPR", { sector: "public" })]);
    expect(empty).toEqual(["private", "informal"]);
    expect(roomText.da.missing(empty.map((sector) => partnerText.da.inSector[sector]))).toBe(
      "Ingen i det private og i det uformelle er med endnu.",
    );
  });
});

test("a partner who takes part twice stands in the room once, from the first day", () => {
  const taking = {
    partnerId: "1",
    partner: "Hallen",
    sector: "third" as const,
    stage: "in" as const,
    isNew: false,
  };
  expect(
    guestsOf([
      { ...taking, since: "2026-10-01", what: "kaffe" },
      { ...taking, since: "2026-09-01", what: "nøglen", isNew: true },
      { ...taking, partnerId: "2", stage: "considered", since: "2026-09-01", what: "" },
    ]),
  ).toEqual([
    {
      partnerId: "1",
      name: "Hallen",
      sector: "third",
      since: "2026-09-01",
      what: "kaffe, nøglen",
      isNew: true,
    },
  ]);
});

describe("the drawing", () => {
  const rooms: [string, Guest[]][] = [
    ["nobody", []],
    ["three", [guest("Hallen"), guest("PPR", { sector: "public" }), guest("Brugsen", { sector: "private" })]],
    ["sixty over all sectors", sixty((at) => sectors[at % 4] ?? "third")],
    ["sixty in one sector", sixty(() => "informal")],
    ["sixty in two sectors side by side", sixty((at) => (at % 2 ? "public" : "third"))],
  ];

  test.each(rooms)("with %s: no name lies on another, on the circle or outside", (_, guests) => {
    const { labels, crossing, radius, size, widest, height } = planRoom(guests, words);
    const boxes = labels.map((label) => {
      const points = label.kind === "head" ? Math.max(size, 25) : size;
      const width = Math.min(widest, label.text.length * points * 0.56 + 18);
      const left = label.end ? label.x - width : label.x;
      return { ...label, left, right: left + width, top: label.y - points, bottom: label.y + points * 0.25 };
    });
    expect(boxes.filter(({ kind }) => kind === "guest")).toHaveLength(guests.length);
    for (const box of boxes) {
      expect(box.text.length * (box.kind === "head" ? 25 : size) * 0.56).toBeLessThanOrEqual(widest);
      expect(box.top, box.text).toBeGreaterThan(0);
      expect(box.bottom, box.text).toBeLessThanOrEqual(height);
      const nearX = Math.max(box.left, Math.min(crossing.x, box.right));
      const nearY = Math.max(box.top, Math.min(crossing.y, box.bottom));
      expect(Math.hypot(nearX - crossing.x, nearY - crossing.y), box.text).toBeGreaterThan(radius);
      const upper = box.y < crossing.y;
      expect(upper ? box.bottom < crossing.y : box.top > crossing.y, `${box.text} crosses the line`).toBe(
        true,
      );
      for (const other of boxes) {
        if (other === box) continue;
        const apart =
          box.right <= other.left ||
          other.right <= box.left ||
          box.bottom <= other.top ||
          other.bottom <= box.top;
        expect(apart, `${box.text} and ${other.text}`).toBe(true);
      }
    }
  });

  test("keeps names as names, whatever signs are in them", () => {
    const svg = drawRoom([guest('<Bil & "Båd">')], words);
    expect(svg).toContain("&lt;Bil &amp; &quot;Båd&quot;&gt;");
  });
});

test("the printed room says every name as text, and prints on A4 and A3", async () => {
  const guests = sixty((at) => sectors[at % 4] ?? "third");
  for (const paper of ["a4", "a3"] as const) {
    const report = roomReport({
      language: "da",
      sender: "Strandby Bibliotekerne",
      now: new Date("2026-11-20T12:00:00Z"),
      name: "Fædre og sønner",
      guests,
      paper,
    });
    const table = report.blocks.find((block) => block.kind === "table");
    expect(table?.kind === "table" && table.rows).toHaveLength(60);
    const drawing = report.blocks.find((block) => block.kind === "drawing");
    for (const { name } of guests) expect(drawing?.kind === "drawing" && drawing.alt).toContain(name);
    // Nothing is cut off at the foot of a sheet: A4 standing has 242 mm between its margins, A3 lying as much.
    const height = drawing?.kind === "drawing" && drawing.width * drawingHeight(drawing.svg);
    expect(height).toBeLessThan(242);
    expect((await printPdf(report)).length).toBeGreaterThan(1000);
  }
});

function sixty(sectorOf: (at: number) => Guest["sector"]): Guest[] {
  return Array.from({ length: 60 }, (_, at) =>
    guest(`${at}. Borgerforeningernes samarbejdsudvalg for de små landsbyer ${at}`, {
      sector: sectorOf(at),
      isNew: at % 5 === 0,
    }),
  );
}
