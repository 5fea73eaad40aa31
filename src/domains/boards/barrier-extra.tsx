import { useLanguage } from "#ui/language.tsx";
import css from "./barrier.module.css";
import type { NoteExtraProps } from "./note-extra.tsx";
import { extraInWords } from "./note-extra-words.ts";

/** What kind of barrier it is, and who feels it that way. */
export function BarrierExtra({ extra, under }: NoteExtraProps) {
  const told = extraInWords("barriers", { extra }, useLanguage(), under);
  if (told === "") return null;
  return (
    <span className={css.sorted} dir="auto">
      {told}
    </span>
  );
}
