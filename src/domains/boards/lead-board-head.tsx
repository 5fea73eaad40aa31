import { Link } from "react-router";
import { fieldsOf } from "#platform/web/form.ts";
import { Button } from "#ui/button.tsx";
import { useLanguage, useText } from "#ui/language.tsx";
import { Unfold } from "#ui/unfold.tsx";
import css from "./lead-board.module.css";
import { leadBoardText } from "./lead-board.text.ts";
import { PressForm } from "./lead-press.tsx";
import { DotFields, SettingFields } from "./lead-setting.form.tsx";
import { settingSentence, settingText } from "./lead-setting.text.ts";
import { type View, views, viewWords } from "./lead-view.ts";
import type { SeenBoard } from "./seen.ts";

type LeadBoardHeadProps = { board: SeenBoard; people: number; writing: number; view: View; pathname: string };

/** How it stands with a board: how much lies there, whether one may write, how a vote goes; and how it works. */
export function LeadBoardHead({ board, people, writing, view, pathname }: LeadBoardHeadProps) {
  const text = useText(leadBoardText);
  const counts = [
    text.notes(board.notes),
    writing > 0 && text.writing(writing),
    board.finished > 0 && text.finished(board.finished),
    !board.open && text.isShut,
  ].filter(Boolean);
  return (
    <div className={css.boardHead}>
      <div className={css.standing}>
        <p className={css.counts}>{counts.join(" · ")}</p>
        {board.private && board.passes === 0 && <p>{text.private}</p>}
        {board.voting === "open" && (
          <p>
            {text.vote.running(board.laid ?? 0, board.dots * people)} {text.vote.hint}
          </p>
        )}
        {board.voting === "closed" && <p>{text.vote.closed(board.laid ?? 0)}</p>}
      </div>
      {!board.private && (
        <nav className={css.views} aria-label={text.views.label}>
          {views.map((one) => (
            <Link
              key={one}
              to={`${pathname}?vis=${viewWords[one]}`}
              replace
              preventScrollReset
              aria-current={one === view ? "true" : undefined}
            >
              {text.views[one]}
            </Link>
          ))}
        </nav>
      )}
    </div>
  );
}

/** How the board works, in one sentence, and what more can be done with it. */
export function LeadBoardSettings({ board }: { board: SeenBoard }) {
  const text = useText(leadBoardText);
  const words = useText(settingText);
  const language = useLanguage();
  const setting = {
    anonymity: board.anonymity,
    hidden: board.private,
    dots: board.dots,
    severalDots: board.several,
    passes: board.passes,
  };
  const isWritten = board.notes > 0;
  const press = (does: string, label: string, more: Readonly<Record<string, string>> = {}, hint = "") => (
    <PressForm>
      <input type="hidden" name="boardId" value={board.id} />
      {Object.entries(more).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <Button look="quiet" name="do" value={does} offline>
        {label}
      </Button>
      {hint && <span className={css.hint}>{hint}</span>}
    </PressForm>
  );
  return (
    <Unfold label={text.how}>
      <p>{settingSentence(setting, language)}</p>
      <div className={css.presses}>
        {press("shut", board.open ? text.shut : text.unshut, { is: String(board.open) })}
        {board.finished > 0 && press("clear-finished", text.clearFinished, {}, text.clearFinishedHint)}
        {board.voting === "closed" && press("open-vote", text.vote.reopen)}
        {board.voting !== "none" && press("clear-vote", text.vote.again, {}, text.vote.againHint)}
      </div>
      <PressForm key={JSON.stringify(setting)} className={css.change}>
        <input type="hidden" name="do" value={isWritten ? "dots" : "settings"} />
        <input type="hidden" name="boardId" value={board.id} />
        {isWritten ? (
          <>
            <p className={css.hint}>{words.fixed}</p>
            <DotFields at={board.id} tool={board.tool} setting={setting} field={fieldsOf(undefined)} />
          </>
        ) : (
          <SettingFields at={board.id} tool={board.tool} setting={setting} field={fieldsOf(undefined)} />
        )}
        <Button look="quiet" offline>
          {words.save}
        </Button>
      </PressForm>
    </Unfold>
  );
}
