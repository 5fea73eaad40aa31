import type { PictureCard } from "./picture-card.ts";

type PictureCardDrawingProps = {
  card: PictureCard;
  /** The side in pixels; as wide as there is room for unless said. */
  size?: number;
  /** Said to those who do not see it; without it the drawing is decoration and the words stand beside it. */
  title?: string;
};

/** A picture card, drawn in the ink of the text around it: light, dark and on paper. */
export function PictureCardDrawing({ card, size, title }: PictureCardDrawingProps) {
  return (
    <svg
      viewBox="0 0 120 120"
      width={size}
      height={size}
      fill="none"
      stroke="currentColor"
      strokeWidth="4"
      strokeLinecap="round"
      strokeLinejoin="round"
      focusable="false"
      role={title ? "img" : undefined}
      aria-label={title}
      aria-hidden={title ? undefined : true}
    >
      <path d={card.drawing.lines} />
      {card.drawing.dots && <path strokeWidth="9" d={card.drawing.dots} />}
    </svg>
  );
}
