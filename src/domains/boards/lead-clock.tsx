import { Button } from "#ui/button.tsx";
import { useText } from "#ui/language.tsx";
import { Timer } from "#ui/timer.tsx";
import css from "./lead.module.css";
import { leadText } from "./lead.text.ts";
import { PressForm } from "./lead-press.tsx";

const lengths = [1, 2, 5, 10] as const;

/** The clock of the room: silent, and it stops nobody from writing. */
export function LeadClock({ until, now }: { until: number | null; now: number }) {
  const text = useText(leadText);
  return (
    <fieldset className={css.clock} aria-label={text.clock}>
      {until === null && <span className={css.soft}>{text.setClock}</span>}
      {until !== null && <Timer until={until} now={now} label={text.clock} />}
      {until === null ? (
        lengths.map((minutes) => (
          <PressForm key={minutes}>
            <input type="hidden" name="minutes" value={minutes} />
            <Button look="text" name="do" value="timer" offline>
              {text.clockMinutes(minutes)}
            </Button>
          </PressForm>
        ))
      ) : (
        <>
          <PressForm>
            <Button look="text" name="do" value="minute" offline aria-label={text.oneMoreLong}>
              {text.oneMore}
            </Button>
          </PressForm>
          <PressForm>
            <input type="hidden" name="minutes" value="0" />
            <Button look="text" name="do" value="timer" offline>
              {text.stop}
            </Button>
          </PressForm>
        </>
      )}
    </fieldset>
  );
}
