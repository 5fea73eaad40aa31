import type { Phase, Step } from "#domains/boards/service-journey.ts";
import { journeyCurve } from "#domains/boards/service-journey-curve.ts";
import { faceLines } from "#domains/boards/service-journey-face.ts";
import { tones } from "#platform/documents/document.ts";

const frame = { width: 860, height: 236, edge: { side: 34, top: 22, bottom: 58 }, face: 15 };
const { width, height, edge } = frame;
const ink = "#1d2a30";
const rule = "#8c8474";
const letters = 'font-family="Atkinson Hyperlegible Next" font-size="14"';
const round = 'stroke-linecap="round" stroke-linejoin="round"';

/** The curve of a journey for paper; empty where no step has a feeling. */
export function journeySvg(
  steps: readonly Pick<Step, "id" | "slot" | "extra" | "place">[],
  names: Readonly<Record<Phase, string>>,
): string {
  const curve = journeyCurve(steps, frame);
  if (!curve) return "";
  const ground = height - edge.bottom;
  const face = (feeling: keyof typeof faceLines, x: number, y: number, radius: number, paint: string) =>
    `<g transform="translate(${x - radius} ${y - radius}) scale(${radius / 12})" stroke-width="1.7" ${round} ${paint}><path d="${faceLines[feeling]}"/></g>`;
  const parts = curve.phases.map(({ phase, from, to }, index) =>
    [
      index > 0 && `<path d="M${from} ${edge.top - 6}V${height}" stroke="${rule}" stroke-width="0.8"/>`,
      to - from > names[phase].length * 8 + 8 &&
        `<text x="${from + 6}" y="${height - 5}" ${letters} fill="${ink}">${names[phase]}</text>`,
    ]
      .filter(Boolean)
      .join(""),
  );
  const points = curve.points.map(({ number, feeling, x, y }) =>
    [
      curve.face === 0
        ? `<circle cx="${x}" cy="${y}" r="3.2" fill="${tones.fjord}"/>`
        : face(feeling, x, y, curve.face, `fill="#ffffff" stroke="${ink}"`),
      curve.face > 0 &&
        `<text x="${x}" y="${ground + 34}" text-anchor="middle" ${letters} fill="${ink}">${number}</text>`,
    ]
      .filter(Boolean)
      .join(""),
  );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}">`,
    `<path d="M${edge.side} ${curve.zero}H${width - edge.side}" stroke="${rule}" stroke-dasharray="1 5" ${round}/>`,
    face(2, edge.side / 2, edge.top, 8, `fill="none" stroke="${rule}"`),
    face(-2, edge.side / 2, ground, 8, `fill="none" stroke="${rule}"`),
    ...parts,
    curve.line && `<path d="${curve.line}" fill="none" stroke="${tones.fjord}" stroke-width="2.6" ${round}/>`,
    ...points,
    "</svg>",
  ]
    .filter(Boolean)
    .join("");
}
