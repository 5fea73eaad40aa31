import type { MailText } from "#platform/mail/mail.ts";
import type { Said, Tongue } from "#ui/tongues.ts";

/** What a mail about a date that was found is made of; day and time are told already. It names nobody. */
export type FoundTold = { organisation: string; question: string; place: string; when: string; link: string };

/** A date was found, also for somebody who cannot come to it; the meeting was moved; nothing comes of it. */
export type FoundNews = "found" | "without" | "moved" | "off";

/** The mail about a date: what has become of it, and where all of it stands. There is nothing to answer. */
export const foundMail = (tongue: Tongue, news: FoundNews, told: FoundTold): MailText => {
  const { subjects, body, regards, at } = letters[tongue];
  const where = told.place && news !== "off" ? `\n${at}: ${told.place}` : "";
  return {
    subject: `${subjects[news]}: ${told.when}`,
    text: `${body[news](told.question)}

${told.when}${where}

${letters[tongue].link[news === "off" || news === "without" ? "plain" : "calendar"]}

${told.link}

${regards}
${told.organisation}
`,
  };
};

type Letter = {
  subjects: Record<FoundNews, string>;
  body: Record<FoundNews, (question: string) => string>;
  at: string;
  link: Record<"calendar" | "plain", string>;
  regards: string;
};

