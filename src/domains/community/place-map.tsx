import { type ReactNode, useId } from "react";
import { useLanguage, useText } from "#ui/language.tsx";
import { formatNumber } from "#ui/number.ts";
import { denmark, outlineCredit } from "./denmark.ts";
import { mapText } from "./map.text.ts";
import { type Locator, layOut, type Marked } from "./map-layout.ts";
import css from "./place-map.module.css";
import { sayPosition } from "./place-words.ts";
import type { View } from "./position.ts";
import { type TileSource, tilesOf } from "./tile.ts";

type MapDrawingProps = {
  places: readonly Marked[];
  view: View;
  tiles: TileSource | undefined;
  /** The place it is about; the others are drawn lighter. Without one, all are alike. */
  about?: string;
};

/** A map as a drawing: coasts, places, and towns one knows. Hidden from screen readers, who have what stands beside it. */
export function MapDrawing({ places, view, tiles, about }: MapDrawingProps) {
  const language = useLanguage();
  const clip = useId();
  const { width, height, scale, dots, towns, measure, locator } = layOut(places, view);
  const known = new Map(places.map((place) => [place.id, place]));
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      className={css.map}
      data-tiles={tiles ? "" : undefined}
      aria-hidden="true"
    >
      <clipPath id={clip}>
        <rect width={width} height={height} rx="6" />
      </clipPath>
      <g clipPath={`url(#${clip})`}>
        <rect className={css.sea} width={width} height={height} />
        <g transform={`scale(${scale}) translate(${-view.x} ${-view.y})`}>
          <path className={css.land} d={denmark} />
          {tiles &&
            tilesOf(tiles, view, 720).map(({ href, x, y, size }) => (
              <image key={href} href={href} x={x} y={y} width={size} height={size} />
            ))}
        </g>
        {!tiles &&
          towns.map(({ x, y, label }) => (
            <g key={label.text} className={css.town}>
              <circle cx={x} cy={y} r="1.6" />
              <text data-small="" x={label.x} y={label.y} textAnchor={label.anchor}>
                {label.text}
              </text>
            </g>
          ))}
        {locator && <Corner {...locator} />}
        {dots.map(({ id, name, x, y, radius, counted, label }) => {
          const place = known.get(id);
          return (
            <g
              key={id}
              className={css.place}
              data-drawn={place && sayPosition(place, language)}
              data-beside={about !== undefined && about !== id ? "" : undefined}
            >
              <title>{name}</title>
              <circle
                cx={x}
                cy={y}
                r={radius}
                data-uncounted={counted ? undefined : ""}
                data-drawn={place?.population == null ? undefined : formatNumber(place.population, language)}
              />
              {label && (
                <text x={label.x} y={label.y} textAnchor={label.anchor}>
                  {label.text}
                </text>
              )}
            </g>
          );
        })}
        <g className={css.measure} transform={`translate(8 ${height - 8})`}>
          <path d={`M0 -4V0H${measure.length}V-4`} />
          <text data-small="" x={measure.length + 4} y="1">
            {measure.kilometres} km
          </text>
        </g>
      </g>
    </svg>
  );
}

/** The whole country, small, with a ring around what the map shows. */
function Corner({ x, y, width, height, view, ring }: Locator) {
  const scale = width / view.width;
  return (
    <g transform={`translate(${x} ${y})`} className={css.locator}>
      <rect width={width} height={height} rx="3" />
      <g transform={`scale(${scale}) translate(${-view.x} ${-view.y})`}>
        <path d={denmark} />
      </g>
      <circle cx={ring.x} cy={ring.y} r={ring.radius} />
    </g>
  );
}

/** `small` is for the page of one place, where the map is not what one came for. */
type MapFigureProps = MapDrawingProps & { small?: boolean; children: ReactNode };

/** A map with what stands below it: the same as a table, and who is to be thanked. */
export function MapFigure({ children, small, ...drawing }: MapFigureProps) {
  const text = useText(mapText);
  const { tiles } = drawing;
  return (
    <figure className={css.figure} data-small={small || undefined} data-chart="">
      <MapDrawing {...drawing} />
      {children}
      <figcaption>{tiles ? text.tileCredit(tiles.credit) : text.credit(outlineCredit)}</figcaption>
    </figure>
  );
}
