import { type KeyboardEvent, useRef } from "react";
import { Form } from "react-router";
import { Button } from "#ui/button.tsx";
import { useText } from "#ui/language.tsx";
import { mapText } from "./map.text.ts";
import type { Marked } from "./map-layout.ts";
import { MapDrawing } from "./place-map.tsx";
import { mapShape, viewAround, type Way, ways, zooms } from "./position.ts";
import css from "./press-map.module.css";
import { boards, inAddress, type Pressing } from "./pressing.ts";
import type { TileSource } from "./tile.ts";

type PressMapProps = {
  id: string;
  name: string;
  pressing: Pressing;
  others: readonly Marked[];
  tiles: TileSource | undefined;
};

/**
 * A map to press on. The picture over the drawing sends where it was pressed, as browsers have done since before there
 * was script; it comes in two fixed sizes, for only so does the server know what a pixel is.
 */
export function PressMap({ id, name, pressing, others, tiles }: PressMapProps) {
  const text = useText(mapText);
  const form = useRef<HTMLFormElement>(null);
  const { zoom, around, marked, outside } = pressing;
  const places = marked ? [...others, { id, name, population: null, ...marked }] : others;
  const step = (event: KeyboardEvent) => {
    const way = arrows[event.key];
    const button = way && form.current?.querySelector<HTMLButtonElement>(`button[value="${way}"]`);
    if (!button) return;
    event.preventDefault();
    form.current?.requestSubmit(button);
  };
  return (
    <Form method="get" ref={form} preventScrollReset onKeyDown={step} className={css.form}>
      <input type="hidden" name="fra" value={zoom} />
      {around && <input type="hidden" name="omkring" value={inAddress(around)} />}
      {marked && <input type="hidden" name="her" value={inAddress(marked)} />}
      <div className={css.board}>
        <MapDrawing places={places} view={viewAround(zoom, around)} tiles={tiles} about={id} />
        {Object.entries(boards).map(([board, width]) => (
          <input
            key={board}
            type="image"
            name={board}
            data-board={board}
            src={nothing}
            alt={text.press}
            width={width}
            height={width / mapShape}
          />
        ))}
      </div>
      {outside && <p role="alert">{text.outside}</p>}
      <p className={css.row}>
        <span>{text.zoom}</span>
        {zooms.map((one) => (
          <Button key={one} look="text" name="vis" value={one} aria-current={one === zoom || undefined}>
            {text.zooms[one]}
          </Button>
        ))}
      </p>
      {marked && (
        <p className={css.row}>
          <span>{text.step}</span>
          {ways.map((way) => (
            <Button key={way} look="text" name="skridt" value={way}>
              {text.ways[way]}
            </Button>
          ))}
        </p>
      )}
    </Form>
  );
}

const arrows: Readonly<Record<string, Way>> = {
  ArrowUp: "north",
  ArrowLeft: "west",
  ArrowRight: "east",
  ArrowDown: "south",
};

/** A picture with nothing on it. */
const nothing = "data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==";
