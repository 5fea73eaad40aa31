import { useParams } from "react-router";
import css from "./note-picture.module.css";
import type { Sides } from "./note-picture.ts";
import { paperLayingText } from "./paper-laying.text.ts";
import { usePaperTongue } from "./paper-tongue.ts";

type NotePictureProps = {
  id: string;
  /** What was copied out of it, if anything: the same for those who cannot see it. */
  text: string;
  picture: Sides | undefined;
  /** What it is called where nothing was copied out; "handwritten note" in the reader's language unless said. */
  called?: string;
};

/**
 * What was written on paper, wherever the note is met: by the one who leads, on the wall, in the minutes, at the table.
 * Each address serves those alone who may see the note.
 */
export function NotePicture({ id, text, picture, called }: NotePictureProps) {
  const { token, meetingId } = useParams();
  const own = paperLayingText[usePaperTongue()].handwritten;
  if (!picture) return null;
  return (
    <img
      className={css.handwritten}
      src={`${token ? `/bord/${token}` : `/moeder/${meetingId}`}/billede/${id}`}
      alt={text || called || own}
      width={picture.width}
      height={picture.height}
      loading="lazy"
    />
  );
}