const letters: Said<Letter> = {
  da: {
    subjects: {
      found: "Datoen er fundet",
      without: "Datoen er fundet",
      moved: "Mødet er flyttet",
      off: "Mødet bliver ikke til noget",
    },
    body: {
      found: (question) =>
        `Hej\n\nTak for dit svar. Nu er der en dag, hvor vi mødes om »${question}«. Du skal ikke svare igen; vi regner med dig.`,
      without: (question) =>
        `Hej\n\nTak for dit svar. Der er fundet en dag til mødet om »${question}«. Vi ved, at den ikke passer dig, og vi fortæller gerne bagefter, hvad der skete.`,
      moved: (question) => `Hej\n\nMødet om »${question}« er lavet om. Nu er det her, der gælder:`,
      off: (question) => `Hej\n\nMødet om »${question}« bliver ikke holdt den her dag:`,
    },
    at: "Sted",
    link: {
      calendar: "Mødet ligger ved som kalenderfil. Det hele står også her:",
      plain: "Det hele står også her:",
    },
    regards: "Venlig hilsen",
  },
  en: {
    subjects: {
      found: "A date has been found",
      without: "A date has been found",
      moved: "The meeting has been moved",
      off: "The meeting will not be held",
    },
    body: {
      found: (question) =>
        `Hello\n\nThank you for your answer. There is now a day when we meet about “${question}”. You need not answer again; we count on you.`,
      without: (question) =>
        `Hello\n\nThank you for your answer. A day has been found for the meeting about “${question}”. We know it does not suit you, and we will gladly tell you afterwards what happened.`,
      moved: (question) =>
        `Hello\n\nThe meeting about “${question}” has been changed. This is what holds now:`,
      off: (question) => `Hello\n\nThe meeting about “${question}” will not be held on this day:`,
    },
    at: "Place",
    link: {
      calendar: "The meeting is attached as a calendar file. It all stands here too:",
      plain: "It all stands here too:",
    },
    regards: "Kind regards",
  },
  uk: {
    subjects: {
      found: "Дату знайдено",
      without: "Дату знайдено",
      moved: "Зустріч перенесено",
      off: "Зустріч не відбудеться",
    },
    body: {
      found: (question) =>
        `Добрий день!\n\nДякуємо за відповідь. Тепер є день, коли ми зустрінемося щодо питання «${question}». Відповідати ще раз не потрібно, ми на вас чекаємо.`,
      without: (question) =>
        `Добрий день!\n\nДякуємо за відповідь. День для зустрічі щодо питання «${question}» знайдено. Ми знаємо, що він вам не підходить, і охоче розповімо потім, що було.`,
      moved: (question) => `Добрий день!\n\nЗустріч щодо питання «${question}» змінено. Тепер дійсне таке:`,
      off: (question) => `Добрий день!\n\nЗустріч щодо питання «${question}» цього дня не відбудеться:`,
    },
    at: "Місце",
    link: {
      calendar: "Зустріч додано як файл календаря. Усе є також тут:",
      plain: "Усе є також тут:",
    },
    regards: "З повагою",
  },
  ar: {
    subjects: {
      found: "تم تحديد الموعد",
      without: "تم تحديد الموعد",
      moved: "تغيّر موعد اللقاء",
      off: "لن يُعقد اللقاء",
    },
    body: {
      found: (question) =>
        `مرحبًا\n\nشكرًا على جوابك. لدينا الآن يوم نلتقي فيه حول «${question}». لا حاجة إلى أن تجيب مرة أخرى، فنحن ننتظرك.`,
      without: (question) =>
        `مرحبًا\n\nشكرًا على جوابك. تم تحديد يوم للقاء حول «${question}». نعلم أنه لا يناسبك، ويسعدنا أن نخبرك بعد ذلك بما جرى.`,
      moved: (question) => `مرحبًا\n\nتغيّر اللقاء حول «${question}». هذا هو الموعد الآن:`,
      off: (question) => `مرحبًا\n\nلن يُعقد اللقاء حول «${question}» في هذا اليوم:`,
    },
    at: "المكان",
    link: {
      calendar: "اللقاء مرفق كملف تقويم. وكل شيء مكتوب هنا أيضًا:",
      plain: "كل شيء مكتوب هنا أيضًا:",
    },
    regards: "مع أطيب التحيات",
  },
  de: {
    subjects: {
      found: "Der Termin steht fest",
      without: "Der Termin steht fest",
      moved: "Das Treffen wurde verlegt",
      off: "Das Treffen findet nicht statt",
    },
    body: {
      found: (question) =>
        `Guten Tag\n\nDanke für Ihre Antwort. Nun gibt es einen Tag, an dem wir uns zu „${question}“ treffen. Sie müssen nicht noch einmal antworten; wir rechnen mit Ihnen.`,
      without: (question) =>
        `Guten Tag\n\nDanke für Ihre Antwort. Für das Treffen zu „${question}“ ist ein Tag gefunden. Wir wissen, dass er Ihnen nicht passt, und erzählen Ihnen gern hinterher, was war.`,
      moved: (question) => `Guten Tag\n\nDas Treffen zu „${question}“ wurde geändert. Jetzt gilt:`,
      off: (question) => `Guten Tag\n\nDas Treffen zu „${question}“ findet an diesem Tag nicht statt:`,
    },
    at: "Ort",
    link: {
      calendar: "Das Treffen liegt als Kalenderdatei bei. Alles steht auch hier:",
      plain: "Alles steht auch hier:",
    },
    regards: "Mit freundlichen Grüßen",
  },
  tr: {
    subjects: {
      found: "Tarih belli oldu",
      without: "Tarih belli oldu",
      moved: "Toplantının zamanı değişti",
      off: "Toplantı yapılmayacak",
    },
    body: {
      found: (question) =>
        `Merhaba\n\nCevabınız için teşekkürler. “${question}” için buluşacağımız gün belli oldu. Yeniden cevap vermeniz gerekmez; sizi bekliyoruz.`,
      without: (question) =>
        `Merhaba\n\nCevabınız için teşekkürler. “${question}” toplantısı için bir gün bulundu. Size uymadığını biliyoruz; sonrasında neler olduğunu memnuniyetle anlatırız.`,
      moved: (question) => `Merhaba\n\n“${question}” toplantısı değişti. Şimdi geçerli olan:`,
      off: (question) => `Merhaba\n\n“${question}” toplantısı bu gün yapılmayacak:`,
    },
    at: "Yer",
    link: {
      calendar: "Toplantı takvim dosyası olarak ektedir. Hepsi burada da yazıyor:",
      plain: "Hepsi burada da yazıyor:",
    },
    regards: "Saygılarımızla",
  },
  pl: {
    subjects: {
      found: "Termin jest ustalony",
      without: "Termin jest ustalony",
      moved: "Spotkanie zostało przeniesione",
      off: "Spotkanie się nie odbędzie",
    },
    body: {
      found: (question) =>
        `Dzień dobry\n\nDziękujemy za odpowiedź. Mamy już dzień, w którym spotkamy się w sprawie „${question}”. Nie trzeba odpowiadać jeszcze raz; liczymy na Ciebie.`,
      without: (question) =>
        `Dzień dobry\n\nDziękujemy za odpowiedź. Znaleźliśmy dzień na spotkanie w sprawie „${question}”. Wiemy, że Ci nie pasuje, i chętnie opowiemy później, co się działo.`,
      moved: (question) =>
        `Dzień dobry\n\nSpotkanie w sprawie „${question}” zostało zmienione. Teraz obowiązuje:`,
      off: (question) => `Dzień dobry\n\nSpotkanie w sprawie „${question}” nie odbędzie się w tym dniu:`,
    },
    at: "Miejsce",
    link: {
      calendar: "Spotkanie jest w załączniku jako plik kalendarza. Wszystko jest też tutaj:",
      plain: "Wszystko jest też tutaj:",
    },
    regards: "Z pozdrowieniami",
  },
};
