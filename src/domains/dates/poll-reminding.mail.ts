import type { MailText } from "#platform/mail/mail.ts";
import type { Said, Tongue } from "#ui/tongues.ts";
import { type AskingLetter, type AskingTold, listOfDates } from "./poll-asking.mail.ts";

/** The question once more to somebody who has not answered, and not again. */
export const remindingMail = (tongue: Tongue, told: AskingTold): MailText => ({
  subject: reminding[tongue].subject(told.question),
  text: reminding[tongue].text(told, listOfDates(told)),
});

const reminding: Said<AskingLetter> = {
  da: {
    subject: (question) => `Vi mangler kun dit svar: ${question}`,
    text: ({ question, answerBy, link, organisation }, list) => `Hej

Vi leder stadig efter en dag, hvor vi kan mødes om »${question}«. Vi har ikke hørt fra dig endnu, og det gør ikke noget. Her er datoerne igen:

${list}

Svar her, gerne senest ${answerBy}:

${link}

Vi minder dig kun om det denne ene gang.

Venlig hilsen
${organisation}
`,
  },
  en: {
    subject: (question) => `We only miss your answer: ${question}`,
    text: ({ question, answerBy, link, organisation }, list) => `Hello

We are still looking for a day to meet about “${question}”. We have not heard from you yet, and that is all right. Here are the dates again:

${list}

Answer here, by ${answerBy} if you can:

${link}

We remind you this once only.

Kind regards
${organisation}
`,
  },
  uk: {
    subject: (question) => `Чекаємо лише на вашу відповідь: ${question}`,
    text: ({ question, answerBy, link, organisation }, list) => `Добрий день!

Ми все ще шукаємо день, щоб зустрітися щодо питання «${question}». Від вас ще немає відповіді, і це не страшно. Ось дати ще раз:

${list}

Відповісти можна тут, бажано не пізніше ${answerBy}:

${link}

Ми нагадуємо лише один раз.

З повагою
${organisation}
`,
  },
  ar: {
    subject: (question) => `ينقصنا جوابك فقط: ${question}`,
    text: ({ question, answerBy, link, organisation }, list) => `مرحبًا

ما زلنا نبحث عن يوم نلتقي فيه حول «${question}». لم يصلنا جوابك بعد، ولا بأس في ذلك. هذه المواعيد مرة أخرى:

${list}

أجب هنا، ويفضَّل في موعد أقصاه ${answerBy}:

${link}

لن نذكّرك إلا هذه المرة.

مع أطيب التحيات
${organisation}
`,
  },
  de: {
    subject: (question) => `Es fehlt nur noch Ihre Antwort: ${question}`,
    text: ({ question, answerBy, link, organisation }, list) => `Guten Tag

Wir suchen noch immer einen Tag, um uns zu „${question}“ zu treffen. Von Ihnen haben wir noch nichts gehört, und das ist nicht schlimm. Hier sind die Termine noch einmal:

${list}

Antworten Sie hier, gern bis ${answerBy}:

${link}

Wir erinnern Sie nur dieses eine Mal.

Mit freundlichen Grüßen
${organisation}
`,
  },
  tr: {
    subject: (question) => `Yalnızca sizin cevabınız eksik: ${question}`,
    text: ({ question, answerBy, link, organisation }, list) => `Merhaba

“${question}” için buluşacağımız günü hâlâ arıyoruz. Sizden henüz haber almadık, bunda bir sakınca yok. Tarihler bir kez daha:

${list}

Buradan cevap verebilirsiniz, mümkünse en geç ${answerBy} gününe kadar:

${link}

Size yalnızca bu bir kez hatırlatıyoruz.

Saygılarımızla
${organisation}
`,
  },
  pl: {
    subject: (question) => `Brakuje nam tylko Twojej odpowiedzi: ${question}`,
    text: ({ question, answerBy, link, organisation }, list) => `Dzień dobry

Wciąż szukamy dnia na spotkanie w sprawie „${question}”. Nie mamy jeszcze Twojej odpowiedzi i nic się nie stało. Oto terminy jeszcze raz:

${list}

Odpowiedz tutaj, najlepiej najpóźniej ${answerBy}:

${link}

Przypominamy tylko ten jeden raz.

Z pozdrowieniami
${organisation}
`,
  },
};
