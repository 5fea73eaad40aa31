import { useEffect, useState } from "react";
import { Button } from "#ui/button.tsx";
import type { Parcel } from "./paper-keeping.ts";
import css from "./paper-laying.module.css";
import { paperLayingText } from "./paper-laying.text.ts";
import type { Parcels } from "./paper-parcels.ts";
import { useSaid } from "./paper-tongue.ts";

type PaperLaidProps = {
  parcels: Parcels;
  /** Where the board is seen. */
  board: string | undefined;
};

/** What became of the notes that were laid: how many lie there, how many are on their way, and which were refused. */
export function PaperLaid({ parcels, board }: PaperLaidProps) {
  const text = useSaid(paperLayingText);
  const { waiting, kept, isAway, isLasting } = parcels;
  const onTheWay = waiting.filter(({ problem }) => problem === undefined);
  const refused = waiting.filter(({ problem }) => problem !== undefined);
  const isDone = kept > 0 && onTheWay.length === 0;
  return (
    <div className={css.laid}>
      <div role="status">
        {kept > 0 && <p className={css.kept}>{text.kept(kept)}</p>}
        {onTheWay.length > 0 && <p>{text.onTheWay(onTheWay.length)}</p>}
        {isAway && onTheWay.length > 0 && (
          <p className={css.away}>
            {text.away} {isLasting ? text.lasting : text.fleeting}
          </p>
        )}
      </div>
      {isDone && (
        <p>
          {board && <a href={board}>{text.open}</a>} {text.next}
        </p>
      )}
      {refused.length > 0 && (
        <section aria-labelledby="ikke-lagt">
          <h2 id="ikke-lagt">{text.unkept}</h2>
          <ul className={css.refused}>
            {refused.map((parcel) => (
              <Refused key={parcel.id} parcel={parcel} parcels={parcels} />
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

/** One that was refused: why, its words to mend, and the way to send it again or let it go. */
function Refused({ parcel, parcels }: { parcel: Parcel; parcels: Parcels }) {
  const text = useSaid(paperLayingText);
  const [words, setWords] = useState(parcel.words.text ?? "");
  const [address, setAddress] = useState<string>();
  useEffect(() => {
    const made = URL.createObjectURL(parcel.picture);
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [parcel.picture]);
  const again = () => {
    const { problem: _, ...rest } = parcel;
    void parcels.lay([{ ...rest, words: { ...parcel.words, text: words } }]);
  };
  return (
    <li>
      {address && <img src={address} alt={text.handwritten} />}
      <div>
        <p role="alert" className={css.problem}>
          {parcel.problem}
        </p>
        <label htmlFor={`ord-${parcel.id}`}>{text.copy}</label>
        <textarea
          id={`ord-${parcel.id}`}
          rows={2}
          maxLength={2000}
          dir="auto"
          value={words}
          onChange={({ target }) => setWords(target.value)}
        />
        <p className={css.row}>
          <Button type="button" look="quiet" onClick={again}>
            {text.again}
          </Button>
          <Button type="button" look="text" onClick={() => void parcels.drop(parcel.id)}>
            {text.drop}
          </Button>
        </p>
      </div>
    </li>
  );
}
