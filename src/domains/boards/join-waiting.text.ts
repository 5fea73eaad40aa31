import type { Said } from "#ui/tongues.ts";

/** What is said at the door of a meeting that has not been opened yet; nothing of the meeting itself. */
export const joinWaitingText: Said<{ title: string; lead: string; again: string }> = {
  da: {
    title: "Mødet er ikke begyndt endnu",
    lead: "Koden er rigtig. Den virker, så snart den, der leder, åbner mødet. Lad siden stå, og prøv igen om lidt.",
    again: "Prøv igen",
  },
  en: {
    title: "The meeting has not begun yet",
    lead: "The code is right. It works as soon as whoever leads opens the meeting. Leave the page open, and try again in a moment.",
    again: "Try again",
  },
  uk: {
    title: "Зустріч ще не почалася",
    lead: "Код правильний. Він запрацює, щойно ведучий відкриє зустріч. Не закривайте сторінку й спробуйте ще раз за хвилинку.",
    again: "Спробувати ще раз",
  },
  ar: {
    title: "لم يبدأ اللقاء بعد",
    lead: "الرمز صحيح. يعمل حالما يفتح من يدير اللقاءَ اللقاء. اترك الصفحة مفتوحة وحاول مرة أخرى بعد قليل.",
    again: "حاول مرة أخرى",
  },
  de: {
    title: "Das Treffen hat noch nicht begonnen",
    lead: "Der Code stimmt. Er gilt, sobald das Treffen geöffnet wird. Lass die Seite offen und versuche es gleich noch einmal.",
    again: "Noch einmal versuchen",
  },
  tr: {
    title: "Toplantı henüz başlamadı",
    lead: "Kod doğru. Yöneten kişi toplantıyı açar açmaz çalışır. Sayfayı açık bırak ve biraz sonra yeniden dene.",
    again: "Yeniden dene",
  },
  pl: {
    title: "Spotkanie jeszcze się nie zaczęło",
    lead: "Kod jest dobry. Zadziała, gdy tylko prowadzący otworzy spotkanie. Zostaw stronę otwartą i spróbuj za chwilę.",
    again: "Spróbuj ponownie",
  },
};
