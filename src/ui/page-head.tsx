import type { ReactNode } from "react";
import css from "./page-head.module.css";

type PageHeadProps = { eyebrow?: ReactNode; title: ReactNode; lead?: ReactNode; aside?: ReactNode };

/** The top of a page: where we are, its name, what it is about in a sentence, and who is in it. */
export function PageHead({ eyebrow, title, lead, aside }: PageHeadProps) {
  return (
    <header className={css.head}>
      <div>
        {eyebrow && <p className={css.eyebrow}>{eyebrow}</p>}
        <h1>{title}</h1>
        {lead && <p className={css.lead}>{lead}</p>}
      </div>
      {aside && <div className={css.aside}>{aside}</div>}
    </header>
  );
}
