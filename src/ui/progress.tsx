import { useId } from "react";
import css from "./progress.module.css";

/** How far something has come: a bar, and the same in words beside it. */
export function Progress({ value, most, children }: { value: number; most: number; children: string }) {
  const words = useId();
  return (
    <div className={css.progress}>
      <progress className={css.bar} value={value} max={Math.max(most, 1)} aria-labelledby={words} />
      <p id={words} role="status">
        {children}
      </p>
    </div>
  );
}
