import { Form, Link, useSearchParams } from "react-router";
import { Button } from "../button.tsx";
import { Choices } from "../choices.tsx";
import { Counters } from "../counters.tsx";
import { Draft } from "../draft.tsx";
import { CheckboxField, DateField, NumberField, SelectField, TextArea, TextField } from "../field.tsx";
import { useText } from "../language.tsx";
import { OfflineLine } from "../offline-line.tsx";
import { ProblemList } from "../problem-list.tsx";
import { Saved } from "../saved.tsx";
import { UndoLine } from "../undo-line.tsx";
import css from "./gallery.module.css";
import { formShowText } from "./gallery-forms.text.ts";
import { Specimen } from "./specimen.tsx";

export function FieldShow() {
  const { fields: text } = useText(formShowText);
  const [search] = useSearchParams();
  const sprog = search.get("sprog") === "en" ? "&sprog=en" : "";
  // A page with problems takes the focus, so they are shown on request.
  const wrong = search.has("fejl");
  const problems = wrong ? text.problems : undefined;
  const options = text.reachOptions.map((option, index) => ({ value: String(index), ...option }));
  return (
    <Specimen
      name="TextField TextArea DateField NumberField SelectField Choices CheckboxField"
      note={
        <Link to={wrong ? `?${sprog}#fields` : `?fejl=ja${sprog}`}>
          {wrong ? text.sendFull : text.sendEmpty}
        </Link>
      }
    >
      <Form method="post" noValidate>
        <ProblemList
          problems={
            wrong
              ? [
                  { name: "name", label: text.name, message: text.problems.name },
                  { name: "date", label: text.date, message: text.problems.date },
                  { name: "hours", label: text.hours, message: text.problems.hours },
                  { name: "reach", label: text.reach, message: text.problems.reach },
                ]
              : []
          }
        />
        <TextField label={text.name} name="name" hint={text.nameHint} problem={problems?.name} required />
        <TextArea label={text.about} name="about" defaultValue={text.aboutValue} optional />
        <DateField label={text.date} name="date" defaultValue="2026-12-04" problem={problems?.date} />
        <NumberField
          label={text.hours}
          name="hours"
          unit={text.hoursUnit}
          decimals
          defaultValue={wrong ? "halvanden" : "1,5"}
          problem={problems?.hours}
        />
        <SelectField
          label={text.kind}
          name="kind"
          options={text.kinds.map((kind) => ({ value: kind, label: kind }))}
          optional
        />
        <Choices
          label={text.reach}
          name="reach"
          options={options}
          many
          defaultValue={wrong ? [] : ["1"]}
          hint={text.nameHint}
          problem={problems?.reach}
        />
        <Choices
          label={text.frame}
          name="frame"
          options={options.map(({ value, label }) => ({ value, label, disabled: value === "2" }))}
          defaultValue="0"
        />
        <CheckboxField label={text.agree} name="agree" hint={text.agreeHint} />
        <TextField label={text.locked} name="locked" defaultValue={text.lockedValue} readOnly />
        <p>
          <Button busyText={text.busy}>{text.save}</Button>
        </p>
      </Form>
    </Specimen>
  );
}

export function CounterShow() {
  const { counters: text } = useText(formShowText);
  return (
    <Specimen name="Counters">
      <Counters
        text={text.words}
        labelName="labels"
        numberName="numbers"
        lines={[{ label: text.first, count: 9 }, { label: text.second }]}
        most={4}
      />
    </Specimen>
  );
}

export function KeepingShow({ now }: { now: number }) {
  const { keeping: text, fields } = useText(formShowText);
  return (
    <>
      <Specimen name="Saved">
        <Saved when={now} />
      </Specimen>
      <Specimen name="UndoLine">
        <UndoLine text={text.removed} action="/galleri" fields={{ what: "undo" }} />
      </Specimen>
      <Specimen name="Draft">
        <Form method="post" className={css.stack}>
          <Draft id="galleri">
            <TextArea label={text.draftLabel} name="draft" hint={text.draftHint} />
          </Draft>
          <Button busyText={fields.busy}>{fields.save}</Button>
        </Form>
      </Specimen>
      <Specimen name="OfflineLine">
        <OfflineLine always />
      </Specimen>
    </>
  );
}
