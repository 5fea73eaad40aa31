import type { Said } from "#ui/tongues.ts";
import type { BarrierKind } from "./barrier.ts";

/** What a phone says of what stands in the way. */
export type BarrierWords = {
  what: string;
  kind: string;
  unknown: string;
  kinds: Readonly<Record<BarrierKind, string>>;
  whose: string;
};

/** The words of what stands in the way of a future one wishes for (S6.8). */
export const barrierText: Said<BarrierWords> = {
  da: {
    what: "Hvad kan stå i vejen?",
    kind: "Hvad slags er det?",
    unknown: "Det ved jeg ikke",
    kinds: {
      knowledge: "Viden",
      access: "Adgang og transport",
      money: "Økonomi",
      language: "Sprog",
      time: "Tid",
      safety: "Tryghed og skam",
      network: "Netværk",
      rules: "Regler",
      digital: "Det digitale",
      other: "Andet",
    },
    whose: "Hvem oplever det sådan? Skriv en rolle, ikke et navn.",
  },
  en: {
    what: "What may stand in the way?",
    kind: "What kind is it?",
    unknown: "I do not know",
    kinds: {
      knowledge: "Knowledge",
      access: "Access and transport",
      money: "Money",
      language: "Language",
      time: "Time",
      safety: "Safety and shame",
      network: "Network",
      rules: "Rules",
      digital: "The digital",
      other: "Other",
    },
    whose: "Who feels it that way? Write a role, not a name.",
  },
  uk: {
    what: "Що може стати на заваді?",
    kind: "Якого це роду?",
    unknown: "Не знаю",
    kinds: {
      knowledge: "Знання",
      access: "Доступ і транспорт",
      money: "Гроші",
      language: "Мова",
      time: "Час",
      safety: "Безпека й сором",
      network: "Знайомства",
      rules: "Правила",
      digital: "Цифрове",
      other: "Інше",
    },
    whose: "Хто це так відчуває? Напишіть роль, а не ім’я.",
  },
  ar: {
    what: "ما الذي قد يقف في الطريق؟",
    kind: "من أي نوع هو؟",
    unknown: "لا أعرف",
    kinds: {
      knowledge: "المعرفة",
      access: "الوصول والمواصلات",
      money: "المال",
      language: "اللغة",
      time: "الوقت",
      safety: "الأمان والخجل",
      network: "المعارف",
      rules: "القواعد",
      digital: "الأمور الرقمية",
      other: "غير ذلك",
    },
    whose: "من يشعر بذلك؟ اكتب دورًا لا اسمًا.",
  },
  de: {
    what: "Was kann im Weg stehen?",
    kind: "Welcher Art ist es?",
    unknown: "Das weiß ich nicht",
    kinds: {
      knowledge: "Wissen",
      access: "Zugang und Verkehr",
      money: "Geld",
      language: "Sprache",
      time: "Zeit",
      safety: "Sicherheit und Scham",
      network: "Netzwerk",
      rules: "Regeln",
      digital: "Digitales",
      other: "Anderes",
    },
    whose: "Wer erlebt es so? Eine Rolle schreiben, keinen Namen.",
  },
  tr: {
    what: "Yolda ne durabilir?",
    kind: "Bu ne türden?",
    unknown: "Bilmiyorum",
    kinds: {
      knowledge: "Bilgi",
      access: "Erişim ve ulaşım",
      money: "Para",
      language: "Dil",
      time: "Zaman",
      safety: "Güven ve utanma",
      network: "Çevre",
      rules: "Kurallar",
      digital: "Dijital işler",
      other: "Başka",
    },
    whose: "Bunu kim böyle yaşıyor? Bir rol yaz, isim yazma.",
  },
  pl: {
    what: "Co może stać na drodze?",
    kind: "Jakiego to rodzaju?",
    unknown: "Nie wiem",
    kinds: {
      knowledge: "Wiedza",
      access: "Dostęp i transport",
      money: "Pieniądze",
      language: "Język",
      time: "Czas",
      safety: "Bezpieczeństwo i wstyd",
      network: "Znajomości",
      rules: "Przepisy",
      digital: "Sprawy cyfrowe",
      other: "Inne",
    },
    whose: "Kto tak to odczuwa? Wpisz rolę, nie imię.",
  },
};
