import { Form } from "react-router";
import type { Strategy } from "#domains/organisation/organisation.server.ts";
import { fieldsOf, isProblems, problemsOf } from "#platform/web/form.ts";
import { Button } from "#ui/button.tsx";
import { Choices } from "#ui/choices.tsx";
import { Draft } from "#ui/draft.tsx";
import { SelectField, TextArea, TextField } from "#ui/field.tsx";
import { useText } from "#ui/language.tsx";
import { ProblemList } from "#ui/problem-list.tsx";
import type { Segment } from "./segments.server.ts";
import { targetGroupText } from "./target-group.text.ts";
import type { TargetGroup, Tie } from "./target-groups.server.ts";

type TargetGroupFormProps = {
  kept?: Pick<TargetGroup, "name" | "known" | "segmentId" | "strategyIds" | "engagementIds" | "communityIds">;
  sentAs?: string;
  /** What can be chosen between. */
  segments: readonly Pick<Segment, "id" | "name">[];
  strategies: readonly Pick<Strategy, "id" | "name">[];
  engagements: readonly Tie[];
  communities: readonly Tie[];
  refused: unknown;
  draft: string;
};

/** Who they are, what is known of them, and what the work with them hangs together with. */
export function TargetGroupForm({ kept, sentAs, refused, draft, ...choices }: TargetGroupFormProps) {
  const text = useText(targetGroupText).fields;
  const field = fieldsOf(refused);
  const options = (things: readonly Tie[]) => things.map(({ id, name }) => ({ value: id, label: name }));
  const ticked = (name: string, ids: readonly string[] = []) => ({
    ...field(name),
    defaultValue: isProblems(refused) ? [refused.typed[name] ?? []].flat() : ids,
  });
  return (
    <Form method="post" noValidate>
      {sentAs && <input type="hidden" name="sentAs" value={sentAs} />}
      <ProblemList problems={problemsOf(refused, text)} />
      <Draft id={draft}>
        <TextField
          label={text.name}
          {...field("name", kept?.name)}
          hint={sentAs ? text.nameHint : text.renameHint}
          required
          maxLength={200}
          autoComplete="off"
        />
        <TextArea
          label={text.known}
          {...field("known", kept?.known)}
          hint={text.knownHint}
          rows={5}
          optional
          maxLength={4000}
        />
        {choices.segments.length > 0 && (
          <SelectField label={text.segment} {...field("segmentId", kept?.segmentId ?? "")}>
            <option value="">{text.noSegment}</option>
            {choices.segments.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </SelectField>
        )}
        {choices.engagements.length > 0 && (
          <Choices
            many
            label={text.engagements}
            {...ticked("engagementIds", kept?.engagementIds)}
            options={options(choices.engagements)}
          />
        )}
        {choices.communities.length > 0 && (
          <Choices
            many
            label={text.communities}
            {...ticked("communityIds", kept?.communityIds)}
            options={options(choices.communities)}
          />
        )}
        {choices.strategies.length > 0 && (
          <Choices
            many
            label={text.strategies}
            {...ticked("strategyIds", kept?.strategyIds)}
            options={options(choices.strategies)}
          />
        )}
      </Draft>
      <Button busyText={text.saving}>{text.save}</Button>
    </Form>
  );
}
