import type { ReactNode } from "react";
import css from "./waiting.module.css";

/** Waiting is a calm state: a word or two on sand, "venter på bestyrelsen". */
export function Waiting({ children }: { children: ReactNode }) {
  return <span className={css.waiting}>{children}</span>;
}
