import type { ReactNode } from "react";
import { useText } from "./language.tsx";
import css from "./note.module.css";
import { noteText } from "./ui.text.ts";

type NoteProps = {
  children: ReactNode;
  by?: ReactNode;
  /** Marked as a nugget: drawn with a rape edge and said in a word. */
  nugget?: boolean;
  actions?: ReactNode;
};

/** A slip of paper with what somebody wrote. `dir="auto"`: it may be written in any script. */
export function Note({ children, by, nugget, actions }: NoteProps) {
  const text = useText(noteText);
  return (
    <div className={css.note} data-nugget={nugget || undefined}>
      <div className={css.words} dir="auto">
        {children}
      </div>
      {(by || nugget || actions) && (
        <div className={css.foot}>
          {by && <span>{by}</span>}
          {nugget && <span>{text.nugget}</span>}
          {actions && <span className={css.actions}>{actions}</span>}
        </div>
      )}
    </div>
  );
}

/** Notes side by side, as many as there is room for. */
export function Notes({ children }: { children: ReactNode }) {
  return <div className={css.notes}>{children}</div>;
}
