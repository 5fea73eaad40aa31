import {
  clothes,
  clothShape,
  earring,
  face,
  freckles,
  type Ground,
  glasses,
  hairShape,
  head,
  inks,
  penLine,
  type Stroke,
} from "./portrait-parts.ts";

type Portrait = { ground: Ground; strokes: readonly Stroke[] };

/**
 * The drawn portraits, in the order they are offered. All are our own and show nobody: a persona never wears the
 * face of a citizen (1.5).
 */
const drawings = {
  "woman-grey-glasses": {
    ground: "fjord",
    strokes: [
      hairShape(
        "grey",
        "M36 74C29 62 29 40 35 29C41 18 52 14 61 15C76 15 87 25 88 42C89 56 88 66 84 74C80 78 40 78 36 74z",
      ),
      ...clothes("cardigan", "plum"),
      ...head("pale"),
      ...glasses("round"),
      ...face({ eyes: "open", mouth: "smile", brow: "high", blush: true }),
      hairShape(
        "grey",
        "M37 56C35 40 40 22 60 19C80 20 86 40 83 56C82 46 79 38 72 31C64 37 50 39 43 39C40 44 38 50 37 56z",
      ),
      penLine("M50 24Q58 21 66 24M43 33Q50 27 57 27", 1.1),
    ],
  },
  "man-beard": {
    ground: "moss",
    strokes: [
      ...clothes("round", "brick"),
      ...head("warm"),
      hairShape(
        "brown",
        "M39 50C39 72 46 84 60 84S81 72 81 50C79 58 76 61 71 61C66 60 64 62 60 62S54 60 49 61C44 61 41 58 39 50z",
      ),
      ...face({ brow: "strong", mouth: "smile" }),
      hairShape(
        "brown",
        "M38 48C36 27 45 14 62 15C77 15 84 28 82 48C80 42 79 38 77 35C70 33 66 29 64 26C59 32 49 35 42 36C40 40 39 43 38 48z",
      ),
    ],
  },
  "old-man-cap": {
    ground: "sand",
    strokes: [
      hairShape("white", "M38 44C34 50 35 58 40 62L44 44zM82 44C86 50 85 58 80 62L76 44z"),
      ...clothes("shirt", "fjord"),
      ...head("pale", "long"),
      ...face({ eyes: "smiling", mouth: "quiet", lines: true, blush: true }),
      clothShape("night", "M36 37C36 22 46 13 60 13S84 21 84 35C76 31 66 30 58 31C50 32 42 34 36 37z"),
      clothShape(
        "night",
        "M34 40C44 32 66 29 86 35C92 37 97 41 97 43C86 42 74 40 62 40S42 41 35 43C33 43 33 41 34 40z",
      ),
      penLine("M60 13.5Q58 22 58 30"),
    ],
  },
  "woman-headscarf": {
    ground: "brick",
    strokes: [
      clothShape(
        "fjord",
        "M28 96C26 74 28 50 33 36C39 20 50 13 60 13S81 20 87 36C92 50 94 74 92 96C80 106 40 106 28 96z",
      ),
      ...clothes("round", "night"),
      ...head("warm").slice(3),
      ...face({ eyes: "lashes", mouth: "smile", brow: "soft", blush: true }),
      clothShape(
        "fjord",
        "M60 13C40 13 32 30 32 52C32 72 38 90 60 104C82 90 88 72 88 52C88 30 80 13 60 13zM60 25C72 25 80 33 80 48C80 64 71 77 60 77S40 64 40 48C40 33 48 25 60 25z",
      ),
      penLine("M38 72Q48 88 66 92M44 84Q54 95 74 92M46 19Q36 28 35 44", 1.2),
    ],
  },
  "woman-ponytail": {
    ground: "sand",
    strokes: [
      hairShape("blond", "M76 22C92 18 103 32 100 50C98 64 94 74 97 84C88 82 83 72 84 58C85 46 84 34 76 22z"),
      ...clothes("round", "moss"),
      ...head("pale"),
      ...face({ eyes: "lashes", mouth: "laugh", blush: true }),
      hairShape(
        "blond",
        "M38 50C35 30 44 16 60 16S85 30 82 50C80 42 77 36 72 31C62 34 50 34 45 32C41 37 39 43 38 50z",
      ),
      penLine("M86 33Q95 40 92 56M48 24Q58 18 70 24", 1.1),
    ],
  },
  "bald-man-glasses": {
    ground: "plum",
    strokes: [
      ...clothes("shirt", "oat"),
      ...head("warm", "long"),
      hairShape(
        "grey",
        "M39.5 40C36 44 36 52 39 58L42 52C41 47 41 43 42 39zM80.5 40C84 44 84 52 81 58L78 52C79 47 79 43 78 39z",
      ),
      ...glasses("square"),
      ...face({ mouth: "crooked", brow: "high" }),
      penLine("M50 25Q56 22 62 23", 1.1),
    ],
  },
  "young-woman-curls": {
    ground: "fjord",
    strokes: [
      hairShape(
        "black",
        "M60 8C52 6 46 9 43 13C35 13 29 20 30 27C23 31 21 39 25 45C20 51 21 60 27 64C26 72 32 79 40 79H80C88 79 94 72 93 64C99 60 100 51 95 45C99 39 97 31 90 27C91 20 85 13 77 13C74 9 68 6 60 8z",
      ),
      ...clothes("round", "sand"),
      ...head("deep"),
      ...face({ eyes: "lashes", mouth: "laugh", brow: "soft" }),
      hairShape(
        "black",
        "M38 46C36 34 44 21 54 20C62 14 78 20 82 44C79 39 76 36 72 37C69 31 63 31 60 34C55 30 49 32 47 37C42 37 39 41 38 46z",
      ),
      earring(35),
      earring(85),
    ],
  },
  "young-man-hood": {
    ground: "sand",
    strokes: [
      ...clothes("hood", "night"),
      ...head("brown"),
      ...face({ brow: "strong", mouth: "crooked" }),
      hairShape(
        "black",
        "M39 42C37 26 45 13 61 13C76 12 84 25 81 42C79 37 78 34 76 32C66 34 53 33 44 31C42 34 40 38 39 42z",
      ),
      penLine("M47 22L51 16M56 20L59 14M66 20L67 14", 1.1),
    ],
  },
  "boy-fringe": {
    ground: "moss",
    strokes: [
      ...clothes("round", "brick"),
      ...head("pale", "round"),
      ...face({ mouth: "laugh", brow: "high", blush: true }),
      hairShape(
        "blond",
        "M36 52C31 32 42 15 60 15S88 31 84 52C82 46 81 42 79 39L73 43L69 36L62 42L56 35L49 42L44 37C40 41 38 46 36 52z",
      ),
      penLine("M58 15Q60 9 66 9"),
    ],
  },
  "girl-braids": {
    ground: "plum",
    strokes: [
      hairShape(
        "black",
        "M36 44C28 48 25 56 29 62C24 66 24 74 29 78C26 83 28 90 33 92C39 89 40 83 37 78C42 73 41 66 38 62C42 57 41 50 40 46zM84 44C92 48 95 56 91 62C96 66 96 74 91 78C94 83 92 90 87 92C81 89 80 83 83 78C78 73 79 66 82 62C78 57 79 50 80 46z",
      ),
      ...clothes("round", "sand"),
      ...head("brown", "round"),
      ...face({ eyes: "smiling", mouth: "smile", brow: "high", blush: true }),
      hairShape("black", "M37 50C34 31 44 17 60 17S86 31 83 50C81 38 73 31 60 30C47 31 39 38 37 50z"),
      penLine("M60 17.5V30M29 62h8M83 62h8M29 78h8M83 78h8", 1.2),
    ],
  },
  "old-man-beard": {
    ground: "brick",
    strokes: [
      ...clothes("roll", "moss"),
      ...head("warm", "long"),
      hairShape(
        "white",
        "M39 50C38 76 44 92 60 95C76 92 82 76 81 50C79 58 76 62 70 61.5C65 59.5 63 63 60 63S55 59.5 50 61.5C44 62 41 58 39 50z",
      ),
      ...face({ eyes: "smiling", brow: "strong", mouth: "quiet" }),
      hairShape(
        "white",
        "M38 46C34 30 42 17 54 18C48 24 44 32 41 42zM82 46C86 30 78 15 62 16C54 16 50 19 48 22C62 22 74 28 79 42z",
      ),
      penLine("M50 80Q55 86 58 88M70 80Q66 86 63 88", 1.1),
    ],
  },
  "old-woman-bun": {
    ground: "sand",
    strokes: [
      hairShape("white", "M60 3C69 3 75 9 73 16C71 22 49 22 47 16C45 9 51 3 60 3z"),
      ...clothes("cardigan", "fjord", "oat"),
      ...head("pale", "long"),
      ...face({ eyes: "smiling", mouth: "smile", lines: true, blush: true }),
      hairShape(
        "white",
        "M38 50C34 30 44 16 60 15S86 30 82 50C81 41 78 35 72 29C66 27 62 24 60 22C58 24 54 27 48 29C42 35 39 41 38 50z",
      ),
      penLine("M60 15.5V22M44 32Q47 24 54 20M76 32Q73 24 66 20M54 11Q60 8 66 11", 1.1),
    ],
  },
  "man-moustache": {
    ground: "fjord",
    strokes: [
      ...clothes("shirt", "brick"),
      ...head("brown"),
      ...face({ brow: "strong", mouth: "quiet" }),
      hairShape(
        "black",
        "M60 62.6C56 61 50 62 47.5 67C52 68.6 57 67.6 60 65.4C63 67.6 68 68.6 72.5 67C70 62 64 61 60 62.6z",
      ),
      hairShape(
        "black",
        "M38.5 47C36 28 45 16 60 16S84 28 81.5 47L79 42C79 36 77 33 74 31C64 33 55 33 46 31C43 33 41 36 41 42z",
      ),
    ],
  },
  "woman-short-red": {
    ground: "moss",
    strokes: [
      ...clothes("roll", "night"),
      ...head("pale"),
      ...face({ eyes: "lashes", mouth: "crooked", brow: "high", blush: true }),
      hairShape(
        "red",
        "M37 57C31 40 36 15 60 14C78 13 88 26 83 50C82 40 79 35 75 32C66 36 55 32 50 27C48 36 42 38 41 44C40 49 38 53 37 57z",
      ),
      penLine("M52 27Q60 20 72 23", 1.1),
      ...freckles(),
      earring(35.5),
      earring(84.5),
    ],
  },
  "person-beanie": {
    ground: "plum",
    strokes: [
      hairShape("brown", "M38 40C33 54 35 68 40 74L45 48zM82 40C87 54 85 68 80 74L75 48z"),
      ...clothes("hood", "sand"),
      ...head("warm"),
      ...face({ mouth: "smile", brow: "soft" }),
      clothShape("brick", "M37 36C37 20 46 10 60 10S83 20 83 36z"),
      clothShape("brick", "M34 33C42 29 78 29 86 33C88 36 88 40 86 43C76 39 44 39 34 43C32 40 32 36 34 33z"),
      penLine("M43 32V40M51 31V39M60 30.5V38.5M69 31V39M77 32V40", 1.1),
    ],
  },
  "woman-long-dark": {
    ground: "brick",
    strokes: [
      hairShape(
        "brown",
        "M33 98C26 78 29 52 33 36C37 21 48 13 60 13S83 21 87 36C91 52 94 78 87 98C78 102 42 102 33 98z",
      ),
      ...clothes("round", "oat"),
      ...head("warm"),
      ...face({ eyes: "lashes", mouth: "smile", brow: "soft" }),
      hairShape(
        "brown",
        "M61 17C48 16 38 24 35 40C31 56 30 76 34 92C39 76 38 58 40 48C43 38 52 30 61 17zM59 17C72 16 82 24 85 40C89 56 90 76 86 92C81 76 82 58 80 48C77 38 68 30 59 17z",
      ),
    ],
  },
} as const satisfies Record<string, Portrait>;

