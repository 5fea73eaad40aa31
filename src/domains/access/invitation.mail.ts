import type { MailText } from "#platform/mail/mail.ts";
import { type Language, words } from "#ui/words.ts";

type Invited = { name: string; from: string; organisation: string; link: string };

/** The mail that invites a colleague. */
export function invitationMail(language: Language, invited: Invited): MailText {
  return text[language](invited);
}

const text = words<(invited: Invited) => MailText>(
  ({ name, from, organisation, link }) => ({
    subject: `${from} inviterer dig med i Vejviser`,
    text: `Hej${name ? ` ${name}` : ""}

${from} vil gerne have dig med i Vejviser hos ${organisation}. Det er her, vi samler det, vi hører og aftaler, når vi går ud og laver noget sammen med folk.

Kom indenfor her:

${link}

Linket er dit, virker én gang og gælder i to uger.

Venlig hilsen
Vejviser
`,
  }),
  ({ name, from, organisation, link }) => ({
    subject: `${from} invites you to Vejviser`,
    text: `Hello${name ? ` ${name}` : ""}

${from} would like you to join Vejviser at ${organisation}. It is where we gather what we hear and agree when we go out and make things together with people.

Come in here:

${link}

The link is yours, works once and is good for two weeks.

Kind regards
Vejviser
`,
  }),
);
