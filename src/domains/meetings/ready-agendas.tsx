import { useLanguage, useText } from "#ui/language.tsx";
import { Unfold } from "#ui/unfold.tsx";
import css from "./agenda.module.css";
import { agendaText } from "./agenda.text.ts";
import { lengthOf, timed } from "./agenda.ts";
import { AgendaPreview, LayButton } from "./agenda-lines.tsx";
import { meetingTitle } from "./meeting-words.ts";
import { readyAgendaKeys, readyAgendas } from "./ready-agenda.text.ts";
import type { EarlierAgenda } from "./ready-agendas.server.ts";

type ReadyAgendasProps = {
  /** The one that fits where the meeting is in the series is open to be looked at. */
  number: number;
  startsAt: string;
  isInstead: boolean;
  earlier: readonly EarlierAgenda[];
};

/** Agendas to begin from, shown whole before one chooses: the three that are ready, and those of the house's own meetings. */
export function ReadyAgendas({ number, startsAt, isInstead, earlier }: ReadyAgendasProps) {
  const text = useText(agendaText);
  const ready = useText(readyAgendas);
  const language = useLanguage();
  const fitting = readyAgendaKeys[Math.min(number, readyAgendaKeys.length) - 1];
  return (
    <div className={css.ready}>
      {readyAgendaKeys.map((key) => {
        const { name, about, lines } = ready[key];
        const items = lines.map((line, index) => ({ ...line, id: `${key}${index}`, meetingId: "" }));
        return (
          <Unfold
            key={key}
            label={`${name} · ${text.about(lines.length, lengthOf(lines))}`}
            open={!isInstead && key === fitting}
          >
            <p className={css.about}>{about}</p>
            <AgendaPreview lines={timed(startsAt, items)} />
            <LayButton name={name} fields={{ ready: key }} isInstead={isInstead} />
          </Unfold>
        );
      })}
      {earlier.length > 0 && (
        <>
          <h3>{text.earlier}</h3>
          {earlier.map(({ meetingId, engagement, number: nth, lines }) => {
            const name = text.earlierName(engagement, meetingTitle(nth, language).toLowerCase());
            return (
              <Unfold key={meetingId} label={`${name} · ${text.about(lines.length, lengthOf(lines))}`}>
                <AgendaPreview lines={timed(startsAt, lines)} />
                <LayButton name={name} fields={{ from: meetingId }} isInstead={isInstead} />
              </Unfold>
            );
          })}
        </>
      )}
    </div>
  );
}
