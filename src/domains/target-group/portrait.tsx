import css from "./portrait.module.css";
import { beside, portraitOf } from "./portrait.ts";
import { inks } from "./portrait-parts.ts";

type PortraitProps = {
  /** Which of the drawn portraits; one there is not, or none, is an empty disc with the first letter of the name. */
  portrait: string;
  name: string;
  size: "mark" | "line" | "page" | "large";
};

/** A drawn portrait. Decorative: the name stands beside it in words. */
export function Portrait({ portrait, name, size }: PortraitProps) {
  const drawn = portraitOf(portrait);
  if (!drawn) {
    return (
      <span className={css.portrait} data-size={size} data-empty="" aria-hidden="true">
        {name.slice(0, 1).toUpperCase()}
      </span>
    );
  }
  return (
    <svg className={css.portrait} data-size={size} viewBox="0 0 120 120" aria-hidden="true" focusable="false">
      <rect width="120" height="120" fill={inks.ground[drawn.ground]} />
      {drawn.strokes.map(({ d, tint, line, opacity }) => (
        <g key={d + tint}>
          {tint && (
            <path
              d={d}
              fill={tint}
              fillRule="evenodd"
              opacity={opacity}
              transform={line ? beside : undefined}
            />
          )}
          {line && <path className={css.pen} d={d} stroke={inks.line} strokeWidth={line} />}
        </g>
      ))}
    </svg>
  );
}
