import { Form } from "react-router";
import { fieldsOf, problemsOf } from "#platform/web/form.ts";
import { Button } from "#ui/button.tsx";
import { Draft } from "#ui/draft.tsx";
import { NumberField, SelectField, TextArea, TextField } from "#ui/field.tsx";
import { useText } from "#ui/language.tsx";
import { ProblemList } from "#ui/problem-list.tsx";
import css from "./meeting.module.css";
import type { PlanPart } from "./meeting.ts";
import { planText } from "./meeting-plan.text.ts";
import type { MeetingPlan } from "./meetings.server.ts";
import { WhenFields } from "./when-fields.tsx";

type Named = { id: string; name: string };
type PartFormProps = {
  part: PlanPart;
  meeting: MeetingPlan;
  colleagues: readonly Named[];
  draft: string;
  refused: unknown;
};

/** One part of the plan, to be written or changed by itself. */
export function PartForm({ part, meeting, colleagues, draft, refused }: PartFormProps) {
  const text = useText(planText);
  return (
    <Form method="post" noValidate preventScrollReset className={css.form}>
      <ProblemList problems={problemsOf(refused, text.fields)} />
      <Draft id={draft}>
        <PartFields part={part} meeting={meeting} colleagues={colleagues} refused={refused} />
      </Draft>
      <Button look="quiet" name="do" value={part} busyText={text.saving}>
        {text.save}
        <span className="visually-hidden"> {text.parts[part].title}</span>
      </Button>
    </Form>
  );
}

function PartFields({ part, meeting, colleagues, refused }: Omit<PartFormProps, "draft">) {
  const { fields, hints, nobody } = useText(planText);
  const field = fieldsOf(refused);
  const area = (name: "room" | "bring" | "confidentiality") => (
    <TextArea
      label={fields[name]}
      {...field(name, meeting[name])}
      hint={hints[name]}
      rows={2}
      maxLength={1000}
      dir="auto"
    />
  );
  const line = (name: "facilitatorRole" | "interpreterLanguage" | "interpreterWho") => (
    <TextField
      label={fields[name]}
      {...field(name, meeting[name])}
      hint={hints[name]}
      maxLength={200}
      optional
    />
  );
  const ofUs = (name: "facilitatorId" | "takesPartId", known: Named | undefined) => (
    <SelectField
      label={fields[name]}
      {...field(name, meeting[name] ?? "")}
      hint={name === "takesPartId" ? hints.takesPartId : undefined}
      options={[{ id: "", name: nobody }, ...withKnown(colleagues, known)].map(({ id, name }) => ({
        value: id,
        label: name,
      }))}
    />
  );
  switch (part) {
    case "question":
      return (
        <>
          <TextArea
            label={fields.question}
            {...field("question", meeting.question)}
            hint={hints.question}
            rows={2}
            maxLength={400}
            required
            dir="auto"
          />
          <NumberField label={fields.number} {...field("number", String(meeting.number))} required />
        </>
      );
    case "when":
      return <WhenFields field={field} kept={meeting} />;
    case "lead":
      return (
        <>
          {ofUs("facilitatorId", named(meeting.facilitatorId, meeting.facilitator))}
          {line("facilitatorRole")}
          {ofUs("takesPartId", named(meeting.takesPartId, meeting.takesPart))}
        </>
      );
    case "interpreter":
      return (
        <>
          {line("interpreterLanguage")}
          {line("interpreterWho")}
        </>
      );
    default:
      return area(part);
  }
}

const named = (id: string | null, name: string | null): Named | undefined =>
  id && name ? { id, name } : undefined;

/** Whoever was chosen and has left the house since was chosen all the same. */
function withKnown(colleagues: readonly Named[], known: Named | undefined): readonly Named[] {
  return known && !colleagues.some(({ id }) => id === known.id) ? [...colleagues, known] : colleagues;
}
