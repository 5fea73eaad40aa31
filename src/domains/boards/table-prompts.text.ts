import type { Said } from "#ui/tongues.ts";
import type { Counted } from "./table-words.ts";

/** What a participant reads where a line of the meeting asks several questions. */
export type TablePromptsWords = {
  /** {number}, {all} */
  place: string;
  previous: string;
  next: string;
  all: string;
  /** How much has been said to one of them. */
  said: Counted;
  /** Where the room is, when one looks at another of the questions. */
  now: string;
  /** Why a note was not kept: its question is not asked here any more. */
  unasked: string;
};

export const tablePromptsText: Said<TablePromptsWords> = {
  da: {
    place: "Spørgsmål {number} af {all}",
    previous: "Forrige",
    next: "Næste",
    all: "Alle spørgsmål",
    said: { one: "# seddel", other: "# sedler" },
    now: "De andre er nu ved:",
    unasked: "Det spørgsmål bliver ikke stillet her. Vælg et af de andre, og læg sedlen der.",
  },
  en: {
    place: "Question {number} of {all}",
    previous: "Previous",
    next: "Next",
    all: "All questions",
    said: { one: "# note", other: "# notes" },
    now: "The others are now at:",
    unasked: "That question is not asked here. Choose one of the others, and lay the note there.",
  },
  uk: {
    place: "Запитання {number} з {all}",
    previous: "Попереднє",
    next: "Наступне",
    all: "Усі запитання",
    said: { one: "# нотатка", few: "# нотатки", many: "# нотаток", other: "# нотатки" },
    now: "Інші зараз тут:",
    unasked: "Цього запитання тут не ставлять. Виберіть інше й покладіть нотатку туди.",
  },
  ar: {
    place: "السؤال {number} من {all}",
    previous: "السابق",
    next: "التالي",
    all: "كل الأسئلة",
    said: {
      zero: "لا ملاحظات",
      one: "ملاحظة واحدة",
      two: "ملاحظتان",
      few: "# ملاحظات",
      many: "# ملاحظة",
      other: "# ملاحظة",
    },
    now: "الآخرون الآن عند:",
    unasked: "هذا السؤال غير مطروح هنا. اختر سؤالاً آخر وضع الملاحظة عنده.",
  },
  de: {
    place: "Frage {number} von {all}",
    previous: "Zurück",
    next: "Weiter",
    all: "Alle Fragen",
    said: { one: "# Zettel", other: "# Zettel" },
    now: "Die anderen sind jetzt bei:",
    unasked: "Diese Frage wird hier nicht gestellt. Wähle eine andere und lege den Zettel dort hin.",
  },
  tr: {
    place: "Soru {number} / {all}",
    previous: "Önceki",
    next: "Sonraki",
    all: "Bütün sorular",
    said: { one: "# not", other: "# not" },
    now: "Diğerleri şimdi burada:",
    unasked: "Bu soru burada sorulmuyor. Başka bir soru seçin ve notu oraya koyun.",
  },
  pl: {
    place: "Pytanie {number} z {all}",
    previous: "Poprzednie",
    next: "Następne",
    all: "Wszystkie pytania",
    said: { one: "# kartka", few: "# kartki", many: "# kartek", other: "# kartki" },
    now: "Inni są teraz przy:",
    unasked: "Tego pytania tu nie ma. Wybierz inne i połóż kartkę tam.",
  },
};
