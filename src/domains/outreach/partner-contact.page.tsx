import { data, Form, Link, redirect } from "react-router";
import { memberOf } from "#domains/access/gate.server.ts";
import type { Member } from "#domains/access/member.ts";
import { listColleagues } from "#domains/access/members.server.ts";
import { listEngagements } from "#domains/engagement/engagements.server.ts";
import { listContactPersons } from "#domains/partners/contact-persons.server.ts";
import { listParticipations } from "#domains/partners/participations.server.ts";
import { findPartner } from "#domains/partners/partners.server.ts";
import { isId, newId } from "#platform/database/id.ts";
import { isProblems, type Problems, readForm, refuse } from "#platform/web/form.ts";
import { Button } from "#ui/button.tsx";
import { today } from "#ui/dates.ts";
import { Empty } from "#ui/empty.tsx";
import { useText } from "#ui/language.tsx";
import { Line, Lines } from "#ui/lines.tsx";
import { pageTitle } from "#ui/page-title.ts";
import { Section } from "#ui/section.tsx";
import { Unfold } from "#ui/unfold.tsx";
import type { Route } from "./+types/partner-contact.page.ts";
import { AttemptForm } from "./attempt.form.tsx";
import css from "./attempt.module.css";
import { attemptText } from "./attempt.text.ts";
import { attemptSchema, ways } from "./attempt.ts";
import { withMessageRead } from "./attempt-message.ts";
import { AttemptSentence, AttemptState } from "./attempt-sentence.tsx";
import { type Attempt, listAttempts, mendAttempt, noteAttempt, removeAttempt } from "./attempts.server.ts";
import { Reachable } from "./reachable.tsx";
import { threadsText } from "./threads.text.ts";

export async function loader({ params, request, context }: Route.LoaderArgs) {
  const member = memberOf(context);
  const partner = isId(params.partnerId) ? await findPartner(member, params.partnerId) : undefined;
  if (!partner) throw new Response(null, { status: 404 });
  const [attempts, persons, colleagues, engagements, participations] = await Promise.all([
    listAttempts(member, partner.id),
    listContactPersons(member, partner.id),
    listColleagues(member),
    listEngagements(member),
    listParticipations(member, { partnerId: partner.id }),
  ]);
  const search = new URL(request.url).searchParams;
  const asked = engagements.find(({ id }) => id === search.get("forloeb"));
  const theirs = new Set(participations.map(({ engagementId }) => engagementId));
  // Asked for, or the one that was spoken of last, or the only one they are in.
  const likely =
    asked?.id ?? (attempts[0] ? attempts[0].engagementId : theirs.size === 1 ? [...theirs][0] : undefined);
  return {
    partner: { id: partner.id, name: partner.name },
    attempts,
    newest: [...Map.groupBy(attempts, (one) => one.engagementId).values()].map(([first]) => first?.id),
    persons: persons.map(({ id, name, role, phone, email, preference, note }) => ({
      ...{ id, name, role, phone, email, preference, note },
    })),
    colleagues: colleagues.map(({ id, name }) => ({ id, name })),
    engagements: engagements
      .filter(({ id, state }) => state.kind !== "closed" || theirs.has(id) || id === asked?.id)
      .map(({ id, name }) => ({ id, name }))
      .toSorted((a, b) => Number(theirs.has(b.id)) - Number(theirs.has(a.id))),
    asked: asked && { id: asked.id, name: asked.name },
    likely: {
      engagementId: likely ?? undefined,
      way: ways.find((way) => way === search.get("maade")),
      me: member.id,
    },
    today: today(),
    sentAs: newId(),
  };
}

type Refused = Problems & { at: string };

export async function action({ params, request, context }: Route.ActionArgs) {
  const member = memberOf(context);
  const { partnerId } = params;
  if (!isId(partnerId)) throw new Response(null, { status: 404 });
  const form = await request.formData();
  const done = await act(member, partnerId, form);
  if (done === undefined) throw new Response(null, { status: 404 });
  if (typeof done !== "string") return data(done, { status: 422 });
  const asked = new URL(request.url).searchParams.get("forloeb");
  return redirect(`/partnere/${partnerId}/kontakt?${isId(asked) ? `forloeb=${asked}&` : ""}${done}`);
}

/** What to say when it is done, what was refused, or undefined when what it is about is not there. */
async function act(member: Member, partnerId: string, form: FormData): Promise<string | Refused | undefined> {
  const id = form.get("id");
  if (id !== null && !isId(id)) return undefined;
  if (form.get("do") === "remove")
    return id && (await removeAttempt(member, partnerId, id)) ? `fjernet=${id}` : undefined;
  const text = attemptText[member.language];
  const at = id ?? "note";
  const read = readForm(attemptSchema, form, member.language, { "not-yet": text.notYet });
  if (isProblems(read)) return { ...read, at };
  const whole = withMessageRead(read.value, today());
  if (!whole) return { ...refuse(form, "way", text.sayHow, attemptSchema), at };
  const done = id
    ? await mendAttempt(member, partnerId, id, whole)
    : await noteAttempt(member, partnerId, whole);
  return done ? "gemt" : undefined;
}

export const meta: Route.MetaFunction = ({ matches }) =>
  pageTitle(matches, (language) => threadsText[language].partner.title);

export default function PartnerContactPage({ loaderData, actionData }: Route.ComponentProps) {
  const text = useText(threadsText).partner;
  const { partner, attempts, newest, persons, colleagues, engagements, asked, likely, today } = loaderData;
  const refused = (at: string) => (actionData?.at === at ? actionData : undefined);
  const shared = { today, persons, colleagues, engagements, likely };
  return (
    <>
      <Reachable persons={persons} partnerId={partner.id} />
      <div data-screen-only="">
        <AttemptForm
          key={attempts.length}
          {...shared}
          sentAs={loaderData.sentAs}
          draft={`${partner.id}:${likely.me}`}
          problems={refused("note")}
        />
      </div>
      {attempts.length === 0 ? (
        <Empty title={text.empty}>{text.emptyBody}</Empty>
      ) : (
        <Section
          title={text.story}
          aside={asked && <Link to={`/forloeb/${asked.id}/kontakt`}>{text.all(asked.name)}</Link>}
        >
          <Lines>
            {attempts.map((attempt) => (
              <Line
                key={attempt.id}
                small={
                  attempt.engagement && (
                    <Link to={`/forloeb/${attempt.engagementId}/kontakt`}>{attempt.engagement}</Link>
                  )
                }
                aside={newest.includes(attempt.id) && <AttemptState attempt={attempt} today={today} />}
                more={<Mend attempt={attempt} shared={shared} problems={refused(attempt.id)} />}
              >
                <AttemptSentence attempt={attempt} today={today} />
              </Line>
            ))}
          </Lines>
        </Section>
      )}
    </>
  );
}

type MendProps = {
  attempt: Attempt;
  shared: Omit<Parameters<typeof AttemptForm>[0], "attempt" | "draft" | "problems">;
  problems: Problems | undefined;
};

function Mend({ attempt, shared, problems }: MendProps) {
  const text = useText(attemptText);
  return (
    <div className={css.mend} data-screen-only="">
      <Unfold label={text.edit} about={attempt.text} open={problems !== undefined}>
        <AttemptForm
          key={JSON.stringify(attempt)}
          {...shared}
          attempt={attempt}
          draft={attempt.id}
          problems={problems}
        />
        <Form method="post" className={css.remove}>
          <input type="hidden" name="id" value={attempt.id} />
          <Button look="text" name="do" value="remove">
            {text.remove}
          </Button>
        </Form>
      </Unfold>
    </div>
  );
}
