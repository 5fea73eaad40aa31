/**
 * One stroke of the pen or one field of colour. `tint` is filled a little beside its line, as when a page has been
 * through the press twice.
 */
export type Stroke = { d: string; tint?: string; line?: number; opacity?: number };

/** The inks of the portraits. They are the same on paper and on a dark screen: a print keeps its colours. */
export const inks = {
  line: "#22303a",
  skin: { pale: "#f7dfcb", warm: "#ecc49c", brown: "#bf8a60", deep: "#8f5f41" },
  hair: {
    black: "#34302f",
    brown: "#74533a",
    blond: "#dcb566",
    red: "#b9603a",
    grey: "#b4b1aa",
    white: "#ece7dc",
  },
  cloth: {
    fjord: "#5d93a3",
    brick: "#c77a5e",
    moss: "#8ba36c",
    plum: "#a3799b",
    sand: "#d8bf86",
    night: "#4d6170",
    oat: "#e9dfcb",
  },
  ground: { sand: "#efe2c4", fjord: "#d5e5e6", moss: "#dfe7cf", brick: "#f1dccf", plum: "#e9dbe6" },
} as const;

export type Skin = keyof typeof inks.skin;
export type Hair = keyof typeof inks.hair;
export type Cloth = keyof typeof inks.cloth;
export type Ground = keyof typeof inks.ground;

const thin = 1.5;
const plain = 2;

const tinted = (tint: string, d: string, line = plain): Stroke => ({ d, tint, line });
const drawn = (d: string, line = plain): Stroke => ({ d, line });
const dot = (x: number, y: number, r: number): Stroke => ({ d: round(x, y, r), tint: inks.line });
const round = (x: number, y: number, r: number) =>
  `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`;

/** Neck and head. `round` is a child's or a full face, `long` an old one. */
export function head(skin: Skin, shape: "plain" | "round" | "long" = "plain"): Stroke[] {
  const tint = inks.skin[skin];
  const face = {
    plain: "M39 45C39 28 48 20 60 20S81 28 81 45C81 63 72 76 60 76S39 63 39 45z",
    round: "M37 48C37 30 46 22 60 22S83 30 83 48C83 66 73 76 60 76S37 66 37 48z",
    long: "M40 44C40 27 48 19 60 19S80 27 80 44C80 56 78 65 73 72C69 77 65 79 60 79S51 77 47 72C42 65 40 56 40 44z",
  }[shape];
  const wide = shape === "round" ? 2 : 0;
  return [
    tinted(tint, "M52 70V87C53 93 67 93 68 87V70z", thin),
    tinted(tint, `M${40 - wide} 46C35 43 32 47 33 52S37 60 41 58z`, thin),
    tinted(tint, `M${80 + wide} 46C85 43 88 47 87 52S83 60 79 58z`, thin),
    tinted(tint, face),
  ];
}

export type Look = {
  eyes?: "open" | "smiling" | "lashes";
  mouth?: "smile" | "quiet" | "laugh" | "crooked";
  brow?: "soft" | "strong" | "high";
  blush?: boolean;
  lines?: boolean;
};

/** Brows, eyes, nose and mouth. `lines` are the marks of a long life. */
export function face({ eyes = "open", mouth = "smile", brow = "soft", blush, lines }: Look): Stroke[] {
  const brows = {
    soft: "M47 45Q51 42.5 55 44.5M65 44.5Q69 42.5 73 45",
    strong: "M46.5 45.5Q51 42 55.5 44.5M64.5 44.5Q69 42 73.5 45.5",
    high: "M47 43.5Q51 40 55 42.5M65 42.5Q69 40 73 43.5",
  }[brow];
  const mouths = {
    smile: "M52.5 66.5Q60 72.5 67.5 66.5",
    quiet: "M54 67.5Q60 70.5 66 67.5",
    laugh: "M52 65.5Q60 67 68 65.5Q66 73 60 73T52 65.5z",
    crooked: "M53.5 68Q60 71.5 67.5 65.5",
  }[mouth];
  const seen: Stroke[] =
    eyes === "smiling"
      ? [drawn("M48 52Q51 48.5 54 52M66 52Q69 48.5 72 52", plain)]
      : [dot(51, 51.5, 1.9), dot(69, 51.5, 1.9)];
  return [
    ...(blush
      ? [
          { d: round(46, 60, 4.6), tint: "#d9785c", opacity: 0.28 },
          { d: round(74, 60, 4.6), tint: "#d9785c", opacity: 0.28 },
        ]
      : []),
    drawn(brows, brow === "strong" ? 2.6 : thin),
    ...seen,
    ...(eyes === "lashes" ? [drawn("M47.6 50.4Q49 48.4 52 48.6M72.4 50.4Q71 48.4 68 48.6", thin)] : []),
    drawn("M60.5 52C59 56 57.6 58.6 58.4 60.2C59 61.2 60.6 61.3 62 60.8", thin),
    mouth === "laugh" ? { d: mouths, tint: "#fffdf8", line: thin } : drawn(mouths),
    ...(lines
      ? [
          drawn(
            "M44.5 56Q43 57.5 42.8 59.5M75.5 56Q77 57.5 77.2 59.5M54 31.5Q60 30 66 31.5M49.5 63.5Q48 66 48.6 69M70.5 63.5Q72 66 71.4 69",
            1,
          ),
        ]
      : []),
  ];
}

