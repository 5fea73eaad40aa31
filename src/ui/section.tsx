import { type ReactNode, useId } from "react";
import css from "./section.module.css";

type SectionProps = { title: ReactNode; aside?: ReactNode; children?: ReactNode; id?: string };

/** A part of a page under a ruled heading; `aside` stands at the end of the heading's line. */
export function Section({ title, aside, children, id }: SectionProps) {
  const heading = useId();
  return (
    <section className={css.section} id={id} aria-labelledby={heading}>
      <div className={css.heading}>
        <h2 id={heading}>{title}</h2>
        {aside && <div className={css.aside}>{aside}</div>}
      </div>
      {children}
    </section>
  );
}
