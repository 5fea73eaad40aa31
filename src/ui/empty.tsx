import type { ReactNode } from "react";
import css from "./empty.module.css";
import { PrincipleLine } from "./principle-line.tsx";

type EmptyProps = {
  title: ReactNode;
  /** What belongs here and why it helps. */
  children: ReactNode;
  /** The one thing to do. */
  action?: ReactNode;
  /** One principle, for a moment with nothing else to read. */
  line?: ReactNode;
};

/** An empty page teaches: what belongs here, why it helps, one thing to do. */
export function Empty({ title, children, action, line }: EmptyProps) {
  return (
    <div className={css.empty}>
      <div>
        <h2>{title}</h2>
        <div className={css.about}>{children}</div>
        {action && <div className={css.action}>{action}</div>}
      </div>
      {line && <PrincipleLine>{line}</PrincipleLine>}
    </div>
  );
}
