import { useEffect, useState } from "react";
import { Link, useNavigate, useRevalidator, useSearchParams } from "react-router";
import { kindText } from "#domains/meetings/agenda-kind.text.ts";
import { Icon } from "#ui/icon.tsx";
import { useText } from "#ui/language.tsx";
import { Question } from "#ui/question.tsx";
import css from "./lead.module.css";
import type { Held } from "./lead.page.tsx";
import { leadText } from "./lead.text.ts";
import { LeadAgenda } from "./lead-agenda.tsx";
import { leadBoardText } from "./lead-board.text.ts";
import { LeadClock } from "./lead-clock.tsx";
import { LeadCode } from "./lead-code.tsx";
import { LeadEnd } from "./lead-end.tsx";
import type { LeadRefusal, Undoable } from "./lead-form.ts";
import { Go } from "./lead-go.tsx";
import { useLying } from "./lead-live.ts";
import { LeadNext } from "./lead-next.tsx";
import { PressContext } from "./lead-press.tsx";
import { type SendRefusal, useSending } from "./lead-sending.ts";
import { LeadStage } from "./lead-stage.tsx";
import { viewIn } from "./lead-view.ts";
import { OwnCards } from "./own-card.tsx";

/** The meeting while it is held, as the one who leads sees it. */
export function LeadHeld({ read, refused }: { read: Held; refused: LeadRefusal | undefined }) {
  const text = useText(leadText);
  const boardText = useText(leadBoardText);
  const kinds = useText(kindText);
  const [search] = useSearchParams();
  const { table, preparation, way, isPinned } = read;
  const { meeting, engagementId } = preparation;
  const base = `/moeder/${meeting.id}`;
  const home = `${base}/styr`;
  const query = search.size > 0 ? `?${search}` : "";
  const { lying, isFollowing, writing } = useLying(table.told, read.now, `${base}/stroem`);
  const { sitting } = lying;
  const room = sitting.item;
  const item = table.item;
  const board = lying.boards.find((one) => one.item === item?.id);

  const navigate = useNavigate();
  const { revalidate } = useRevalidator();
  const isBehind = sitting.over || (!isPinned && room !== null && room !== (item?.id ?? null));
  useEffect(() => {
    if (isBehind) void revalidate();
  }, [isBehind, revalidate]);

  const [said, setSaid] = useState("");
  const [problem, setProblem] = useState<SendRefusal | undefined>(refused);
  const [undoable, setUndoable] = useState<Undoable & { board: string | undefined }>();
  const { send, waiting, isAway } = useSending(`${base}/goer`, (outcome) => {
    if ("refused" in outcome) return setProblem(outcome.refused);
    setProblem(undefined);
    setSaid(boardText.done[outcome.press] ?? "");
    if (outcome.undoable) setUndoable({ ...outcome.undoable, board: board?.id });
    // One who has looked ahead and then moves the room goes along with it from there.
    if (outcome.press === "go" && isPinned) void navigate(home + query);
  });
  const turns = undoable && undoable.board === board?.id ? undoable : table;

  return (
    <PressContext value={{ send }}>
      <div className={css.room}>
        <header className={css.top}>
          <Link to={`/forloeb/${engagementId}/moeder/${meeting.id}`}>{text.back}</Link>
          <p className={css.present}>
            <span role="status">{sitting.people > 0 ? text.people(sitting.people) : text.nobody}</span>
            <a className={css.toAgenda} href="#dagsorden">
              {text.agenda}
            </a>
            <span className={css.shortCode}>
              {text.code} <strong>{way.code}</strong>
            </span>
          </p>
        </header>
        <main id="indhold" className={css.stage} tabIndex={-1}>
          <div className={css.lines} role="status">
            {isAway ? (
              <p className={css.away}>
                <Icon name="offline" /> {text.away} {waiting > 0 && text.waiting(waiting)}
              </p>
            ) : (
              !isFollowing && (
                <p className={css.away}>
                  <Icon name="offline" /> {text.lagging}
                </p>
              )
            )}
            {problem && <p className={css.problem}>{text.refusals[problem]}</p>}
          </div>
          {room !== item?.id && item && (
            <div className={css.elsewhere}>
              <p>{text.elsewhere}</p>
              <Go itemId={item.id} label={text.goHere} />
              <Go itemId={item.id} gather label={text.callHere} />
              <Link to={home + query}>{text.toRoom}</Link>
            </div>
          )}
          <p className={css.kind} dir="auto">
            {item && (item.title || kinds[item.kind].name)}
          </p>
          <Question as="h1" size={board && !board.private && board.notes > 0 ? "page" : "stage"}>
            <span dir="auto">{item?.question || meeting.question}</span>
          </Question>
          <OwnCards cards={table.material.ownCards}>
            <LeadStage
              key={board?.id ?? item?.id}
              lying={lying}
              board={board}
              kind={item?.kind}
              cards={read.cards}
              material={table.material}
              writing={(board && writing[board.id]) ?? 0}
              view={viewIn(search.get("vis"))}
              pathname={isPinned && item ? `${home}/${item.id}` : home}
              pressId={read.pressId}
              turns={turns}
              said={said}
            />
          </OwnCards>
          <noscript>
            <a href={`${isPinned && item ? `${home}/${item.id}` : home}${query}`}>{text.refresh}</a>
          </noscript>
        </main>
        <aside className={css.side} id="dagsorden">
          <LeadAgenda home={home} search={query} lines={table.items} room={room} looking={item?.id} />
          <LeadCode
            meeting={base}
            way={way}
            isOtherOnPaper={read.isOtherOnPaper}
            item={board ? item?.id : undefined}
          />
          {room === item?.id && item && sitting.people > 0 && (
            <div className={css.call}>
              <Go itemId={item.id} gather label={text.callHere} look="text" />
            </div>
          )}
          <LeadEnd home={home} lines={table.items} boards={lying.boards} />
        </aside>
        <footer className={css.bottom}>
          <LeadNext lines={table.items} room={room} board={room === item?.id ? board : undefined}>
            <LeadClock until={lying.until} now={lying.now} />
          </LeadNext>
        </footer>
      </div>
    </PressContext>
  );
}
