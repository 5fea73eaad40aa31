import { useTable, useWhen } from "./table-context.tsx";
import { dotsLeft, mostOnOne } from "./table-view.ts";
import { countedIn, filled } from "./table-words.ts";

/** The dots one lays on a thing oneself: one fewer, how many, one more. Each press says how many it is to be. */
export function Dots({ target, what }: { target: string; what: string }) {
  const { words, tongue, board, dots, who, here } = useTable();
  const when = useWhen();
  if (!board) return null;
  const own = dots[target] ?? 0;
  const { left } = dotsLeft(board, who.heads, dots);
  const most = mostOnOne(board, { heads: who.heads, left, own });
  return (
    <form
      method="post"
      action={here}
      className="dots"
      data-form="dots"
      data-target={target}
      {...when("voting")}
    >
      <input type="hidden" name="do" value="dots" />
      <input type="hidden" name="boardId" value={board.id} />
      <input type="hidden" name="targetId" value={target} />
      <button
        type="submit"
        name="dots"
        value={Math.max(0, own - 1)}
        disabled={own === 0}
        aria-label={filled(words.vote.less, { what })}
        data-step="-1"
      >
        −
      </button>
      <output data-part="count">
        <span aria-hidden="true">{own}</span>
        <span className="visually-hidden">{countedIn(tongue, words.vote.own, own)}</span>
      </output>
      <button
        type="submit"
        name="dots"
        value={own + 1}
        disabled={own >= most}
        aria-label={filled(words.vote.more, { what })}
        data-step="1"
      >
        +
      </button>
    </form>
  );
}

/** How many dots a thing got, once they are counted. */
export function Total({ target }: { target: string }) {
  const { words, tongue, board } = useTable();
  const when = useWhen();
  if (!board) return null;
  return (
    <p className="total" data-total={target} {...when("counted")}>
      {countedIn(tongue, words.vote.total, board.totals[target] ?? 0)}
    </p>
  );
}

/** What a vote is, and how many dots one has: said above what is voted on. */
export function VoteIntroduction() {
  const { words, board, who } = useTable();
  const when = useWhen();
  if (!board) return null;
  const all = board.dots * who.heads;
  const table = who.tableName || words.vote.ownTable;
  return (
    <>
      <div className="vote" {...when("voting")}>
        <h3>{words.vote.title}</h3>
        <p>
          {who.heads > 1 && (
            <span data-part="table-dots">
              {filled(words.vote.forTable, { table, heads: who.heads, all })}{" "}
            </span>
          )}
          {words.vote.secret}{" "}
          <span data-part="one-each" hidden={board.several}>
            {words.vote.oneEach}
          </span>
        </p>
      </div>
      <p className="vote" {...when("counted")}>
        {words.vote.closed}
      </p>
    </>
  );
}

/** The dots one has left: always in sight while there is a vote. */
export function DotsLeft() {
  const { words, board, dots, who } = useTable();
  const when = useWhen();
  if (!board) return null;
  return (
    <p className="left" {...when("voting")}>
      <a href="#bordet" data-part="left">
        {filled(words.vote.left, dotsLeft(board, who.heads, dots))}
      </a>
    </p>
  );
}
