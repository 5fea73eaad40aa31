import type { BoardPicture, Shape } from "./board-picture.ts";

/** The colours of a picture: on paper they are written out, on a screen they are those of the page around it. */
export type PictureColours = Record<
  "ink" | "soft" | "rule" | "strong" | "heap" | "slip" | "nugget" | "dot",
  string
>;

const paper: PictureColours = {
  ink: "#1d2a30",
  soft: "#4e5b60",
  rule: "#d9d2c5",
  strong: "#8c8474",
  heap: "#f7f2e7",
  slip: "#ffffff",
  nugget: "#e8b931",
  dot: "#14586b",
};

/** The same by night, where the picture stands alone and knows no page around it. */
const night: PictureColours = {
  ink: "#f0eadf",
  soft: "#b9b5aa",
  rule: "#374247",
  strong: "#868e8d",
  heap: "#1b2428",
  slip: "#1e282c",
  nugget: "#e8b931",
  dot: "#8ac9da",
};

/** A picture of a board as an SVG in one string, for paper. */
export function boardPictureSvg(
  { width, height, shapes }: BoardPicture,
  { dark = false }: { dark?: boolean } = {},
): string {
  const colours = dark ? night : paper;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-2 -2 ${width + 4} ${height + 4}">${shapes.map((shape) => drawn(shape, colours)).join("")}</svg>`;
}

function drawn(shape: Shape, colours: PictureColours): string {
  const { x, y } = shape;
  switch (shape.kind) {
    case "heap":
      return `<rect x="${x}" y="${y}" width="${shape.width}" height="${shape.height}" rx="10" fill="${colours.heap}" stroke="${colours.strong}" stroke-width="1.5"/>`;
    case "slip":
      return [
        `<rect x="${x}" y="${y}" width="${shape.width}" height="${shape.height}" rx="5" fill="${colours.slip}" stroke="${colours.rule}" stroke-width="1.5"/>`,
        shape.isNugget
          ? `<rect x="${x}" y="${y}" width="${shape.width}" height="7" rx="2" fill="${colours.nugget}"/>`
          : "",
      ].join("");
    case "line": {
      const face = shape.look === "title" ? "Literata" : "Atkinson Hyperlegible Next";
      return `<text x="${x}" y="${y}" font-family="${face}" font-size="${shape.size}" fill="${shape.look === "soft" ? colours.soft : colours.ink}"${shape.look === "title" ? ` font-weight="500"` : ""}${shape.fromRight ? ` text-anchor="end"` : ""}>${escaped(shape.text)}</text>`;
    }
    case "dot":
      return `<circle cx="${x}" cy="${y}" r="7" fill="${colours.dot}"/>`;
    case "card":
      return `<g transform="translate(${x} ${y}) scale(${shape.size / 120})" fill="none" stroke="${colours.ink}" stroke-width="4" stroke-linecap="round" stroke-linejoin="round"><path d="${shape.lines}"/>${shape.dots ? `<path stroke-width="9" d="${shape.dots}"/>` : ""}</g>`;
  }
}

const escaped = (text: string) =>
  text
    .replace(/[\p{Cc}\ufffe\uffff]/gu, " ")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
