import type { MailText } from "#platform/mail/mail.ts";
import { type Language, words } from "#ui/words.ts";

/**
 * The mail with a link to the page, in Danish as the house writes to its partners; a line in English and one in Arabic
 * say that the page speaks more. It names nobody.
 */
export const betweenLinkMail = ({
  organisation,
  link,
}: {
  organisation: string;
  link: string;
}): MailText => ({
  subject: "Siden sidst, og hvad der sker nu",
  text: `Hej

Vi har samlet det, der blev sagt, da vi mødtes, det, der sker nu, og det, vi venter på. Læs det her:

${link}

Siden følger med, når der sker noget. I behøver ingen adgangskode, og I kan skrive til os nederst på siden.

The page can be read in English and five other languages.
يمكن قراءة الصفحة بالعربية أيضًا.

Venlig hilsen
${organisation}
`,
});

/** The mail to a colleague: where to look, and nothing of what was written. */
export const betweenNewsMail = (language: Language, link: string): MailText => newsText[language](link);

const newsText = words<(link: string) => MailText>(
  (link) => ({
    subject: "En partner har skrevet",
    text: `Hej

En partner har skrevet til jer fra siden mellem møderne. Læs det her:

${link}

Venlig hilsen
Vejviser
`,
  }),
  (link) => ({
    subject: "A partner has written",
    text: `Hello

A partner has written to you from the page between the meetings. Read it here:

${link}

Kind regards
Vejviser
`,
  }),
);
