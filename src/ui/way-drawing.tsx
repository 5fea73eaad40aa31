import css from "./way.module.css";
import type { WayStop, WayStopId } from "./way.tsx";

type Shape = {
  /** From station 1 to station 2. */
  start: string;
  /** The stretch all ways share on leaving station 2, and the one they share on reaching station 4. */
  trunk: (beside: number) => { out: string; on: string };
  /** From the fork to the station of a way; `beside` keeps chosen ways apart where they run together. */
  out: (lane: number, beside: number) => string;
  /** From the station of a way to where the ways meet again. */
  on: (lane: number, beside: number) => string;
};

const wayIds = ["3a", "3b", "3c"] as const;

/* Across: 1000 wide, 300 high, stretched to whatever room there is; the strokes keep their thickness. */
const across: Shape = {
  start: "M85 150H260",
  trunk: (beside) => ({ out: `M260 ${150 + beside}H340`, on: `M880 ${150 + beside}H920` }),
  out: (lane, beside) =>
    `M340 ${150 + beside}C400 ${150 + beside} 380 ${150 + lane * 100} 440 ${150 + lane * 100}H455`,
  on: (lane, beside) =>
    `M455 ${150 + lane * 100}H775C850 ${150 + lane * 100} 815 ${150 + beside} 880 ${150 + beside}`,
};

/* Down: 128 wide, 600 high, six stations of equal height. The ways part under station 2 itself. */
const down: Shape = {
  start: "M60 50V150",
  trunk: () => ({ out: "", on: "" }),
  out: (lane, beside) => {
    const x = 60 + lane * 37;
    return `M${60 + beside} 150V160C${60 + beside} 210 ${x} 190 ${x} 240V${350 + lane * 100}`;
  },
  on: (lane, beside) => {
    const x = 60 + lane * 37;
    return `M${x} ${350 + lane * 100}V460C${x} 510 ${60 + beside} 490 ${60 + beside} 540V550`;
  },
};

/* Small: drawn at the size it is shown. */
const small: Shape = {
  start: "M8 24H34",
  trunk: (beside) => ({ out: `M34 ${24 + beside}H39`, on: `M95 ${24 + beside}H110` }),
  out: (lane, beside) => `M39 ${24 + beside}C53 ${24 + beside} 47 ${24 + lane * 16} 61 ${24 + lane * 16}H65`,
  on: (lane, beside) => `M65 ${24 + lane * 16}H73C87 ${24 + lane * 16} 81 ${24 + beside} 95 ${24 + beside}`,
};

/** The wide drawing; only lines, the stations lie on top of it as links. */
export function WayAcross({ stops }: { stops: readonly WayStop[] }) {
  return (
    <svg className={css.across} viewBox="0 0 1000 300" preserveAspectRatio="none" aria-hidden="true">
      <Road shape={across} stops={stops} gap={7} />
    </svg>
  );
}

/** The same, downwards. */
export function WayDown({ stops }: { stops: readonly WayStop[] }) {
  return (
    <svg className={css.down} viewBox="0 0 128 600" preserveAspectRatio="none" aria-hidden="true">
      <Road shape={down} stops={stops} gap={6} />
    </svg>
  );
}

const smallPlaces: Record<WayStopId, [number, number]> = {
  "1": [8, 24],
  "2": [34, 24],
  "3a": [65, 8],
  "3b": [65, 24],
  "3c": [65, 40],
  "4": [110, 24],
};

/** The drawing for a list or the corner of a card. `name` is what a screen reader says instead. */
export function WaySmall(props: { stops: readonly WayStop[]; current: WayStopId | undefined; name: string }) {
  return (
    <svg className={css.small} viewBox="0 0 118 48" role="img" aria-label={props.name}>
      <Road shape={small} stops={props.stops} gap={2.6} />
      {props.stops.map((stop) => {
        const [x, y] = smallPlaces[stop.id];
        return (
          <g key={stop.id} data-stop={stop.id} data-state={stop.state}>
            {stop.id === props.current && <circle className={css.smallHere} cx={x} cy={y} r="7.5" />}
            <circle className={css.smallDot} cx={x} cy={y} r="4.4" />
          </g>
        );
      })}
    </svg>
  );
}

/**
 * All lines, the unchosen ones underneath. Walked is thick, chosen but not yet walked is thin, not chosen is
 * dotted: the drawing must say it without colour too.
 */
function Road({ shape, stops, gap }: { shape: Shape; stops: readonly WayStop[]; gap: number }) {
  const stop = (id: WayStopId) => stops.find((one) => one.id === id);
  const reached = (id: WayStopId) => (stop(id)?.state ?? "ahead") !== "ahead";
  const chosen = wayIds.filter((id) => stop(id)?.chosen);
  const chosenLook = (walked: boolean) => (walked ? "walked" : "chosen");

  const ways = wayIds.map((id, index) => {
    const lane = index - 1;
    if (!chosen.includes(id)) {
      // A way tried and left again stays drawn as far as it was walked.
      const tried = stop(id)?.state === "done" || stop(id)?.state === "begun";
      const trunk = chosen.length === 0 ? shape.trunk(0) : { out: "", on: "" };
      return {
        id,
        isChosen: false,
        lines: [
          { d: trunk.out + shape.out(lane, 0), look: tried ? "walked" : "dotted" },
          { d: shape.on(lane, 0) + trunk.on, look: "dotted" },
        ],
      };
    }
    const beside =
      placeBeside(
        lane,
        chosen.map((one) => wayIds.indexOf(one) - 1),
      ) * gap;
    const trunk = shape.trunk(beside);
    return {
      id,
      isChosen: true,
      lines: [
        { d: trunk.out + shape.out(lane, beside), look: chosenLook(reached(id)) },
        { d: shape.on(lane, beside) + trunk.on, look: chosenLook(reached("4")) },
      ],
    };
  });
  return (
    <g className={css.road}>
      {ways
        .toSorted((a, b) => Number(a.isChosen) - Number(b.isChosen))
        .map((way) =>
          way.lines.map((line) => <path key={line.d} data-stop={way.id} data-look={line.look} d={line.d} />),
        )}
      <path data-stop="1" data-look={chosenLook(reached("2"))} d={shape.start} />
    </g>
  );
}

/** Where a chosen way lies on the shared stretch, in widths from the middle: the straight one stays straight. */
function placeBeside(lane: number, chosen: readonly number[]): number {
  if (chosen.length === 1) return 0;
  return chosen.includes(0) ? lane : lane / 2;
}
