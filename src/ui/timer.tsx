import { useEffect, useEffectEvent, useState } from "react";
import { formatDate } from "./dates.ts";
import { useLanguage, useText } from "./language.tsx";
import css from "./timer.module.css";
import { timerText } from "./ui.text.ts";

type TimerProps = {
  /** When it ends, in milliseconds since 1970 on the server's clock. */
  until: number;
  /** What the server's clock said when the page was made. */
  now: number;
  /** What is being timed: "To stille minutter". */
  label: string;
  onEnd?: () => void;
};

/**
 * Counts down in minutes and seconds, 1.20. Says when it ends until the script is there to count. It speaks only
 * with one minute left and at the end, and it never turns red: time running out is not an error.
 */
export function Timer({ until, now, label, onEnd }: TimerProps) {
  const text = useText(timerText);
  const language = useLanguage();
  const left = useSecondsLeft(until, now, onEnd);
  const over = left === 0;
  return (
    <span className={css.timer} data-over={over || undefined}>
      <span role="timer" aria-label={label}>
        {left === undefined ? text.until(formatDate(until, language, "time")) : clock(left)}
      </span>
      <span role="status" className="visually-hidden">
        {over ? text.over : left !== undefined && left <= 60 && left > 45 ? text.lastMinute : ""}
      </span>
    </span>
  );
}

/** Seconds as one reads them off a clock: 80 is "1.20". */
export function clock(seconds: number): string {
  return `${Math.floor(seconds / 60)}.${String(seconds % 60).padStart(2, "0")}`;
}

function useSecondsLeft(until: number, now: number, onEnd: (() => void) | undefined): number | undefined {
  const [left, setLeft] = useState<number>();
  const end = useEffectEvent(() => onEnd?.());
  useEffect(() => {
    const ahead = clockError(now);
    const count = () => Math.max(0, Math.ceil((until - Date.now() + ahead) / 1000));
    let shown = count();
    setLeft(shown);
    if (shown === 0) return;
    const beat = setInterval(() => {
      const next = count();
      if (next === shown) return;
      shown = next;
      setLeft(next);
      if (next > 0) return;
      clearInterval(beat);
      end();
    }, 200);
    return () => clearInterval(beat);
  }, [until, now]);
  return left;
}

/**
 * How far the device's clock runs ahead of the server's. A few seconds may be the page's own journey, so they
 * are not corrected; an old phone that is minutes wrong is.
 */
function clockError(serverNow: number): number {
  const ahead = Date.now() - serverNow;
  return Math.abs(ahead) > 5000 ? ahead : 0;
}
