import type { ReactNode } from "react";
import css from "./principle-line.module.css";

/** A sentence worth keeping in mind, set where it helps. */
export function PrincipleLine({ children }: { children: ReactNode }) {
  return <p className={css.line}>{children}</p>;
}
