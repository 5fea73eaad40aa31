import { Link } from "react-router";
import { useLanguage, useText } from "./language.tsx";
import { joinNames } from "./names.ts";
import { wayText } from "./ui.text.ts";
import css from "./way.module.css";
import { WayAcross, WayDown, WaySmall } from "./way-drawing.tsx";

export type WayStopId = "1" | "2" | "3a" | "3b" | "3c" | "4";

/** One station. `open` is reached but not begun; `chosen` is for the ways of the fork only. */
export type WayStop = {
  id: WayStopId;
  /** What stands in the circle: "3B". */
  mark: string;
  name: string;
  /** What has been done there, in a few words: "3 af 4 spørgsmål talt igennem". */
  caption?: string;
  state: "done" | "begun" | "open" | "ahead";
  chosen?: boolean;
  href: string;
};

type WayProps = { label: string; stops: readonly WayStop[]; current?: WayStopId };

/**
 * The path with its stations, fork and rejoining. Runs across a wide container and down a narrow one; each
 * station is one link that says mark, name, caption and state in words. `compact` is a picture without links,
 * for lists and the corners of cards, where six links in every row would be in the way.
 */
export function Way({ label, stops, current, compact = false }: WayProps & { compact?: boolean }) {
  if (compact) return <CompactWay label={label} stops={stops} current={current} />;
  return (
    <nav className={css.way} aria-label={label}>
      <div className={css.ground}>
        <WayAcross stops={stops} />
        <WayDown stops={stops} />
        <ol className={css.stops}>
          {stops.map((stop) => (
            <Stop key={stop.id} stop={stop} here={stop.id === current} />
          ))}
        </ol>
      </div>
    </nav>
  );
}

function Stop({ stop, here }: { stop: WayStop; here: boolean }) {
  const text = useText(wayText);
  const choice = stop.chosen === undefined ? [] : [stop.chosen ? text.chosen : text.notChosen];
  const said = [...choice, text.state[stop.state]].filter((word) => word !== stop.caption);
  return (
    <li
      className={css.stop}
      data-stop={stop.id}
      data-state={stop.state}
      data-unchosen={stop.chosen === false || undefined}
    >
      <Link className={css.link} to={stop.href} aria-current={here ? "page" : undefined}>
        <span className={css.dot}>{stop.mark}</span>
        <span className="visually-hidden">. </span>
        <span className={css.name}>{stop.name}</span>
        {stop.caption && (
          <>
            <span className="visually-hidden">, </span>
            <span className={css.caption}>{stop.caption}</span>
          </>
        )}
        <span className="visually-hidden">, {said.join(", ")}</span>
      </Link>
    </li>
  );
}

function CompactWay({ label, stops, current }: WayProps) {
  const text = useText(wayText);
  const language = useLanguage();
  const here = stops.find((stop) => stop.id === current);
  const walked = stops.filter((stop) => stop.state === "done" && stop !== here).map((stop) => stop.mark);
  const said = [
    label,
    // A list may have said so in the label already.
    here && !label.includes(here.name) && `${text.here} ${here.mark} ${here.name}`,
    walked.length > 0 && `${text.walked} ${joinNames(walked, language)}`,
  ];
  return <WaySmall stops={stops} current={current} name={said.filter(Boolean).join(", ")} />;
}
