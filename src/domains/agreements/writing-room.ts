import type { Block } from "#platform/documents/document.ts";

/** Room to write in by hand, across the sheet: a line for every 7 millimetres. `alt` says what it is for. */
export function writingRoom(lines: number, alt: string): Block {
  const [width, step] = [140, 7];
  const height = lines * step + 1;
  const ruled = Array.from({ length: lines }, (_, nth) => `<path d="M0 ${(nth + 1) * step}H${width}"/>`);
  return {
    kind: "drawing",
    alt,
    width,
    svg: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" fill="none"><g stroke="#b9b09f" stroke-width="0.25">${ruled.join("")}</g></svg>`,
  };
}
