import { type Closeness, closenesses, type RelationKind } from "./persona.ts";

export type MapRelation = { id: string; name: string; kind: RelationKind; closeness: Closeness };

export type MapNode<R> = {
  relation: R;
  /** Where its mark lies, on the ring of its closeness. */
  x: number;
  y: number;
  /** Where its words begin (right side) or end (left side), and the middle of them. */
  label: { x: number; y: number; side: "left" | "right"; lines: string[]; height: number };
};

export type RelationMap<R> = {
  width: number;
  height: number;
  centre: { x: number; y: number };
  /** Half the width and half the height of each ring, the innermost first. */
  rings: { rx: number; ry: number }[];
  nodes: MapNode<R>[];
};

const width = 920;
const rings: Record<Closeness, number> = { 1: 100, 2: 152, 3: 204 };
/** From the middle to where words begin. */
const reach = 228;
const lineHeight = 19;
/** The line below the name, which says what kind it is, and the air below that. */
const foot = 32;
const leastHeight = 450;
const longestLine = 25;
const mostLines = 3;

/**
 * Lays a persona's relations out around it (C4): marks on three rings, words in a column on either side, so that no
 * words ever lie upon others however long or many they are. A line from the middle leads through the mark to its
 * words, so no two lines cross. Those nearest stand in the middle of a column, where their ring is widest.
 */
export function layOut<R extends MapRelation>(relations: readonly R[]): RelationMap<R> {
  const labels = relations.map((relation) => ({ relation, lines: wrapped(relation.name) }));
  const sized = labels.map((label) => ({ ...label, height: label.lines.length * lineHeight + foot }));
  const right = sized.filter((_, index) => index % 2 === 0);
  const left = sized.filter((_, index) => index % 2 === 1);
  const tall = (side: typeof sized) => side.reduce((sum, one) => sum + one.height, 0);
  const height = Math.max(leastHeight, tall(right), tall(left));
  const centre = { x: width / 2, y: height / 2 };
  // Many relations make the map tall, and the rings with it.
  const stretch = (height / 2 - 12) / (leastHeight / 2 - 12);
  const place = (side: "left" | "right", column: typeof sized): MapNode<R>[] => {
    const air = (height - tall(column)) / Math.max(1, column.length);
    const sign = side === "right" ? 1 : -1;
    let top = 0;
    return nearestInTheMiddle(column).map(({ relation, lines, height: own }) => {
      const y = top + (own + air) / 2;
      top += own + air;
      const [dx, dy] = [sign * reach, (y - centre.y) / stretch];
      const share = rings[relation.closeness] / Math.hypot(dx, dy);
      return {
        relation,
        x: centre.x + dx * share,
        y: centre.y + dy * share * stretch,
        label: { x: centre.x + dx, y, side, lines, height: own },
      };
    });
  };
  return {
    width,
    height,
    centre,
    rings: closenesses.map((near) => ({ rx: rings[near], ry: rings[near] * stretch })),
    nodes: [...place("right", right), ...place("left", left)],
  };
}

/** The far ones at both ends, the near ones between them. */
function nearestInTheMiddle<T extends { relation: MapRelation }>(column: readonly T[]): T[] {
  const ordered = column.toSorted((a, b) => b.relation.closeness - a.relation.closeness);
  const above: T[] = [];
  const below: T[] = [];
  for (const [index, one] of ordered.entries()) (index % 2 === 0 ? above : below).push(one);
  return [...above, ...below.reverse()];
}

/** A name in lines of at most 25 letters; a longer word is broken, and a name longer than three lines ends in dots. */
export function wrapped(name: string): string[] {
  const lines: string[] = [];
  for (const word of name.split(" ").flatMap(parted)) {
    const last = lines.at(-1);
    const joined =
      last?.endsWith("-") && name.includes(last.slice(0, -1) + word) ? undefined : `${last} ${word}`;
    if (last !== undefined && joined !== undefined && joined.length <= longestLine)
      lines[lines.length - 1] = joined;
    else lines.push(word);
  }
  if (lines.length <= mostLines) return lines;
  const kept = lines.slice(0, mostLines);
  return [...kept.slice(0, -1), `${kept.at(-1)?.slice(0, longestLine - 2)} …`];
}

function parted(word: string): string[] {
  if (word.length <= longestLine) return [word];
  return [`${word.slice(0, longestLine - 1)}-`, ...parted(word.slice(longestLine - 1))];
}

/** A small mark for each kind, around nought; the word stands beside it. */
export const kindMarks: Record<RelationKind, string> = {
  family: "M-6 0a6 6 0 1 0 12 0a6 6 0 1 0 -12 0z",
  friend: "M-6 0a6 6 0 1 0 12 0a6 6 0 1 0 -12 0zM-2.4 0a2.4 2.4 0 1 0 4.8 0a2.4 2.4 0 1 0 -4.8 0z",
  neighbour: "M-6 6V-1L0 -7L6 -1V6z",
  association: "M0 -7L7 5.5H-7z",
  department: "M-5.5 -5.5H5.5V5.5H-5.5z",
  volunteer: "M-2 -6.5H2V-2H6.5V2H2V6.5H-2V2H-6.5V-2H-2z",
  firm: "M0 -7.2L7.2 0L0 7.2L-7.2 0z",
  other: "M-4 0a4 4 0 1 0 8 0a4 4 0 1 0 -8 0z",
};
