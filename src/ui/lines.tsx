import type { ReactNode } from "react";
import css from "./lines.module.css";

/** A list that reads as sentences, a thin rule under each. */
export function Lines({ children, label }: { children: ReactNode; label?: string }) {
  return (
    <ul className={css.lines} aria-label={label}>
      {children}
    </ul>
  );
}

type LineProps = { children: ReactNode; small?: ReactNode; aside?: ReactNode; more?: ReactNode };

/**
 * One sentence; `small` is what it belongs to, `aside` a date, a state or one thing to do, `more` what can be
 * unfolded under it.
 */
export function Line({ children, small, aside, more }: LineProps) {
  return (
    <li className={css.line}>
      <div className={css.said}>
        {children}
        {small && <div className={css.small}>{small}</div>}
      </div>
      {aside && <div className={css.aside}>{aside}</div>}
      {more && <div className={css.more}>{more}</div>}
    </li>
  );
}
