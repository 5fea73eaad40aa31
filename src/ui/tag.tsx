import type { ReactNode } from "react";
import css from "./tag.module.css";

/** The colours of the path, for what belongs to a station of it. */
export type Tone = "fjord" | "sand" | "brick" | "moss" | "plum";

/** A word that sorts. The tone repeats what the word says, it never says it alone. */
export function Tag({ children, tone }: { children: ReactNode; tone?: Tone }) {
  return (
    <span className={css.tag} data-tone={tone}>
      {children}
    </span>
  );
}
