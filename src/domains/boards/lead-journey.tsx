import { type RefObject, useLayoutEffect, useRef, useState } from "react";
import { useLanguage, useText } from "#ui/language.tsx";
import css from "./lead-journey.module.css";
import { leadJourneyText } from "./lead-journey.text.ts";
import noteCss from "./lead-note.module.css";
import { NoteFoot, NoteWords, pickForm } from "./lead-note.tsx";
import { PressForm } from "./lead-press.tsx";
import type { LeadViewProps } from "./lead-views.tsx";
import { NoteExtra } from "./note-extra.tsx";
import type { SeenNote } from "./seen.ts";
import { byPhase, notchOf } from "./service-journey.ts";
import { JourneyFigure } from "./service-journey-figure.tsx";
import { stepSaid } from "./service-journey-words.ts";
import { journeyText } from "./table-journey.text.ts";
import { inShort } from "./table-view.ts";

type Way = "earlier" | "later";

/** A journey as the one who leads works with it: the curve, and below it the steps it is drawn from, to be moved (S6.6). */
export function LeadJourney({ board, piles, notes, isPicked }: LeadViewProps) {
  const text = useText(leadJourneyText);
  const language = useLanguage();
  const names = journeyText[language].phases;
  const place = useRef<HTMLDivElement>(null);
  const { said, remember } = useMoving(place, notes);
  const heapOf = (id: string) =>
    piles.find(({ heap, notes: here }) => heap?.title && here.some((note) => note.id === id))?.heap?.title;
  return (
    <div className={css.journey} ref={place} data-piles="">
      <JourneyFigure steps={notes} isBare />
      <p className="visually-hidden" aria-live="polite">
        {said}
      </p>
      <div className={css.phases}>
        {byPhase(notes).map(({ phase, steps }) => (
          <section key={phase} data-loose="" aria-labelledby={`fase-${phase}`}>
            <h2 id={`fase-${phase}`}>{names[phase]}</h2>
            {steps.length === 0 && <p className={css.none}>{text.none}</p>}
            <ol className={noteCss.notes}>
              {steps.map(({ step, number }) => (
                <li key={step.id} className={css.step} data-step={step.id}>
                  <span className={css.number}>{number}</span>
                  <div className={noteCss.note} data-nugget={step.nugget || undefined}>
                    <input
                      type="checkbox"
                      id={`n-${step.id}`}
                      name="note"
                      value={step.id}
                      form={pickForm}
                      defaultChecked={isPicked(step.id)}
                    />
                    <label htmlFor={`n-${step.id}`}>
                      <NoteWords note={step} cards={undefined} />
                      <NoteExtra tool={board.tool} extra={step.extra} slot={step.slot} />
                      {heapOf(step.id) && <span className={css.heap}>{heapOf(step.id)}</span>}
                      <NoteFoot note={step} dots={board.totals[step.id] ?? 0} />
                    </label>
                  </div>
                  <span className={css.moves}>
                    {(["earlier", "later"] as const).map((way) => (
                      <Move
                        key={way}
                        way={way}
                        step={step}
                        notes={notes}
                        boardId={board.id}
                        onPress={() => remember({ id: step.id, way })}
                      />
                    ))}
                  </span>
                </li>
              ))}
            </ol>
          </section>
        ))}
      </div>
    </div>
  );
}

type MoveProps = {
  way: Way;
  step: SeenNote;
  notes: readonly SeenNote[];
  boardId: string;
  onPress(): void;
};

/** Moves a step one notch; at the end of the way the button stays where it is, and does nothing. */
function Move({ way, step, notes, boardId, onPress }: MoveProps) {
  const text = useText(leadJourneyText);
  const language = useLanguage();
  const notch = notchOf(notes, step.id, way);
  return (
    <PressForm>
      <input type="hidden" name="boardId" value={boardId} />
      <input type="hidden" name="note" value={step.id} />
      <input type="hidden" name="before" value={notch?.before ?? ""} />
      <input type="hidden" name="slot" value={notch?.slot ?? step.slot} />
      <button
        type="submit"
        name="do"
        value="shift"
        data-way={way}
        aria-disabled={notch ? undefined : true}
        aria-label={text[way](inShort(stepSaid(step, language)))}
        onClick={(event) => (notch ? onPress() : event.preventDefault())}
      >
        <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">
          <path d={way === "earlier" ? "M12 19V5M6 11l6-6 6 6" : "M12 5v14M6 13l6 6 6-6"} />
        </svg>
      </button>
    </PressForm>
  );
}

/**
 * Says where a step came to lie when one has moved it, and lets one stand at the same button where the step now is, so
 * that it can be moved on.
 */
function useMoving(place: RefObject<HTMLElement | null>, notes: readonly SeenNote[]) {
  const text = useText(leadJourneyText);
  const language = useLanguage();
  const [moving, setMoving] = useState<{ id: string; way: Way; from: string }>();
  const [said, setSaid] = useState("");
  const parts = byPhase(notes);
  const order = parts.map(({ steps }) => steps.map(({ step }) => step.id).join()).join("|");
  const part = parts.find(({ steps }) => steps.some(({ step }) => step.id === moving?.id));
  const moved = part?.steps.find(({ step }) => step.id === moving?.id);
  const sentence =
    part && moved
      ? text.moved(
          moved.number,
          notes.length,
          journeyText[language].phases[part.phase],
          inShort(stepSaid(moved.step, language)),
        )
      : "";
  useLayoutEffect(() => {
    if (!moving || moving.from === order) return;
    setSaid(sentence);
    setMoving(undefined);
    const at = document.activeElement;
    if (at && at !== document.body) return;
    place.current
      ?.querySelector<HTMLElement>(`[data-step="${moving.id}"] [data-way="${moving.way}"]`)
      ?.focus();
  }, [order, moving, sentence, place]);
  return {
    said,
    remember: ({ id, way }: { id: string; way: Way }) => setMoving({ id, way, from: order }),
  };
}
