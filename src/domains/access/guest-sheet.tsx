import type { ReactNode } from "react";
import { Form } from "react-router";
import { Button } from "#ui/button.tsx";
import { useLanguage, useText } from "#ui/language.tsx";
import { Mark } from "#ui/mark.tsx";
import { guestText } from "./guest.text.ts";
import css from "./guest-sheet.module.css";

type GuestSheetProps = {
  /** Whose page it is; nothing where that is not to be told. */
  organisation?: string | undefined;
  title: ReactNode;
  lead?: ReactNode;
  /** The page speaks the reader's own tongue, and this leads to the others (`TonguePicker`). */
  tongues?: ReactNode;
  /** Something that has just happened, or stands in the way. */
  notice?: ReactNode;
  children?: ReactNode;
};

/** A page for those without an account: the library's name, one thing to do, and the way to the other language. */
export function GuestSheet({ organisation, title, lead, tongues, notice, children }: GuestSheetProps) {
  const text = useText(guestText);
  const other = useLanguage() === "da" ? "en" : "da";
  return (
    <div className={css.sheet}>
      <header className={css.top}>
        <p className={css.name}>
          <Mark />
          {organisation ?? "Vejviser"}
        </p>
        {tongues ?? (
          <Form method="post" action="/sprog">
            <input type="hidden" name="language" value={other} />
            <Button look="text" lang={other}>
              {text.otherLanguage}
            </Button>
          </Form>
        )}
      </header>
      <main id="indhold" className={css.main} tabIndex={-1}>
        <h1>{title}</h1>
        {lead && (
          <p className={css.lead} dir="auto">
            {lead}
          </p>
        )}
        {notice && (
          <p className={css.notice} role="status">
            {notice}
          </p>
        )}
        {children}
      </main>
    </div>
  );
}

/** What is said at the foot of such a page, in smaller letters. */
export function GuestFoot({ children }: { children: ReactNode }) {
  return <div className={css.after}>{children}</div>;
}

/** The one question of the page, set as large as a question is. */
export function Hero({ children }: { children: ReactNode }) {
  return <div className={css.hero}>{children}</div>;
}

/** The fields one may leave alone, said once above them all. */
export function MaySkip({ label, children }: { label: string; children: ReactNode }) {
  return (
    <fieldset className={css.skip}>
      <legend>{label}</legend>
      {children}
    </fieldset>
  );
}

/** A word of care above a button. */
export function Care({ children }: { children: ReactNode }) {
  return <p className={css.care}>{children}</p>;
}

/** An address to keep: one press marks all of it. */
export function Address({ children }: { children: string }) {
  return <code className={css.address}>{children}</code>;
}
