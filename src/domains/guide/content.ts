import { z } from "zod";
import { longText } from "#platform/web/fields.ts";
import type { Language } from "#ui/words.ts";
import type { GuideQuestion, HowTo, Station, StationContent } from "./station.ts";

/** What a house can add to a station of its own. */
export const ownItemKinds = ["question", "how"] as const;
export type OwnItemKind = (typeof ownItemKinds)[number];

/** The house's own wording of a built-in text in one language. `more` holds prompts or an example, one a line. */
export type ContentEdit = { key: string; language: Language; text: string; more: string; hidden: boolean };

/** A question or a thing to do that the house has added. */
export type OwnItem = {
  id: string;
  station: Station;
  kind: OwnItemKind;
  da: string;
  moreDa: string;
  en: string;
  moreEn: string;
  position: number;
};

/** Where a text comes from: built in, built in but reworded here, or the house's own. */
export type Origin = "built-in" | "edited" | "own";
export type HouseHowTo = HowTo & { origin: Origin; hidden: boolean };
export type HouseQuestion = GuideQuestion & { origin: Origin; hidden: boolean };

/** A station as the house has it: built-in words, its own wording over them, its own additions after them. */
export type HouseStation = Omit<StationContent, "how" | "questions"> & {
  station: Station;
  how: HouseHowTo[];
  questions: HouseQuestion[];
  edited: { lead: boolean; purpose: boolean; outcome: boolean };
};

export const contentSchema = z.object({ text: longText(1000).min(1), more: longText(2000).default("") });
export const ownItemSchema = z.object({
  kind: z.enum(ownItemKinds),
  da: longText(400).min(1),
  moreDa: longText(1000).default(""),
  en: longText(400).default(""),
  moreEn: longText(1000).default(""),
});
export type OwnItemFields = z.infer<typeof ownItemSchema>;

/** Lays the house's words over the built-in ones. Hidden lines are marked, not taken out. */
export function houseStation(
  station: Station,
  built: StationContent,
  language: Language,
  edits: readonly ContentEdit[],
  own: readonly OwnItem[],
): HouseStation {
  const editOf = (key: string) => edits.find((edit) => edit.key === key && edit.language === language);
  const hidden = (key: string) => edits.some((edit) => edit.key === key && edit.hidden);
  const reworded = (key: string) => (editOf(key)?.text ? editOf(key) : undefined);
  const added = own.filter((item) => item.station === station).sort((a, b) => a.position - b.position);
  const words = (item: OwnItem) =>
    language === "en" && item.en
      ? { text: item.en, more: item.moreEn }
      : { text: item.da, more: item.moreDa };
  return {
    ...built,
    station,
    lead: reworded(`${station}.lead`)?.text ?? built.lead,
    purpose: reworded(`${station}.purpose`)?.text.split(/\n+/) ?? built.purpose,
    outcome: reworded(`${station}.outcome`)?.text ?? built.outcome,
    edited: {
      lead: Boolean(reworded(`${station}.lead`)),
      purpose: Boolean(reworded(`${station}.purpose`)),
      outcome: Boolean(reworded(`${station}.outcome`)),
    },
    how: [
      ...built.how.map((item): HouseHowTo => {
        const edit = reworded(item.key);
        return edit
          ? {
              key: item.key,
              text: edit.text,
              more: edit.more || undefined,
              origin: "edited",
              hidden: hidden(item.key),
            }
          : { ...item, origin: "built-in", hidden: hidden(item.key) };
      }),
      ...added
        .filter((item) => item.kind === "how")
        .map(
          (item): HouseHowTo => ({
            key: item.id,
            text: words(item).text,
            more: words(item).more || undefined,
            origin: "own",
            hidden: false,
          }),
        ),
    ],
    questions: [
      ...built.questions.map((item): HouseQuestion => {
        const edit = reworded(item.key);
        return edit
          ? {
              key: item.key,
              text: edit.text,
              help: linesOf(edit.more),
              origin: "edited",
              hidden: hidden(item.key),
            }
          : { ...item, origin: "built-in", hidden: hidden(item.key) };
      }),
      ...added
        .filter((item) => item.kind === "question")
        .map(
          (item): HouseQuestion => ({
            key: item.id,
            text: words(item).text,
            help: linesOf(words(item).more),
            origin: "own",
            hidden: false,
          }),
        ),
    ],
  };
}

/** The same station without what the house has put away: what people meet. */
export function shownStation(station: HouseStation): HouseStation {
  return {
    ...station,
    how: station.how.filter((item) => !item.hidden),
    questions: station.questions.filter((item) => !item.hidden),
  };
}

function linesOf(text: string): string[] {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean);
}
