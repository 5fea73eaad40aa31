import { type ReactNode, useEffect, useId, useState } from "react";
import { Button } from "#ui/button.tsx";
import { Unfold } from "#ui/unfold.tsx";
import css from "./paper-photo.module.css";
import { paperPhotoText } from "./paper-photo.text.ts";
import type { PaperNote, ReadSheet } from "./paper-reader.ts";
import { fieldName, paperSheetText } from "./paper-sheet.text.ts";
import { type PaperTool, paperSheetFor } from "./paper-sheet.ts";
import { usePaperTongue, useSaid } from "./paper-tongue.ts";

type PaperFoundProps = {
  sheet: ReadSheet;
  /** The fields that come along. */
  along: ReadonlySet<string>;
  onChoose: (id: string, comes: boolean) => void;
  /** What stands below a field that comes along. */
  below?: ((note: PaperNote, tool: PaperTool) => ReactNode) | undefined;
  onAgain: () => void;
};

/** The sheet with its fields drawn in, and beside it each field, to take along or leave. */
export function PaperFound({ sheet, along, onChoose, below, onAgain }: PaperFoundProps) {
  const text = useSaid(paperPhotoText);
  // As it stands on the paper, which is printed in Danish but for those who read English.
  const title = paperSheetText[usePaperTongue() === "en" ? "en" : "da"].tools[sheet.tool].title;
  const empty = sheet.notes.filter((note) => note.empty && !note.doubt);
  const rest = sheet.notes.filter((note) => !empty.includes(note));
  const written = sheet.notes.filter((note) => !note.empty).length;
  const heading = useId();
  const cut = (note: PaperNote) => (
    <Cut key={note.id} sheet={sheet} note={note} comes={along.has(note.id)} onChoose={onChoose}>
      {along.has(note.id) && below?.(note, sheet.tool)}
    </Cut>
  );
  return (
    <section className={css.found} aria-labelledby={heading}>
      <div className={css.whole}>
        <p role="status" className={css.told}>
          {text.found(title, written, sheet.notes.length - written)}
          {sheet.cornerHidden && ` ${text.corner}`}
        </p>
        <Outlined sheet={sheet} along={along} />
        <Button type="button" look="quiet" onClick={onAgain}>
          {text.again}
        </Button>
      </div>
      <div>
        <h3 id={heading}>{text.choose}</h3>
        <p className={css.faces}>{text.faces}</p>
        <ul className={css.cuts}>{rest.map(cut)}</ul>
        {empty.length > 0 && (
          <Unfold label={text.empty(empty.length)}>
            <ul className={css.cuts}>{empty.map(cut)}</ul>
          </Unfold>
        )}
        <p role="status" className={css.count}>
          {text.chosen(along.size)}
        </p>
      </div>
    </section>
  );
}

/** The same fields stand as a list beside it, so the lines are for the eye alone. */
function Outlined({ sheet, along }: Pick<PaperFoundProps, "sheet" | "along">) {
  const text = useSaid(paperPhotoText);
  const address = useAddress(sheet.picture);
  const { width, height } = paperSheetFor(sheet.tool, sheet.size);
  return (
    <figure className={css.sheet}>
      {address && <img src={address} alt={text.sheet} />}
      <svg viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
        {sheet.notes.map(({ id, corners, doubt }) => (
          <polygon
            key={id}
            points={corners.map(({ x, y }) => `${x},${y}`).join(" ")}
            data-along={along.has(id) || undefined}
            data-doubt={doubt}
          />
        ))}
      </svg>
    </figure>
  );
}

type CutProps = {
  sheet: ReadSheet;
  note: PaperNote;
  comes: boolean;
  onChoose: PaperFoundProps["onChoose"];
  children: ReactNode;
};

function Cut({ sheet, note, comes, onChoose, children }: CutProps) {
  const text = useSaid(paperPhotoText);
  const name = useFieldName()(sheet, note.id);
  const address = useAddress(note.file);
  const doubt = useId();
  return (
    <li className={css.cut} data-along={comes || undefined} data-wide={isWide(note) || undefined}>
      <label>
        {address && <img src={address} alt={text.cut(name)} />}
        <span className={css.name}>
          <input
            type="checkbox"
            checked={comes}
            aria-label={name}
            aria-describedby={note.doubt && doubt}
            onChange={({ target }) => onChoose(note.id, target.checked)}
          />
          {name}
        </span>
      </label>
      {note.doubt && (
        <p id={doubt} className={css.doubt}>
          {text.doubt[note.doubt]}
        </p>
      )}
      {children}
    </li>
  );
}

/** What a field is called: as it stands on the sheet, or by its number where that is not read. */
function useFieldName(): (sheet: Pick<ReadSheet, "tool" | "notes">, id: string) => string {
  const text = useSaid(paperPhotoText);
  const tongue = usePaperTongue();
  return ({ tool, notes }, id) =>
    tongue === "da" || tongue === "en"
      ? fieldName(tongue, tool, id)
      : text.field(notes.findIndex((note) => note.id === id) + 1);
}

/** What is broader than a column is broad shown too. */
function isWide({ corners: [a, b, , d] }: PaperNote): boolean {
  return b.x - a.x > 3.2 * (d.y - a.y);
}

/** An address for a picture that is only in this browser, for as long as it is shown. */
function useAddress(picture: Blob): string | undefined {
  const [address, setAddress] = useState<string>();
  useEffect(() => {
    const made = URL.createObjectURL(picture);
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [picture]);
  return address;
}
