import type { MailText } from "#platform/mail/mail.ts";
import { type Language, words } from "#ui/words.ts";

type LinkTold = {
  organisation: string;
  agreement: string;
  link: string;
  /** Whether there is an agreed text to read; otherwise there are questions to answer. */
  written: boolean;
};

/** The mail to a partner's contact person: what it is about, and where. It names nobody. */
export const linkMail = (language: Language, told: LinkTold): MailText => linkText[language](told);

const linkText = words<(told: LinkTold) => MailText>(
  ({ organisation, agreement, link, written }) => ({
    subject: written ? `Er vi enige? ${agreement}` : `Otte korte spørgsmål: ${agreement}`,
    text: `Hej

${
  written
    ? `Vi har skrevet ned, hvad vi har aftalt med hinanden. Læs det her, og sig ja – eller skriv, hvad der ikke er rigtigt endnu:`
    : `Vi vil gerne i gang sammen med jer. Først svarer vi hver for sig på de samme otte spørgsmål. Vi ser ikke jeres svar, før vi selv har svaret, og I ser ikke vores. Her er spørgsmålene:`
}

${link}

I behøver ingen adgangskode. Linket virker i et år, og I må gerne give det til dem, I bestemmer sammen med.
${written ? "" : "Vil I hellere svare i telefonen, så ring til os.\n"}
Venlig hilsen
${organisation}
`,
  }),
  ({ organisation, agreement, link, written }) => ({
    subject: written ? `Do we agree? ${agreement}` : `Eight short questions: ${agreement}`,
    text: `Hello

${
  written
    ? `We have written down what we have agreed with each other. Read it here and say yes – or write what is not right yet:`
    : `We would like to begin together with you. First each of us answers the same eight questions alone. We do not see your answers before we have answered ourselves, and you do not see ours. Here are the questions:`
}

${link}

You need no password. The link works for a year, and you may pass it on to those you decide with.
${written ? "" : "If you would rather answer on the telephone, give us a ring.\n"}
Kind regards
${organisation}
`,
  }),
);

/** What there is to tell whoever made an agreement. */
export type AgreementNews = "answered" | "confirmed" | "objected" | "follow-up";

/** The mail to a colleague: where to look, and nothing of what was written. */
export const newsMail = (language: Language, { news, link }: { news: AgreementNews; link: string }) => {
  const { subjects, text } = newsText[language];
  return { subject: subjects[news], text: text(subjects[news], link) };
};

const newsText = words(
  {
    subjects: {
      answered: "En partner har svaret på spørgsmålene til jeres aftale",
      confirmed: "En partner har sagt ja til jeres aftale",
      objected: "En partner har en bemærkning til jeres aftale",
      "follow-up": "I dag er den dag, hvor I ville se på en aftale igen",
    } as Record<AgreementNews, string>,
    text: (what: string, link: string) => `Hej

${what}. Se det her:

${link}

Venlig hilsen
Vejviser
`,
  },
  {
    subjects: {
      answered: "A partner has answered the questions for your agreement",
      confirmed: "A partner has said yes to your agreement",
      objected: "A partner has a remark on your agreement",
      "follow-up": "Today is the day you wanted to look at an agreement again",
    },
    text: (what: string, link: string) => `Hello

${what}. See it here:

${link}

Kind regards
Vejviser
`,
  },
);
