import type { ReactNode } from "react";
import css from "./specimen.module.css";

/** One part on show: its name in the margin, the thing itself beside it. */
export function Specimen({
  name,
  note,
  wide,
  children,
}: {
  name: string;
  note?: ReactNode;
  wide?: boolean;
  children: ReactNode;
}) {
  return (
    <div className={css.specimen} data-wide={wide || undefined}>
      <div className={css.margin}>
        <code>{name}</code>
        {note && <small>{note}</small>}
      </div>
      <div className={css.thing} data-specimen>
        {children}
      </div>
    </div>
  );
}
