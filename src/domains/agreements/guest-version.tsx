import { Form, useParams } from "react-router";
import { fieldsOf, problemsOf } from "#platform/web/form.ts";
import { Button } from "#ui/button.tsx";
import { formatDate } from "#ui/dates.ts";
import { TextArea, TextField } from "#ui/field.tsx";
import { useLanguage, useText } from "#ui/language.tsx";
import { ProblemList } from "#ui/problem-list.tsx";
import { Section } from "#ui/section.tsx";
import { Unfold } from "#ui/unfold.tsx";
import { AgreedText } from "./agreed-text.tsx";
import type { AgreementShown, VersionShown } from "./agreement-door.server.ts";
import { agreementGuestText } from "./agreement-guest.text.ts";
import css from "./guest-version.module.css";

type GuestVersionProps = {
  shown: AgreementShown;
  isOver: boolean;
  refused: (at: string) => unknown;
};

/** The newest version as the partner reads it, who has said yes to it, and room for a yes or for what is not right. */
export function GuestVersion({ shown, isOver, refused }: GuestVersionProps) {
  const text = useText(agreementGuestText);
  const language = useLanguage();
  const { token } = useParams();
  const version = shown.newest;
  if (!version) return null;
  const mayAnswer = !shown.endedOn && !isOver;
  return (
    <>
      <AgreedText version={version} />
      <p className={css.soft}>
        {text.text.version(version.number, formatDate(version.writtenAt, language, "day-year"))}.{" "}
        {text.text.noContract}{" "}
        <a href={`/aftale/${token}/pdf`} data-screen-only="">
          {text.text.print}
        </a>
      </p>
      <Section title={text.text.yes}>
        <SaidOf version={version} organisation={shown.organisationName} />
      </Section>
      {mayAnswer && <Answer version={version} refused={refused} />}
    </>
  );
}

function SaidOf({ version, organisation }: { version: VersionShown; organisation: string }) {
  const text = useText(agreementGuestText).text;
  const language = useLanguage();
  if (version.said.length === 0) return <p>{text.nobody}</p>;
  return (
    <ul className={css.said}>
      {version.said.map(({ id, side, role, objection, at }) => {
        const who = side === "library" ? organisation : role ? text.youAs(role) : text.you;
        const day = formatDate(at, language, "day-year");
        return (
          <li key={id}>
            {objection ? text.objectedBy(who, day) : text.yesBy(who, day)}
            {objection && <blockquote dir="auto">{objection}</blockquote>}
          </li>
        );
      })}
    </ul>
  );
}

/** The two things one can say of a version. Whoever has said yes may still say that something has become different. */
function Answer({ version, refused }: { version: VersionShown; refused: (at: string) => unknown }) {
  const text = useText(agreementGuestText).answer;
  const hasSaidYes = version.verdicts.partner === "yes";
  const yes = fieldsOf(refused("yes"));
  const object = fieldsOf(refused("object"));
  const number = <input type="hidden" name="number" value={version.number} />;
  return (
    <div data-screen-only="">
      {!hasSaidYes && (
        <Section title={text.title}>
          <Form method="post" noValidate>
            <ProblemList problems={problemsOf(refused("yes"), { role: text.role })} />
            {number}
            <TextField
              label={text.role}
              hint={text.roleHint}
              {...yes("role")}
              required
              maxLength={60}
              autoComplete="organization-title"
            />
            <Button name="do" value="yes" size="big">
              {text.yes}
            </Button>
          </Form>
        </Section>
      )}
      <Unfold label={hasSaidYes ? text.again : text.objection} open={refused("object") !== undefined}>
        <Form method="post" noValidate>
          <ProblemList problems={problemsOf(refused("object"), { objection: text.what })} />
          {number}
          <TextArea
            label={text.what}
            {...object("objection")}
            required
            rows={3}
            maxLength={1000}
            dir="auto"
          />
          <Button look="quiet" name="do" value="object">
            {text.send}
          </Button>
        </Form>
      </Unfold>
    </div>
  );
}
