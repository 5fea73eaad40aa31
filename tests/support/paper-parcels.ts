import { expect } from "vitest";
import type { Participant } from "#domains/access/participant.ts";
import { receivePaperNote } from "#domains/boards/paper-laying.server.ts";
import type { Table } from "#domains/boards/table.server.ts";
import { newId } from "#platform/database/id.ts";
import type { LiveTable } from "./live-table.ts";
import { pngOf } from "./pictures.ts";

/** What stands in the form of a note from a sheet. */
export type Sent = Partial<
  Record<"id" | "sheet" | "field" | "promptId" | "text" | "who" | "when" | "age", string>
>;

/** A note from a sheet as the browser sends it. */
export function parcel(
  boardId: string,
  sent: Sent = {},
  picture: Uint8Array<ArrayBuffer> = pngOf(24, 12),
): FormData {
  const form = new FormData();
  const fields = { id: newId(), boardId, sheet: "brainstorm", field: "note-4", text: "", age: "0", ...sent };
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  form.set("picture", new File([picture], "note-4.jpg", { type: "image/jpeg" }));
  return form;
}

export const boardOf = ({ boards }: LiveTable, at = 0) => boards[at] ?? "";

/** Lays a note from paper and says which it is. */
export async function laysPaper(who: Participant, boardId: string, sent: Sent = {}): Promise<string> {
  const id = newId();
  expect(await receivePaperNote(who, parcel(boardId, { id, ...sent }))).toEqual({ kept: true });
  return id;
}

/** The notes that lie at a table, as somebody there sees them. */
export const shown = (table: Pick<Table, "told"> | undefined) =>
  (table?.told.notes ?? []).flatMap((note) => ("gone" in note ? [] : [note]));
