import { extraInWords } from "#domains/boards/note-extra-words.ts";
import { pictureCardTexts } from "#domains/boards/picture-card.text.ts";
import { findPictureCard } from "#domains/boards/picture-card.ts";
import { pictureCardSvg } from "#domains/boards/picture-card-svg.ts";
import { kindText } from "#domains/meetings/agenda-kind.text.ts";
import type { Tool } from "#domains/meetings/meeting.ts";
import { meetingTitle, whenInWords } from "#domains/meetings/meeting-words.ts";
import type { Block, DocumentDescription } from "#platform/documents/document.ts";
import { formatDate } from "#ui/dates.ts";
import type { Language } from "#ui/words.ts";
import { boardPictureText } from "./board-picture.text.ts";
import { boardPictures } from "./board-picture.ts";
import { boardPictureSvg } from "./board-picture-svg.ts";
import { boardInWords, pictureWords } from "./board-picture-words.ts";
import { minutesText } from "./minutes.text.ts";
import {
  isSilent,
  type MinutesBoard,
  type MinutesContent,
  type MinutesItem,
  type MinutesNote,
  notesOf,
} from "./minutes.ts";
import { minutesViewOf } from "./minutes-views.tsx";
import { cardsInWords, dotsInWords, itemName, presentInWords } from "./minutes-words.ts";

type Material = { language: Language; sender: string; content: MinutesContent; number: number; at: Date };

/** A finished version of the minutes on paper: who was there by role, what came of each line, and what comes next. */
export function minutesReport({ language, sender, content, number, at }: Material): DocumentDescription {
  const text = minutesText[language];
  const { introduction, decisions, tryNext } = content;
  return {
    title: text.of(meetingTitle(content.number, language)),
    subtitle: content.engagement,
    language,
    sender,
    date: text.finishedOn(number, formatDate(at, language, "day-year")),
    blocks: [
      { kind: "question", text: content.question },
      {
        kind: "facts",
        facts: [
          { label: text.facts.when, value: whenInWords(content, language, "day-year") },
          { label: text.facts.where, value: content.place },
          ...presentInWords(content.present, language),
          { label: text.facts.stays, value: content.confidentiality },
        ].filter(({ value }) => value !== ""),
      },
      ...said(introduction),
      ...content.items.filter((item) => !isSilent(item)).flatMap((item) => itemBlocks(item, language)),
      ...(decisions.length > 0
        ? [
            { kind: "heading", level: 2, text: text.decisions } as const,
            {
              kind: "list",
              items: decisions.map(({ what, why, who }) =>
                [what, why, who && text.decidedBy(who)].filter(Boolean).join("\n"),
              ),
            } as const,
          ]
        : []),
      ...(tryNext ? [{ kind: "heading", level: 2, text: text.tryNext } as const, ...said(tryNext)] : []),
    ],
  };
}

function itemBlocks(item: MinutesItem, language: Language): Block[] {
  const text = minutesText[language];
  return [
    { kind: "heading", level: 2, text: itemName(item, kindText[language]) },
    ...said(item.question),
    ...said(item.said),
    ...(item.board ? boardBlocks(item.board, language) : []),
    ...(item.steps.length > 0
      ? [
          {
            kind: "table",
            caption: text.steps.caption,
            header: [[text.steps.what, text.steps.who, text.steps.byWhen]],
            rows: item.steps.map(({ what, who, byWhen }) => [
              what,
              who || text.steps.nobody,
              byWhen || text.steps.nobody,
            ]),
          } as const,
        ]
      : []),
  ];
}

