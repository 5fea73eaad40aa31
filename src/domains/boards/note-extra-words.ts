import type { Tool } from "#domains/meetings/meeting.ts";
import type { Language } from "#ui/words.ts";
import { leadBarrierText } from "./barrier.text.ts";
import { barrierKindOf } from "./barrier.ts";
import { leadJourneyText } from "./lead-journey.text.ts";
import type { Extra } from "./note.ts";
import { personaBoardText } from "./persona-board.text.ts";
import { sayingOf, wordsThen } from "./persona-layer.ts";
import { type Channel, feelingOf } from "./service-journey.ts";
import { drawingInWords, moodInWords, storyboardText } from "./storyboard.text.ts";
import { barrierText } from "./table-barriers.text.ts";
import { journeyText } from "./table-journey.text.ts";

/** One thing a tool keeps beside the words of its notes: what it is called, and what it says of a note. */
export type ExtraColumn = {
  key: string;
  label: string;
  value(note: { extra: Extra; taken?: boolean }): string;
};

const own: Partial<Record<Tool, (language: Language) => ExtraColumn[]>> = {
  "service-journey": (language) => {
    const { columns } = leadJourneyText[language];
    const { feelings, channels } = journeyText[language];
    return [
      {
        key: "feeling",
        label: columns.feeling,
        value: (note) => {
          const feeling = feelingOf(note);
          return feeling === undefined ? "" : feelings[feeling];
        },
      },
      { key: "where", label: columns.where, value: ({ extra }) => String(extra.where ?? "") },
      {
        key: "channel",
        label: columns.channel,
        value: ({ extra }) => channels[extra.channel as Channel] ?? "",
      },
    ];
  },
  persona: (language) => {
    const { columns, says, about, taken } = personaBoardText[language];
    const was = (note: { extra: Extra }) => (sayingOf(note) === "new" ? "" : about(wordsThen(note)));
    return [
      {
        key: "says",
        label: columns.says,
        value: (note) => (was(note) ? `${says[sayingOf(note)]}: ${was(note)}` : ""),
      },
      { key: "taken", label: taken, value: (note) => (note.taken ? columns.yes : "") },
    ];
  },
  storyboard: (language) => {
    const { picture, mood } = storyboardText[language].columns;
    return [
      { key: "picture", label: picture, value: ({ extra }) => drawingInWords(extra, language) },
      { key: "mood", label: mood, value: ({ extra }) => moodInWords(extra, language) },
    ];
  },
  barriers: (language) => {
    const { kind, whose } = leadBarrierText[language];
    return [
      {
        key: "kind",
        label: kind,
        value: (note) => {
          const found = barrierKindOf(note);
          return found ? barrierText[language].kinds[found] : "";
        },
      },
      { key: "whose", label: whose, value: ({ extra }) => String(extra.whose ?? "") },
    ];
  },
};

/** What a tool keeps beside the words, as columns of a table; none where it keeps nothing that is told in words. */
export const extraColumns = (tool: Tool, language: Language): readonly ExtraColumn[] =>
  own[tool]?.(language) ?? [];

/** The same of one note, in a line; empty where there is nothing that the name it stands under does not say. */
export function extraInWords(tool: Tool, note: { extra: Extra }, language: Language, under?: string): string {
  return extraColumns(tool, language)
    .map(({ value }) => value(note))
    .filter((told) => told !== "" && told !== under)
    .join(" · ");
}
