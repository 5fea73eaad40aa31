import { Form } from "react-router";
import { fieldsOf, problemsOf } from "#platform/web/form.ts";
import { Button } from "#ui/button.tsx";
import { Draft } from "#ui/draft.tsx";
import { DateField, SelectField, TextArea, TextField } from "#ui/field.tsx";
import { useText } from "#ui/language.tsx";
import { ProblemList } from "#ui/problem-list.tsx";
import { pollText } from "./poll.text.ts";

/** How long meetings last. Whoever has another length in mind takes the nearest above. */
const lengths = [45, 60, 90, 120, 150, 180, 240, 300, 360];

type PollHeadFormProps = {
  kept: { question: string; minutes: number; place: string; answerBy: string };
  /** Meetings of the forløb that have no day yet, and the one it is for. */
  meetings?: readonly { id: string; question: string }[];
  meetingId?: string;
  sentAs?: string;
  draft: string;
  today: string;
  refused: unknown;
  save: string;
  saving: string;
};

/** What the meeting is about, how long, where, and until when one can answer. */
export function PollHeadForm(props: PollHeadFormProps) {
  const { kept, meetings = [], meetingId = "", sentAs, draft, today, refused, save, saving } = props;
  const text = useText(pollText).fields;
  const field = fieldsOf(refused);
  const minutes = lengths.includes(kept.minutes) ? lengths : [...lengths, kept.minutes];
  return (
    <Form method="post" noValidate>
      <ProblemList problems={problemsOf(refused, text)} />
      {sentAs && <input type="hidden" name="sentAs" value={sentAs} />}
      <Draft id={draft}>
        {meetings.length > 0 && (
          <SelectField
            label={text.meetingId}
            {...field("meetingId", meetingId)}
            options={[
              { value: "", label: text.newMeeting },
              ...meetings.map(({ id, question }) => ({ value: id, label: question })),
            ]}
          />
        )}
        <TextArea
          label={text.question}
          {...field("question", kept.question)}
          hint={text.questionHint}
          required
          rows={2}
          maxLength={400}
          dir="auto"
        />
        <SelectField
          label={text.minutes}
          {...field("minutes", String(kept.minutes))}
          options={minutes
            .toSorted((a, b) => a - b)
            .map((count) => ({ value: String(count), label: text.minutesChoices(count) }))}
        />
        <TextField label={text.place} {...field("place", kept.place)} optional maxLength={200} />
        <DateField
          label={text.answerBy}
          {...field("answerBy", kept.answerBy)}
          hint={text.answerByHint}
          required
          min={today}
        />
      </Draft>
      <Button busyText={saving}>{save}</Button>
    </Form>
  );
}