export type PortraitKey = keyof typeof drawings;
export const portraitKeys = Object.keys(drawings) as PortraitKey[];

/** The portrait of this name, or undefined for one there is not; old names may stand in old versions. */
export function portraitOf(key: string): Portrait | undefined {
  return (drawings as Record<string, Portrait>)[key];
}

/** How far the colour lies beside its line. */
export const beside = "translate(1.1 .9)";

/** The portrait as a picture of its own, for paper and Word. Undefined for one there is not. */
export function portraitSvg(key: string): string | undefined {
  const portrait = portraitOf(key);
  if (!portrait) return undefined;
  const strokes = portrait.strokes.map(({ d, tint, line, opacity }) => {
    const colour = tint
      ? `<path d="${d}" fill="${tint}" fill-rule="evenodd"${opacity ? ` opacity="${opacity}"` : ""}${line ? ` transform="${beside}"` : ""}/>`
      : "";
    const pen = line ? `<path d="${d}" fill="none" stroke="${inks.line}" stroke-width="${line}"/>` : "";
    return colour + pen;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 120 120" stroke-linecap="round" stroke-linejoin="round"><defs><clipPath id="disc"><circle cx="60" cy="60" r="58"/></clipPath></defs><circle cx="60" cy="60" r="58" fill="${inks.ground[portrait.ground]}"/><g clip-path="url(#disc)">${strokes.join("")}</g></svg>`;
}
