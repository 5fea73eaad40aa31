import { useText } from "#ui/language.tsx";
import css from "./lead.module.css";
import { leadText } from "./lead.text.ts";
import type { WayToTable } from "./lead-square.server.ts";
import { JoinSquare } from "./lead-square.tsx";

/** The code, always in sight, and where to type it. */
export function LeadCode({ meeting, way }: { meeting: string; way: WayToTable }) {
  const text = useText(leadText);
  return (
    <section className={css.wayIn} aria-label={text.more}>
      <JoinSquare square={way.square} label={text.square} />
      <p>
        <span className={css.address}>{way.address}</span>
        <strong className={css.code}>{way.code}</strong>
      </p>
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
      </ul>
    </section>
  );
}
