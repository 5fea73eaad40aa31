import type { WayToTable } from "./lead-square.server.ts";

/** The square a phone reads. Dark on light whatever the scheme: a camera wants it so. */
export function JoinSquare({ square, label }: { square: WayToTable["square"]; label: string }) {
  const margin = 2;
  const side = square.size + 2 * margin;
  return (
    <svg
      viewBox={`${-margin} ${-margin} ${side} ${side}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
      data-square=""
    >
      <rect x={-margin} y={-margin} width={side} height={side} fill="#fdfaf3" />
      <path d={square.drawing} fill="#12272f" />
    </svg>
  );
}
