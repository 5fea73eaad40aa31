import type { ReactNode } from "react";
import css from "./wide-table.module.css";

/** Around a table that may be wider than a phone: it can be pushed sideways, by finger and by arrow keys alike. */
export function WideTable({ label, children }: { label: string; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard (WCAG 2.1.1)
    <section className={css.wide} aria-label={label} tabIndex={0}>
      {children}
    </section>
  );
}
