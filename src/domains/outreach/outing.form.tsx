import { Form } from "react-router";
import { fieldsOf, problemsOf, typedOr } from "#platform/web/form.ts";
import { Button } from "#ui/button.tsx";
import { Choices } from "#ui/choices.tsx";
import { Draft } from "#ui/draft.tsx";
import { DateField, SelectField, TextArea, TextField } from "#ui/field.tsx";
import { useText } from "#ui/language.tsx";
import { ProblemList } from "#ui/problem-list.tsx";
import css from "./outing.module.css";
import { outingText } from "./outing.text.ts";
import type { OutingFields } from "./outing.ts";

type Named = { id: string; name: string };
export type OutingChoices = {
  communities: readonly Named[];
  partners: readonly Named[];
  engagements: readonly Named[];
  colleagues: readonly Named[];
};

type OutingFormProps = OutingChoices & {
  kept: OutingFields;
  sentAs?: string;
  refused: unknown;
  draft: string;
};

/** A day out: what, when and where, who goes, and what to bring. */
export function OutingForm(props: OutingFormProps) {
  const { kept, communities, partners, engagements, colleagues, sentAs, refused, draft } = props;
  const all = useText(outingText);
  const text = all.fields;
  const field = fieldsOf(refused);
  const choice = (things: readonly Named[]) => [
    { value: "", label: all.none },
    ...things.map(({ id, name }) => ({ value: id, label: name })),
  ];
  const going = field("memberIds");
  return (
    <Form method="post" noValidate className={css.form}>
      <ProblemList problems={problemsOf(refused, text)} />
      {sentAs && <input type="hidden" name="sentAs" value={sentAs} />}
      <Draft id={draft}>
        <TextField
          label={text.what}
          {...field("what", kept.what)}
          hint={text.whatHint}
          required
          maxLength={200}
        />
        <DateField label={text.day} {...field("day", kept.day)} required />
        <div className={css.times}>
          <TextField type="time" label={text.startsAt} {...field("startsAt", kept.startsAt)} optional />
          <TextField type="time" label={text.endsAt} {...field("endsAt", kept.endsAt)} optional />
        </div>
        <p className={css.hint}>{text.timeHint}</p>
        <TextField label={text.place} {...field("place", kept.place)} optional maxLength={200} />
        {communities.length > 0 && (
          <SelectField
            label={text.communityId}
            {...field("communityId", kept.communityId)}
            options={choice(communities)}
          />
        )}
        {partners.length > 0 && (
          <SelectField
            label={text.partnerId}
            {...field("partnerId", kept.partnerId)}
            options={choice(partners)}
          />
        )}
        <Choices
          many
          label={text.memberIds}
          name="memberIds"
          problem={going.problem}
          defaultValue={typedOr(refused, "memberIds", kept.memberIds.join("\n")).split("\n")}
          options={colleagues.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <TextArea label={text.bring} {...field("bring", kept.bring)} rows={2} optional maxLength={1000} />
        {engagements.length > 0 && (
          <SelectField
            label={text.engagementId}
            {...field("engagementId", kept.engagementId)}
            options={choice(engagements)}
          />
        )}
      </Draft>
      <Button name="do" value="day" busyText={all.saving}>
        {all.save}
      </Button>
    </Form>
  );
}
