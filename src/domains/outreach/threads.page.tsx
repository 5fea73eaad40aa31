import { data, Form, Link, redirect } from "react-router";
import { memberOf } from "#domains/access/gate.server.ts";
import { listColleagues } from "#domains/access/members.server.ts";
import { listParticipations } from "#domains/partners/participations.server.ts";
import { isId, newId } from "#platform/database/id.ts";
import { isProblems, readForm, refuse } from "#platform/web/form.ts";
import { Button, ButtonLink } from "#ui/button.tsx";
import { today } from "#ui/dates.ts";
import { Empty } from "#ui/empty.tsx";
import { SelectField, TextField } from "#ui/field.tsx";
import { useText } from "#ui/language.tsx";
import { Line, Lines } from "#ui/lines.tsx";
import { pageTitle } from "#ui/page-title.ts";
import { Section } from "#ui/section.tsx";
import { Unfold } from "#ui/unfold.tsx";
import type { Route } from "./+types/threads.page.ts";
import { AttemptForm } from "./attempt.form.tsx";
import css from "./attempt.module.css";
import { attemptText } from "./attempt.text.ts";
import { attemptSchema } from "./attempt.ts";
import { withMessageRead } from "./attempt-message.ts";
import { AttemptSentence, AttemptState } from "./attempt-sentence.tsx";
import { type Attempt, noteAttempt } from "./attempts.server.ts";
import { orderThreads, threadOrders } from "./thread-order.ts";
import { listThreads } from "./threads.server.ts";
import { threadsText } from "./threads.text.ts";

/** As many lines as one sees at a glance; with more there is something to find them by. */
const atAGlance = 10;

export async function loader({ params, request, context }: Route.LoaderArgs) {
  const member = memberOf(context);
  const { engagementId } = params;
  if (!isId(engagementId)) throw new Response(null, { status: 404 });
  const [{ latest, untried }, participations, colleagues] = await Promise.all([
    listThreads(member, engagementId),
    listParticipations(member, { engagementId }),
    listColleagues(member),
  ]);
  const search = new URL(request.url).searchParams;
  const sought = (search.get("ord") ?? "").slice(0, 100).trim();
  const order = threadOrders.find((one) => one === search.get("orden")) ?? "day";
  const partners = new Map([
    ...participations.map((one): [string, string] => [one.partnerId, one.partner]),
    ...latest.map((one): [string, string] => [one.partnerId, one.partner]),
  ]);
  return {
    ...orderThreads(latest, { sought, order }),
    untried,
    count: latest.length,
    sought,
    order,
    partners: [...partners]
      .map(([id, name]) => ({ id, name }))
      .toSorted((a, b) => a.name.localeCompare(b.name, "da")),
    colleagues: colleagues.map(({ id, name }) => ({ id, name })),
    me: member.id,
    today: today(),
    sentAs: newId(),
  };
}

export async function action({ params, request, context }: Route.ActionArgs) {
  const member = memberOf(context);
  const { engagementId } = params;
  if (!isId(engagementId)) throw new Response(null, { status: 404 });
  const text = attemptText[member.language];
  const form = await request.formData();
  const read = readForm(attemptSchema, form, member.language, { "not-yet": text.notYet });
  if (isProblems(read)) return data(read, { status: 422 });
  const partnerId = form.get("partnerId");
  if (!isId(partnerId))
    return data(refuse(form, "partnerId", text.choosePartner, attemptSchema), { status: 422 });
  const whole = withMessageRead(read.value, today());
  if (!whole) return data(refuse(form, "way", text.sayHow, attemptSchema), { status: 422 });
  if (!(await noteAttempt(member, partnerId, { ...whole, engagementId })))
    throw new Response(null, { status: 404 });
  return redirect(`/forloeb/${engagementId}/kontakt?gemt`);
}

export const meta: Route.MetaFunction = ({ matches }) =>
  pageTitle(matches, (language) => threadsText[language].list.title);

export default function ThreadsPage({ loaderData, actionData, params }: Route.ComponentProps) {
  const text = useText(threadsText).list;
  const { open, settled, untried, count, sought, order, partners } = loaderData;
  const { colleagues, me, today, sentAs } = loaderData;
  const callList = `/forloeb/${params.engagementId}/partnere/ring`;
  if (count === 0 && partners.length === 0) {
    return (
      <Empty
        title={text.empty}
        action={<ButtonLink to={`/forloeb/${params.engagementId}/partnere`}>{text.emptyAction}</ButtonLink>}
      >
        {text.emptyBody}
      </Empty>
    );
  }
  return (
    <>
      <p className={css.lead}>{text.lead}</p>
      <div data-screen-only="">
        <Unfold label={text.write} open={actionData !== undefined}>
          <AttemptForm
            key={count + open.map(({ id }) => id).join()}
            today={today}
            sentAs={sentAs}
            draft={`${params.engagementId}:${me}`}
            partners={partners}
            colleagues={colleagues}
            likely={{ me }}
            problems={actionData}
          />
        </Unfold>
      </div>
      {(count > atAGlance || sought) && <Find sought={sought} order={order} />}
      {sought && open.length + settled.length === 0 && <p role="status">{text.nothingFound(sought)}</p>}
      <ThreadSection title={text.open} attempts={open} today={today} />
      <ThreadSection title={text.settled} attempts={settled} today={today} />
      {untried.length > 0 && !sought && (
        <Section title={text.untried} aside={<Link to={callList}>{text.callList}</Link>}>
          <Lines>
            {untried.map(({ id, name }) => (
              <Line
                key={id}
                aside={
                  <Link to={`/partnere/${id}/kontakt?forloeb=${params.engagementId}`} data-screen-only="">
                    {text.try}
                    <span className="visually-hidden"> {name}</span>
                  </Link>
                }
              >
                {name}
              </Line>
            ))}
          </Lines>
        </Section>
      )}
      {count > 0 && (
        <p className={css.foot} data-screen-only="">
          <a href={`/forloeb/${params.engagementId}/kontakt/henvendelser/csv`}>{text.csv}</a>
        </p>
      )}
    </>
  );
}

type FindProps = Pick<Route.ComponentProps["loaderData"], "sought" | "order">;

function Find({ sought, order }: FindProps) {
  const text = useText(threadsText).list;
  return (
    <Form method="get" role="search" className={css.find}>
      <TextField label={text.find} name="ord" type="search" defaultValue={sought} />
      <SelectField
        label={text.order}
        name="orden"
        defaultValue={order}
        options={threadOrders.map((value) => ({ value, label: text.orders[value] }))}
      />
      <Button look="quiet">{text.findButton}</Button>
    </Form>
  );
}

type ThreadSectionProps = { title: string; attempts: readonly Attempt[]; today: string };

function ThreadSection({ title, attempts, today }: ThreadSectionProps) {
  if (attempts.length === 0) return null;
  return (
    <Section title={title}>
      <Lines>
        {attempts.map((attempt) => (
          <Line key={attempt.id} aside={<AttemptState attempt={attempt} today={today} />}>
            <strong>
              <Link to={`/partnere/${attempt.partnerId}/kontakt?forloeb=${attempt.engagementId}`}>
                {attempt.partner}
              </Link>
            </strong>
            <AttemptSentence attempt={attempt} today={today} />
          </Line>
        ))}
      </Lines>
    </Section>
  );
}
