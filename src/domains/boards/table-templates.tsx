import type { SeenNote } from "./seen.ts";
import { HeapOf, LyingNote, TranslateForm, Votable } from "./table-notes.tsx";
import { Beside, OwnNote, RewordForm } from "./table-own-notes.tsx";

const blank: SeenNote = {
  id: "",
  board: "",
  slot: "",
  text: "",
  extra: {},
  group: null,
  place: 0,
  version: 1,
  nugget: false,
  taken: false,
  late: false,
  by: "",
  own: false,
  beside: [],
  said: {},
};

/** The same parts with nothing in them, for the script to fill: so that how they look and what they say stands once. */
export function NoteTemplates() {
  return (
    <>
      <template id="t-note">
        <LyingNote note={blank} whole />
      </template>
      <template id="t-votable">
        <Votable id="" what="" />
      </template>
      <template id="t-heap">
        <HeapOf id="" title="" place={0} />
      </template>
      <template id="t-own">
        <OwnNote note={blank} whole />
      </template>
      <template id="t-beside">
        <Beside note={{ id: "", beside: [{ id: "", text: "" }] }} />
      </template>
      <template id="t-reword">
        <RewordForm note={blank} />
      </template>
      <template id="t-translate">
        <TranslateForm note={blank} />
      </template>
    </>
  );
}
