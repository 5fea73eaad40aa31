import { useEffect, useRef } from "react";
import { Form, useLocation } from "react-router";
import { Button } from "#ui/button.tsx";
import { useLanguage, useText } from "#ui/language.tsx";
import { Unfold } from "#ui/unfold.tsx";
import css from "./agenda.module.css";
import type { AgendaItem } from "./agenda.server.ts";
import { agendaText } from "./agenda.text.ts";
import { ItemForm } from "./agenda-item.form.tsx";
import { kindText } from "./agenda-kind.text.ts";
import type { PersonaChoice } from "./agenda-personas.server.ts";
import { clockInWords } from "./meeting-words.ts";
import { asksSeveral } from "./prompt.ts";
import { PromptsOfLine } from "./prompt-offers.tsx";
import type { PlannedPrompt } from "./prompts.server.ts";

type AgendaLinesProps = {
  agenda: readonly AgendaItem[];
  personas: readonly PersonaChoice[];
  /** What the lines ask, of all of them. */
  prompts: readonly PlannedPrompt[];
  /** The address of the agenda. */
  home: string;
  draft: (itemId: string) => string;
  refusedAt: (itemId: string) => unknown;
  /** The line that has just been moved, which keeps the focus. */
  moved: { id: string; to: string } | undefined;
};

/** The agenda in order, with the time each line begins. Moving is two buttons, in the open. */
export function AgendaLines({ agenda, personas, prompts, home, draft, refusedAt, moved }: AgendaLinesProps) {
  const text = useText(agendaText);
  return (
    <ol className={css.agenda} aria-label={text.list}>
      {agenda.map((item, index) => (
        <AgendaLine
          key={item.id}
          item={item}
          personas={personas}
          prompts={prompts.filter(({ itemId }) => itemId === item.id)}
          home={home}
          isFirst={index === 0}
          isLast={index === agenda.length - 1}
          draft={draft(item.id)}
          refused={refusedAt(item.id)}
          movedTo={moved?.id === item.id ? moved.to : undefined}
        />
      ))}
    </ol>
  );
}

type AgendaLineProps = {
  item: AgendaItem;
  personas: readonly PersonaChoice[];
  prompts: readonly PlannedPrompt[];
  home: string;
  isFirst: boolean;
  isLast: boolean;
  draft: string;
  refused: unknown;
  movedTo: string | undefined;
};

function AgendaLine(props: AgendaLineProps) {
  const { item, personas, prompts, home, isFirst, isLast, draft, refused, movedTo } = props;
  const text = useText(agendaText);
  const kinds = useText(kindText);
  const language = useLanguage();
  const line = useKeptFocus(movedTo);
  const { id, kind, title, question, minutes, note } = item;
  const name = title || kinds[kind].name;
  const about = personas.find((one) => one.id === item.personaId);
  const mover = (to: "earlier" | "later", isAtEnd: boolean, label: string, arrow: string) => (
    <Form method="post" preventScrollReset>
      <input type="hidden" name="id" value={id} />
      <button
        type="submit"
        className={css.mover}
        name="do"
        value={to}
        data-to={to}
        aria-disabled={isAtEnd || undefined}
        onClick={(event) => isAtEnd && event.preventDefault()}
      >
        <span aria-hidden="true">{arrow}</span>
        <span className="visually-hidden">
          {label}: {name}
        </span>
      </button>
    </Form>
  );
  return (
    <li className={css.item} data-kind={kind} ref={line}>
      <p className={css.time}>{clockInWords(item, language)}</p>
      <div className={css.what}>
        <h3>
          {name} <span className={css.minutes}>{text.minutes(minutes)}</span>
        </h3>
        {question && (
          <p className={css.question} dir="auto">
            {question}
          </p>
        )}
        {kind === "persona" && (
          <p className={css.about} dir="auto">
            {about ? text.aboutPersona([about.name, about.age].filter(Boolean).join(", ")) : text.aboutNobody}
          </p>
        )}
        {note && (
          <p className={css.note} dir="auto">
            {note}
          </p>
        )}
        {asksSeveral(kind) && <PromptsOfLine to={`${home}/${id}/spoergsmaal`} prompts={prompts} />}
        <div data-screen-only="">
          <Unfold
            key={`${name}${question}${minutes}${note}${item.personaId}`}
            label={text.edit}
            about={name}
            open={refused !== undefined}
          >
            <p className={css.kind}>
              {kinds[kind].what} {kinds[kind].when}
            </p>
            <ItemForm item={item} personas={personas} draft={draft} refused={refused} />
          </Unfold>
        </div>
      </div>
      <div className={css.movers} data-screen-only="">
        {mover("earlier", isFirst, text.earlierPlace, "↑")}
        {mover("later", isLast, text.laterPlace, "↓")}
      </div>
    </li>
  );
}

/** Whoever moves a line with the keyboard still stands at its button afterwards, and can press again. */
function useKeptFocus(movedTo: string | undefined) {
  const line = useRef<HTMLLIElement>(null);
  const { key } = useLocation();
  useEffect(() => {
    if (movedTo && key) line.current?.querySelector<HTMLElement>(`[data-to="${movedTo}"]`)?.focus();
  }, [movedTo, key]);
  return line;
}

type PreviewProps = { lines: readonly Omit<AgendaItem, "personaId">[] };

/** An agenda as it would be, before one chooses it. */
export function AgendaPreview({ lines }: PreviewProps) {
  const text = useText(agendaText);
  const kinds = useText(kindText);
  const language = useLanguage();
  return (
    <ol className={css.preview}>
      {lines.map((item) => (
        <li key={item.id}>
          <span className={css.time}>{clockInWords(item, language)}</span>
          <span>
            <b>{item.title || kinds[item.kind].name}</b>{" "}
            <span className={css.minutes}>{text.minutes(item.minutes)}</span>
            {item.question && <span className={css.asked}>{item.question}</span>}
          </span>
        </li>
      ))}
    </ol>
  );
}

/** One press that lays an agenda. */
export function LayButton({ name, fields, isInstead }: LayButtonProps) {
  const text = useText(agendaText);
  return (
    <Form method="post">
      {Object.entries(fields).map(([key, value]) => (
        <input key={key} type="hidden" name={key} value={value} />
      ))}
      <Button look={isInstead ? "quiet" : "plain"} name="do" value="lay" busyText={text.laying}>
        {isInstead ? text.layInstead : text.lay}
        <span className="visually-hidden"> {name}</span>
      </Button>
    </Form>
  );
}

type LayButtonProps = { name: string; fields: Readonly<Record<string, string>>; isInstead: boolean };
