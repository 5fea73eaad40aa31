import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { closePdfPress, printPicturesPdf } from "#platform/documents/pdf.server.ts";
import { tongues } from "#ui/tongues.ts";
import { textOfPdf } from "../../../tests/support/printed.ts";
import { pictureCardTexts } from "./picture-card.text.ts";
import { pictureCards } from "./picture-card.ts";
import { pictureCardSheet } from "./picture-cards.report.ts";

const folder = mkdtempSync(join(tmpdir(), "picture-cards-"));
afterAll(() => {
  closePdfPress();
  rmSync(folder, { recursive: true });
});

describe("the deck on paper", () => {
  test.each(tongues)("in %s has every picture as a figure with its words", async (tongue) => {
    const inside = objectsOf(await printPicturesPdf(pictureCardSheet(tongue)));
    const alternatives = inside.flatMap(({ "/Alt": alt }) => (alt ? [alt.slice(2)] : []));
    expect(alternatives.sort()).toEqual(
      pictureCards.map(({ id }) => pictureCardTexts[tongue][id].alt).sort(),
    );
    expect(inside.filter((one) => one["/S"] === "/Figure")).toHaveLength(pictureCards.length);
    expect(inside.filter((one) => one["/S"] === "/H1")).toHaveLength(pictureCards.length);
    expect(inside.map((one) => one["/Lang"])).toContain(
      `u:${tongue === "en" ? "en-GB" : tongue === "da" ? "da-DK" : tongue}`,
    );
  });

  test("lies four to a page, each with its name and the Danish one below", async () => {
    const pages = textOfPdf(Buffer.from(await printPicturesPdf(pictureCardSheet("pl"))))
      .split("\f")
      .slice(0, -1);
    expect(pages).toHaveLength(Math.ceil(pictureCards.length / 4));
    pictureCards.forEach(({ id }, place) => {
      const page = pages[Math.floor(place / 4)]?.replace(/\s+/g, " ");
      expect(page).toContain(pictureCardTexts.pl[id].title);
      expect(page).toContain(pictureCardTexts.da[id].title);
    });
  });

  test("says the Danish name once when Danish is all that is spoken", () => {
    expect(pictureCardSheet("da").cards.filter((card) => card.below)).toEqual([]);
    expect(pictureCardSheet("ar")).toMatchObject({ language: "ar", direction: "rtl" });
  });

  test("is refused without cards, and without words for a picture", async () => {
    const sheet = pictureCardSheet("da");
    await expect(printPicturesPdf({ ...sheet, cards: [] })).rejects.toThrow("at least one card");
    const [card] = sheet.cards;
    if (!card) throw new Error("There is no card.");
    await expect(printPicturesPdf({ ...sheet, cards: [{ ...card, alt: "\u0007 " }] })).rejects.toThrow(
      "alternative",
    );
  });
});

type Structure = { "/S"?: string; "/Alt"?: string; "/Lang"?: string };

/** The dictionaries in a PDF: what its tags are made of is among them. */
function objectsOf(pdf: Uint8Array): Structure[] {
  writeFileSync(join(folder, "deck.pdf"), pdf);
  const json = execFileSync("qpdf", ["--json=2", "--json-key=qpdf", join(folder, "deck.pdf")], {
    encoding: "utf8",
    maxBuffer: 1e9,
  });
  const { qpdf } = JSON.parse(json) as { qpdf: [unknown, Record<string, { value?: Structure }>] };
  return Object.values(qpdf[1]).flatMap(({ value }) => (value && typeof value === "object" ? [value] : []));
}
