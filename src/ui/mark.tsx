import css from "./mark.module.css";

/** The product's mark: one path that becomes three. Decorative; the name stands beside it in words. */
export function Mark() {
  return (
    <svg className={css.mark} viewBox="0 0 40 40" aria-hidden="true" focusable="false">
      <path className={css.fjord} d="M3 20h11" />
      <path className={css.brick} d="M14 20c7 0 6.5-12 14-12h7" />
      <path className={css.plum} d="M14 20c7 0 6.5 12 14 12h7" />
      <path className={css.moss} d="M14 20h23" />
      <circle className={css.here} cx="14" cy="20" r="5" />
    </svg>
  );
}
