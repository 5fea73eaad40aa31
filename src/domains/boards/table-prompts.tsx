import { promptInFocus } from "./prompt-look.ts";
import { useTable } from "./table-context.tsx";
import { WordsField } from "./table-plain-notes.tsx";
import { tablePromptsText } from "./table-prompts.text.ts";
import type { ToolParts } from "./table-tools.tsx";
import { countedIn, filled } from "./table-words.ts";

/** The address of one of the questions. */
const at = (id: string) => `?sp=${id}`;

/** Several questions on one line, one of them open: the way to the next, and how much has been said to each. */
export const promptTable: ToolParts = {
  Above: function Above() {
    return (
      <>
        <WhereTheRoomIs />
        <WayThroughPrompts />
      </>
    );
  },
  Fields: function Fields({ typed }) {
    const { words, look } = useTable();
    return (
      <>
        <input type="hidden" name="slot" value={look?.prompt ?? ""} />
        <WordsField label={words.write.note} typed={typed} hidden />
        <button type="submit">{words.write.lay}</button>
      </>
    );
  },
};

/** That the others are at another of the questions, and the way there. */
function WhereTheRoomIs() {
  const { tongue, words, board, material, look, here } = useTable();
  const focus = promptInFocus(board, material.prompts);
  if (!focus || focus.id === look?.prompt) return null;
  return (
    <p className="line">
      {tablePromptsText[tongue].now} <b dir="auto">{focus.text}</b> <a href={here}>{words.room.goAlong}</a>
    </p>
  );
}

/** The questions before and after the one that is open, and all of them. */
export function WayThroughPrompts() {
  const { tongue, material, look, board } = useTable();
  const text = tablePromptsText[tongue];
  const { prompts } = material;
  const place = prompts.findIndex(({ id }) => id === look?.prompt);
  const [before, after] = [prompts[place - 1], prompts[place + 1]];
  if (prompts.length < 2) return null;
  return (
    <nav className="asked" aria-label={text.all}>
      <p>
        {before ? (
          <a href={at(before.id)} rel="prev">
            {text.previous}
          </a>
        ) : (
          <span />
        )}
        {after ? (
          <a href={at(after.id)} rel="next">
            {text.next}
          </a>
        ) : (
          <span />
        )}
      </p>
      <details>
        <summary>{text.all}</summary>
        <ol>
          {prompts.map(({ id, text: question }) => (
            <li key={id}>
              <a href={at(id)} aria-current={id === look?.prompt ? "page" : undefined} dir="auto">
                {question}
              </a>{" "}
              <small>{countedIn(tongue, text.said, board?.saidTo?.[id] ?? 0)}</small>
            </li>
          ))}
        </ol>
      </details>
    </nav>
  );
}

/** Which of the questions is open, above it: "Spørgsmål 2 af 4". Nothing where there is but one. */
export function usePromptPlace(): string {
  const { tongue, material, look } = useTable();
  const place = material.prompts.findIndex(({ id }) => id === look?.prompt);
  if (place < 0 || material.prompts.length < 2) return "";
  return filled(tablePromptsText[tongue].place, { number: place + 1, all: material.prompts.length });
}
