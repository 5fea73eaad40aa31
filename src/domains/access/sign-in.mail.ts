import type { MailText } from "#platform/mail/mail.ts";
import { type Language, words } from "#ui/words.ts";

/** The mail with the link that signs one in. */
export function signInMail(language: Language, { name, link }: { name: string; link: string }): MailText {
  return text[language](name, link);
}

const text = words<(name: string, link: string) => MailText>(
  (name, link) => ({
    subject: "Dit link til Vejviser",
    text: `Hej ${name}

Her er linket, der lukker dig ind i Vejviser:

${link}

Det virker én gang og det næste kvarter. Har du ikke bedt om det, kan du roligt lade mailen ligge.

Venlig hilsen
Vejviser
`,
  }),
  (name, link) => ({
    subject: "Your link to Vejviser",
    text: `Hello ${name}

Here is the link that lets you in to Vejviser:

${link}

It works once, within the next quarter of an hour. If you did not ask for it, you can simply leave this mail be.

Kind regards
Vejviser
`,
  }),
);
