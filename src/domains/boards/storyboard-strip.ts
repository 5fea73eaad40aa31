import type { Language } from "#ui/words.ts";
import { captionOf, moodsInWords, pictureInWords, storyboardText } from "./storyboard.text.ts";
import type { Frame, StoryNote } from "./storyboard.ts";
import { isPath, pens, side } from "./storyboard-path.ts";
import { findStoryPicture } from "./storyboard-picture.ts";

/** Ink on white paper, as every print of ours, and the greys beside it. */
const ink = "#1d2a30";
const soft = "#4e5b60";
const rule = "#8c8474";

const width = 180;
const gap = 6;
const caption = 4.3;
const small = 3.3;
/** A letter of Literata is about half as wide as it is high. */
const letter = 0.5;
const mostLines = 8;

/**
 * The strip as one drawing, for paper: two rows of frames where there are more than four, the words of each below it.
 * `lying` makes the frames lower, for a sheet that lies down.
 */
export function storyboardStrip(
  frames: readonly Frame[],
  { language, lying = false }: { language: Language; lying?: boolean },
): string {
  const { columns, across } = layOut(frames);
  const tall = across * (lying && columns < 4 ? 0.56 : 0.8);
  const names = storyboardText[language].names;
  const cells = frames.map((frame) => ({
    frame,
    name: names[frame.number - 1] ?? "",
    lines: shortened(captionLines(frame, across, language)),
    met: wrapped(moodsInWords(frame.reactions, language), across / (small * letter)),
  }));
  let top = 0;
  const drawn: string[] = [];
  for (let from = 0; from < cells.length; from += columns) {
    const row = cells.slice(from, from + columns);
    drawn.push(...row.map((cell, at) => drawCell(cell, at * (across + gap), top, across, tall)));
    top += tall + Math.max(...row.map(heightBelow)) + gap;
  }
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-1 -1 ${width + 2} ${round(top - gap + 2)}">${drawn.join("")}</svg>`;
}

/** The frames whose words are longer than there is room for below them: they are told in full beside the strip. */
export function cutShort<F extends Frame>(frames: readonly F[], language: Language): F[] {
  const { across } = layOut(frames);
  return frames.filter((frame) => captionLines(frame, across, language).length > mostLines);
}

function layOut(frames: readonly Frame[]): { columns: number; across: number } {
  const columns = frames.length > 4 ? Math.ceil(frames.length / 2) : 2;
  return { columns, across: (width - gap * (columns - 1)) / columns };
}

const captionLines = ({ shown }: Frame, across: number, language: Language) =>
  wrapped(shown ? wordsBelow(shown, language) : "", across / (caption * letter));

/** What was made on paper cannot stand in the drawing: its photo comes below, and the strip says so. */
const wordsBelow = (shown: StoryNote, language: Language) =>
  shown.picture ? pictureInWords(shown, language) : captionOf(shown, language);

const shortened = (lines: readonly string[]) =>
  lines.length <= mostLines ? [...lines] : [...lines.slice(0, mostLines - 1), `${lines[mostLines - 1]} …`];

type Cell = { frame: Frame; name: string; lines: string[]; met: string[] };

const heightBelow = ({ lines, met }: Cell) => 7 + lines.length * caption * 1.3 + met.length * small * 1.35;

function drawCell(
  { frame, name, lines, met }: Cell,
  x: number,
  y: number,
  across: number,
  tall: number,
): string {
  const { shown, number } = frame;
  const scale = (tall - 2) / side;
  const below = y + tall;
  const dashes = shown ? "" : ` stroke-dasharray="2 1.6"`;
  const words = [
    line(number, x + 2, y + 5.4, { size: 4.6, fill: soft }),
    line(name, x, below + 4.6, { size: small, fill: soft }),
    ...lines.map((text, at) =>
      line(text, x, below + 9.4 + at * caption * 1.3, { size: caption, fill: ink, across }),
    ),
    ...met.map((text, at) =>
      line(text, x, below + 9 + lines.length * caption * 1.3 + at * small * 1.35, {
        size: small,
        fill: soft,
      }),
    ),
  ];
  return `<rect x="${round(x)}" y="${round(y)}" width="${round(across)}" height="${round(tall)}" rx="1.4" fill="none" stroke="${rule}" stroke-width="0.4"${dashes}/><g transform="translate(${round(x + (across - side * scale) / 2)} ${round(y + 1)}) scale(${scale.toFixed(4)})" fill="none" stroke="${ink}" stroke-width="${pens.drawing}" stroke-linecap="round" stroke-linejoin="round">${shown ? strokesIn(shown.extra) : ""}</g>${words.join("")}`;
}

function strokesIn(extra: Frame["reactions"][number]["extra"]): string {
  const picture = findStoryPicture(String(extra.picture ?? ""))?.drawing;
  const strokes = (path: unknown, pen: number) =>
    typeof path === "string" && isPath(path) ? `<path stroke-width="${pen}" d="${path}"/>` : "";
  const kit =
    picture &&
    `<g transform="scale(${(side / 120).toFixed(4)})"><path stroke-width="4" d="${picture.lines}"/>${picture.dots ? `<path stroke-width="9" d="${picture.dots}"/>` : ""}</g>`;
  return `${kit ?? ""}${strokes(extra.thick, pens.thick)}${strokes(extra.drawing, pens.drawing)}`;
}

type Type = { size: number; fill: string; across?: number };

/** A line of words; one that is read from the right ends where the frame does. */
function line(text: string | number, x: number, y: number, { size, fill, across = 0 }: Type): string {
  const fromRight = /^[^\p{L}]*[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(String(text)) && across > 0;
  const at = fromRight ? ` x="${round(x + across)}" text-anchor="end"` : ` x="${round(x)}"`;
  return `<text${at} y="${round(y)}" font-family="Literata, IBM Plex Sans Arabic" font-size="${size}" fill="${fill}">${escaped(String(text))}</text>`;
}

/** Words in lines of at most so many letters; a word that is longer is broken. */
function wrapped(text: string, most: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= most) {
      lines[lines.length - 1] = `${last} ${word}`;
      continue;
    }
    let rest = word;
    for (const room = Math.floor(most) - 1; rest.length > most; rest = rest.slice(room))
      lines.push(`${rest.slice(0, room)}-`);
    lines.push(rest);
  }
  return lines;
}

const round = (at: number) => Math.round(at * 100) / 100;
const escaped = (text: string) =>
  text.replace(/&/g, "&amp;").replace(/"/g, "&quot;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
