import { describe, expect, test } from "vitest";
import { tongues } from "#ui/tongues.ts";
import { penLength, penLines } from "../../../tests/support/pen.ts";
import { pictureCardTexts } from "./picture-card.text.ts";
import { findPictureCard, pictureCards } from "./picture-card.ts";
import { pictureCardSvg } from "./picture-card-svg.ts";
import { outdoorDrawings } from "./picture-cards-outdoors.ts";
import { peopleDrawings } from "./picture-cards-people.ts";
import { thingDrawings } from "./picture-cards-things.ts";
import { wayDrawings } from "./picture-cards-ways.ts";

const drawn = [wayDrawings, outdoorDrawings, thingDrawings, peopleDrawings].flatMap((some) =>
  Object.keys(some),
);
const everyCard = pictureCards.map((card) => [card.id, card] as const);

describe("the deck", () => {
  test("has every drawing once, and enough of them for a table of ten", () => {
    expect(pictureCards.map(({ id }) => id).sort()).toEqual(drawn.sort());
    expect(new Set(drawn).size).toBe(drawn.length);
    expect(pictureCards.length).toBeGreaterThanOrEqual(48);
  });

  test("knows its cards by short words", () => {
    for (const card of pictureCards) {
      expect(card.id).toMatch(/^[a-z]+(-[a-z]+)*$/);
      expect(findPictureCard(card.id)).toBe(card);
    }
    expect(findPictureCard("unicorn")).toBeUndefined();
    expect(findPictureCard("constructor")).toBeUndefined();
  });

  test.each(tongues)("has a name and a description of each card in %s, no two alike", (tongue) => {
    for (const part of ["title", "alt"] as const) {
      const said = pictureCards.map(({ id }) => pictureCardTexts[tongue][id][part]);
      for (const words of said) expect(words).toBe(words.trim());
      expect(said.filter((words) => words === "")).toEqual([]);
      expect(new Set(said.map((words) => words.toLowerCase())).size).toBe(said.length);
    }
    for (const { id } of pictureCards) {
      const { title, alt } = pictureCardTexts[tongue][id];
      expect(title.length, title).toBeLessThanOrEqual(26);
      expect(title).not.toMatch(/[.!?:]$/);
      // One sentence, and not the name again.
      expect(alt).toMatch(/^[^.!?]+\.$/);
      expect(alt).not.toBe(`${title}.`);
    }
  });
});

describe("the drawing of", () => {
  test.each(everyCard)("%s stays on its card, the width of the pen counted in", (_, { drawing }) => {
    const at = [
      ...penLines(drawing.lines).map((line) => ({ line, pen: 4 })),
      ...penLines(drawing.dots ?? "M60 60").map((line) => ({ line, pen: 9 })),
    ];
    for (const { line, pen } of at) {
      for (const side of line.flat()) {
        expect(side - pen / 2).toBeGreaterThanOrEqual(4);
        expect(side + pen / 2).toBeLessThanOrEqual(116);
      }
    }
  });

  test.each(everyCard)("%s is neither much heavier nor much lighter than the others", (_, { drawing }) => {
    const length = penLength(penLines(drawing.lines));
    expect(length).toBeGreaterThan(200);
    expect(length).toBeLessThan(850);
  });

  test.each(everyCard)("%s stands in the middle of its card", (_, { drawing }) => {
    const points = penLines(drawing.lines).flat();
    for (const side of [0, 1] as const) {
      const along = points.map((point) => point[side]);
      const middle = (Math.min(...along) + Math.max(...along)) / 2;
      expect(Math.abs(middle - 60)).toBeLessThanOrEqual(6);
    }
  });
});

describe("a card as a string", () => {
  const [card] = pictureCards;
  if (!card) throw new Error("There is no card.");

  test("says its words to those who do not see it, and nothing when they stand beside it", () => {
    expect(pictureCardSvg(card, { title: 'A "door" & <more>' })).toContain(
      'role="img" aria-label="A &quot;door&quot; &amp; &lt;more&gt;"',
    );
    expect(pictureCardSvg(card)).toContain('aria-hidden="true"');
    expect(pictureCardSvg(card)).not.toContain("role=");
  });

  test("is drawn in the ink around it, or in the one it is given", () => {
    expect(pictureCardSvg(card)).toContain('stroke="currentColor"');
    expect(pictureCardSvg(card, { ink: "#1d2a30" })).toContain('stroke="#1d2a30"');
  });
});
