import { useEffect } from "react";
import { useRevalidator } from "react-router";
import { memberOf } from "#domains/access/gate.server.ts";
import { kindText } from "#domains/meetings/agenda-kind.text.ts";
import { isId } from "#platform/database/id.ts";
import { useText } from "#ui/language.tsx";
import { pageTitle } from "#ui/page-title.ts";
import { Timer } from "#ui/timer.tsx";
import type { Route } from "./+types/wall.page.ts";
import { useLying } from "./lead-live.ts";
import { pilesOf } from "./lead-lying.ts";
import { pilesUnder } from "./lead-prompts.tsx";
import { wayToTable } from "./lead-square.server.ts";
import { JoinSquare } from "./lead-square.tsx";
import { OwnCards } from "./own-card.tsx";
import { pictureCardTexts } from "./picture-card.text.ts";
import { promptInFocus } from "./prompt-look.ts";
import { slotsIn } from "./prompt-parts.ts";
import { findSitting } from "./sittings.server.ts";
import { readTableForWall } from "./table.server.ts";
import css from "./wall.module.css";
import { wallText } from "./wall.text.ts";
import { WallPiles } from "./wall-piles.tsx";
import { WallPrompts } from "./wall-prompts.tsx";
import { WallSilent } from "./wall-silent.tsx";
import { wallViewOf } from "./wall-views.tsx";

export async function loader({ params, context }: Route.LoaderArgs) {
  const member = memberOf(context);
  const { meetingId } = params;
  const sitting = isId(meetingId) ? await findSitting(member, meetingId) : undefined;
  const table = sitting && (await readTableForWall(member, meetingId));
  if (!table) throw new Response(null, { status: 404 });
  return {
    table,
    way: sitting.closedAt ? undefined : wayToTable(sitting.code),
    cards: table.item?.kind === "picture-cards" ? pictureCardTexts[member.language] : undefined,
    now: Date.now(),
  };
}

export const meta: Route.MetaFunction = ({ matches, loaderData }) =>
  pageTitle(matches, (language) =>
    [wallText[language].title, loaderData?.table.meeting.question].filter(Boolean).join(" · "),
  );

/** What hangs on the wall: one question, its notes, the clock, and the way in. It follows the room by itself. */
export default function WallPage({ loaderData, params }: Route.ComponentProps) {
  const text = useText(wallText);
  const kinds = useText(kindText);
  const { table, way, cards, now } = loaderData;
  const { lying } = useLying(table.told, now, `/moeder/${params.meetingId}/stroem?til=skaerm`);
  const { sitting } = lying;
  const { revalidate } = useRevalidator();
  const isBehind = sitting.item !== (table.item?.id ?? null) || sitting.over !== (way === undefined);
  useEffect(() => {
    if (isBehind) void revalidate();
  }, [isBehind, revalidate]);
  useFullScreenKey();

  const item = table.items.find(({ id }) => id === sitting.item) ?? table.item;
  const board = lying.boards.find((one) => one.item === item?.id);
  const piles = board && !board.private ? pilesOf(lying, board.id, slotsIn(board.tool, table.material)) : [];
  const { prompts } = table.material;
  const focus = promptInFocus(board, prompts);
  const own = wallViewOf(board?.tool, table.material);
  const asks = item && (item.kind === "break" || item.kind === "welcome") ? "" : item?.question;
  const title = item ? item.title || kinds[item.kind].name : "";
  const question = focus?.text || asks || (item?.kind === "break" ? title : table.meeting.question);
  return (
    <main id="indhold" className={css.wall} tabIndex={-1}>
      {sitting.over ? (
        <div className={css.stage}>
          <h1>{text.over}</h1>
        </div>
      ) : board && own && (!board.private || own.whilePrivate) && (piles.length > 0 || own.whileEmpty) ? (
        <own.View
          key={board.id}
          question={question}
          board={board}
          notes={piles.flatMap(({ notes }) => notes)}
          material={table.material}
          cards={cards}
        />
      ) : board && piles.length > 0 ? (
        <OwnCards cards={table.material.ownCards}>
          <WallPiles
            key={board.id}
            question={question}
            piles={
              focus
                ? (pilesUnder(piles, prompts).find(({ prompt }) => prompt === focus)?.things ?? [])
                : piles
            }
            board={board}
            cards={cards}
            prompts={focus ? undefined : prompts}
          >
            {focus && <WallPrompts board={board} prompts={prompts} focus={focus} />}
          </WallPiles>
        </OwnCards>
      ) : (
        <div className={css.stage} data-calm="">
          <h1 dir="auto">{question}</h1>
          {board && focus && <WallPrompts board={board} prompts={prompts} focus={focus} />}
          {board?.private && board.passes > 0 ? (
            <WallSilent board={board} />
          ) : board?.private ? (
            <div className={css.calm}>
              {board.notes > 0 && (
                <p className={css.count} role="status">
                  <strong>{board.notes}</strong> {text.notes(board.notes)}
                  {board.finished > 0 && ` · ${text.finished(board.finished)}`}
                </p>
              )}
              <p>{text.private}</p>
            </div>
          ) : (
            board && <p className={css.calm}>{text.empty}</p>
          )}
        </div>
      )}
      <footer className={css.foot}>
        {way && (
          <>
            <JoinSquare square={way.square} label={text.square} />
            <p className={css.way}>
              {way.address}
              <span className="visually-hidden">{text.code}</span> <strong>{way.code}</strong>
            </p>
          </>
        )}
        <p className={css.now}>
          {board?.voting === "open" ? (
            <span className={css.vote}>{text.voting(board.dots)}</span>
          ) : (
            sitting.people > 0 && text.people(sitting.people)
          )}
        </p>
        <span className={css.time}>
          {lying.until !== null && <Timer until={lying.until} now={lying.now} label={text.clock} />}
        </span>
      </footer>
      <noscript>
        <meta httpEquiv="refresh" content="10" />
      </noscript>
    </main>
  );
}

/** F fills the screen, and F lets it be again: the one key of the wall. */
function useFullScreenKey(): void {
  useEffect(() => {
    const press = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent) => {
      if (key.toLowerCase() !== "f" || ctrlKey || metaKey || altKey) return;
      if (document.fullscreenElement) void document.exitFullscreen();
      else void document.documentElement.requestFullscreen?.().catch(() => {});
    };
    addEventListener("keydown", press);
    return () => removeEventListener("keydown", press);
  }, []);
}
