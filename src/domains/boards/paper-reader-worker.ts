/**
 * Reads photos of sheets beside the page, so that the page goes on answering. It is told one photo and tells how far it
 * is and what it read; it asks nobody for anything and keeps nothing.
 */
import type { PaperAsked, PaperTold } from "./paper-reader.ts";
import { readPaper } from "./paper-straighten.ts";

// The worker's own world, as far as it is used here; the compiler is set for pages.
type Beside = {
  addEventListener(name: "message", work: (event: MessageEvent<PaperAsked>) => void): void;
  postMessage(told: PaperTold, moved?: Transferable[]): void;
};
const beside = self as unknown as Beside;

beside.addEventListener("message", ({ data: { photo } }) => {
  const reading = readPaper(photo, (step) => beside.postMessage({ step }));
  const pictures =
    "refused" in reading ? [] : [reading.picture, ...reading.cuts.map(({ picture }) => picture)];
  beside.postMessage(
    { reading },
    pictures.map(({ data }) => data.buffer),
  );
});
