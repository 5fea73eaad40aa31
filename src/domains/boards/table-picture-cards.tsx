import { findPictureCard, pictureCards } from "./picture-card.ts";
import { useTable } from "./table-context.tsx";
import { WordsField } from "./table-plain-notes.tsx";
import type { ToolParts } from "./table-tools.tsx";
import { ownOf } from "./table-view.ts";
import { filled } from "./table-words.ts";

const slots = ["hard", "wish"] as const;
type Slot = (typeof slots)[number];

/** A card for what is hard and one for the wish, each with a few words about why (S6.4). */
export const pictureCardTable: ToolParts = {
  Fields: function Fields({ typed }) {
    const { words, told, cards, material } = useTable();
    const own = ownOf(told.notes);
    const count = (slot: Slot) => own.filter((note) => note.slot === slot).length;
    const slot = count("hard") <= count("wish") ? "hard" : "wish";
    return (
      <>
        <input type="hidden" name="slot" value={slot} />
        <fieldset className="deck">
          <legend data-part="choose">{words.write.slots[slot].choose}</legend>
          <div className="cards">
            {pictureCards.map(({ id }) => (
              <label key={id} className="card">
                <input type="radio" name="card" value={id} required defaultChecked={typed.card === id} />
                <span className="face">
                  <Drawing id={id} />
                  <span data-part="title">{cards?.[id].title}</span>
                </span>
                <span className="visually-hidden">. {cards?.[id].alt}</span>
              </label>
            ))}
            {material.ownCards.map((card) => (
              <label key={card.id} className="card">
                <input
                  type="radio"
                  name="card"
                  value={card.id}
                  required
                  defaultChecked={typed.card === card.id}
                />
                <span className="face">
                  <Photo card={card.id} />
                  <span data-part="title" dir="auto">
                    {card.title}
                  </span>
                </span>
                <span className="visually-hidden">. {card.description}</span>
              </label>
            ))}
          </div>
        </fieldset>
        <div className="choosing">
          <WordsField label={words.write.why} typed={typed} optional rows={2} />
          <p className="row">
            <span data-part="chosen">
              {filled(words.write.chosen, { count: Math.min(2, count("hard") + count("wish")) })}
            </span>
            <button type="submit">{words.write.layCard}</button>
          </p>
        </div>
      </>
    );
  },
  Before: function Before({ extra, slot }) {
    const { words, cards, material } = useTable();
    const card = findPictureCard(String(extra.card));
    const own = material.ownCards.find(({ id }) => id === extra.card);
    const title = own?.title ?? (card && cards ? cards[card.id].title : "");
    return (
      <p className="picked" data-extra="card">
        <Drawing id={card?.id ?? ""} hidden={own !== undefined || extra.card === undefined} />
        <Photo card={own?.id ?? ""} hidden={!own} />
        <span>
          <b data-part="slot">{isSlot(slot) ? words.write.slots[slot].name : ""}</b>
          <span data-part="card" dir="auto">
            {title}
          </span>
        </span>
      </p>
    );
  },
};

const isSlot = (text: string): text is Slot => slots.some((slot) => slot === text);

/** Each card is drawn once on the page, and pointed at wherever it lies. */
function Drawing({ id, hidden }: { id: string; hidden?: boolean }) {
  return (
    <svg viewBox="0 0 120 120" aria-hidden="true" focusable="false" className={hidden ? "none" : undefined}>
      <use href={`#kort-${id}`} />
    </svg>
  );
}

/** A photo of the house's own, fetched when it comes near; its title and what it shows stand beside it. */
function Photo({ card, hidden }: { card: string; hidden?: boolean }) {
  const { table } = useTable();
  return (
    <img
      className="photo"
      src={card ? `${table}/kort/${card}` : undefined}
      data-cards={`${table}/kort/`}
      alt=""
      width={120}
      height={120}
      loading="lazy"
      hidden={hidden}
    />
  );
}

/** The drawings that the page points at. */
export function DeckOfDrawings() {
  return (
    <svg width="0" height="0" className="visually-hidden" aria-hidden="true" focusable="false">
      {pictureCards.map(({ id, drawing }) => (
        <symbol id={`kort-${id}`} key={id} viewBox="0 0 120 120">
          <path d={drawing.lines} />
          {drawing.dots && <path strokeWidth="9" d={drawing.dots} />}
        </symbol>
      ))}
    </svg>
  );
}
