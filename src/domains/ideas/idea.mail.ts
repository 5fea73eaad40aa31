import type { MailText } from "#platform/mail/mail.ts";
import { type Language, words } from "#ui/words.ts";

/** What there is to tell the house: a new idea, or one more word to an old one. */
export type IdeaNews = "idea" | "word";

/** The mail to a colleague who wants to know. It holds nothing of what the citizen wrote. */
export function newsMail(language: Language, told: { news: IdeaNews; link: string }): MailText {
  return newsText[language](told);
}

/** The mail to a citizen who left an address: that there is an answer, and where. Nothing of the answer itself. */
export function answerMail(language: Language, told: { organisation: string; link: string }): MailText {
  return { subject: answerSubject[language], text: answerText[language](told) };
}

const answerSubject = words<string>("Der er svar på din idé", "There is an answer to your idea");

/** What such a mail is called, in every language: by this it is found again when the idea is withdrawn. */
export const answerSubjects: readonly string[] = Object.values(answerSubject);

const answerText = words<(told: { organisation: string; link: string }) => string>(
  ({ organisation, link }) => `Hej

${organisation} har svaret på den idé, du sendte. Læs svaret her:

${link}

Linket er dit og virker i et år. På siden kan du skrive tilbage eller trække idéen tilbage.

Venlig hilsen
${organisation}
`,
  ({ organisation, link }) => `Hello

${organisation} has answered the idea you sent. Read the answer here:

${link}

The link is yours and works for a year. On the page you can write back or withdraw the idea.

Kind regards
${organisation}
`,
);

const newsText = words<(told: { news: IdeaNews; link: string }) => MailText>(
  ({ news, link }) => ({
    subject: news === "idea" ? "En borger har sendt en idé" : "En borger har skrevet mere om sin idé",
    text: `Hej

${news === "idea" ? "En borger har skrevet en idé til jer." : "En borger har skrevet igen om en idé, I har fået."} Læs den her:

${link}

Du får brevet, fordi du har bedt om det. Det slår du til og fra på siden Idéer.

Venlig hilsen
Vejviser
`,
  }),
  ({ news, link }) => ({
    subject: news === "idea" ? "A citizen has sent an idea" : "A citizen has written more about their idea",
    text: `Hello

${news === "idea" ? "A citizen has written an idea to you." : "A citizen has written again about an idea you were sent."} Read it here:

${link}

You get this letter because you asked for it. Turn it on and off on the page Ideas.

Kind regards
Vejviser
`,
  }),
);
