import type { ReactNode } from "react";
import { ButtonLink } from "./button.tsx";
import css from "./error-page.module.css";

type ErrorPageProps = {
  /** What was answered, where anything was. */
  status?: number;
  title: ReactNode;
  /** What happened and what is safe, in words that help. */
  children: ReactNode;
  /** The way on. */
  action?: { to: string; label: string };
  /** Shown inside the frame, which has a main region already; otherwise it brings one. */
  framed?: boolean;
};

/** The path that stops: for what was not found, not allowed or went wrong. */
export function ErrorPage({ status, title, children, action, framed }: ErrorPageProps) {
  const Region = framed ? "div" : "main";
  return (
    <Region className={css.page} id={framed ? undefined : "indhold"} data-framed={framed || undefined}>
      <svg className={css.path} viewBox="0 0 220 56" aria-hidden="true">
        <path className={css.walked} d="M14 28h66" />
        <path className={css.ahead} d="M80 28c34 0 34-18 62-18 24 0 30 20 14 30" />
        <circle className={css.start} cx="14" cy="28" r="9" />
        <circle className={css.here} cx="80" cy="28" r="9" />
      </svg>
      <h1>{title}</h1>
      <div className={css.about}>{children}</div>
      {action && (
        <div className={css.action}>
          <ButtonLink to={action.to}>{action.label}</ButtonLink>
        </div>
      )}
      {status && <p className={css.status}>{status}</p>}
    </Region>
  );
}
