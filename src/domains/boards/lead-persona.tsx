import { Link, useLoaderData, useLocation, useSearchParams } from "react-router";
import { personaText } from "#domains/target-group/persona.text.ts";
import { Portrait } from "#domains/target-group/portrait.tsx";
import { Button } from "#ui/button.tsx";
import { useText } from "#ui/language.tsx";
import type { Held } from "./lead.page.tsx";
import { LeadBoard } from "./lead-board.tsx";
import noteCss from "./lead-note.module.css";
import { LeadNote } from "./lead-note.tsx";
import css from "./lead-persona.module.css";
import { PressForm } from "./lead-press.tsx";
import type { LeadViewProps } from "./lead-views.tsx";
import { personaBoardText } from "./persona-board.text.ts";
import { byKind, changesIn, kindOf, type LaidTrait, layerOver, sayingOf, traitOf } from "./persona-layer.ts";
import { type PersonaLook, PersonaTrait, personaLooks, standsIn } from "./persona-trait.tsx";
import type { SeenNote } from "./seen.ts";

const inAddress: Readonly<Record<PersonaLook, string>> = { layer: "", before: "foer", after: "efter" };

/** The persona to one side, trait by trait, and beside each trait what the table says of it, to be taken on or let be. */
export function LeadPersona(props: LeadViewProps) {
  const { board, notes, material, isPicked, piles, cards } = props;
  const text = useText(personaBoardText);
  const kinds = useText(personaText).traits.kinds;
  const [search] = useSearchParams();
  const { persona } = material;
  if (!persona)
    return (
      <>
        <NobodyChosen />
        {notes.length > 0 && <LeadBoard board={board} piles={piles} cards={cards} isPicked={isPicked} />}
      </>
    );
  const look = personaLooks.find((one) => inAddress[one] === (search.get("lag") ?? "")) ?? "layer";
  const layer = layerOver(
    persona,
    notes.filter(({ taken }) => taken),
  );
  // What is let be still lies beside the trait it is about.
  const rows = byKind([
    ...layer.map((laid) => ({ id: laid.id, kind: laid.kind, laid })),
    ...bare(layer, notes),
  ]);
  const heapOf = (id: string) => piles.find((pile) => pile.heap && pile.notes.some((note) => note.id === id));
  const proposal = (note: SeenNote) => {
    const heap = heapOf(note.id)?.heap;
    return (
      <div key={note.id} className={css.proposal} data-taken={note.taken || undefined}>
        <ul className={noteCss.notes}>
          <LeadNote
            note={note}
            tool={board.tool}
            dots={board.totals[note.id] ?? 0}
            cards={cards}
            isPicked={isPicked(note.id)}
          />
        </ul>
        {heap?.title && <p className={css.soft}>{text.heap(heap.title)}</p>}
        <Taking note={note} boardId={board.id} />
      </div>
    );
  };
  const { name, age, headline, portrait } = persona;
  return (
    <div className={css.persona} data-look={look}>
      <header className={css.head}>
        <Portrait portrait={portrait} name={name} size="line" />
        <div>
          <h2 dir="auto">{[name, age].filter(Boolean).join(", ")}</h2>
          <p dir="auto">{headline}</p>
        </div>
        <Looks look={look} />
      </header>
      <p className={css.soft} role="status">
        {board.private ? text.hidden : notes.length === 0 ? text.none : text.changed(changesIn(layer).length)}
      </p>
      <div data-piles="">
        {rows.map(({ kind, traits }) => (
          <section key={kind} className={css.kind} data-loose="" aria-label={kind ? kinds[kind] : text.other}>
            <h3>{kind ? kinds[kind] : text.other}</h3>
            {traits.map(({ id, laid }) => {
              const said = notes.filter((note) => aboutOf(note) === id);
              const stands = laid !== undefined && standsIn(laid, look);
              if (!stands && (said.length === 0 || look !== "layer")) return null;
              return (
                <div key={id} className={css.row}>
                  <div className={css.trait}>{laid && <PersonaTrait trait={laid} look={look} />}</div>
                  {look === "layer" && <div className={css.proposals}>{said.map(proposal)}</div>}
                </div>
              );
            })}
          </section>
        ))}
      </div>
    </div>
  );
}

/** The trait a note is about; one that says something new is about what it says itself. */
const aboutOf = (note: SeenNote) => (sayingOf(note) === "new" ? note.id : traitOf(note));

/** What has been proposed and not taken on, where no trait of the layer stands beside it. */
function bare(layer: readonly LaidTrait[], notes: readonly SeenNote[]) {
  const there = new Set(layer.map(({ id }) => id));
  const left = new Map<string, { id: string; kind: LaidTrait["kind"]; laid?: undefined }>();
  for (const note of notes) {
    const id = aboutOf(note);
    if (!there.has(id)) left.set(id, { id, kind: kindOf(note) });
  }
  return [...left.values()];
}

/** One press that takes a proposal on, or lets go of it again. */
function Taking({ note, boardId }: { note: SeenNote; boardId: string }) {
  const text = useText(personaBoardText);
  return (
    <PressForm className={css.taking}>
      <input type="hidden" name="boardId" value={boardId} />
      <input type="hidden" name="note" value={note.id} />
      {note.taken && <span className={css.taken}>{text.taken}</span>}
      <Button look={note.taken ? "text" : "quiet"} name="do" value={note.taken ? "let-be" : "take"} offline>
        {note.taken ? text.letBe : text.take}
        <span className="visually-hidden"> {note.text || text.short[sayingOf(note)]}</span>
      </Button>
    </PressForm>
  );
}

/** Before, after, or both at once. */
function Looks({ look }: { look: PersonaLook }) {
  const text = useText(personaBoardText);
  const { pathname } = useLocation();
  const [search] = useSearchParams();
  const to = (one: PersonaLook) => {
    const next = new URLSearchParams(search);
    if (inAddress[one]) next.set("lag", inAddress[one]);
    else next.delete("lag");
    return `${pathname}?${next}`;
  };
  return (
    <nav className={css.looks} aria-label={text.looks}>
      {personaLooks.map((one) => (
        <Link
          key={one}
          to={to(one)}
          preventScrollReset
          replace
          aria-current={look === one ? "true" : undefined}
        >
          {text.look[one]}
        </Link>
      ))}
    </nav>
  );
}

function NobodyChosen() {
  const text = useText(personaBoardText);
  const { preparation } = useLoaderData() as Held;
  const { engagementId, meeting } = preparation;
  return (
    <p className={css.soft}>
      {text.nobody} <Link to={`/forloeb/${engagementId}/moeder/${meeting.id}/dagsorden`}>{text.choose}</Link>
    </p>
  );
}
