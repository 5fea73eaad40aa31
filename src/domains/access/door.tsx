import type { ReactNode } from "react";
import { Form } from "react-router";
import { Button } from "#ui/button.tsx";
import { useLanguage, useText } from "#ui/language.tsx";
import { Mark } from "#ui/mark.tsx";
import css from "./door.module.css";
import { doorText } from "./door.text.ts";

/** The page one meets before being let in: the mark, one thing to do, and the way to the other language. */
export function Door({ title, lead, children }: { title: string; lead?: ReactNode; children: ReactNode }) {
  const text = useText(doorText);
  const language = useLanguage();
  return (
    <div className={css.door}>
      <header className={css.top}>
        <p className={css.name}>
          <Mark />
          Vejviser
        </p>
        <Form method="post" action="/sprog">
          <input type="hidden" name="language" value={language === "da" ? "en" : "da"} />
          <Button look="text" lang={language === "da" ? "en" : "da"}>
            {text.otherLanguage}
          </Button>
        </Form>
      </header>
      <main id="indhold" className={css.main} tabIndex={-1}>
        <h1>{title}</h1>
        {lead && <div className={css.lead}>{lead}</div>}
        {children}
      </main>
    </div>
  );
}
