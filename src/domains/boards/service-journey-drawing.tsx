import { type Feeling, feelings, type Phase, type Step } from "./service-journey.ts";
import { type CurveFrame, journeyCurve } from "./service-journey-curve.ts";
import { faceLines } from "./service-journey-face.ts";

/** A face, in the colour and size of what it stands in; its word stands beside it. */
export function JourneyFace({ feeling, size }: { feeling: Feeling; size?: number }) {
  return (
    <svg
      viewBox="0 0 24 24"
      width={size}
      height={size}
      fill="none"
      stroke="currentColor"
      strokeWidth="1.7"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      <path d={faceLines[feeling]} />
    </svg>
  );
}

type JourneyDrawingProps = {
  steps: readonly Pick<Step, "id" | "slot" | "extra" | "place">[];
  frame: CurveFrame;
  /** The journey in words, for those who do not see it. */
  sentence: string;
  phases: Readonly<Record<Phase, string>>;
  /** Read from the right. */
  mirrored?: boolean;
  /** Whether the number of each step stands below it, as in the list. */
  numbered?: boolean;
  /** The size of the letters, in the units of the frame. */
  letters?: number;
  className?: string | undefined;
};

const soft = "var(--curve-soft, var(--rule-strong))";
const line = "var(--curve-line, var(--fjord))";
const paper = "var(--curve-paper, var(--paper))";

/**
 * The curve of a journey, drawn from its steps: high where it is good, low where it is hard, with a face on each step
 * that there is room for. Nothing where no step has a face.
 */
export function JourneyDrawing(props: JourneyDrawingProps) {
  const { steps, frame, sentence, phases, mirrored = false, numbered, letters = 12, className } = props;
  const { width, height, edge } = frame;
  const curve = journeyCurve(steps, frame, mirrored);
  if (!curve) return null;
  const rim = mirrored ? width - edge.side / 2 : edge.side / 2;
  const ground = height - edge.bottom;
  const small = letters * 0.64;
  const every = Math.ceil((letters * 1.6) / ((width - 2 * edge.side) / Math.max(1, steps.length)));
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      className={className}
      role="img"
      aria-label={sentence}
      fontSize={letters}
      data-journey=""
    >
      <path
        d={`M${edge.side} ${curve.zero}H${width - edge.side}`}
        stroke={soft}
        strokeDasharray="1 5"
        strokeLinecap="round"
      />
      {[feelings[0], feelings[4]].map((feeling) => (
        <g
          key={feeling}
          transform={`translate(${rim - small} ${(feeling > 0 ? edge.top : ground) - small}) scale(${small / 12})`}
          fill="none"
          stroke={soft}
          strokeWidth="1.7"
          strokeLinecap="round"
          strokeLinejoin="round"
        >
          <path d={faceLines[feeling]} />
        </g>
      ))}
      {curve.phases.map(({ phase, from, to }, index) => (
        <g key={`${phase}-${from}`}>
          {index > 0 && <path d={`M${from} ${edge.top - 6}V${height}`} stroke={soft} strokeWidth="0.8" />}
          {Math.abs(to - from) > phases[phase].length * letters * 0.56 + 8 && (
            <text x={from + (mirrored ? -6 : 6)} y={height - letters * 0.35} fill="currentColor">
              {phases[phase]}
            </text>
          )}
        </g>
      ))}
      <path d={curve.line} fill="none" stroke={line} strokeWidth="2.6" strokeLinecap="round" />
      {curve.points.map(({ id, number, feeling, x, y }) => (
        <g key={id} data-feeling={feeling}>
          {curve.face === 0 ? (
            <circle cx={x} cy={y} r="3.2" fill={line} />
          ) : (
            <g
              transform={`translate(${x - curve.face} ${y - curve.face}) scale(${curve.face / 12})`}
              fill={paper}
              stroke="currentColor"
              strokeWidth="1.7"
              strokeLinecap="round"
              strokeLinejoin="round"
            >
              <path d={faceLines[feeling]} />
            </g>
          )}
          {numbered && number % every === 0 && (
            <text
              x={x}
              y={ground + curve.face + letters * 1.25}
              textAnchor="middle"
              fill="currentColor"
              opacity="0.8"
            >
              {number}
            </text>
          )}
        </g>
      ))}
    </svg>
  );
}
