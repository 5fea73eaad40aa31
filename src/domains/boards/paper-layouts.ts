import type { Orientation, PaperTool } from "./paper-sheet.ts";

/** Fields side by side. Without a `height`, in millimetres on A4, a band shares the sheet with the others. */
export type Band = {
  parts: readonly { part: string; share?: number }[];
  height?: number;
  /** Without labels the fields stand close below those above. */
  labelled?: false;
  gap?: number;
};

type Layout = { orientation: Orientation; version: number; bands: readonly Band[] };

const row = (...parts: string[]): Band => ({ parts: parts.map((part) => ({ part })) });
const rows = (count: number, ...parts: string[]): Band[] =>
  Array.from({ length: count }, () => row(...parts));

/**
 * What is on each sheet, from the top. Whoever moves a field gives the layout a new version, for the old one may lie
 * filled in on a table.
 */
export const paperLayouts: Readonly<Record<PaperTool, Layout>> = {
  /** A card for what is hard and one for what is wished for, and why: a row for each person (S6.4). */
  "picture-cards": { orientation: "portrait", version: 1, bands: rows(5, "hard", "wish") },
  /** Somebody made up, and what the partners add (S6.5, C3). */
  persona: {
    orientation: "portrait",
    version: 1,
    bands: [
      {
        parts: [
          { part: "portrait", share: 2 },
          { part: "name", share: 3 },
        ],
        height: 44,
      },
      row("everyday", "interest"),
      row("want", "challenge"),
      row("barrier", "contribution"),
      row("network", "library"),
    ],
  },
  /** Steps in time, a line for how it felt, and what it was that helped or hindered (S6.6). */
  "service-journey": {
    orientation: "landscape",
    version: 1,
    bands: [
      row("step", "step", "step", "step", "step", "step"),
      { ...row("feeling"), height: 36 },
      row("reason", "reason", "reason", "reason", "reason", "reason"),
    ],
  },
  /** Six people, three ideas, passed on: the sheet of the silent round under one question (S6.7). */
  brainwriting: {
    orientation: "portrait",
    version: 1,
    bands: [{ ...row("question"), height: 18 }, ...rows(6, "idea", "idea", "idea")],
  },
  /** The future one wishes for, and what may stand in its way (S6.8). */
  barriers: {
    orientation: "portrait",
    version: 1,
    bands: [{ ...row("future"), height: 34 }, ...rows(4, "barrier", "barrier")],
  },
  /** Six pictures and what happens in them (S6.9). */
  storyboard: {
    orientation: "landscape",
    version: 1,
    bands: [
      row("frame", "frame", "frame"),
      { ...row("caption", "caption", "caption"), height: 13, labelled: false, gap: 2 },
      row("frame", "frame", "frame"),
      { ...row("caption", "caption", "caption"), height: 13, labelled: false, gap: 2 },
    ],
  },
  brainstorm: { orientation: "portrait", version: 1, bands: rows(4, "note", "note", "note") },
  /** What each says to one question of the guide, and the sentence they agree on. */
  "guide-conversation": {
    orientation: "portrait",
    version: 1,
    bands: [...rows(3, "answer", "answer"), { ...row("agreed"), height: 36 }],
  },
  /** Who carries what, and when. */
  "next-steps": {
    orientation: "portrait",
    version: 1,
    bands: Array.from({ length: 8 }, (_, at) => ({
      parts: [
        { part: "what", share: 6 },
        { part: "who", share: 3 },
        { part: "when", share: 2.4 },
      ],
      ...(at > 0 && { labelled: false as const }),
    })),
  },
};
