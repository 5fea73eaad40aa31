import { barrierKindOf, barrierKinds } from "./barrier.ts";
import type { Extra } from "./note.ts";
import { barrierText } from "./table-barriers.text.ts";
import { useTable } from "./table-context.tsx";
import { WordsField } from "./table-plain-notes.tsx";
import type { ToolParts } from "./table-tools.tsx";

/** What may stand in the way, what kind it is, and who feels it that way; the wish itself is the question (S6.8). */
export const barrierTable: ToolParts = {
  Fields: function Fields({ typed }) {
    const { tongue, words } = useTable();
    return (
      <>
        <WordsField label={barrierText[tongue].what} typed={typed} rows={2} />
        <KindFields extra={typed} />
        <button type="submit">{words.write.lay}</button>
      </>
    );
  },
  After: function After({ extra }) {
    const { tongue } = useTable();
    const text = barrierText[tongue];
    const kind = barrierKindOf({ extra });
    return (
      <dl className="aside">
        <div hidden={!kind} data-extra="kind" data-given={kind}>
          <dt className="visually-hidden">{text.kind}</dt>
          <dd>{kind && text.kinds[kind]}</dd>
        </div>
        <div hidden={!extra.whose} data-extra="whose">
          <dt className="visually-hidden">{text.whose}</dt>
          <dd dir="auto">{extra.whose}</dd>
        </div>
      </dl>
    );
  },
  Rewording: function Rewording({ extra, id }) {
    return <KindFields extra={extra} id={id} />;
  },
};

function KindFields({ extra, id = "" }: { extra: Extra; id?: string }) {
  const { tongue } = useTable();
  const text = barrierText[tongue];
  return (
    <>
      <label htmlFor={`slags-${id}`}>{text.kind}</label>
      <select id={`slags-${id}`} name="kind" defaultValue={extra.kind ?? ""}>
        <option value="">{text.unknown}</option>
        {barrierKinds.map((kind) => (
          <option key={kind} value={kind}>
            {text.kinds[kind]}
          </option>
        ))}
      </select>
      <label htmlFor={`hvis-${id}`}>{text.whose}</label>
      <input
        id={`hvis-${id}`}
        name="whose"
        maxLength={120}
        dir="auto"
        autoComplete="off"
        defaultValue={extra.whose}
      />
    </>
  );
}
