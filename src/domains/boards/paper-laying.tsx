import { useId, useState } from "react";
import type { Tool } from "#domains/meetings/meeting.ts";
import { newId } from "#platform/database/id.ts";
import { Button } from "#ui/button.tsx";
import type { Parcel } from "./paper-keeping.ts";
import { PaperLaid } from "./paper-laid.tsx";
import css from "./paper-laying.module.css";
import { paperLayingText } from "./paper-laying.text.ts";
import { type LayingPlace, piecesOf, pieceWith, placeFor, sheetFits } from "./paper-laying.ts";
import { useParcels } from "./paper-parcels.ts";
import { type ChosenNotes, PaperPhoto } from "./paper-photo.tsx";
import type { PaperNote } from "./paper-reader.ts";
import type { PaperTool } from "./paper-sheet.ts";
import { stitched } from "./paper-stitching.ts";
import { useSaid } from "./paper-tongue.ts";

type PaperLayingProps = {
  places: readonly LayingPlace[];
  /** The line one comes from; a sheet that fits there is laid there. */
  hereItemId: string | undefined;
  /** Where notes are sent, one at a time; the answer is JSON. */
  to: string;
  /** Where the board of a line is seen. */
  boardAt: (itemId: string) => string;
  /** Whoever lays it sees it too while the board is private: their own notes are theirs. */
  seesOwn?: boolean;
};

/** A photographed sheet becomes notes on the board it belongs to, each with its picture in its place (F6). */
export function PaperLaying({ places, hereItemId, to, boardAt, seesOwn = false }: PaperLayingProps) {
  const text = useSaid(paperLayingText);
  const parcels = useParcels(to, text.failed);
  const [sheet, setSheet] = useState(0);
  const [itemId, setItemId] = useState(hereItemId);

  async function lay(parcelsOfSheet: readonly Parcel[], laidOn: string) {
    await parcels.lay(parcelsOfSheet);
    setItemId(laidOn);
    setSheet((before) => before + 1);
  }

  return (
    <div className={css.laying}>
      <PaperLaid parcels={parcels} board={itemId === undefined ? undefined : boardAt(itemId)} />
      <OneSheet key={sheet} places={places} hereItemId={itemId} to={to} seesOwn={seesOwn} onLay={lay} />
    </div>
  );
}

type OneSheetProps = Pick<PaperLayingProps, "places" | "hereItemId" | "to" | "seesOwn"> & {
  onLay: (parcels: readonly Parcel[], itemId: string) => Promise<void>;
};

/** One photo: what of it comes along, what it says, and where it goes. */
function OneSheet({ places, hereItemId, to, seesOwn, onLay }: OneSheetProps) {
  const text = useSaid(paperLayingText);
  const [chosen, setChosen] = useState<ChosenNotes>();
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({});
  const [picked, setPicked] = useState<string>();
  const [promptId, setPromptId] = useState("");
  const [isBusy, setBusy] = useState(false);
  const group = useId();
  const own = chosen && placeFor(chosen.tool, places, hereItemId);
  const place = places.find((one) => one.itemId === picked) ?? own ?? places[0];
  const pieces = chosen ? piecesIn(chosen) : [];
  const unsure = chosen?.notes.filter(({ doubt }) => doubt).length ?? 0;

  async function lay() {
    if (!chosen || !place) return;
    setBusy(true);
    const at = Date.now();
    const parcels = await Promise.all(
      pieces.map(
        async ({ piece, notes }, order): Promise<Parcel> => ({
          id: newId(),
          to,
          boardId: place.boardId,
          sheet: chosen.tool,
          field: piece.id,
          promptId: place.prompts.some(({ id }) => id === promptId) ? promptId : (place.prompts[0]?.id ?? ""),
          words: wordsOf(place.tool, notes, typed),
          picture: await stitched(
            notes.map(({ file }) => file),
            piece.lie,
          ),
          // In the order of the sheet, also when they wait.
          at: at + order,
        }),
      ),
    );
    await onLay(parcels, place.itemId);
  }

  return (
    <>
      <PaperPhoto
        name="felter"
        onChosen={setChosen}
        below={(note, tool) => (
          <WordsBelow
            note={note}
            tool={tool}
            value={typed[note.id] ?? ""}
            onChange={(words) => setTyped((before) => ({ ...before, [note.id]: words }))}
          />
        )}
      />
      {chosen && place && (
        <section className={css.going}>
          {unsure > 0 && <p className={css.unsure}>{text.unsure(unsure)}</p>}
          {!own ? (
            <p className={css.about}>{text.nowhere}</p>
          ) : (
            own.itemId !== hereItemId &&
            picked === undefined && <p className={css.about}>{text.elsewhere(own.name)}</p>
          )}
          <Places
            label={text.where}
            name={`${group}-sted`}
            options={placesFor(chosen.tool, places, own).map(({ itemId, name, question }) => ({
              id: itemId,
              title: name,
              about: question,
            }))}
            value={place.itemId}
            onChoose={setPicked}
          />
          <Places
            label={text.which}
            name={`${group}-svar`}
            options={place.prompts.map(({ id, text: title }) => ({ id, title, about: "" }))}
            value={promptId || (place.prompts[0]?.id ?? "")}
            onChoose={setPromptId}
          />
          {place.isPrivate && !seesOwn && <p className={css.soft}>{text.privately}</p>}
          <p>
            <Button
              type="button"
              size="big"
              disabled={pieces.length === 0 || isBusy}
              onClick={() => void lay()}
            >
              {pieces.length === 0 ? text.none : text.lay(pieces.length)}
            </Button>
          </p>
        </section>
      )}
    </>
  );
}

