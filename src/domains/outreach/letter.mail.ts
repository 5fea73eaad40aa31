import type { MailText } from "#platform/mail/mail.ts";
import { formatDate } from "#ui/dates.ts";
import { type Language, words } from "#ui/words.ts";

/** What a mail with a letter is made of. */
export type LetterMail = {
  title: string;
  /** The first line: whom it is to. */
  greeting: string;
  challenge: string;
  quote: string;
  strategy: string | null;
  body: string;
  meeting: string;
  answerBy: string | null;
  sender: { name: string; title: string; email: string };
  organisation: string;
  link: string;
};

/** A letter as a mail in plain letters. Nothing in the mail can be answered to, so it says where one finds a person. */
export function letterMail(language: Language, told: LetterMail): MailText {
  return { subject: told.title, text: mailText[language].first(told) };
}

/** The same letter once more, to somebody who has not answered. */
export function reminderMail(language: Language, told: LetterMail): MailText {
  const text = mailText[language];
  return { subject: text.remindSubject(told.title), text: text.remind(told) };
}

/** The mail to whoever signs the letter. That there is an answer, and where; what it says is on the page. */
export function answeredMail(language: Language, told: { link: string }): MailText {
  return answeredText[language](told);
}

/** Whom a letter greets: the person, or the partner. */
export const greetingOf = words<(name: string) => string>(
  (name) => `Kære ${name}`,
  (name) => `Dear ${name}`,
);

const mailText = words(
  {
    first: (told: LetterMail) => `${told.greeting}

${letterOf(told, "da")}

Svar ja, nej eller spørg mig senere her. Det kræver ingen konto, og I kan altid ændre svaret:

${told.link}
${told.answerBy ? `\nVi vil gerne høre fra jer senest ${formatDate(told.answerBy, "da", "day")}.\n` : ""}
Vil I hellere tale med et menneske, så skriv til ${told.sender.email}. Det her brev er sendt af en maskine, og den læser ikke svar.

Venlig hilsen
${signed(told)}
`,
    remindSubject: (title: string) => `Vi hører stadig gerne fra jer: ${title}`,
    remind: (told: LetterMail) => `${told.greeting}

For nogen tid siden skrev vi til jer. Der er ikke noget galt i, at det tager tid. Her er brevet igen, hvis det er gledet ned i bunken, og her kan I svare:

${told.link}

Et nej er også et godt svar. Og vil I hellere tale med et menneske, så skriv til ${told.sender.email}.

Venlig hilsen
${signed(told)}

– – –

${letterOf(told, "da")}
`,
  },
  {
    first: (told: LetterMail) => `${told.greeting}

${letterOf(told, "en")}

Answer yes, no or ask me later here. No account is needed, and you can always change your answer:

${told.link}
${told.answerBy ? `\nPlease let us hear from you by ${formatDate(told.answerBy, "en", "day")}.\n` : ""}
If you would rather talk to a human being, write to ${told.sender.email}. This letter was sent by a machine, and it reads no answers.

Kind regards
${signed(told)}
`,
    remindSubject: (title: string) => `We would still like to hear from you: ${title}`,
    remind: (told: LetterMail) => `${told.greeting}

Some time ago we wrote to you. There is nothing wrong in it taking time. Here is the letter once more, in case it has slipped down the pile, and here you can answer:

${told.link}

A no is a good answer too. And if you would rather talk to a human being, write to ${told.sender.email}.

Kind regards
${signed(told)}

– – –

${letterOf(told, "en")}
`,
  },
);

/** The words of the letter itself, from the challenge to where one would meet. */
function letterOf({ challenge, body, quote, strategy, meeting }: LetterMail, language: Language): string {
  const [open, close] = language === "da" ? ["»", "«"] : ["“", "”"];
  return [challenge, body, quote && `${open}${quote}${close}${strategy ? `\n(${strategy})` : ""}`, meeting]
    .filter(Boolean)
    .join("\n\n");
}

const signed = ({ sender, organisation }: LetterMail) =>
  [sender.name, sender.title, organisation].filter(Boolean).join("\n");

const answeredText = words<(told: { link: string }) => MailText>(
  ({ link }) => ({
    subject: "Der er svar på et brev fra jer",
    text: `Hej

Nogen har svaret på et brev, du har skrevet under på. Læs svaret her:

${link}

Venlig hilsen
Vejviser
`,
  }),
  ({ link }) => ({
    subject: "There is an answer to a letter from you",
    text: `Hello

Somebody has answered a letter that you signed. Read the answer here:

${link}

Kind regards
Vejviser
`,
  }),
);
