import { createContext, useContext } from "react";
import type { Seat } from "#domains/access/seat.ts";
import type { LineAtTable, MeetingAtTable } from "#domains/meetings/at-the-table.server.ts";
import type { Tongue } from "#ui/tongues.ts";
import type { Material } from "./material.ts";
import type { PictureCardTexts } from "./picture-card.ts";
import type { Look } from "./prompt-look.ts";
import type { SeenBoard } from "./seen.ts";
import type { Condition, Conditions } from "./table-view.ts";
import type { TableWords } from "./table-words.ts";
import type { Told } from "./telling.ts";

/** What the page of somebody at a table is drawn from. */
export type AtTable = {
  tongue: Tongue;
  words: TableWords;
  who: { name: string; seat: Seat; heads: number; tableName: string };
  meeting: MeetingAtTable;
  items: readonly LineAtTable[];
  item: LineAtTable | undefined;
  told: Told;
  material: Material;
  /** Which of its questions is open, and which sheet lies before one; nothing where all that lies there is looked at. */
  look?: Look | undefined;
  board: SeenBoard | undefined;
  dots: Readonly<Record<string, number>>;
  isFinished: boolean;
  when: Conditions;
  /** The address of the table, and of the line that is looked at. */
  table: string;
  here: string;
  /** What the cards are called, where there are any. */
  cards: PictureCardTexts | undefined;
  /** Which of one's notes is being changed, or which note is being translated. */
  asked: {
    reword?: string;
    translate?: string;
    /** The trait of a persona that one asks about. */
    about?: string;
    lifted?: string;
    laid: boolean;
    saved: boolean;
    fresh: boolean;
  };
  /** What has just been sent by a form and was not kept. */
  unkept?: Unkept | undefined;
  /** The id of a note that is written by a form. */
  newId: string;
  /** When the clock runs out, as it is said. */
  until: string | undefined;
  link: string;
};

/** A form that was not kept: why, in a sentence, and what was typed. */
export type Unkept = { sentence: string; typed: Readonly<Record<string, string>> };

const Context = createContext<AtTable | undefined>(undefined);
export const TableProvider = Context.Provider;

/** What everything on the page of a table knows. */
export function useTable(): AtTable {
  const table = useContext(Context);
  if (!table) throw new Error("There is no table here");
  return table;
}

/** Says of an element when it is shown: for the page as it is drawn, and for the script after that. */
export function useWhen(): (condition: Condition) => { "data-when": Condition; hidden: boolean } {
  const { when } = useTable();
  return (condition) => ({ "data-when": condition, hidden: !when[condition] });
}
