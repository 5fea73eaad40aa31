import { Button, ButtonLink } from "../button.tsx";
import { CopyButton } from "../copy-button.tsx";
import { formatAgo, formatDate } from "../dates.ts";
import { Empty } from "../empty.tsx";
import { ErrorPage } from "../error-page.tsx";
import { useLanguage, useText } from "../language.tsx";
import { Line, Lines } from "../lines.tsx";
import { joinNames } from "../names.ts";
import { Note, Notes } from "../note.tsx";
import { PrincipleLine } from "../principle-line.tsx";
import { Agreed, Question } from "../question.tsx";
import { RoomTabs } from "../room-tabs.tsx";
import { Section } from "../section.tsx";
import { Tag, type Tone } from "../tag.tsx";
import { Timer } from "../timer.tsx";
import { Unfold } from "../unfold.tsx";
import { Waiting } from "../waiting.tsx";
import css from "./gallery.module.css";
import { partShowText } from "./gallery-parts.text.ts";
import { Specimen } from "./specimen.tsx";

export function QuestionShow() {
  const text = useText(partShowText).question;
  return (
    <>
      <Specimen name="Question card, Agreed">
        <Question>{text.card}</Question>
        <Agreed tone="moss" by={text.by}>
          {text.agreed}
        </Agreed>
      </Specimen>
      <Specimen name="Question page">
        <Question size="page">{text.page}</Question>
      </Specimen>
      <Specimen name="Question stage">
        <Question size="stage">{text.stage}</Question>
      </Specimen>
    </>
  );
}

export function ListShow() {
  const text = useText(partShowText).lists;
  const sixty = Array.from({ length: 60 }, (_, index) => index + 1);
  return (
    <>
      <Specimen name="Section, Lines, Line">
        <Section title={text.section} aside={text.sectionAside}>
          <Lines>
            {text.lines.map((line) => (
              <Line key={line.said} small={line.small} aside={<Waiting>{text.waiting}</Waiting>}>
                {line.said}
              </Line>
            ))}
          </Lines>
        </Section>
        <Section title={text.oneOnly}>
          <Lines>
            <Line>{text.lines[0]?.said}</Line>
          </Lines>
        </Section>
      </Specimen>
      <Specimen name="RoomTabs">
        <RoomTabs
          label={text.roomsLabel}
          home="/galleri"
          rooms={text.rooms.map((label, index) => ({ at: index === 0 ? "" : `?rum=${index}#lists`, label }))}
        />
      </Specimen>
      <Specimen name="Unfold">
        <Unfold label={text.unfold}>{text.unfolded}</Unfold>
      </Specimen>
      <Specimen name="Lines × 60">
        <Unfold label={text.many}>
          <Lines>
            {sixty.map((n) => (
              <Line key={n} aside={n % 7 === 0 && <Waiting>{text.waiting}</Waiting>}>
                {text.manyLine(n)}
              </Line>
            ))}
          </Lines>
        </Unfold>
      </Specimen>
    </>
  );
}

export function ButtonShow() {
  const text = useText(partShowText).buttons;
  const [save, alone, again, remove] = text.looks;
  return (
    <Specimen name="Button, ButtonLink, CopyButton" note={text.focus}>
      <div className={css.stack}>
        <div className={css.row}>
          <Button type="button">{save}</Button>
          <Button type="button" look="quiet">
            {alone}
          </Button>
          <Button type="button" look="text">
            {again}
          </Button>
          <Button type="button" look="danger">
            {remove}
          </Button>
          <Button type="button" busy busyText={text.busy}>
            {save}
          </Button>
        </div>
        <div className={css.row}>
          <Button type="button" size="big">
            {text.big}
          </Button>
          <ButtonLink to="?#buttons" look="quiet" size="big">
            {alone}
          </ButtonLink>
        </div>
        <Button type="button">{text.long}</Button>
        <CopyButton text={text.long} done={text.copied} failed={text.notCopied}>
          {text.copy}
        </CopyButton>
      </div>
    </Specimen>
  );
}

const tones: readonly (Tone | undefined)[] = [undefined, "fjord", "brick", "moss", "plum", "sand"];

export function NoteShow() {
  const text = useText(partShowText).notes;
  return (
    <>
      <Specimen name="Note">
        <Notes>
          <Note by="Jens">{text.short}</Note>
          <Note by={text.by} nugget>
            {text.nugget}
          </Note>
          <Note actions={<a href="#notes">{text.edit}</a>}>{text.arabic}</Note>
          <Note>{text.long}</Note>
        </Notes>
      </Specimen>
      <Specimen name="Waiting, Tag">
        <div className={css.row}>
          <Waiting>{text.waiting}</Waiting>
          {text.tags.map((tag, index) => (
            <Tag key={tag} tone={tones[index]}>
              {tag}
            </Tag>
          ))}
        </div>
      </Specimen>
    </>
  );
}

export function TimeShow({ now }: { now: number }) {
  const text = useText(partShowText).time;
  const language = useLanguage();
  const day = 86_400_000;
  return (
    <>
      <Specimen name="Timer">
        <div className={css.row}>
          <Timer until={now + 80_000} now={now} label={text.timer} />
          <Timer until={now - 1000} now={now} label={text.over} />
        </div>
      </Specimen>
      <Specimen name="formatDate, formatAgo, joinNames">
        <Lines>
          <Line aside="day-year">{formatDate(now, language, "day-year")}</Line>
          <Line aside="day-time">{formatDate(now, language, "day-time")}</Line>
          <Line aside="formatAgo">
            {[0, 1, 3, 21, 80, -5].map((n) => formatAgo(now - n * day, language, now)).join(" · ")}
          </Line>
          <Line aside="joinNames">{joinNames(text.names, language)}</Line>
          <Line aside="joinNames, 2">{joinNames(text.names, language, 2)}</Line>
        </Lines>
      </Specimen>
    </>
  );
}

export function EmptyShow() {
  const text = useText(partShowText).empty;
  return (
    <>
      <Specimen name="Empty">
        <Empty
          title={text.title}
          action={<ButtonLink to="?#empty">{text.action}</ButtonLink>}
          line={text.line}
        >
          {text.about}
        </Empty>
      </Specimen>
      <Specimen name="PrincipleLine">
        <PrincipleLine>{text.line}</PrincipleLine>
      </Specimen>
      <Specimen name="ErrorPage">
        <ErrorPage
          status={404}
          title={text.errorTitle}
          action={{ to: "/galleri", label: text.errorAction }}
          framed
        >
          {text.error}
        </ErrorPage>
      </Specimen>
    </>
  );
}
