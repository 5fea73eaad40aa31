import type { PictureDrawing } from "./picture-drawing.ts";

/** Voices, hands and company. */
export const peopleDrawings = {
  "speech-bubbles": {
    lines:
      "M22 24h46a8 8 0 0 1 8 8v22a8 8 0 0 1-8 8H38L24 74V62h-2a8 8 0 0 1-8-8V32a8 8 0 0 1 8-8zM52 44h46a8 8 0 0 1 8 8v22a8 8 0 0 1-8 8h-2v14L82 82H52a8 8 0 0 1-8-8V52a8 8 0 0 1 8-8z",
  },
  megaphone: {
    lines: "M18 47v20h16l42 20V27L34 47zM34 47v20M38 69l6 24h13l-5-17M88 43l10-7M91 57h13M88 71l10 7",
  },
  ear: {
    lines:
      "M53 49a24 24 0 1 1 44 13c-6 9-13 12-15 23-3 15-23 15-25 1M65 51a12 12 0 0 1 24-2c0 10-14 10-12 22M39 33c-7 12-7 28 0 40M27 25c-10 18-10 38 0 56",
  },
  "open-hand": {
    lines:
      "M12 70h12c8 0 12-6 22-6 8 0 12 5 20 5h10c8 0 8 11 0 11H58M77 78l19-12c8-5 14 4 8 10L80 94c-4 3-8 4-13 4H12M54 36a12 12 0 1 0 24 0a12 12 0 1 0-24 0",
  },
  "raised-hand": {
    lines:
      "M45 66V36a5.5 5.5 0 0 1 11 0v20M56 56V25a5.5 5.5 0 0 1 11 0v30M67 55V28a5.5 5.5 0 0 1 11 0v30M78 58V40a5.5 5.5 0 0 1 11 0v32c0 18-9 28-24 28-10 0-17-5-22-14L31 68c-3-6 4-10 8-5l6 8",
  },
  "one-outside": {
    lines:
      "M28 28a7 7 0 1 0 14 0a7 7 0 1 0-14 0M52 22a7 7 0 1 0 14 0a7 7 0 1 0-14 0M16 50a7 7 0 1 0 14 0a7 7 0 1 0-14 0M40 46a7 7 0 1 0 14 0a7 7 0 1 0-14 0M64 44a7 7 0 1 0 14 0a7 7 0 1 0-14 0M28 70a7 7 0 1 0 14 0a7 7 0 1 0-14 0M52 68a7 7 0 1 0 14 0a7 7 0 1 0-14 0M90 94a7 7 0 1 0 14 0a7 7 0 1 0-14 0",
  },
} as const satisfies Record<string, PictureDrawing>;
