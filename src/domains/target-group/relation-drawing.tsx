import { useText } from "#ui/language.tsx";
import { beside, portraitOf } from "./portrait.ts";
import { inks } from "./portrait-parts.ts";
import { relationText } from "./relation.text.ts";
import css from "./relation-drawing.module.css";
import { kindMarks, layOut } from "./relation-map.ts";
import type { Relation } from "./relations.server.ts";

type RelationDrawingProps = { name: string; portrait: string; relations: readonly Relation[] };

/** The persona in the middle, and everybody around on three rings. The list beside it says the same in words. */
export function RelationDrawing({ name, portrait, relations }: RelationDrawingProps) {
  const text = useText(relationText);
  const { width, height, centre, rings, nodes } = layOut(relations);
  const drawn = portraitOf(portrait);
  return (
    <figure className={css.figure}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: on a phone it scrolls, by keyboard too */}
      <section className={css.scroll} tabIndex={0} aria-label={text.title}>
        <svg
          className={css.map}
          viewBox={`0 0 ${width} ${height}`}
          role="img"
          aria-label={text.drawing(name, relations.length)}
        >
          <clipPath id="midten">
            <circle cx="60" cy="60" r="58" />
          </clipPath>
          {rings.toReversed().map(({ rx, ry }) => (
            <ellipse className={css.ring} key={rx} cx={centre.x} cy={centre.y} rx={rx} ry={ry} />
          ))}
          {nodes.map(({ relation, label }) => (
            <path
              className={css.ray}
              data-near={relation.closeness}
              key={relation.id}
              d={`M${centre.x} ${centre.y}L${label.x} ${label.y}`}
            />
          ))}
          {rings.map(({ ry }, index) => (
            <text className={css.ringName} key={ry} x={centre.x} y={centre.y - ry + 4}>
              {text.near[(index + 1) as 1 | 2 | 3]}
            </text>
          ))}
          <g transform={`translate(${centre.x - 57} ${centre.y - 57}) scale(.95)`}>
            <circle className={css.ground} cx="60" cy="60" r="62" />
            <circle cx="60" cy="60" r="58" fill={drawn ? inks.ground[drawn.ground] : inks.ground.sand} />
            <g clipPath="url(#midten)">
              {drawn?.strokes.map(({ d, tint, line, opacity }) => (
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
                  {line && (
                    <path
                      d={d}
                      fill="none"
                      stroke={inks.line}
                      strokeWidth={line}
                      strokeLinecap="round"
                      strokeLinejoin="round"
                    />
                  )}
                </g>
              ))}
            </g>
          </g>
          {nodes.map(({ relation, x, y, label }) => {
            const top = label.y - (label.lines.length * 19 + 18) / 2;
            const away = label.side === "right" ? 8 : -8;
            return (
              <g key={relation.id}>
                <title>{relation.name}</title>
                <path
                  className={css.mark}
                  d={kindMarks[relation.kind]}
                  fillRule="evenodd"
                  transform={`translate(${x} ${y}) scale(1.15)`}
                />
                <text className={css.name} data-side={label.side}>
                  {label.lines.map((line, index) => (
                    <tspan key={line} x={label.x + away} y={top + 15 + index * 19}>
                      {line}
                    </tspan>
                  ))}
                  <tspan className={css.kind} x={label.x + away} y={top + 13 + label.lines.length * 19}>
                    {text.kinds[relation.kind]}
                  </tspan>
                </text>
              </g>
            );
          })}
        </svg>
      </section>
    </figure>
  );
}
