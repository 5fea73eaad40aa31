import { useState } from "react";
import { Form } from "react-router";
import { fieldsOf, problemsOf, typedOr } from "#platform/web/form.ts";
import { Button } from "#ui/button.tsx";
import { Draft } from "#ui/draft.tsx";
import { DateField, SelectField, TextArea, TextField } from "#ui/field.tsx";
import { useText } from "#ui/language.tsx";
import { ProblemList } from "#ui/problem-list.tsx";
import css from "./campaign.module.css";
import { campaignText } from "./campaign.text.ts";

type CampaignFormProps = {
  kept: { name: string; message: string; startsOn: string; communityId: string };
  communities: readonly { id: string; name: string }[];
  sentAs?: string;
  refused: unknown;
  draft: string;
};

/** What is said, from when on, and where. */
export function CampaignForm({ kept, communities, sentAs, refused, draft }: CampaignFormProps) {
  const all = useText(campaignText);
  const text = all.fields;
  const field = fieldsOf(refused);
  const [length, setLength] = useState(typedOr(refused, "message", kept.message).length);
  return (
    <Form method="post" noValidate className={css.form}>
      <ProblemList problems={problemsOf(refused, text)} />
      {sentAs && <input type="hidden" name="sentAs" value={sentAs} />}
      <Draft id={draft}>
        <TextField label={text.name} {...field("name", kept.name)} required maxLength={200} />
        <TextArea
          label={text.message}
          {...field("message", kept.message)}
          hint={text.messageHint}
          rows={6}
          maxLength={3000}
          onInput={(event) => setLength(event.currentTarget.value.length)}
        />
        <p className={css.length}>{all.characters(length)}</p>
        <DateField label={text.startsOn} {...field("startsOn", kept.startsOn)} required />
        {communities.length > 0 && (
          <SelectField
            label={text.communityId}
            {...field("communityId", kept.communityId)}
            hint={text.communityHint}
            options={[
              { value: "", label: text.nowhere },
              ...communities.map(({ id, name }) => ({ value: id, label: name })),
            ]}
          />
        )}
      </Draft>
      <Button name="do" value="campaign" busyText={all.saving}>
        {all.save}
      </Button>
    </Form>
  );
}
