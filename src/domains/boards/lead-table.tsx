import { Link, useLocation, useSearchParams } from "react-router";
import { useLanguage, useText } from "#ui/language.tsx";
import { WideTable } from "#ui/wide-table.tsx";
import { leadBoardText } from "./lead-board.text.ts";
import type { LyingProps } from "./lead-board.tsx";
import type { Pile } from "./lead-lying.ts";
import { pickForm } from "./lead-note.tsx";
import { usePileName } from "./lead-pile.tsx";
import { leadPromptsText } from "./lead-prompts.text.ts";
import css from "./lead-table.module.css";
import { extraColumns, extraInWords } from "./note-extra-words.ts";
import { NotePicture } from "./note-picture.tsx";
import { useOwnCards } from "./own-card.tsx";
import { paperLayingText } from "./paper-laying.text.ts";
import { promptOf } from "./prompt-look.ts";
import type { SeenNote } from "./seen.ts";

type Row = { note: SeenNote; pile: Pile; heap: string; card: string; dots: number };
type Column = { key: string; label: string; value(row: Row): string | number };

/** All notes with all their fields, one in each row, in the order of the board until one sorts them. */
export function LeadTable({ board, piles, cards, prompts = [], isPicked }: LyingProps) {
  const text = useText(leadBoardText);
  const words = text.table;
  const asked = useText(leadPromptsText);
  const byHand = useText(paperLayingText).handwritten;
  const language = useLanguage();
  const nameOf = usePileName();
  const [search] = useSearchParams();
  const { pathname } = useLocation();
  const isAlone = piles.length === 1 && !piles[0]?.heap;
  const own = useOwnCards();
  const rows = piles.flatMap((pile) =>
    pile.notes.map((note): Row => {
      const card = note.extra.card as keyof NonNullable<typeof cards> | undefined;
      return {
        note,
        pile,
        heap: pile.heap || prompts.length === 0 ? nameOf(pile, isAlone) : "",
        card: (card && cards?.[card]?.title) ?? own.find(({ id }) => id === card)?.title ?? "",
        dots: board.totals[note.id] ?? (pile.heap && board.totals[pile.heap.id]) ?? 0,
      };
    }),
  );
  const all: Column[] = [
    { key: "card", label: words.card, value: (row) => row.card },
    { key: "text", label: words.text, value: ({ note }) => note.text || (note.picture ? byHand : "") },
    { key: "asked", label: asked.column, value: ({ note }) => promptOf(note, prompts)?.text ?? "" },
    { key: "heap", label: words.heap, value: (row) => row.heap },
    ...extraColumns(board.tool, language).map(({ key, label, value }) => ({
      key,
      label,
      value: ({ note }: Row) => value(note),
    })),
    { key: "who", label: words.who, value: ({ note }) => note.extra.who ?? "" },
    { key: "when", label: words.when, value: ({ note }) => note.extra.when ?? "" },
    { key: "by", label: words.by, value: ({ note }) => note.by },
    { key: "dots", label: words.dots, value: ({ dots }) => dots },
    { key: "nugget", label: words.nugget, value: ({ note }) => (note.nugget ? words.yes : "") },
    { key: "late", label: words.late, value: ({ note }) => (note.late ? words.yes : "") },
    { key: "said", label: words.said, value: ({ note }) => Object.values(note.said).join(" · ") },
  ];
  // A column nothing stands in says nothing.
  const columns = all.filter(({ key, value }) => key === "text" || rows.some((row) => value(row)));
  const by = columns.find(({ key }) => key === search.get("efter"));
  const order = new Intl.Collator(language);
  const sorted = by
    ? rows.toSorted((one, other) => {
        const [a, b] = [by.value(one), by.value(other)];
        if (typeof a === "number" && typeof b === "number") return b - a;
        // What has nothing there comes last.
        return Number(a === "") - Number(b === "") || order.compare(String(a), String(b));
      })
    : rows;
  const sortedBy = (key: string) => {
    const next = new URLSearchParams(search);
    if (by?.key === key) next.delete("efter");
    else next.set("efter", key);
    return `${pathname}?${next}`;
  };
  return (
    <WideTable label={words.caption}>
      <table className={css.table} data-piles="">
        <caption className="visually-hidden">{words.caption}</caption>
        <thead>
          <tr>
            <th scope="col">
              <span className="visually-hidden">{words.pick}</span>
            </th>
            {columns.map(({ key, label }) => (
              <th
                key={key}
                scope="col"
                aria-sort={by?.key === key ? (key === "dots" ? "descending" : "ascending") : undefined}
              >
                <Link to={sortedBy(key)} preventScrollReset replace>
                  {label}
                </Link>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sorted.map((row) => (
            <tr key={row.note.id} data-note={row.note.id} data-nugget={row.note.nugget || undefined}>
              <td>
                <input
                  type="checkbox"
                  className={css.box}
                  id={`n-${row.note.id}`}
                  name="note"
                  value={row.note.id}
                  form={pickForm}
                  defaultChecked={isPicked(row.note.id)}
                  aria-label={text.pick(
                    row.note.text || row.card || extraInWords(board.tool, row.note, language) || byHand,
                  )}
                />
              </td>
              {columns.map(({ key, value }) => (
                <td key={key} dir="auto">
                  {key === "text" && (
                    <NotePicture id={row.note.id} text={row.note.text} picture={row.note.picture} />
                  )}
                  {key === "dots" && !value(row) ? "" : value(row)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </WideTable>
  );
}
