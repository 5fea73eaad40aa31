import type { MailText } from "#platform/mail/mail.ts";
import type { Said, Tongue } from "#ui/tongues.ts";

/** What a mail that asks for a date is made of; days and times are told already. It names nobody. */
export type AskingTold = {
  organisation: string;
  question: string;
  place: string;
  dates: readonly string[];
  answerBy: string;
  link: string;
};

/** The mail that asks: the question, where, and the dates before anything is wanted; then where to answer. */
export const askingMail = (tongue: Tongue, told: AskingTold): MailText => ({
  subject: asking[tongue].subject(told.question),
  text: asking[tongue].text(told, listOfDates(told)),
});

/** The dates under each other, as a mail shows them. */
export const listOfDates = ({ dates }: AskingTold) => dates.map((date) => `  – ${date}`).join("\n");

export type AskingLetter = {
  subject: (question: string) => string;
  text: (told: AskingTold, list: string) => string;
};

const asking: Said<AskingLetter> = {
  da: {
    subject: (question) => `Hvornår kan du? ${question}`,
    text: ({ question, place, answerBy, link, organisation }, list) => `Hej

Vi vil gerne mødes om det her spørgsmål:

»${question}«
${place && `\nDet bliver her: ${place}\n`}
Det kan blive en af de her datoer:

${list}

Sig, hvad der passer dig, her:

${link}

Det tager et minut. Du skal ikke have nogen konto, og du kan lave dit svar om, når du vil. Linket er dit eget. Vi hører gerne fra dig senest ${answerBy}.

Passer ingen af dem, så svar alligevel. Det hjælper os.

Venlig hilsen
${organisation}
`,
  },
  en: {
    subject: (question) => `When can you come? ${question}`,
    text: ({ question, place, answerBy, link, organisation }, list) => `Hello

We would like to meet about this question:

“${question}”
${place && `\nIt will be here: ${place}\n`}
It could be on one of these dates:

${list}

Tell us what suits you here:

${link}

It takes a minute. You need no account, and you can change your answer whenever you like. The link is your own. We would be glad to hear from you by ${answerBy}.

If none of them suits you, please answer all the same. It helps us.

Kind regards
${organisation}
`,
  },
  uk: {
    subject: (question) => `Коли вам зручно? ${question}`,
    text: ({ question, place, answerBy, link, organisation }, list) => `Добрий день!

Ми хочемо зустрітися, щоб поговорити про таке питання:

«${question}»
${place && `\nМісце зустрічі: ${place}\n`}
Можливі дати:

${list}

Скажіть, що вам підходить, тут:

${link}

Це займе хвилину. Обліковий запис не потрібен, і відповідь можна змінити будь-коли. Це посилання тільки ваше. Будемо раді почути від вас не пізніше ${answerBy}.

Якщо жодна дата не підходить, усе одно дайте відповідь. Це нам допоможе.

З повагою
${organisation}
`,
  },
  ar: {
    subject: (question) => `متى يناسبك؟ ${question}`,
    text: ({ question, place, answerBy, link, organisation }, list) => `مرحبًا

نودّ أن نلتقي لنتحدث عن هذا السؤال:

«${question}»
${place && `\nالمكان: ${place}\n`}
يمكن أن يكون اللقاء في أحد هذه المواعيد:

${list}

أخبرنا بما يناسبك هنا:

${link}

يستغرق ذلك دقيقة واحدة. لا تحتاج إلى حساب، ويمكنك تغيير إجابتك متى شئت. هذا الرابط خاص بك. يسعدنا أن نسمع منك في موعد أقصاه ${answerBy}.

إذا لم يناسبك أي موعد فأجب رغم ذلك، فهذا يساعدنا.

مع أطيب التحيات
${organisation}
`,
  },
  de: {
    subject: (question) => `Wann passt es Ihnen? ${question}`,
    text: ({ question, place, answerBy, link, organisation }, list) => `Guten Tag

Wir möchten uns gern zu dieser Frage treffen:

„${question}“
${place && `\nDer Ort: ${place}\n`}
Es kann einer dieser Termine werden:

${list}

Sagen Sie uns hier, was Ihnen passt:

${link}

Es dauert eine Minute. Sie brauchen kein Konto, und Sie können Ihre Antwort jederzeit ändern. Der Link gehört nur Ihnen. Wir freuen uns, wenn wir bis ${answerBy} von Ihnen hören.

Passt keiner davon, antworten Sie bitte trotzdem. Das hilft uns.

Mit freundlichen Grüßen
${organisation}
`,
  },
  tr: {
    subject: (question) => `Size ne zaman uyar? ${question}`,
    text: ({ question, place, answerBy, link, organisation }, list) => `Merhaba

Şu soruyu konuşmak için buluşmak istiyoruz:

“${question}”
${place && `\nYer: ${place}\n`}
Şu tarihlerden biri olabilir:

${list}

Size uyanları buradan bildirin:

${link}

Bir dakika sürer. Hesap gerekmez, cevabınızı istediğiniz zaman değiştirebilirsiniz. Bağlantı yalnızca size aittir. En geç ${answerBy} gününe kadar haber verirseniz seviniriz.

Hiçbiri uymuyorsa yine de cevap verin. Bu bize yardımcı olur.

Saygılarımızla
${organisation}
`,
  },
  pl: {
    subject: (question) => `Kiedy Ci pasuje? ${question}`,
    text: ({ question, place, answerBy, link, organisation }, list) => `Dzień dobry

Chcemy się spotkać, żeby porozmawiać o tym pytaniu:

„${question}”
${place && `\nMiejsce: ${place}\n`}
Możliwe terminy:

${list}

Zaznacz tutaj, co Ci pasuje:

${link}

To zajmie minutę. Nie trzeba zakładać konta, a odpowiedź można w każdej chwili zmienić. Ten link jest tylko Twój. Prosimy o odpowiedź najpóźniej ${answerBy}.

Jeśli żaden termin nie pasuje, odpowiedz mimo to. To nam pomoże.

Z pozdrowieniami
${organisation}
`,
  },
};