/** The notes a choice becomes, in the order of the sheet. */
function piecesIn({ tool, notes }: ChosenNotes) {
  return piecesOf(tool).flatMap((piece) => {
    const own = piece.fields.flatMap((id) => notes.filter((note) => note.id === id));
    return own.length > 0 ? [{ piece, notes: own }] : [];
  });
}

/** The boards a sheet may go to: those it fits, and all of them where it fits none. */
function placesFor(tool: PaperTool, places: readonly LayingPlace[], own: LayingPlace | undefined) {
  return own ? places.filter((place) => sheetFits(tool, place.tool)) : places;
}

/** What was typed below the fields of a note, as the board of its tool keeps it. */
function wordsOf(
  tool: Tool,
  notes: readonly PaperNote[],
  typed: Readonly<Record<string, string>>,
): Parcel["words"] {
  const said = (part: string) =>
    notes.filter((note) => note.id.startsWith(`${part}-`)).map(({ id }) => typed[id]);
  if (tool === "next-steps")
    return { text: said("what").join(""), who: said("who").join(""), when: said("when").join("") };
  return {
    text: notes
      .map(({ id }) => typed[id]?.trim())
      .filter(Boolean)
      .join("\n"),
  };
}

type WordsBelowProps = { note: PaperNote; tool: PaperTool; value: string; onChange: (words: string) => void };

/** Where the hand can be copied out: for those who cannot read it, and those who cannot see it. */
function WordsBelow({ note, tool, value, onChange }: WordsBelowProps) {
  const text = useSaid(paperLayingText);
  const id = useId();
  // A drawing has no words to copy.
  const isDrawn = note.id.startsWith("frame-") || note.id.startsWith("feeling-");
  if (isDrawn && pieceWith(tool, note.id)?.fields.length !== 1) return null;
  return (
    <div className={css.words}>
      <label htmlFor={id}>{text.copy}</label>
      <textarea
        id={id}
        rows={2}
        maxLength={2000}
        dir="auto"
        value={value}
        onChange={({ target }) => onChange(target.value)}
      />
    </div>
  );
}

type PlacesProps = {
  label: string;
  name: string;
  options: readonly { id: string; title: string; about: string }[];
  value: string;
  onChoose: (id: string) => void;
};

/** One of several; nothing is asked where there is but one. */
function Places({ label, name, options, value, onChoose }: PlacesProps) {
  if (options.length < 2) return null;
  return (
    <fieldset className={css.places}>
      <legend>{label}</legend>
      {options.map(({ id, title, about }) => (
        <label key={id}>
          <input type="radio" name={name} checked={id === value} onChange={() => onChoose(id)} />
          <span>
            <span dir="auto">{title}</span>
            {about && <small dir="auto">{about}</small>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
