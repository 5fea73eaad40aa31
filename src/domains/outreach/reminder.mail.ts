import type { MailText } from "#platform/mail/mail.ts";
import { type Language, words } from "#ui/words.ts";

/** One matter that can be taken up again: with which partner, about which forløb, and where it stands. */
export type Due = { partner: string; engagement: string | null; link: string };

/** The quiet mail of the morning: what one had set a day for. It names no person, and nothing of what was said. */
export function reminderMail(language: Language, told: { due: readonly Due[]; settings: string }): MailText {
  return reminderText[language](told);
}

const lineOf = ({ partner, engagement, link }: Due) =>
  `${engagement ? `${partner} (${engagement})` : partner}\n${link}`;

const reminderText = words<(told: { due: readonly Due[]; settings: string }) => MailText>(
  ({ due, settings }) => ({
    subject: due.length === 1 ? "Én, du ville prøve igen" : `${due.length}, du ville prøve igen`,
    text: `Godmorgen

${due.length === 1 ? "Dagen er kommet, hvor du ville tage den her op igen:" : "Dagen er kommet, hvor du ville tage dem her op igen:"}

${due.map(lineOf).join("\n\n")}

Det haster ikke mere end i går. Når du har prøvet, skriver du bare, hvad der skete. Vi minder dig kun om det denne ene gang.

Vil du helst ikke have sådan et brev, så slå det fra her:
${settings}

Venlig hilsen
Vejviser
`,
  }),
  ({ due, settings }) => ({
    subject: due.length === 1 ? "One you wanted to try again" : `${due.length} you wanted to try again`,
    text: `Good morning

${due.length === 1 ? "This is the day you wanted to take this one up again:" : "This is the day you wanted to take these up again:"}

${due.map(lineOf).join("\n\n")}

It is no more urgent than it was yesterday. When you have tried, just write what happened. We remind you this once only.

If you would rather not get such a letter, turn it off here:
${settings}

Kind regards
Vejviser
`,
  }),
);
