import { leadBarrierText } from "#domains/boards/barrier.text.ts";
import { byKind } from "#domains/boards/barrier.ts";
import { barrierText } from "#domains/boards/table-barriers.text.ts";
import { minutesText } from "./minutes.text.ts";
import type { MinutesView } from "./minutes-views.tsx";

/** What stands in the way, kind by kind; where nobody has sorted anything, as it lies (S6.8). */
export const barriersInMinutes: MinutesView = {
  parts({ heaps, notes }, language) {
    const found = byKind(notes);
    const isSorted = heaps.length === 0 && found.some(({ kind }) => kind);
    const title = heaps.length > 0 ? minutesText[language].more : "";
    if (!isSorted) return notes.length > 0 ? [{ id: "alle", title, notes }] : [];
    return found.map(({ kind, notes }) => ({
      id: kind ?? "andre",
      title: kind ? barrierText[language].kinds[kind] : leadBarrierText[language].unsorted,
      // The kind is said above them, and not once more at each.
      notes: notes.map((note) => ({ ...note, extra: { ...note.extra, kind: "" } })),
    }));
  },
};
