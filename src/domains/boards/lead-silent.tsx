import { useContext, useEffect, useEffectEvent, useState } from "react";
import { Button } from "#ui/button.tsx";
import { CheckboxField, NumberField } from "#ui/field.tsx";
import { useText } from "#ui/language.tsx";
import { leadBoardText } from "./lead-board.text.ts";
import { PressContext, PressForm, withOwnIds } from "./lead-press.tsx";
import css from "./lead-silent.module.css";
import { leadSilentText } from "./lead-silent.text.ts";
import type { SeenBoard } from "./seen.ts";
import { usualMinutes } from "./silent-sheets.ts";

type LeadSilentProps = {
  board: SeenBoard;
  /** When the clock of the room runs out, in milliseconds since 1970; null when none is set. */
  until: number | null;
};

/** Sheets that go round: which round it is, how many are out, and the press that sends them on. Never what stands on them. */
export function LeadSilent({ board, until }: LeadSilentProps) {
  const text = useText(leadSilentText);
  const words = useText(leadBoardText);
  const { id, pass, passes, sheets = 0, waiting = 0, notes, finished } = board;
  const [minutes, setMinutes] = useState(String(usualMinutes));
  const [isAuto, setAuto] = useState(false);
  const isLast = pass >= passes;
  useGoingOn(isAuto && pass > 0 && !isLast ? until : null, { id, pass, minutes });
  const onItsWay = pass === 0 ? waiting : sheets;
  return (
    <section className={css.silent} aria-labelledby={`runde-${id}`}>
      <h2 id={`runde-${id}`}>{pass === 0 ? text.ready(onItsWay) : text.round(pass, passes)}</h2>
      <p role="status">
        {pass === 0
          ? text.readyAbout
          : [text.out(sheets, notes), finished > 0 && `${words.finished(finished)}.`]
              .filter(Boolean)
              .join(" ")}{" "}
        {pass > 0 && waiting > 0 && text.waiting(waiting)}
      </p>
      {pass > 0 && <p className={css.soft}>{text.secret}</p>}
      {isLast ? <p>{text.last}</p> : pass > 0 && pass >= sheets && <p>{text.allSeen(sheets)}</p>}
      {!isLast && (
        <PressForm className={css.press}>
          <input type="hidden" name="boardId" value={id} />
          <input type="hidden" name="from" value={pass} />
          <Button name="do" value="pass" offline>
            {pass === 0 ? text.begin : text.pass}
          </Button>
          <NumberField
            name="minutes"
            id={`minutter-${id}`}
            label={text.minutes}
            value={minutes}
            onChange={({ target }) => setMinutes(target.value)}
          />
          <CheckboxField
            name="auto"
            id={`selv-${id}`}
            label={text.auto}
            hint={text.autoHint}
            checked={isAuto}
            onChange={({ target }) => setAuto(target.checked)}
          />
        </PressForm>
      )}
      {pass > 0 && notes > 0 && !isLast && (
        <PressForm>
          <input type="hidden" name="boardId" value={id} />
          <Button look="text" name="do" value="reveal" offline>
            {text.show}
          </Button>
        </PressForm>
      )}
    </section>
  );
}

/** Sends the sheets on when the clock has run out, once for each round. */
function useGoingOn(
  until: number | null,
  { id, pass, minutes }: { id: string; pass: number; minutes: string },
): void {
  const presser = useContext(PressContext);
  const goOn = useEffectEvent(() => {
    const form = new FormData();
    form.set("do", "pass");
    form.set("boardId", id);
    form.set("from", String(pass));
    form.set("minutes", minutes);
    presser?.send(withOwnIds(form));
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new round has a time of its own
  useEffect(() => {
    if (until === null) return;
    const wait = setTimeout(goOn, Math.max(0, until - Date.now()));
    return () => clearTimeout(wait);
  }, [until, pass]);
}
