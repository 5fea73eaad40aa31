import { Form } from "react-router";
import { engagementText } from "#domains/engagement/engagement.text.ts";
import { fieldsOf, problemsOf } from "#platform/web/form.ts";
import { Button } from "#ui/button.tsx";
import { Draft } from "#ui/draft.tsx";
import { SelectField, TextArea, TextField } from "#ui/field.tsx";
import { useText } from "#ui/language.tsx";
import { ProblemList } from "#ui/problem-list.tsx";
import { beginningOf, beginningText } from "./answer-beginning.text.ts";
import { heardIdeaText } from "./heard-idea.text.ts";
import { ideaText } from "./idea.text.ts";
import { openingWords } from "./idea.ts";

type Told = {
  idea: { id: string; text: string; firstName: string; forWhom: string; place: string; isHeard: boolean };
  me: { id: string; name: string; organisation: string };
  sentAs: string;
  refused: unknown;
};

/** A forløb along way 3A, with what the idea says filled in already. */
export function BecomeForm({ idea, me, sentAs, refused }: Told) {
  const text = useText(ideaText).onward;
  const heard = useText(heardIdeaText);
  const fields = useText(engagementText).fields;
  const field = fieldsOf(refused);
  return (
    <Form method="post" noValidate>
      <ProblemList problems={problemsOf(refused, { ...fields, reason: text.reason, people: text.people })} />
      <input type="hidden" name="sentAs" value={sentAs} />
      <Draft id={`ide-forloeb:${idea.id}:${me.id}`}>
        <TextField
          label={fields.name}
          {...field("name", openingWords(idea.text, 50))}
          hint={fields.nameHint}
          required
          maxLength={200}
          autoComplete="off"
        />
        <TextArea
          label={fields.question}
          {...field("question", text.question(idea.place))}
          hint={fields.questionHint}
          rows={2}
          required
          maxLength={400}
        />
        <TextField
          label={fields.places}
          {...field("places", idea.place)}
          hint={fields.placesHint}
          optional
          autoComplete="off"
        />
        <TextField
          label={fields.targetGroup}
          {...field("targetGroup", idea.forWhom)}
          optional
          maxLength={200}
          autoComplete="off"
        />
        <TextArea
          label={text.reason}
          {...field("reason", (idea.isHeard ? heard : text).reasonOf(openingWords(idea.text, 300)))}
          rows={3}
          required
          maxLength={2000}
        />
        <TextField
          label={text.people}
          {...field("people", idea.isHeard ? me.name : text.peopleOf(me.name))}
          required
          maxLength={300}
          autoComplete="off"
        />
      </Draft>
      <Button name="do" value="become">
        {text.begin}
      </Button>
    </Form>
  );
}

type JoinFormProps = { engagements: readonly { value: string; label: string }[]; refused: unknown };

/** The idea as part of a forløb that is there. */
export function JoinForm({ engagements, refused }: JoinFormProps) {
  const text = useText(ideaText).onward;
  const field = fieldsOf(refused);
  return (
    <Form method="post" noValidate>
      <ProblemList problems={problemsOf(refused, { engagementId: text.engagement, note: text.joinNote })} />
      <SelectField label={text.engagement} {...field("engagementId")} options={engagements} />
      <TextArea label={text.joinNote} {...field("note")} rows={2} optional maxLength={500} dir="auto" />
      <Button name="do" value="join">
        {text.joinSave}
      </Button>
    </Form>
  );
}

/** A no that says thank you, why, and where to turn instead. */
export function DeclineForm({ idea, me, sentAs, refused }: Told) {
  const text = useText(ideaText);
  const words = useText(beginningText);
  const begun = beginningOf(words.no, words.hello, words.regards, {
    to: idea.firstName,
    from: me.name.split(" ")[0] ?? "",
    organisation: me.organisation,
  });
  return (
    <Form method="post" noValidate>
      <ProblemList problems={problemsOf(refused, { text: text.idea.text })} />
      <input type="hidden" name="sentAs" value={sentAs} />
      <Draft id={`ide-nej:${idea.id}:${me.id}`}>
        <TextArea
          label={text.idea.text}
          {...fieldsOf(refused)("text", begun)}
          hint={text.idea.textHint}
          rows={8}
          required
          maxLength={4000}
          dir="auto"
        />
      </Draft>
      <Button name="do" value="decline" busyText={text.idea.sending}>
        {text.onward.declineSend}
      </Button>
    </Form>
  );
}
