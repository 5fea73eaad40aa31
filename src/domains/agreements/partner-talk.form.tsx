import { Form } from "react-router";
import { fieldsOf, problemsOf } from "#platform/web/form.ts";
import { Button } from "#ui/button.tsx";
import { Draft } from "#ui/draft.tsx";
import { DateField, SelectField, TextArea } from "#ui/field.tsx";
import { useText } from "#ui/language.tsx";
import { ProblemList } from "#ui/problem-list.tsx";
import { partnerTalkText } from "./partner-talk.text.ts";
import type { PartnerTalk } from "./partner-talks.server.ts";

type Named = { id: string; name: string };
type TalkFormProps = {
  kept: Pick<
    PartnerTalk,
    "purpose" | "day" | "contactPersonId" | "targetGroupId" | "engagementId" | "heldById"
  >;
  sentAs?: string;
  contactPersons: readonly Named[];
  targetGroups: readonly Named[];
  engagements: readonly Named[];
  colleagues: readonly Named[];
  refused: unknown;
  draft: string;
};

/** What is settled before one meets: clear on the purpose, free in the form (P5). */
export function PartnerTalkForm({ kept, sentAs, refused, draft, ...choices }: TalkFormProps) {
  const all = useText(partnerTalkText);
  const text = all.fields;
  const field = fieldsOf(refused);
  const pick = (name: "contactPersonId" | "targetGroupId" | "engagementId", things: readonly Named[]) => (
    <SelectField label={text[name]} {...field(name, kept[name] ?? "")}>
      <option value="">{text.none}</option>
      {things.map(({ id, name }) => (
        <option key={id} value={id}>
          {name || all.list.someone}
        </option>
      ))}
    </SelectField>
  );
  return (
    <Form method="post" noValidate>
      {sentAs && <input type="hidden" name="sentAs" value={field("sentAs", sentAs).defaultValue} />}
      <ProblemList problems={problemsOf(refused, text)} />
      <Draft id={draft}>
        <TextArea
          label={text.purpose}
          {...field("purpose", kept.purpose)}
          hint={text.purposeHint}
          required
          maxLength={300}
          rows={2}
        />
        <DateField label={text.day} {...field("day", kept.day)} required />
        {pick("contactPersonId", choices.contactPersons)}
        {pick("targetGroupId", choices.targetGroups)}
        {pick("engagementId", choices.engagements)}
        <SelectField
          label={text.heldBy}
          {...field("heldBy", kept.heldById)}
          options={choices.colleagues.map(({ id, name }) => ({ value: id, label: name }))}
        />
      </Draft>
      <Button busyText={text.saving}>{text.save}</Button>
    </Form>
  );
}
