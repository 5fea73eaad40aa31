import { Form } from "react-router";
import { fieldsOf, problemsOf } from "#platform/web/form.ts";
import { Button } from "#ui/button.tsx";
import { CheckboxField, DateField, SelectField, TextField } from "#ui/field.tsx";
import { useText } from "#ui/language.tsx";
import { ProblemList } from "#ui/problem-list.tsx";
import { Section } from "#ui/section.tsx";
import { tongueNames, tongues } from "#ui/tongues.ts";
import css from "./poll.module.css";
import { pollBesideText } from "./poll-beside.text.ts";
import type { Voter } from "./poll-rows.server.ts";

type VoterBesideProps = {
  voter: Voter;
  /** Where it is printed for them. */
  paper: string;
  /** An address that has just been made; it is shown this once. */
  link: string | undefined;
  refused: unknown;
};

/** What one knows of somebody who is asked, their own link, paper, and the way out. */
export function VoterBeside({ voter, paper, link, refused }: VoterBesideProps) {
  const text = useText(pollBesideText).voter;
  const { made } = useText(pollBesideText);
  const field = fieldsOf(refused);
  return (
    <div data-screen-only="">
      <Section title={text.about}>
        <Form method="post" noValidate>
          <ProblemList problems={problemsOf(refused, text)} />
          <CheckboxField label={text.must} name="must" defaultChecked={voter.must} />
          <TextField
            label={text.waitingFor}
            {...field("waitingFor", voter.waitingFor)}
            maxLength={80}
            optional
          />
          <DateField
            label={text.waitingUntil}
            {...field("waitingUntil", voter.waitingUntil ?? "")}
            optional
          />
          <SelectField
            label={text.tongue}
            {...field("tongue", voter.tongue ?? "")}
            options={tongues.map((value) => ({ value, label: tongueNames[value] }))}
            optional
          />
          <CheckboxField label={text.quiet} name="quiet" defaultChecked={voter.quiet} />
          <Button look="quiet" name="do" value="keep">
            {text.keep}
          </Button>
        </Form>
      </Section>
      <Section title={text.link}>
        <p>{text.linkAbout}</p>
        {link && (
          <div role="status">
            <p>{made}</p>
            <code className={css.address}>{link}</code>
          </div>
        )}
        <div className={css.actions}>
          <Form method="post">
            <Button look="quiet" name="do" value="link">
              {text.make}
            </Button>
          </Form>
          <Form method="post" action={paper} reloadDocument>
            <input type="hidden" name="voterId" value={voter.id} />
            <Button look="text">{text.print}</Button>
          </Form>
          <Form method="post">
            <Button look="text" name="do" value="close-links">
              {text.closeLinks}
            </Button>
          </Form>
        </div>
      </Section>
      <Form method="post" className={css.quiet}>
        <Button look="danger" name="do" value="remove">
          {text.remove}
        </Button>
      </Form>
    </div>
  );
}
