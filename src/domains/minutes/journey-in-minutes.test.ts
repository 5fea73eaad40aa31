import { describe, expect, test } from "vitest";
import type { Extra } from "#domains/boards/note.ts";
import type { Tool } from "#domains/meetings/meeting.ts";
import { proofread } from "#platform/documents/proof.ts";
import { minutesInText } from "./minutes.mail.ts";
import { minutesReport } from "./minutes.report.ts";
import type { MinutesBoard, MinutesContent, MinutesNote } from "./minutes.ts";
import { questionOffered } from "./question-offered.ts";

const note = (
  text: string,
  slot: string,
  place: number,
  extra: Extra,
  more: Partial<MinutesNote> = {},
): MinutesNote => ({
  id: text,
  slot,
  text,
  extra,
  place,
  dots: 0,
  isNugget: false,
  said: {},
  ...more,
});

const about = (tool: Tool, notes: MinutesNote[], heaps: MinutesBoard["heaps"] = []): MinutesContent => ({
  number: 1,
  engagement: "Fædre og sønner",
  question: "Hvad møder de?",
  day: "2026-11-21",
  startsAt: "",
  endsAt: "",
  place: "",
  confidentiality: "",
  tryNext: "",
  present: { isUnsaid: true, partners: [], citizens: [], colleagues: [], people: 0, phones: 0, scribes: 0 },
  introduction: "",
  items: [
    { id: "1", kind: tool, title: "", question: "", said: "", board: { tool, heaps, notes }, steps: [] },
  ],
  decisions: [],
});
const blocks = (content: MinutesContent) =>
  minutesReport({ language: "da", sender: "Strandby", content, number: 1, at: new Date("2026-11-22") })
    .blocks;

const journey = [
  note("Hjem igen", "after", 3, { feeling: 1 }, { dots: 2 }),
  note("Man står der", "during", 2, { feeling: -2, where: "Parkeringspladsen" }, { isNugget: true }),
  note("Mailen kommer", "before", 1, { feeling: -1, channel: "web" }),
];

describe("a journey in the minutes", () => {
  test("is a curve with its sentence, and a table of every step in time order", () => {
    const found = blocks(about("service-journey", journey));
    const drawing = found.find((block) => block.kind === "drawing");
    expect(drawing).toMatchObject({
      alt: "3 trin. Det begynder med »Mailen kommer« (svært) og ender med »Hjem igen« (godt). Sværest er »Man står der«.",
    });
    const table = found.find((block) => block.kind === "table");
    expect(table).toMatchObject({
      header: [["", "Hvornår", "Det sker", "Sådan føles det", "Hvem eller hvad", "Hvordan", "Prikker"]],
      rows: [
        ["1", "Før", "Mailen kommer", "Svært", "", "Nettet", ""],
        ["2", "Under", "Man står der (guldkorn)", "Meget svært", "Parkeringspladsen", "", ""],
        ["3", "Efter", "Hjem igen", "Godt", "", "", "2"],
      ],
    });
    expect(found.filter((block) => block.kind === "list" || block.kind === "quote")).toEqual([]);
  });

  test("can be printed as it is drawn, with one step and with thirty", () => {
    const thirty = Array.from({ length: 30 }, (_, at) =>
      note(`Trin ${at}`, "during", at, { feeling: (at % 5) - 2 }),
    );
    for (const notes of [journey, journey.slice(0, 1), thirty]) {
      const report = { language: "da", sender: "Strandby", number: 1, at: new Date() } as const;
      const description = minutesReport({ ...report, content: about("service-journey", notes) });
      expect(() => proofread(description)).not.toThrow();
    }
  });

  test("is told without a curve where nobody put a face to a step", () => {
    const found = blocks(about("service-journey", [note("Mailen kommer", "", 1, {})]));
    expect(found.some((block) => block.kind === "drawing")).toBe(false);
    expect(JSON.stringify(found)).toContain("Mailen kommer");
  });

  test("is in time order in a mail", () => {
    const text = minutesInText(about("service-journey", journey), "da");
    expect(text.slice(text.indexOf("Før:"))).toContain(
      "Før:\n- Mailen kommer (Svært · Nettet)\nUnder:\n- Man står der (Meget svært · Parkeringspladsen)\nEfter:\n- Hjem igen (Godt)",
    );
  });
});

describe("barriers in the minutes", () => {
  const barriers = [
    note("Bussen går ikke", "", 1, { kind: "access", whose: "En mor" }),
    note("Noget andet", "", 2, {}),
    note("Vagten skifter", "", 3, { kind: "time" }),
  ];
  const told = (content: MinutesContent) =>
    blocks(content).flatMap((block) =>
      block.kind === "heading" && block.level === 3 ? [block.text] : block.kind === "list" ? block.items : [],
    );

  test("are told kind by kind where there are no heaps", () => {
    expect(told(about("barriers", barriers))).toEqual([
      "Adgang og transport",
      "Bussen går ikke (En mor)",
      "Tid",
      "Vagten skifter",
      "Ikke sorteret",
      "Noget andet",
    ]);
  });

  test("and as they lie where there are heaps, or nothing is sorted", () => {
    const [first, ...rest] = barriers as [MinutesNote, ...MinutesNote[]];
    expect(told(about("barriers", rest, [{ id: "h", title: "Vejen", dots: 0, notes: [first] }]))).toEqual([
      "Vejen",
      "Bussen går ikke (Adgang og transport · En mor)",
      "Og det her",
      "Noget andet",
      "Vagten skifter (Tid)",
    ]);
    expect(told(about("barriers", [note("Noget andet", "", 2, {})]))).toEqual(["Noget andet"]);
  });
});

test("a step or a barrier is offered as a question around its words, which is never too long to be kept", () => {
  const offered = (kind: Tool, one: MinutesNote) => questionOffered(kind, one, one.text, "da");
  expect(offered("service-journey", note("Kiosken åbner sent.", "during", 1, { feeling: -1 }))).toBe(
    "Hvordan gør vi det lettere: »Kiosken åbner sent«?",
  );
  expect(offered("service-journey", note("Træneren nikker", "during", 1, { feeling: 2 }))).toMatch(
    /flere.*Træneren/,
  );
  expect(offered("barriers", note("Bussen går ikke", "", 1, {}))).toMatch(/forbi.*Bussen går ikke/);
  expect(offered("brainstorm", note("Et bål", "", 1, {}))).toBe("Et bål");
  expect(
    offered("service-journey", note("ord ".repeat(200), "during", 1, { feeling: -1 })).length,
  ).toBeLessThanOrEqual(200);
  const told = note("لا أحد يشرح", "during", 1, { feeling: -2 }, { said: { da: "Ingen forklarer" } });
  expect(offered("service-journey", told)).toContain("Ingen forklarer");
});
