import { Form } from "react-router";
import { fieldsOf, problemsOf } from "#platform/web/form.ts";
import { Button, ButtonLink } from "#ui/button.tsx";
import { Draft } from "#ui/draft.tsx";
import { CheckboxField, NumberField, TextArea } from "#ui/field.tsx";
import { useText } from "#ui/language.tsx";
import { ProblemList } from "#ui/problem-list.tsx";
import { Section } from "#ui/section.tsx";
import { Unfold } from "#ui/unfold.tsx";
import { cameField } from "./came-fields.ts";
import { guestText } from "./guest.text.ts";
import { headsCame, whoCame } from "./guest.ts";
import { guestName } from "./guest-words.ts";
import css from "./meeting.module.css";
import type { MeetingLine } from "./meetings.server.ts";
import { tickedOr } from "./ticked.ts";

type WhoCameProps = { meeting: MeetingLine; draft: string; refused: unknown };

/** Who came, said once it is over. That nobody did is told calmly, with the question of what to try next (S10). */
export function WhoCameForm({ meeting, draft, refused }: WhoCameProps) {
  const all = useText(guestText);
  const text = all.came;
  const { guests, tryNext, engagementId } = meeting;
  const came = whoCame(guests);
  const asked = guests.reduce((sum, { heads }) => sum + heads, 0);
  const missing = guests.filter((guest) => guest.came === false).map((guest) => guestName(guest, all));
  const form = <CameFields meeting={meeting} draft={draft} refused={refused} isSaid={came !== null} />;
  return (
    <Section title={text.title} id="kom">
      {came === null ? (
        form
      ) : (
        <>
          {came === 0 ? (
            <div className={css.nobody}>
              <h3>{text.nobodyTitle}</h3>
              <p>{text.nobodyBody}</p>
            </div>
          ) : (
            <p className={css.lead}>
              {text.said(came, asked)} {missing.length > 0 && text.missing(missing)}
            </p>
          )}
          {tryNext && (
            <div className={css.tryNext}>
              <h3>{all.fields.tryNext}</h3>
              <p dir="auto">{tryNext}</p>
            </div>
          )}
          <div data-screen-only="">
            <Unfold label={text.edit} open={refused !== undefined || (came === 0 && tryNext === "")}>
              {form}
            </Unfold>
            {came === 0 && (
              <ButtonLink look="quiet" to={`/forloeb/${engagementId}/moeder/nyt`}>
                {text.again}
              </ButtonLink>
            )}
          </div>
        </>
      )}
    </Section>
  );
}

function CameFields({ meeting, draft, refused, isSaid }: WhoCameProps & { isSaid: boolean }) {
  const all = useText(guestText);
  const text = all.came;
  const field = fieldsOf(refused);
  const { guests, tryNext } = meeting;
  const labels = Object.fromEntries(guests.map((guest) => [cameField(guest), guestName(guest, all)]));
  return (
    <Form method="post" noValidate preventScrollReset className={css.form}>
      <ProblemList problems={problemsOf(refused, { ...all.fields, ...labels })} />
      <Draft id={draft}>
        <fieldset className={css.came}>
          <legend>{text.who}</legend>
          <p className={css.soft}>{text.hint}</p>
          {guests.map((guest) => {
            const name = cameField(guest);
            const label = guestName(guest, all);
            return guest.heads === 1 ? (
              <CheckboxField
                key={guest.id}
                label={label}
                name={name}
                defaultChecked={tickedOr(refused, name, guest.came ?? false)}
              />
            ) : (
              <NumberField
                key={guest.id}
                label={text.howMany(label)}
                {...field(name, guest.came === null ? "" : String(headsCame(guest)))}
              />
            );
          })}
        </fieldset>
        {isSaid && (
          <TextArea
            label={all.fields.tryNext}
            {...field("tryNext", tryNext)}
            hint={text.tryNextHint}
            rows={2}
            maxLength={1000}
            optional
            dir="auto"
          />
        )}
      </Draft>
      <div className={css.doings}>
        <Button name="do" value="came" busyText={all.saving}>
          {text.save}
        </Button>
        {!isSaid && (
          <Button look="quiet" name="do" value="nobody">
            {text.nobody}
          </Button>
        )}
      </div>
    </Form>
  );
}
