import { expect, test } from "vitest";
import { documentExample } from "./document.example.ts";
import { drawingHeight } from "./document.ts";
import { description } from "./document-texts.example.ts";
import { proofread } from "./proof.ts";

test("closes up skipped levels and lets sections colour what is below them", () => {
  const { blocks } = proofread(
    description([
      { kind: "heading", level: 3, text: "Først", tone: "plum" },
      { kind: "heading", level: 3, text: "Under" },
      { kind: "agreed", text: "Enige" },
      { kind: "question", text: "Hvad?" },
      { kind: "heading", level: 1, text: "Ny" },
      { kind: "agreed", text: "Igen" },
    ]),
  );
  expect(
    blocks.map((block) => ("level" in block ? block.level : block.kind === "agreed" && block.tone)),
  ).toEqual([1, 2, "plum", 3, 1, "fjord"]);
});

test("leaves out what says nothing and fills up short rows", () => {
  const { blocks } = proofread(
    description([
      { kind: "paragraph", text: " \u0000 " },
      { kind: "list", items: ["", " "] },
      { kind: "table", header: [], rows: [["a", "1.140"], ["b"]] },
    ]),
  );
  expect(blocks).toEqual([
    {
      kind: "table",
      header: [],
      rows: [
        ["a", "1.140"],
        ["b", ""],
      ],
      numeric: [false, true],
    },
  ]);
});

test("throws on what no reader could use", () => {
  expect(() => proofread({ ...documentExample, title: " " })).toThrow("title");
  expect(() => proofread(description([{ kind: "drawing", svg: "<svg/>", alt: "", width: 10 }]))).toThrow(
    "alternative",
  );
  expect(() => drawingHeight("<svg/>")).toThrow("viewBox");
  expect(drawingHeight('<svg class="a" viewBox="0 0 200 50">')).toBe(0.25);
});