function boardBlocks(board: MinutesBoard, language: Language): Block[] {
  const text = minutesText[language];
  const { heaps, notes, tool } = board;
  const told = [cardsInWords(board, language), dotsInWords(board, language)].filter(Boolean).join(" ");
  const named = (heading: string, some: readonly MinutesNote[]): Block[] =>
    some.length === 0
      ? []
      : [
          ...(heading ? [{ kind: "heading", level: 3, text: heading } as const] : []),
          ...noteBlocks(some, tool, language),
        ];
  const view = minutesViewOf(tool);
  const drawn = view?.blocks?.(board, language) ?? [];
  if (view?.tellsNotes && drawn.length > 0) return [...said(told), ...drawn];
  const parts = view?.parts?.(board, language) ?? [{ title: heaps.length > 0 ? text.more : "", notes }];
  return [
    ...said(told),
    ...(view?.blocks ? drawn : pictureBlocks(board, language)),
    ...heaps.flatMap((heap) =>
      named(
        [heap.title || text.together, heap.dots > 0 && text.dots(heap.dots)].filter(Boolean).join(" · "),
        heap.notes,
      ),
    ),
    ...(tool === "picture-cards"
      ? ["hard", "wish"].flatMap((slot) =>
          named(
            text.slots[slot] ?? "",
            notes.filter((note) => note.slot === slot),
          ),
        )
      : parts.flatMap((part) => named(part.title, part.notes))),
  ];
}

/** How the board lay, as wide as the text; what it shows is told in words too, and stands in the lists below it. */
function pictureBlocks(board: MinutesBoard, language: Language): Block[] {
  const text = boardPictureText[language];
  const { pictures, left } = boardPictures(board, pictureWords(board, language, namesOf(board, language)));
  const alt = boardInWords(board, language);
  return [
    ...pictures.map((picture, nth): Block => {
      const label = pictures.length > 1 ? `${text.nth(nth + 1, pictures.length)} ${alt}` : alt;
      return {
        kind: "drawing",
        svg: boardPictureSvg(picture),
        alt: label,
        width: paperWidth,
        caption: text.label,
      };
    }),
    ...(left > 0 ? said(text.left(left)) : []),
  ];
}

/** The text of a page is so many millimetres wide. */
const paperWidth = 170;

/** The titles of cards that were laid without a word. */
const namesOf = (board: MinutesBoard, language: Language) =>
  Object.fromEntries(
    notesOf(board).flatMap(({ id, extra }) => {
      const card = findPictureCard(String(extra.card ?? ""));
      return card ? [[id, pictureCardTexts[language][card.id].title]] : [];
    }),
  );

/** Picture cards stand with their drawing, nuggets as quotes, and the rest as a list. */
function noteBlocks(notes: readonly MinutesNote[], tool: Tool, language: Language): Block[] {
  const text = minutesText[language];
  const alone = notes.filter((note) => note.extra.card || (note.isNugget && note.text));
  const plain = notes.filter((note) => !alone.includes(note));
  return [
    ...alone.flatMap((note): Block[] => [
      ...drawingOf(note, language),
      ...(note.isNugget && note.text
        ? [{ kind: "quote", text: wordsOf(note, language), by: text.nugget } as const]
        : said(wordsOf(note, language))),
    ]),
    ...(plain.length > 0
      ? [
          {
            kind: "list",
            items: plain.map((note) =>
              [
                wordsOf(note, language),
                [extraInWords(tool, note, language), note.dots > 0 && text.dots(note.dots)]
                  .filter(Boolean)
                  .map((aside) => `(${aside})`)
                  .join(" "),
              ]
                .filter(Boolean)
                .join(" "),
            ),
          } as const,
        ]
      : []),
  ];
}

/** The card somebody laid; by its name where nothing was written. */
function drawingOf({ extra, text }: MinutesNote, language: Language): Block[] {
  const card = findPictureCard(String(extra.card ?? ""));
  if (!card) return [];
  const { alt, title } = pictureCardTexts[language][card.id];
  const caption = text === "" ? { caption: title } : {};
  return [{ kind: "drawing", svg: pictureCardSvg(card, { ink: "#1d2a30" }), alt, width: 18, ...caption }];
}

/** As it was written, and what a helper typed of it in the language of the paper. */
const wordsOf = ({ text, said: tongues }: MinutesNote, language: Language) =>
  [text, tongues[language] && `(${tongues[language]})`].filter(Boolean).join(" ");

const said = (text: string): Block[] => (text ? [{ kind: "paragraph", text }] : []);
