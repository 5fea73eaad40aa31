import { Form } from "react-router";
import { fieldsOf, problemsOf } from "#platform/web/form.ts";
import { Button } from "#ui/button.tsx";
import { Choices } from "#ui/choices.tsx";
import { CheckboxField, DateField, SelectField, TextField } from "#ui/field.tsx";
import { useText } from "#ui/language.tsx";
import { ProblemList } from "#ui/problem-list.tsx";
import { stages } from "./participation.ts";
import type { Participation } from "./participations.server.ts";
import type { Named } from "./partners.server.ts";
import css from "./room.module.css";
import { roomText } from "./room.text.ts";

type ParticipationFormProps = {
  kept?: Participation;
  partners: readonly Named[];
  targetGroups: readonly Named[];
  branches: readonly Named[];
  today: string;
  sentAs: string;
  refused: unknown;
};

/** That a partner takes part or is thought of: with what, since when, and whether it is new to us. */
export function ParticipationForm(props: ParticipationFormProps) {
  const { kept, partners, targetGroups, branches, today, sentAs, refused } = props;
  const all = useText(roomText);
  const text = all.fields;
  const field = fieldsOf(refused);
  const choice = (things: readonly Named[]) => [
    { value: "", label: text.none },
    ...things.map(({ id, name }) => ({ value: id, label: name })),
  ];
  if (partners.length === 0) return <p>{all.noPartners}</p>;
  return (
    <Form method="post" noValidate className={css.form}>
      <ProblemList problems={problemsOf(refused, text)} />
      {kept ? (
        <>
          <input type="hidden" name="id" value={kept.id} />
          <input type="hidden" name="partnerId" value={kept.partnerId} />
        </>
      ) : (
        <>
          <input type="hidden" name="sentAs" value={sentAs} />
          <SelectField label={text.partnerId} {...field("partnerId")} options={choice(partners)} />
        </>
      )}
      <Choices
        label={text.stage}
        {...field("stage", kept?.stage ?? "in")}
        options={stages.toReversed().map((value) => ({ value, label: text.stages[value] }))}
      />
      <TextField
        label={text.what}
        {...field("what", kept?.what)}
        hint={text.whatHint}
        optional
        maxLength={200}
      />
      <DateField label={text.since} {...field("since", kept?.since ?? today)} required />
      {targetGroups.length > 0 && (
        <SelectField
          label={text.targetGroupId}
          {...field("targetGroupId", kept?.targetGroupId ?? "")}
          options={choice(targetGroups)}
        />
      )}
      {branches.length > 0 && (
        <SelectField
          label={text.branchId}
          {...field("branchId", kept?.branchId ?? "")}
          options={choice(branches)}
        />
      )}
      <CheckboxField label={text.isNew} name="isNew" defaultChecked={kept?.isNew} />
      <Button busyText={all.saving}>{all.save}</Button>
    </Form>
  );
}
