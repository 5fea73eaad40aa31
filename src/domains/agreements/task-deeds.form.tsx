import { Form, Link } from "react-router";
import { fieldsOf, problemsOf } from "#platform/web/form.ts";
import { Button } from "#ui/button.tsx";
import { Choices } from "#ui/choices.tsx";
import { DateField, SelectField, TextArea, TextField } from "#ui/field.tsx";
import { useText } from "#ui/language.tsx";
import { ProblemList } from "#ui/problem-list.tsx";
import { CarrierField, carrierValue } from "./carrier-field.tsx";
import { taskRoles } from "./task.ts";
import type { TaskDeed } from "./task-deed.ts";
import { taskPageText } from "./task-page.text.ts";
import type { Task } from "./tasks.server.ts";

type Named = { id: string; name: string };
type DeedFormProps = {
  deed: TaskDeed;
  task: Task;
  partners: readonly Named[];
  agreements: readonly Named[];
  today: string;
  sentAs: string;
  /** The page without anything chosen. */
  here: string;
  refused: unknown;
};

/** The form of the one thing that is being done to a task. */
export function DeedForm(props: DeedFormProps) {
  const { deed, sentAs, task, here, refused } = props;
  const text = useText(taskPageText);
  const labels = { ...text.fields, ...(deed === "tilbage" && { note: text.fields.why }) };
  return (
    <Form method="post" action={`${here}?goer=${deed}`} noValidate key={deed}>
      {text.about[deed] && <p>{text.about[deed]}</p>}
      <ProblemList problems={problemsOf(refused, labels)} />
      <input type="hidden" name="do" value={deed} />
      <input type="hidden" name="sentAs" value={sentAs} />
      {task.later && <input type="hidden" name="plan" value={task.later.id} />}
      <DeedFields {...props} />
      <Button busyText={text.saving}>
        {deed !== "nu" ? text.save : task.later?.carrier === "library" ? text.nowOurs : text.nowTheirs}
      </Button>{" "}
      <Link to={here}>{text.cancel}</Link>
    </Form>
  );
}

function DeedFields({ deed, task, partners, agreements, today, refused }: DeedFormProps) {
  const text = useText(taskPageText);
  const words = text.fields;
  const field = fieldsOf(refused);
  const { now, later } = task;
  const who = (
    <TextField
      label={words.who}
      {...field("who", later?.who)}
      hint={words.whoHint}
      optional
      maxLength={200}
    />
  );
  const day = <DateField label={words.since} {...field("since", today)} max={today} required />;
  const choice = (things: readonly Named[]) => [
    { value: "", label: text.none },
    ...things.map(({ id, name }) => ({ value: id, label: name })),
  ];
  switch (deed) {
    case "nu":
      return (
        <>
          {day}
          <TextArea label={words.note} {...field("note")} optional maxLength={500} rows={2} />
        </>
      );
    case "videre":
      return (
        <>
          <CarrierField
            label={words.carriedBy}
            {...field("carriedBy", later ? carrierValue(later) : "volunteers")}
            partners={partners}
            except="library"
          />
          {who}
          {day}
          <TextArea label={words.note} {...field("note")} optional maxLength={500} rows={2} />
        </>
      );
    case "tilbage":
      return (
        <>
          <input type="hidden" name="carriedBy" value="library" />
          <TextArea label={words.why} {...field("note")} maxLength={500} rows={2} required />
          {day}
        </>
      );
    case "planlaeg":
    case "flyt":
      return (
        <>
          <CarrierField
            label={words.carriedByLater}
            {...field("carriedBy", later ? carrierValue(later) : "volunteers")}
            partners={partners}
            except={now.carrier === "library" ? "library" : undefined}
          />
          {who}
          <DateField label={words.sinceLater} {...field("since", later?.from)} min={today} required />
        </>
      );
    case "rolle":
      return (
        <>
          <Choices
            label={words.role}
            {...field("role", "performs")}
            options={taskRoles.map((value) => ({ value, label: text.roleChoices[value] }))}
          />
          <TextField
            label={words.partWho}
            {...field("who")}
            hint={words.partWhoHint}
            required
            maxLength={200}
          />
          {partners.length > 0 && (
            <SelectField label={words.partnerId} {...field("partnerId")} options={choice(partners)} />
          )}
        </>
      );
    case "ret":
      return (
        <>
          <TextField label={words.text} {...field("text", task.text)} required maxLength={200} />
          {agreements.length > 0 && (
            <SelectField
              label={words.agreementId}
              {...field("agreementId", task.agreementId ?? "")}
              options={choice(agreements)}
            />
          )}
        </>
      );
    case "slut":
      return <DateField label={words.endedOn} {...field("endedOn", today)} max={today} required />;
  }
}
