import { extraInWords } from "#domains/boards/note-extra-words.ts";
import { pictureCardTexts } from "#domains/boards/picture-card.text.ts";
import { findPictureCard } from "#domains/boards/picture-card.ts";
import { kindText } from "#domains/meetings/agenda-kind.text.ts";
import { type ItemKind, isTool } from "#domains/meetings/meeting.ts";
import { meetingTitle, whenInWords } from "#domains/meetings/meeting-words.ts";
import type { MailText } from "#platform/mail/mail.ts";
import type { Said, Tongue } from "#ui/tongues.ts";
import type { Language } from "#ui/words.ts";
import { minutesText } from "./minutes.text.ts";
import { isSilent, type MinutesBoard, type MinutesContent, type MinutesNote } from "./minutes.ts";
import { type MinutesPart, minutesViewOf } from "./minutes-views.tsx";
import { cardsInWords, dotsInWords, itemName, presentInWords } from "./minutes-words.ts";
import { byPrompt } from "./prompt-groups.ts";
import { promptRoundText } from "./prompt-round.text.ts";

type MinutesTold = {
  organisation: string;
  content: MinutesContent;
  /** The language the minutes are written out in, and the tongue of the words around them. */
  language: Language;
  tongue: Tongue;
};

/** The minutes as a mail: the whole text, so that nobody has to open anything. It names nobody at their notes. */
export function minutesMail({ organisation, content, language, tongue }: MinutesTold): MailText {
  const around = aroundText[tongue];
  return {
    subject: `${around.subject}: ${content.question}`,
    text: [around.hello, around.about, minutesInText(content, language), `${around.regards}\n${organisation}`]
      .join("\n\n")
      .concat("\n"),
  };
}

/** The minutes in plain lines. */
export function minutesInText(content: MinutesContent, language: Language): string {
  const text = minutesText[language];
  const { introduction, decisions, tryNext } = content;
  const facts = [
    { label: text.facts.when, value: whenInWords(content, language, "day-year") },
    { label: text.facts.where, value: content.place },
    ...presentInWords(content.present, language),
  ].filter(({ value }) => value !== "");
  const parts = [
    [text.of(meetingTitle(content.number, language)).toUpperCase(), content.question],
    facts.map(({ label, value }) => `${label}: ${value.replaceAll("\n", "; ")}`),
    [introduction],
    ...content.items
      .filter((item) => !isSilent(item))
      .map((item) => [
        itemName(item, kindText[language]).toUpperCase(),
        item.question,
        item.said,
        ...(item.board ? boardLines(item.board, item.kind, language) : []),
        ...item.steps.map(({ what, who, byWhen }) => `- ${[what, who, byWhen].filter(Boolean).join(" · ")}`),
      ]),
    decisions.length > 0
      ? [
          text.decisions.toUpperCase(),
          ...decisions.map(
            ({ what, why, who }) => `- ${[what, why, who && text.decidedBy(who)].filter(Boolean).join(" ")}`,
          ),
        ]
      : [],
    tryNext ? [text.tryNext.toUpperCase(), tryNext] : [],
  ];
  return parts
    .map((lines) => lines.filter(Boolean).join("\n"))
    .filter(Boolean)
    .join("\n\n");
}

const partsOf = (board: MinutesBoard, language: Language): readonly Omit<MinutesPart, "id">[] =>
  minutesViewOf(board.tool)?.parts?.(board, language) ?? [{ title: "", notes: board.notes }];

/** What came of a board; question by question where its line asked several. */
function boardLines(board: MinutesBoard, kind: ItemKind, language: Language): string[] {
  const text = minutesText[language];
  const questions = byPrompt(board);
  if (questions)
    return questions.flatMap(({ question, board: part }) => [
      question || promptRoundText[language].other,
      ...boardLines(part, kind, language),
    ]);
  return [
    cardsInWords(board, language),
    dotsInWords(board, language),
    ...board.heaps.flatMap((heap) => [
      `${heap.title || text.together}:`,
      ...heap.notes.map((note) => lineOf(note, kind, language)),
    ]),
    ...partsOf(board, language).flatMap(({ title, notes }) => [
      title && `${title}:`,
      ...notes.map((note) => lineOf(note, kind, language)),
    ]),
  ];
}

function lineOf({ text, slot, said, extra }: MinutesNote, kind: ItemKind, language: Language): string {
  const words = minutesText[language];
  const translated = said[language] && `(${said[language]})`;
  const part = words.slots[slot];
  const card = findPictureCard(String(extra.card ?? ""));
  const laid = card && pictureCardTexts[language][card.id].title;
  const beside = isTool(kind) && extraInWords(kind, { extra }, language);
  return `- ${[part && `${part}:`, laid && `[${laid}]`, text, translated, beside && `(${beside})`].filter(Boolean).join(" ")}`;
}

type Around = { subject: string; hello: string; about: string; regards: string };

const aroundText: Said<Around> = {
  da: {
    subject: "Referat",
    hello: "Hej",
    about: "Her er det, der kom ud af vores møde.",
    regards: "Venlig hilsen",
  },
  en: {
    subject: "Minutes",
    hello: "Hello",
    about: "This is what came of our meeting.",
    regards: "Kind regards",
  },
  uk: {
    subject: "Протокол",
    hello: "Вітаємо",
    about: "Ось підсумки нашої зустрічі. Текст написано данською.",
    regards: "З повагою",
  },
  ar: {
    subject: "محضر الاجتماع",
    hello: "مرحبًا",
    about: "هذا ما خرج به اجتماعنا. النص مكتوب بالدنماركية.",
    regards: "مع أطيب التحيات",
  },
  de: {
    subject: "Protokoll",
    hello: "Hallo",
    about: "Das ist bei unserem Treffen herausgekommen. Der Text ist auf Dänisch.",
    regards: "Freundliche Grüße",
  },
  tr: {
    subject: "Toplantı tutanağı",
    hello: "Merhaba",
    about: "Toplantımızdan çıkan sonuçlar burada. Metin Danca yazıldı.",
    regards: "Saygılarımızla",
  },
  pl: {
    subject: "Protokół",
    hello: "Dzień dobry",
    about: "Oto wyniki naszego spotkania. Tekst jest po duńsku.",
    regards: "Z poważaniem",
  },
};
