import { tones } from "#platform/documents/document.ts";
import { type StepPlaces, stepPlaces } from "#ui/step-places.ts";
import { type Anchoring, shareOf } from "./anchoring.ts";

const frame = { width: 1000, height: 360, edge: { start: 90, end: 110, top: 40, bottom: 60 } };
const { width, height, edge } = frame;
const moss = tones.moss;
const soft = "#4e5b60";
const rule = "#d9d2c5";

/** The curve for print, with the names of months and of today as they are to stand. */
export function drawAnchoring(
  { steps, planned }: Anchoring,
  today: string,
  words: { today: string; month(day: string): string },
): string {
  const share = (step: Anchoring["now"]) => ({ day: step.day, share: shareOf(step) });
  const places = stepPlaces(steps.map(share), planned.map(share), today, frame);
  const ground = height - edge.bottom;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}">`,
    ...[0, 100].flatMap((percent) => {
      const y = percent === 0 ? ground : edge.top;
      return [
        line(`M${edge.start} ${y}H${width - edge.end}`, rule, 2),
        text(`${percent} %`, edge.start - 14, y + 9, "end"),
      ];
    }),
    ...months(places, planned.length > 0).map(({ day, x }) =>
      text(words.month(day), x, height - 14, "middle"),
    ),
    ...(planned.length > 0
      ? [
          line(`M${places.today} ${edge.top}V${ground}`, rule, 2),
          text(words.today, places.today, height - 14, "middle"),
          line(places.ahead, moss, 5, `stroke-dasharray="2 13"`),
        ]
      : []),
    ...places.pieces.map((piece) => line(piece, moss, 7)),
    ...labels(places, planned.length > 0),
    "</svg>",
  ].join("");
}

/** Beside the day that today is named under there is no room for the name of a month. */
const months = (places: StepPlaces, isTodayNamed: boolean) =>
  places.months.filter(({ x }) => !isTodayNamed || Math.abs(x - places.today) > 100);

function labels(places: StepPlaces, isAhead: boolean): string[] {
  const now = places.points.at(-1);
  const coming = places.aheadPoints.at(-1);
  return [
    now &&
      text(
        `${now.share} %`,
        isAhead ? places.today - 8 : places.today + 16,
        isAhead ? now.y - 18 : now.y + 10,
        isAhead ? "end" : "start",
        `font-weight="700" font-size="32" fill="#1d2a30"`,
      ),
    coming && text(`${coming.share} %`, width - edge.end + 14, coming.y + 9, "start"),
  ].filter((label) => label !== undefined);
}

const line = (d: string, stroke: string, thick: number, more = "") =>
  `<path d="${d}" fill="none" stroke="${stroke}" stroke-width="${thick}" stroke-linecap="round" stroke-linejoin="round" ${more}/>`;

const text = (words: string, x: number, y: number, anchor: string, look = `font-size="26" fill="${soft}"`) =>
  `<text x="${x}" y="${y}" text-anchor="${anchor}" font-family="Atkinson Hyperlegible Next" ${look}>${words}</text>`;
