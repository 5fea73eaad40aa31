import { extraInWords } from "#domains/boards/note-extra-words.ts";
import { pictureCardTexts } from "#domains/boards/picture-card.text.ts";
import { findPictureCard } from "#domains/boards/picture-card.ts";
import { kindText } from "#domains/meetings/agenda-kind.text.ts";
import { meetingTitle, whenInWords } from "#domains/meetings/meeting-words.ts";
import {
  type Block,
  type DocumentDescription,
  type Photo,
  photoAsSquare,
} from "#platform/documents/document.ts";
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
import { byPrompt } from "./prompt-groups.ts";
import { promptRoundText } from "./prompt-round.text.ts";

type Material = {
  language: Language;
  sender: string;
  content: MinutesContent;
  number: number;
  at: Date;
  /** Photos of what was written on paper by their notes, and of own picture cards by their cards. */
  photos?: ReadonlyMap<string, Photo>;
};

type Photos = NonNullable<Material["photos"]>;

/** A finished version of the minutes on paper: who was there by role, what came of each line, and what comes next. */
export function minutesReport({
  language,
  sender,
  content,
  number,
  at,
  photos = new Map(),
}: Material): DocumentDescription {
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
      ...content.items
        .filter((item) => !isSilent(item))
        .flatMap((item) => itemBlocks(item, language, photos)),
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

function itemBlocks(item: MinutesItem, language: Language, photos: Photos): Block[] {
  const text = minutesText[language];
  return [
    { kind: "heading", level: 2, text: itemName(item, kindText[language]) },
    ...said(item.question),
    ...said(item.said),
    ...(item.board ? boardBlocks(item.board, language, photos) : []),
    ...(item.steps.length > 0
      ? [
          {
            kind: "table",
            caption: text.steps.caption,
            header: [[text.steps.what, text.steps.who, text.steps.byWhen]],
            rows: item.steps.map(({ what, who, byWhen, picture }) => [
              what || (picture ? text.handwritten : ""),
              who || text.steps.nobody,
              byWhen || text.steps.nobody,
            ]),
          } as const,
          ...item.steps.flatMap(({ id, what }) => photoOf(id, what || text.handwritten, photos)),
        ]
      : []),
  ];
}

/** What came of a board; question by question where its line asked several. */
function boardBlocks(board: MinutesBoard, language: Language, photos: Photos): Block[] {
  const questions = byPrompt(board);
  if (!questions) return onBoard(board, language, photos);
  return questions.flatMap(({ question, board: part }): Block[] => [
    { kind: "question", text: question || promptRoundText[language].other },
    ...onBoard(part, language, photos),
  ]);
}

function onBoard(board: MinutesBoard, language: Language, photos: Photos): Block[] {
  const text = minutesText[language];
  const { heaps, notes, tool } = board;
  const told = [cardsInWords(board, language), dotsInWords(board, language)].filter(Boolean).join(" ");
  const named = (heading: string, some: readonly MinutesNote[]): Block[] =>
    some.length === 0
      ? []
      : [
          ...(heading ? [{ kind: "heading", level: 3, text: heading } as const] : []),
          ...noteBlocks(some, board, language, photos),
        ];
  const view = minutesViewOf(tool);
  const drawn = view?.blocks?.(board, language) ?? [];
  // What was made on paper stands by itself: no drawing of ours can hold a photo.
  const onPaper = notesOf(board).filter(({ picture }) => picture);
  if (view?.isWhole) return [...said(told), ...drawn, ...noteBlocks(onPaper, board, language, photos)];
  if (view?.tellsNotes && drawn.length > 0)
    return [
      ...said(told),
      ...drawn,
      ...onPaper.flatMap((note) => photoOf(note.id, note.text || text.handwritten, photos)),
    ];
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

/** The titles of the cards that were laid, by their notes. */
const namesOf = (board: MinutesBoard, language: Language) =>
  Object.fromEntries(notesOf(board).map((note) => [note.id, cardOf(note, language)]));

/** Notes with a photo stand with it, nuggets as quotes, and the rest as a list. */
function noteBlocks(
  notes: readonly MinutesNote[],
  board: MinutesBoard,
  language: Language,
  photos: Photos,
): Block[] {
  const { tool } = board;
  const text = minutesText[language];
  const alone = notes.filter(
    (note) => note.picture || ownCardOf(note, board) || (note.isNugget && note.text),
  );
  const plain = notes.filter((note) => !alone.includes(note));
  return [
    ...alone.flatMap((note): Block[] => [
      ...ownCardBlocks(note, board, photos),
      ...photoOf(note.id, note.text || text.handwritten, photos),
      ...(note.picture && !photos.has(note.id) && !note.text ? said(text.handwritten) : []),
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

const ownCardOf = ({ extra }: MinutesNote, { material }: MinutesBoard) =>
  material?.ownCards?.find(({ id }) => id === extra.card);

/** The photo somebody laid as a card; by its name where nothing was written. */
function ownCardBlocks(note: MinutesNote, board: MinutesBoard, photos: Photos): Block[] {
  const own = ownCardOf(note, board);
  if (!own) return [];
  const photo = photos.get(own.id);
  if (!photo) return note.text === "" ? said(own.title) : [];
  const caption = note.text === "" ? { caption: own.title } : {};
  return [{ kind: "drawing", svg: photoAsSquare(photo), alt: own.description, width: 24, ...caption }];
}

/** What a card is called that somebody laid; nothing for a note without one. */
function cardOf({ extra }: MinutesNote, language: Language): string {
  const card = findPictureCard(String(extra.card ?? ""));
  return card ? pictureCardTexts[language][card.id].title : "";
}

/** What somebody wrote by hand, no larger than they did. */
function photoOf(id: string, alt: string, photos: Photos): Block[] {
  const photo = photos.get(id);
  if (!photo) return [];
  // A cut is made at about six pixels to the millimetre.
  return [{ kind: "photo", ...photo, alt, width: Math.min(90, Math.max(30, photo.pixels.width / 6)) }];
}

/** As it was written, after the name of its card, and what a helper typed of it in the language of the paper. */
function wordsOf(note: MinutesNote, language: Language): string {
  const { text, said: tongues } = note;
  const written = [text, tongues[language] && `(${tongues[language]})`].filter(Boolean).join(" ");
  return [cardOf(note, language), written].filter(Boolean).join(": ");
}

const said = (text: string): Block[] => (text ? [{ kind: "paragraph", text }] : []);
