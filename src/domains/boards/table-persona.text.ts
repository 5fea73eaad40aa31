import type { TraitKind } from "#domains/target-group/persona.ts";
import type { Said } from "#ui/tongues.ts";

/** What somebody at the table reads where a persona is worked with. {name} is the invented name. */
export type TablePersonaWords = {
  invented: string;
  tap: string;
  kinds: Readonly<Record<TraitKind | "", string>>;
  /** Marks on what the table has taken on, and how they are read aloud. */
  fresh: string;
  instead: string;
  struck: string;
  write: {
    fits: string;
    other: string;
    not: string;
    why: string;
    leave: string;
    kind: string;
    fresh: string;
  };
  /** What a note says, before its words. */
  says: { new: string; other: string; not: string };
};

export const tablePersonaText: Said<TablePersonaWords> = {
  da: {
    invented: "{name} er fundet på ud fra det, vi har set og hørt.",
    tap: "Tryk på det, der ikke passer.",
    kinds: {
      everyday: "Hverdag",
      interest: "Interesser",
      want: "Ønsker",
      challenge: "Det er svært",
      barrier: "Det står i vejen",
      contribution: "Kan bidrage med",
      network: "Netværk",
      channel: "Hører om ting her",
      language: "Sprog og læsning",
      library: "Biblioteket og kommunen",
      moment: "Her kan vi mødes",
      "": "Noget andet",
    },
    fresh: "nyt",
    instead: "i stedet",
    struck: "passer ikke",
    write: {
      fits: "Passer det?",
      other: "Det skal siges anderledes",
      not: "Det passer ikke",
      why: "Hvordan ville du sige det? Passer det slet ikke, behøver du ikke skrive noget.",
      leave: "Skriv noget nyt i stedet",
      kind: "Hvad handler det om?",
      fresh: "Hvad mangler i billedet af {name}?",
    },
    says: { new: "Noget nyt", other: "Andre ord", not: "Passer ikke" },
  },
  en: {
    invented: "{name} is made up from what we have seen and heard.",
    tap: "Tap what does not fit.",
    kinds: {
      everyday: "Everyday life",
      interest: "Interests",
      want: "Wishes",
      challenge: "What is hard",
      barrier: "What is in the way",
      contribution: "Can contribute",
      network: "Network",
      channel: "Hears of things here",
      language: "Language and reading",
      library: "The library and the municipality",
      moment: "Where we can meet",
      "": "Something else",
    },
    fresh: "new",
    instead: "instead",
    struck: "does not fit",
    write: {
      fits: "Does it fit?",
      other: "It should be said differently",
      not: "It does not fit",
      why: "How would you say it? If it does not fit at all, you need not write anything.",
      leave: "Write something new instead",
      kind: "What is it about?",
      fresh: "What is missing in the picture of {name}?",
    },
    says: { new: "Something new", other: "Other words", not: "Does not fit" },
  },
  uk: {
    invented: "{name} — вигадана людина. Ми створили її з того, що бачили й чули.",
    tap: "Натисніть на те, що не відповідає дійсності.",
    kinds: {
      everyday: "Щоденне життя",
      interest: "Інтереси",
      want: "Бажання",
      challenge: "Що важко",
      barrier: "Що заважає",
      contribution: "Чим може допомогти",
      network: "Коло людей",
      channel: "Звідки дізнається новини",
      language: "Мова і читання",
      library: "Бібліотека і муніципалітет",
      moment: "Де ми можемо зустрітися",
      "": "Щось інше",
    },
    fresh: "нове",
    instead: "натомість",
    struck: "не відповідає",
    write: {
      fits: "Це так?",
      other: "Треба сказати інакше",
      not: "Це не так",
      why: "Як би ви це сказали? Якщо це зовсім не так, писати не обов’язково.",
      leave: "Написати натомість щось нове",
      kind: "Про що це?",
      fresh: "Чого бракує в портреті {name}?",
    },
    says: { new: "Щось нове", other: "Іншими словами", not: "Не відповідає" },
  },
  ar: {
    invented: "{name} شخصية متخيَّلة، صنعناها مما رأيناه وسمعناه.",
    tap: "اضغط على ما ليس صحيحًا.",
    kinds: {
      everyday: "الحياة اليومية",
      interest: "الاهتمامات",
      want: "الرغبات",
      challenge: "ما هو صعب",
      barrier: "ما يعيق",
      contribution: "ما يمكن تقديمه",
      network: "الناس المحيطون",
      channel: "من أين تصله الأخبار",
      language: "اللغة والقراءة",
      library: "المكتبة والبلدية",
      moment: "أين يمكننا أن نلتقي",
      "": "شيء آخر",
    },
    fresh: "جديد",
    instead: "بدلًا من ذلك",
    struck: "ليس صحيحًا",
    write: {
      fits: "هل هذا صحيح؟",
      other: "يجب أن يقال بطريقة أخرى",
      not: "ليس صحيحًا",
      why: "كيف تقول ذلك أنت؟ إن لم يكن صحيحًا أبدًا فلا حاجة إلى أن تكتب شيئًا.",
      leave: "اكتب شيئًا جديدًا بدلًا من ذلك",
      kind: "عمّ يدور هذا؟",
      fresh: "ماذا ينقص في صورة {name}؟",
    },
    says: { new: "شيء جديد", other: "بكلمات أخرى", not: "ليس صحيحًا" },
  },
  de: {
    invented: "{name} ist erfunden, nach dem, was wir gesehen und gehört haben.",
    tap: "Tippen Sie auf das, was nicht stimmt.",
    kinds: {
      everyday: "Alltag",
      interest: "Interessen",
      want: "Wünsche",
      challenge: "Was schwer ist",
      barrier: "Was im Weg steht",
      contribution: "Kann beitragen",
      network: "Menschen ringsum",
      channel: "Erfährt hier von Dingen",
      language: "Sprache und Lesen",
      library: "Bibliothek und Gemeinde",
      moment: "Wo wir uns treffen können",
      "": "Etwas anderes",
    },
    fresh: "neu",
    instead: "stattdessen",
    struck: "stimmt nicht",
    write: {
      fits: "Stimmt das?",
      other: "Das muss man anders sagen",
      not: "Das stimmt nicht",
      why: "Wie würden Sie es sagen? Stimmt es gar nicht, müssen Sie nichts schreiben.",
      leave: "Stattdessen etwas Neues schreiben",
      kind: "Worum geht es?",
      fresh: "Was fehlt im Bild von {name}?",
    },
    says: { new: "Etwas Neues", other: "Andere Worte", not: "Stimmt nicht" },
  },
  tr: {
    invented: "{name} gerçek biri değil; gördüklerimizden ve duyduklarımızdan yola çıktık.",
    tap: "Uymayan bir şey varsa üzerine dokunun.",
    kinds: {
      everyday: "Günlük hayat",
      interest: "İlgi alanları",
      want: "İstekler",
      challenge: "Zor olan",
      barrier: "Engel olan",
      contribution: "Ne katabilir",
      network: "Çevresindekiler",
      channel: "Haberleri nereden alır",
      language: "Dil ve okuma",
      library: "Kütüphane ve belediye",
      moment: "Nerede buluşabiliriz",
      "": "Başka bir şey",
    },
    fresh: "yeni",
    instead: "bunun yerine",
    struck: "uymuyor",
    write: {
      fits: "Bu doğru mu?",
      other: "Başka türlü söylenmeli",
      not: "Doğru değil",
      why: "Siz nasıl söylerdiniz? Hiç doğru değilse bir şey yazmanız gerekmez.",
      leave: "Bunun yerine yeni bir şey yazın",
      kind: "Bu neyle ilgili?",
      fresh: "{name} için eksik olan ne?",
    },
    says: { new: "Yeni bir şey", other: "Başka sözlerle", not: "Uymuyor" },
  },
  pl: {
    invented: "{name} to postać wymyślona na podstawie tego, co widzieliśmy i słyszeliśmy.",
    tap: "Dotknij tego, co się nie zgadza.",
    kinds: {
      everyday: "Codzienność",
      interest: "Zainteresowania",
      want: "Życzenia",
      challenge: "Co jest trudne",
      barrier: "Co stoi na przeszkodzie",
      contribution: "Co może wnieść",
      network: "Ludzie wokół",
      channel: "Skąd wie o różnych sprawach",
      language: "Język i czytanie",
      library: "Biblioteka i gmina",
      moment: "Gdzie możemy się spotkać",
      "": "Coś innego",
    },
    fresh: "nowe",
    instead: "zamiast tego",
    struck: "nie pasuje",
    write: {
      fits: "Czy to się zgadza?",
      other: "Trzeba to powiedzieć inaczej",
      not: "To się nie zgadza",
      why: "Jak można to powiedzieć? Jeśli to się w ogóle nie zgadza, nie trzeba nic pisać.",
      leave: "Napisz zamiast tego coś nowego",
      kind: "Czego to dotyczy?",
      fresh: "Czego brakuje w obrazie: {name}?",
    },
    says: { new: "Coś nowego", other: "Innymi słowami", not: "Nie zgadza się" },
  },
};
