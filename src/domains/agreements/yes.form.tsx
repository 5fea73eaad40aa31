import { Form } from "react-router";
import { fieldsOf, problemsOf } from "#platform/web/form.ts";
import { Button } from "#ui/button.tsx";
import { TextField } from "#ui/field.tsx";
import { useText } from "#ui/language.tsx";
import { ProblemList } from "#ui/problem-list.tsx";
import { Unfold } from "#ui/unfold.tsx";
import { keptText } from "./agreement-kept.text.ts";

/** The partner's yes as they said it themselves, written down by one of us; it tells who heard it. */
export function YesForm({ number, refused }: { number: number; refused: unknown }) {
  const text = useText(keptText).page;
  return (
    <Unfold label={text.theySaidYes} open={refused !== undefined}>
      <Form method="post" noValidate>
        <ProblemList problems={problemsOf(refused, { role: text.role })} />
        <input type="hidden" name="number" value={number} />
        <TextField
          label={text.role}
          hint={text.roleHint}
          {...fieldsOf(refused)("role")}
          required
          maxLength={60}
          autoComplete="off"
        />
        <Button look="quiet" name="do" value="their-yes">
          {text.keepYes}
        </Button>
      </Form>
    </Unfold>
  );
}
