import { fieldsOf, problemsOf } from "#platform/web/form.ts";
import { TextArea, TextField } from "#ui/field.tsx";
import { useText } from "#ui/language.tsx";
import { ProblemList } from "#ui/problem-list.tsx";
import { engagementText } from "./engagement.text.ts";

type Kept = { name: string; question: string; places: string[]; targetGroup: string };

/** What every forløb is asked first: its name, its question, where and about whom. */
export function EngagementBeginning({ kept, refused }: { kept?: Kept; refused: unknown }) {
  const text = useText(engagementText).fields;
  const field = fieldsOf(refused);
  return (
    <>
      <TextArea
        label={text.question}
        {...field("question", kept?.question)}
        hint={text.questionHint}
        rows={2}
        required
        maxLength={400}
      />
      <TextField
        label={text.name}
        {...field("name", kept?.name)}
        hint={text.nameHint}
        required
        maxLength={200}
        autoComplete="off"
      />
      <TextField
        label={text.places}
        {...field("places", kept?.places.join(", "))}
        hint={text.placesHint}
        optional
        autoComplete="off"
      />
      <TextField
        label={text.targetGroup}
        {...field("targetGroup", kept?.targetGroup)}
        hint={text.targetGroupHint}
        optional
        maxLength={200}
        autoComplete="off"
      />
    </>
  );
}

/** The problems of a refused form about a forløb, each leading to its field. */
export function EngagementProblems({ refused }: { refused: unknown }) {
  const labels = useText(engagementText).fields;
  return <ProblemList problems={problemsOf(refused, labels)} />;
}
