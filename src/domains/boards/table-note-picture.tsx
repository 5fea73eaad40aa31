import type { Tongue } from "#ui/tongues.ts";
import { paperLayingText } from "./paper-laying.text.ts";
import type { SeenNote } from "./seen.ts";
import { useTable } from "./table-context.tsx";

/** What a note is called whose words are in its picture alone. */
export const handwrittenIn = (tongue: Tongue): string => paperLayingText[tongue].handwritten;

/** What was written on paper, on a participant's page. In the templates it has no address yet; the script gives it one. */
export function TableNotePicture({ note, whole = false }: { note: SeenNote; whole?: boolean }) {
  const { table, tongue } = useTable();
  const handwritten = handwrittenIn(tongue);
  if (!note.picture) {
    return whole ? (
      <img className="by-hand" data-part="picture" data-alt={handwritten} alt="" hidden />
    ) : null;
  }
  return (
    <img
      className="by-hand"
      data-part="picture"
      data-alt={handwritten}
      src={`${table}/billede/${note.id}`}
      alt={note.text || handwritten}
      width={note.picture.width}
      height={note.picture.height}
      loading="lazy"
    />
  );
}
