import { useText } from "#ui/language.tsx";
import css from "./lead.module.css";
import { leadText } from "./lead.text.ts";
import type { WayToTable } from "./lead-square.server.ts";
import { JoinSquare } from "./lead-square.tsx";
import { paperLayingText } from "./paper-laying.text.ts";

type LeadCodeProps = {
  meeting: string;
  way: WayToTable;
  /** The line that is looked at, where it has a board. */
  item: string | undefined;
  /** The code on the meeting's paper is another, and does not hold. */
  isOtherOnPaper: boolean;
};

/** The code, always in sight, and where to type it. */
export function LeadCode({ meeting, way, item, isOtherOnPaper }: LeadCodeProps) {
  const text = useText(leadText);
  const paper = useText(paperLayingText);
  return (
    <section className={css.wayIn} aria-label={text.more}>
      <JoinSquare square={way.square} label={text.square} />
      <p>
        <span className={css.address}>{way.address}</span>
        <strong className={css.code}>{way.code}</strong>
      </p>
      {isOtherOnPaper && <p className={css.otherCode}>{text.otherOnPaper}</p>}
      <ul className={css.doors}>
        <li>
          <a href={`${meeting}/skaerm`} target="_blank" rel="noreferrer">
            {text.wall}
          </a>
        </li>
        <li>
          <a href={way.path} target="_blank" rel="noreferrer">
            {text.scribe}
          </a>
        </li>
        <li>
          <a href={`${meeting}/ark${item ? `/${item}` : ""}`}>{paper.title}</a>
        </li>
      </ul>
    </section>
  );
}
