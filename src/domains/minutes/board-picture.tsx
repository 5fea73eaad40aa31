import { useLanguage, useText } from "#ui/language.tsx";
import { Unfold } from "#ui/unfold.tsx";
import css from "./board-picture.module.css";
import { boardPictureText } from "./board-picture.text.ts";
import { type BoardPicture, boardPictures, type Shape } from "./board-picture.ts";
import { boardInWords, pictureWords } from "./board-picture-words.ts";
import type { MinutesBoard } from "./minutes.ts";

type BoardPictureProps = { board: MinutesBoard; cardNames: Readonly<Record<string, string>> };

/** How the board lay, to unfold: drawn in the colours of the page, in one column where there is no room for three. */
export function BoardPictureUnfold({ board, cardNames }: BoardPictureProps) {
  const text = useText(boardPictureText);
  const language = useLanguage();
  const words = pictureWords(board, language, cardNames);
  const wide = boardPictures(board, words);
  const narrow = boardPictures(board, words, 1);
  if (wide.pictures.length === 0) return null;
  const alt = boardInWords(board, language);
  const sheets = (pictures: readonly BoardPicture[]) =>
    pictures.map((picture, nth) => (
      <Drawing
        key={nth}
        picture={picture}
        label={pictures.length > 1 ? `${text.nth(nth + 1, pictures.length)} ${alt}` : alt}
      />
    ));
  return (
    <Unfold label={text.label}>
      <div className={css.wide}>
        {sheets(wide.pictures)}
        {wide.left > 0 && <p className={css.left}>{text.left(wide.left)}</p>}
      </div>
      <div className={css.narrow}>
        {sheets(narrow.pictures)}
        {narrow.left > 0 && <p className={css.left}>{text.left(narrow.left)}</p>}
      </div>
    </Unfold>
  );
}

function Drawing({ picture: { width, height, shapes }, label }: { picture: BoardPicture; label: string }) {
  return (
    <svg
      viewBox={`-2 -2 ${width + 4} ${height + 4}`}
      className={css.picture}
      role="img"
      aria-label={label}
      focusable="false"
      direction="ltr"
    >
      {shapes.map((shape, nth) => (
        <Drawn key={nth} shape={shape} />
      ))}
    </svg>
  );
}

function Drawn({ shape }: { shape: Shape }) {
  const { x, y } = shape;
  switch (shape.kind) {
    case "heap":
      return <rect className={css.heap} x={x} y={y} width={shape.width} height={shape.height} rx="10" />;
    case "slip":
      return (
        <>
          <rect className={css.slip} x={x} y={y} width={shape.width} height={shape.height} rx="5" />
          {shape.isNugget && (
            <rect className={css.nugget} x={x} y={y} width={shape.width} height="7" rx="2" />
          )}
        </>
      );
    case "line":
      return (
        <text
          className={css[shape.look]}
          x={x}
          y={y}
          fontSize={shape.size}
          textAnchor={shape.fromRight ? "end" : undefined}
        >
          {shape.text}
        </text>
      );
    case "dot":
      return <circle className={css.dot} cx={x} cy={y} r="7" />;
    case "card":
      return (
        <g className={css.card} transform={`translate(${x} ${y}) scale(${shape.size / 120})`}>
          <path d={shape.lines} />
          {shape.dots && <path strokeWidth="9" d={shape.dots} />}
        </g>
      );
  }
}
