import type { ReactNode } from "react";
import { useLanguage, useText } from "#ui/language.tsx";
import { formatNumber } from "#ui/number.ts";
import { Section } from "#ui/section.tsx";
import { mapText } from "./map.text.ts";
import { MapFigure } from "./place-map.tsx";
import { sayPosition } from "./place-words.ts";
import { type Position, viewAround } from "./position.ts";
import type { TileSource } from "./tile.ts";

type WhereaboutsProps = Position & {
  name: string;
  population: number | null;
  tiles: TileSource | undefined;
  /** Stands at the end of the heading: the way to where it can be moved. */
  aside?: ReactNode;
};

/** Where one place lies: a map of its region, and the same in a line. */
export function Whereabouts({ name, population, latitude, longitude, tiles, aside }: WhereaboutsProps) {
  const text = useText(mapText);
  const language = useLanguage();
  const position = { latitude, longitude };
  const place = { id: "here", name, population, ...position };
  return (
    <Section title={text.here} aside={aside}>
      <MapFigure places={[place]} view={viewAround("region", position)} tiles={tiles} small>
        <table>
          <caption className="visually-hidden">{text.here}</caption>
          <thead>
            <tr>
              <th scope="col">{text.place}</th>
              <th scope="col">{text.residents}</th>
              <th scope="col">{text.position}</th>
            </tr>
          </thead>
          <tbody>
            <tr>
              <th scope="row">{name}</th>
              <td>{population === null ? text.unknown : formatNumber(population, language)}</td>
              <td>{sayPosition(position, language)}</td>
            </tr>
          </tbody>
        </table>
      </MapFigure>
    </Section>
  );
}
