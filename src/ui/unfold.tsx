import type { ReactNode } from "react";
import css from "./unfold.module.css";

type UnfoldProps = {
  /** What is behind: "Ret", "Tilføj en filial". */
  label: string;
  /** What it is about, for those who hear the label without seeing where it stands. */
  about?: string;
  open?: boolean;
  children: ReactNode;
};

/** Something that is there when wanted: the browser's own `details`, so it needs no script. */
export function Unfold({ label, about, open, children }: UnfoldProps) {
  return (
    <details className={css.unfold} open={open}>
      <summary>
        {label}
        {about && <span className="visually-hidden"> {about}</span>}
      </summary>
      <div className={css.inside}>{children}</div>
    </details>
  );
}
