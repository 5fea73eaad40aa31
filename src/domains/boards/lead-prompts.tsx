import { Button } from "#ui/button.tsx";
import { useText } from "#ui/language.tsx";
import { LeadBoard } from "./lead-board.tsx";
import type { Pile } from "./lead-lying.ts";
import { PressForm } from "./lead-press.tsx";
import css from "./lead-prompts.module.css";
import { leadPromptsText } from "./lead-prompts.text.ts";
import type { LeadViewProps } from "./lead-views.tsx";
import type { Prompt } from "./material.ts";
import { promptInFocus, underPrompts } from "./prompt-look.ts";
import type { SeenBoard } from "./seen.ts";

/** Piles under the question each answers. */
export const pilesUnder = (piles: readonly Pile[], prompts: readonly Prompt[]) =>
  underPrompts(piles, ({ notes: [first] }) => first, prompts);

/** A board whose line asks several questions: under each, its heaps and what lies loose. */
export function LeadPrompts({ notes: _, material, ...lying }: LeadViewProps) {
  const text = useText(leadPromptsText);
  const { board, piles } = lying;
  const { prompts } = material;
  if (prompts.length === 0) return <LeadBoard {...lying} />;
  return (
    <div className={css.questions}>
      {pilesUnder(piles, prompts).map(({ prompt, things }) => (
        <section key={prompt?.id ?? ""} aria-labelledby={`sp-${prompt?.id ?? "uden"}`}>
          <header className={css.head}>
            <h2 id={`sp-${prompt?.id ?? "uden"}`} dir="auto">
              {prompt?.text ?? text.other}
            </h2>
            {prompt && <Now board={board} prompts={prompts} prompt={prompt} />}
          </header>
          {things.length === 0 ? (
            <p className={css.soft}>{text.none}</p>
          ) : (
            <LeadBoard {...lying} prompts={[]} piles={things} />
          )}
        </section>
      ))}
    </div>
  );
}

type PromptListProps = {
  board: SeenBoard;
  prompts: readonly Prompt[];
};

/** The questions of a line, and which of them the room is at: where what was said lies elsewhere, or is hidden. */
export function LeadPromptList({ board, prompts }: PromptListProps) {
  const text = useText(leadPromptsText);
  return (
    <ol className={css.list} aria-label={text.list}>
      {prompts.map((prompt) => (
        <li key={prompt.id}>
          <span dir="auto">{prompt.text}</span>
          <span className={css.soft}>{text.notes(board.saidTo?.[prompt.id] ?? 0)}</span>
          <Now board={board} prompts={prompts} prompt={prompt} />
        </li>
      ))}
    </ol>
  );
}

/** The press that takes the room to a question; where it is already, that it is. Sheets that go round have all of them. */
function Now({ board, prompts, prompt }: Pick<PromptListProps, "board" | "prompts"> & { prompt: Prompt }) {
  const text = useText(leadPromptsText);
  if (board.passes > 0) return null;
  const isHere = promptInFocus(board, prompts)?.id === prompt.id;
  return (
    <PressForm className={css.now}>
      <input type="hidden" name="boardId" value={board.id} />
      <input type="hidden" name="place" value={isHere ? 0 : prompts.indexOf(prompt) + 1} />
      {isHere && <span className={css.here}>{text.isNow}</span>}
      <Button look="text" name="do" value="focus" offline>
        {isHere ? text.all : text.now}
        {!isHere && <span className="visually-hidden"> {prompt.text}</span>}
      </Button>
    </PressForm>
  );
}
