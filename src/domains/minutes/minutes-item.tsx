import { Form, Link } from "react-router";
import { kindText } from "#domains/meetings/agenda-kind.text.ts";
import type { Problems } from "#platform/web/form.ts";
import { Button } from "#ui/button.tsx";
import { useText } from "#ui/language.tsx";
import { Unfold } from "#ui/unfold.tsx";
import { Waiting } from "#ui/waiting.tsx";
import css from "./minutes.module.css";
import type { Minutes } from "./minutes.server.ts";
import { isSilent, type MinutesItem } from "./minutes.ts";
import { MinutesBoardPart } from "./minutes-board.tsx";
import { minutesEditText } from "./minutes-edit.text.ts";
import { MinutesSteps } from "./minutes-steps.tsx";
import { itemName } from "./minutes-words.ts";
import type { Onward } from "./onward.server.ts";
import { ParagraphForm } from "./paragraph.form.tsx";
import type { LayIn } from "./persona-lay-in.server.ts";
import { PersonaLayIn } from "./persona-lay-in.tsx";
import { StepForm } from "./step.form.tsx";

/** How the minutes are looked at: to read them, to mend them, or to make something of what is in them. */
export type Look = "read" | "edit" | "onward";

type MinutesItemProps = {
  item: MinutesItem;
  minutes: Minutes;
  onward: readonly Onward[];
  /** How it stands with what the table took on of a persona, where the line is about one. */
  layIn: LayIn | undefined;
  look: Look;
  cardNames: Readonly<Record<string, string>>;
  /** The address of the minutes. */
  home: string;
  draft: string;
  refused: (Problems & { at: string }) | undefined;
};

/** A line of the agenda with what was said, what came of its board, and who does what. Lines with nothing are not read. */
export function MinutesItemPart({
  item,
  minutes,
  onward,
  layIn,
  look,
  cardNames,
  home,
  draft,
  refused,
}: MinutesItemProps) {
  const text = useText(minutesEditText);
  const names = useText(kindText);
  const leftOut = new Set(look === "read" ? [] : minutes.leftOut);
  const isHidden = minutes.hidden.includes(item.id);
  const name = itemName(item, names);
  const standing = minutes.paragraphs[item.id];
  if (look !== "edit" && isSilent(item)) return null;
  const beside = (one: { id: string; text?: string; what?: string }) => (
    <Beside
      one={{ id: one.id, words: one.text ?? one.what ?? "" }}
      isOut={leftOut.has(one.id)}
      onward={onward.filter(({ noteId }) => noteId === one.id)}
      look={look}
      home={home}
    />
  );
  return (
    <section className={css.item} aria-labelledby={`punkt-${item.id}`}>
      <h3 id={`punkt-${item.id}`} dir="auto">
        {name}
      </h3>
      {item.question && (
        <p className={css.question} dir="auto">
          {item.question}
        </p>
      )}
      {item.said && (
        <p className={css.prose} dir="auto">
          {item.said}
        </p>
      )}
      {look === "edit" && standing?.isOlder && <Waiting>{text.isOlder}</Waiting>}
      {look === "edit" && (
        <Unfold label={item.said ? text.mend : text.writeSaid} about={name} open={refused?.at === item.id}>
          <ParagraphForm
            itemId={item.id}
            label={text.saidLabel(name)}
            kept={item.said}
            standing={standing}
            draft={`${draft}:${item.id}`}
            refused={refused?.at === item.id ? refused : undefined}
          />
        </Unfold>
      )}
      {look === "edit" && isHidden && <p className={css.soft}>{text.hidden}</p>}
      {item.board && (
        <MinutesBoardPart
          board={item.board}
          leftOut={leftOut}
          cardNames={cardNames}
          beside={beside}
          isWorkedWith={look !== "read"}
        />
      )}
      {layIn && look !== "edit" && minutes.held === "over" && <PersonaLayIn itemId={item.id} layIn={layIn} />}
      {item.steps.length > 0 && (
        <MinutesSteps
          steps={item.steps}
          leftOut={leftOut}
          beside={(step) => (
            <>
              {beside(step)}
              {look === "edit" && (
                <>
                  {minutes.steps[step.id]?.noteNow && (
                    <Waiting>{text.noteNow(minutes.steps[step.id]?.noteNow ?? "")}</Waiting>
                  )}
                  <Unfold label={text.mend} about={step.what} open={refused?.at === step.id}>
                    <StepForm
                      step={step}
                      version={minutes.steps[step.id]?.version ?? 0}
                      draft={`${draft}:${step.id}`}
                      refused={refused?.at === step.id ? refused : undefined}
                    />
                  </Unfold>
                </>
              )}
            </>
          )}
        />
      )}
    </section>
  );
}

type BesideProps = {
  one: { id: string; words: string };
  isOut: boolean;
  onward: readonly Onward[];
  look: Look;
  home: string;
};

/** What a note became, and what can be done with it. */
function Beside({ one, isOut, onward, look, home }: BesideProps) {
  const text = useText(minutesEditText);
  const about = <span className="visually-hidden"> {one.words || text.note}</span>;
  return (
    <>
      {onward.map(({ kind, to, text: became }) => (
        <p key={to + became} className={css.became}>
          <Link to={to}>{text.became[kind]}</Link>
          <span dir="auto">{`: ${became}`}</span>
        </p>
      ))}
      {look === "onward" && !isOut && one.words && (
        <p className={css.doing}>
          <Link to={`${home}/${one.id}`} className={css.use}>
            {text.use}
            {about}
          </Link>
        </p>
      )}
      {look === "edit" && (
        <Form method="post" action="?ret" className={css.doing} preventScrollReset>
          <input type="hidden" name="noteId" value={one.id} />
          {isOut && <span>{text.left}</span>}
          <Button look="text" name="do" value={isOut ? "take-back" : "leave-out"}>
            {isOut ? text.takeBack : text.leaveOut}
            {about}
          </Button>
        </Form>
      )}
    </>
  );
}
