import { Link } from "react-router";
import { kindText } from "#domains/meetings/agenda-kind.text.ts";
import type { LineAtTable } from "#domains/meetings/at-the-table.server.ts";
import { useText } from "#ui/language.tsx";
import css from "./lead.module.css";
import { leadText } from "./lead.text.ts";

type LeadAgendaProps = {
  home: string;
  search: string;
  lines: readonly LineAtTable[];
  /** Where the room is, and which line is looked at. */
  room: string | null;
  looking: string | undefined;
};

/** The agenda as soft steps: one may look at any line, and the room stays where it is. */
export function LeadAgenda({ home, search, lines, room, looking }: LeadAgendaProps) {
  const text = useText(leadText);
  const kinds = useText(kindText);
  return (
    <nav aria-label={text.agenda} className={css.agenda}>
      <ol>
        {lines.map((line) => (
          <li key={line.id} data-room={line.id === room || undefined}>
            <Link
              to={`${home}${line.id === room ? "" : `/${line.id}`}${search}`}
              aria-current={line.id === looking ? "step" : undefined}
            >
              <span dir="auto">{line.title || kinds[line.kind].name}</span>
              <span className={css.minutes}>{text.minutes(line.minutes)}</span>
              {line.id === room && <span className={css.here}>{text.here}</span>}
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  );
}
