import type { Said } from "#ui/tongues.ts";

type FoundWords = {
  over: string;
  overLead: string;
  found: string;
  foundTwo: string;
  foundLead: string;
  notOwn: string;
  off: string;
  calendar: string;
};

/** What stands on that page when the search is over, with a date or without. */
export const pollGuestFoundText: Said<FoundWords> = {
  da: {
    over: "Vi leder ikke mere",
    overLead: "Der blev ikke fundet en dag denne gang. Tak, fordi du svarede.",
    found: "Datoen er fundet",
    foundTwo: "Det bliver til to møder",
    foundLead: "Du behøver ikke svare igen.",
    notOwn: "Vi ved, at den ikke passer dig. Vi fortæller gerne bagefter, hvad der skete.",
    off: "Mødet bliver ikke holdt den dag.",
    calendar: "Læg det i din kalender",
  },
  en: {
    over: "We are no longer looking",
    overLead: "No day was found this time. Thank you for answering.",
    found: "A date has been found",
    foundTwo: "There will be two meetings",
    foundLead: "You need not answer again.",
    notOwn: "We know it does not suit you. We will gladly tell you afterwards what happened.",
    off: "The meeting will not be held on that day.",
    calendar: "Put it in your calendar",
  },
  uk: {
    over: "Ми вже не шукаємо дату",
    overLead: "Цього разу день не знайшовся. Дякуємо за відповідь.",
    found: "Дату знайдено",
    foundTwo: "Буде дві зустрічі",
    foundLead: "Відповідати ще раз не потрібно.",
    notOwn: "Ми знаємо, що вона вам не підходить. Охоче розповімо потім, що було.",
    off: "Цього дня зустрічі не буде.",
    calendar: "Додати до календаря",
  },
  ar: {
    over: "لم نعد نبحث عن موعد",
    overLead: "لم نجد يومًا مناسبًا هذه المرة. شكرًا على جوابك.",
    found: "تم تحديد الموعد",
    foundTwo: "سيكون هناك لقاءان",
    foundLead: "لا حاجة إلى أن تجيب مرة أخرى.",
    notOwn: "نعلم أنه لا يناسبك. يسعدنا أن نخبرك بعد ذلك بما جرى.",
    off: "لن يُعقد اللقاء في ذلك اليوم.",
    calendar: "أضفه إلى تقويمك",
  },
  de: {
    over: "Wir suchen nicht mehr",
    overLead: "Diesmal wurde kein Tag gefunden. Danke für Ihre Antwort.",
    found: "Der Termin steht fest",
    foundTwo: "Es gibt zwei Treffen",
    foundLead: "Sie müssen nicht noch einmal antworten.",
    notOwn: "Wir wissen, dass er Ihnen nicht passt. Wir erzählen Ihnen gern hinterher, was war.",
    off: "Das Treffen findet an diesem Tag nicht statt.",
    calendar: "In den Kalender übernehmen",
  },
  tr: {
    over: "Artık aramıyoruz",
    overLead: "Bu sefer bir gün bulunamadı. Cevabınız için teşekkürler.",
    found: "Tarih belli oldu",
    foundTwo: "İki toplantı olacak",
    foundLead: "Yeniden cevap vermeniz gerekmez.",
    notOwn: "Size uymadığını biliyoruz. Sonrasında neler olduğunu memnuniyetle anlatırız.",
    off: "Toplantı o gün yapılmayacak.",
    calendar: "Takviminize ekleyin",
  },
  pl: {
    over: "Już nie szukamy",
    overLead: "Tym razem nie udało się znaleźć dnia. Dziękujemy za odpowiedź.",
    found: "Termin jest ustalony",
    foundTwo: "Będą dwa spotkania",
    foundLead: "Nie trzeba odpowiadać jeszcze raz.",
    notOwn: "Wiemy, że Ci nie pasuje. Chętnie opowiemy później, co się działo.",
    off: "Spotkanie w tym dniu się nie odbędzie.",
    calendar: "Dodaj do kalendarza",
  },
};
