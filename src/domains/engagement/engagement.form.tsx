import { isProblems, typedOr } from "#platform/web/form.ts";
import { TextArea, TextField } from "#ui/field.tsx";
import { useText } from "#ui/language.tsx";
import { ProblemList } from "#ui/problem-list.tsx";
import { engagementText } from "./engagement.text.ts";

type Kept = { name: string; question: string; places: string[]; targetGroup: string };

/** What every forløb is asked first: its name, its question, where and about whom. */
export function EngagementBeginning({ kept, refused }: { kept?: Kept; refused: unknown }) {
  const text = useText(engagementText).fields;
  const problems = isProblems(refused) ? refused.problems : {};
  const stands = (name: string, value: string | undefined) => typedOr(refused, name, value ?? "");
  return (
    <>
      <TextArea
        label={text.question}
        name="question"
        hint={text.questionHint}
        rows={2}
        required
        maxLength={400}
        defaultValue={stands("question", kept?.question)}
        problem={problems.question}
      />
      <TextField
        label={text.name}
        name="name"
        hint={text.nameHint}
        required
        maxLength={200}
        autoComplete="off"
        defaultValue={stands("name", kept?.name)}
        problem={problems.name}
      />
      <TextField
        label={text.places}
        name="places"
        hint={text.placesHint}
        optional
        autoComplete="off"
        defaultValue={stands("places", kept?.places.join(", "))}
        problem={problems.places}
      />
      <TextField
        label={text.targetGroup}
        name="targetGroup"
        hint={text.targetGroupHint}
        optional
        maxLength={200}
        autoComplete="off"
        defaultValue={stands("targetGroup", kept?.targetGroup)}
        problem={problems.targetGroup}
      />
    </>
  );
}

/** The problems of a refused form about a forløb, each leading to its field. */
export function EngagementProblems({ refused }: { refused: unknown }) {
  const labels: Record<string, unknown> = useText(engagementText).fields;
  if (!isProblems(refused)) return null;
  return (
    <ProblemList
      problems={Object.entries(refused.problems).map(([name, message]) => ({
        name,
        label: typeof labels[name] === "string" ? labels[name] : name,
        message,
      }))}
    />
  );
}
