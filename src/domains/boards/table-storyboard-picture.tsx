import type { Extra } from "./note.ts";
import type { SeenNote } from "./seen.ts";
import { framesOf } from "./storyboard.ts";
import { pens, side } from "./storyboard-path.ts";
import { storyPictures } from "./storyboard-picture.ts";
import { useTable } from "./table-context.tsx";
import { storyboardTableText } from "./table-storyboard.text.ts";
import script from "./table-storyboard-script.ts?worker&url";

/** The words of the tool, and the strip as it lies. */
export function useStory() {
  const { tongue, told } = useTable();
  const notes = told.notes.filter((note): note is SeenNote => !("gone" in note));
  return { text: storyboardTableText[tongue], tongue, frames: framesOf(notes) };
}

/** What was drawn, upon what was picked. The words below it say what it is; without any, that there are none. */
export function Picture({ extra, alt }: { extra: Extra; alt?: string }) {
  return (
    <svg
      viewBox={`0 0 ${side} ${side}`}
      className="story"
      role={alt ? "img" : undefined}
      aria-label={alt}
      aria-hidden={alt ? undefined : true}
      focusable="false"
    >
      <g data-extra="picture">
        <use href={`#kort-${extra.picture ?? ""}`} width={side} height={side} />
      </g>
      <g data-extra="thick">
        <path strokeWidth={pens.thick} d={String(extra.thick ?? "")} />
      </g>
      <g data-extra="drawing">
        <path strokeWidth={pens.drawing} d={String(extra.drawing ?? "")} />
      </g>
    </svg>
  );
}

/** The pictures of the kit, drawn once on the page, and the script one draws with. */
export function StoryboardKit() {
  return (
    <>
      <svg width="0" height="0" className="visually-hidden" aria-hidden="true" focusable="false">
        {storyPictures.map(({ id, drawing }) => (
          <symbol id={`kort-${id}`} key={id} viewBox="0 0 120 120">
            <path d={drawing.lines} />
            {"dots" in drawing && drawing.dots && <path strokeWidth="9" d={drawing.dots} />}
          </symbol>
        ))}
      </svg>
      <script type="module" src={script} />
    </>
  );
}
