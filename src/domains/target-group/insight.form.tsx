import { Form } from "react-router";
import { fieldsOf, problemsOf } from "#platform/web/form.ts";
import { Button } from "#ui/button.tsx";
import { Draft } from "#ui/draft.tsx";
import { SelectField, TextArea } from "#ui/field.tsx";
import { useText } from "#ui/language.tsx";
import { ProblemList } from "#ui/problem-list.tsx";
import { insightText } from "./insight.text.ts";

type Named = { id: string; name: string };
type InsightFormProps = {
  kept: {
    sentence: string;
    targetGroupId: string | null;
    communityId: string | null;
    engagementId: string | null;
  };
  sentAs?: string;
  targetGroups: readonly Named[];
  communities: readonly Named[];
  engagements: readonly Named[];
  refused: unknown;
  draft: string;
};

/** One sentence, and whom, where and which forløb it is about. */
export function InsightForm({ kept, sentAs, refused, draft, ...choices }: InsightFormProps) {
  const text = useText(insightText).fields;
  const field = fieldsOf(refused);
  const tie = (label: string, name: string, value: string | null, things: readonly Named[]) => (
    <SelectField label={label} {...field(name, value ?? "")}>
      <option value="">{text.none}</option>
      {things.map((one) => (
        <option key={one.id} value={one.id}>
          {one.name}
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
          label={text.sentence}
          {...field("sentence", kept.sentence)}
          hint={text.sentenceHint}
          required
          maxLength={400}
        />
        {tie(text.targetGroup, "targetGroupId", kept.targetGroupId, choices.targetGroups)}
        {tie(text.community, "communityId", kept.communityId, choices.communities)}
        {tie(text.engagement, "engagementId", kept.engagementId, choices.engagements)}
      </Draft>
      <Button busyText={text.saving}>{text.save}</Button>
    </Form>
  );
}