export function glasses(shape: "round" | "square" = "round"): Stroke[] {
  const lens = { tint: "#ffffff", opacity: 0.35 };
  const left = shape === "round" ? round(50.5, 52, 7.2) : "M43.5 47.5H57.5V55Q57 58.5 50.5 58.5T43.5 55z";
  const right = shape === "round" ? round(69.5, 52, 7.2) : "M62.5 47.5H76.5V55Q76 58.5 69.5 58.5T62.5 55z";
  return [
    { d: left + right, ...lens },
    drawn(left + right, 1.8),
    drawn("M57.6 51Q60 49.4 62.4 51M43.4 50.5L38 49M76.6 50.5L82 49", thin),
  ];
}

/** What somebody wears: the shoulders fill the foot of the picture. */
export function clothes(
  kind: "round" | "shirt" | "hood" | "cardigan" | "roll",
  cloth: Cloth,
  under: Cloth = "oat",
): Stroke[] {
  const tint = inks.cloth[cloth];
  const shoulders = "M14 124C15 103 28 95 49 89C53 97 67 97 71 89C92 95 105 103 106 124z";
  switch (kind) {
    case "round":
      return [tinted(tint, shoulders), drawn("M46.5 90C50 101 70 101 73.5 90", thin)];
    case "shirt":
      return [
        tinted(tint, shoulders),
        tinted(tint, "M50 87L44.5 92L52 103L60 96zM70 87L75.5 92L68 103L60 96z", thin),
        drawn("M60 97V124M63 108h.2M63 117h.2", thin),
      ];
    case "hood":
      return [
        tinted(tint, "M36 98C34 84 42 78 51 77C49 88 53 94 60 94S71 88 69 77C78 78 86 84 84 98z"),
        tinted(tint, "M14 124C15 104 26 97 42 93C48 103 72 103 78 93C94 97 105 104 106 124z"),
        drawn("M52 101V113M68 101V111", thin),
      ];
    case "cardigan":
      return [
        tinted(inks.cloth[under], shoulders, thin),
        tinted(tint, "M14 124C15 103 28 95 49 89L45 93L58 124z"),
        tinted(tint, "M106 124C105 103 92 95 71 89L75 93L62 124z"),
        drawn("M50.6 103h.2M54 112h.2", 2.6),
      ];
    case "roll":
      return [
        tinted(tint, shoulders),
        tinted(tint, "M48 79C52 82 68 82 72 79L73 92C68 97 52 97 47 92z", thin),
      ];
  }
}

export const hairShape = (hair: Hair, d: string): Stroke => tinted(inks.hair[hair], d);
export const clothShape = (cloth: Cloth, d: string, line = plain): Stroke =>
  tinted(inks.cloth[cloth], d, line);
export const penLine = (d: string, line = thin): Stroke => drawn(d, line);
export const freckles = (): Stroke[] =>
  [
    [45, 58],
    [48.5, 60.5],
    [44.5, 62],
    [75, 58],
    [71.5, 60.5],
    [75.5, 62],
  ].map(([x = 0, y = 0]) => dot(x, y, 0.75));
export const earring = (x: number): Stroke => ({ d: round(x, 62, 2.4), tint: "#e8b931", line: 1.2 });
