import { useLanguage } from "#ui/language.tsx";
import type { NoteExtraProps } from "./note-extra.tsx";
import { extraInWords } from "./note-extra-words.ts";
import css from "./service-journey.module.css";
import { feelingOf } from "./service-journey.ts";
import { JourneyFace } from "./service-journey-drawing.tsx";

/** How a step feels, by its face and its word, and where and how it is. */
export function JourneyExtra({ extra }: NoteExtraProps) {
  const language = useLanguage();
  const feeling = feelingOf({ extra });
  const told = extraInWords("service-journey", { extra }, language);
  if (told === "") return null;
  return (
    <span className={css.felt}>
      {feeling !== undefined && <JourneyFace feeling={feeling} />}
      <span dir="auto">{told}</span>
    </span>
  );
}
