import { type ReactNode, useEffect, useRef, useState } from "react";
import { Button } from "#ui/button.tsx";
import { TextField } from "#ui/field.tsx";
import { Progress } from "#ui/progress.tsx";
import { PaperFound } from "./paper-found.tsx";
import css from "./paper-photo.module.css";
import { paperPhotoText } from "./paper-photo.text.ts";
import { type PaperNote, type ReadSheet, readPhoto } from "./paper-reader.ts";
import type { PaperTool } from "./paper-sheet.ts";
import type { PaperRefusal, PaperStep } from "./paper-straighten.ts";
import { useSaid } from "./paper-tongue.ts";

type PaperPhotoProps = {
  /**
   * The name of a file field with the chosen notes, one JPEG of at most 60 kB each, called after its field
   * ("idea-4.jpg"); `NAME-tool` says which sheet. Put it in a form that sends files.
   */
  name?: string;
  /** Told each time the choice changes; without a sheet there is nothing. */
  onChosen?: (chosen: ChosenNotes | undefined) => void;
  /** What stands below a field that comes along. */
  below?: (note: PaperNote, tool: PaperTool) => ReactNode;
};

/** What was chosen of a sheet. */
export type ChosenNotes = { tool: PaperTool; notes: readonly PaperNote[] };

type State =
  | { now: "waiting" }
  | { now: "reading"; step: PaperStep | "opening" }
  | { now: "refused"; why: PaperRefusal | "broken" | "failed" }
  | { now: "read"; sheet: ReadSheet };

const order = ["opening", "looking", "straightening", "cutting"] as const;

/**
 * A photo of a filled-in sheet becomes notes: found, straightened and cut in this browser (F6). The photo itself is
 * sent nowhere, and of the notes only those that are chosen.
 */
export function PaperPhoto({ name = "notes", onChosen, below }: PaperPhotoProps) {
  const text = useSaid(paperPhotoText);
  const file = useRef<HTMLInputElement>(null);
  const turn = useRef(0);
  const [state, setState] = useState<State>({ now: "waiting" });

  async function read(photo: File | undefined) {
    if (!photo) return;
    turn.current += 1;
    const mine = turn.current;
    // Whoever chooses another photo meanwhile is not shown the first.
    const show = (next: State) => mine === turn.current && setState(next);
    show({ now: "reading", step: "opening" });
    onChosen?.(undefined);
    try {
      const sheet = await readPhoto(photo, (step) => show({ now: "reading", step }));
      show("refused" in sheet ? { now: "refused", why: sheet.refused } : { now: "read", sheet });
    } catch {
      show({ now: "refused", why: "failed" });
    }
  }

  function again() {
    if (file.current) file.current.value = "";
    file.current?.click();
    file.current?.focus();
  }

  // On a phone the answer would come below what is seen.
  const answer = useRef<HTMLDivElement>(null);
  const answered = state.now === "read" || state.now === "refused";
  useEffect(() => {
    if (answered) answer.current?.scrollIntoView({ block: "start" });
  }, [answered]);

  const refused = state.now === "refused" ? state.why : undefined;
  return (
    <div className={css.paper}>
      <noscript>
        <p>{text.noScript}</p>
      </noscript>
      <div className={css.take}>
        <TextField
          label={text.take}
          // Without a name it goes with no form: only what is chosen does.
          name=""
          id={`${name}-photo`}
          type="file"
          accept="image/*"
          capture="environment"
          hint={text.hint}
          ref={file}
          onChange={(event) => void read(event.currentTarget.files?.[0])}
        />
      </div>
      {state.now === "reading" && (
        <Progress value={order.indexOf(state.step)} most={order.length}>
          {text.steps[state.step]}
        </Progress>
      )}
      <div role="alert" ref={answer} className={css.answer}>
        {refused && (
          <p className={css.refused}>{refused === "failed" ? text.failed : text.refused[refused]}</p>
        )}
      </div>
      {refused && (
        <Button type="button" onClick={again}>
          {text.again}
        </Button>
      )}
      {state.now === "read" && (
        <Chosen sheet={state.sheet} name={name} onChosen={onChosen} below={below} onAgain={again} />
      )}
    </div>
  );
}

type ChosenProps = Required<Pick<PaperPhotoProps, "name">> &
  Pick<PaperPhotoProps, "onChosen" | "below"> & { sheet: ReadSheet; onAgain: () => void };

/** Which notes come along: all that have something in them, until somebody says otherwise. */
function Chosen({ sheet, name, onChosen, below, onAgain }: ChosenProps) {
  const files = useRef<HTMLInputElement>(null);
  const written = () => new Set(sheet.notes.filter(({ empty }) => !empty).map(({ id }) => id));
  const [along, setAlong] = useState(written);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is written follows from the sheet
  useEffect(() => setAlong(written()), [sheet]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: who is told does not change what is told
  useEffect(() => {
    const notes = sheet.notes.filter(({ id }) => along.has(id));
    const parcel = new DataTransfer();
    for (const { file } of notes) parcel.items.add(file);
    if (files.current) files.current.files = parcel.files;
    onChosen?.({ tool: sheet.tool, notes });
  }, [sheet, along]);

  function choose(id: string, comes: boolean) {
    const next = new Set(along);
    if (comes) next.add(id);
    else next.delete(id);
    setAlong(next);
  }

  return (
    <>
      <PaperFound sheet={sheet} along={along} onChoose={choose} below={below} onAgain={onAgain} />
      <input type="file" name={name} ref={files} multiple hidden tabIndex={-1} aria-hidden="true" />
      <input type="hidden" name={`${name}-tool`} value={sheet.tool} />
    </>
  );
}
