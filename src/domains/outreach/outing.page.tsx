import { data, Form, Link, redirect } from "react-router";
import { memberOf } from "#domains/access/gate.server.ts";
import { isId } from "#platform/database/id.ts";
import { isProblems, readForm } from "#platform/web/form.ts";
import { Button, ButtonLink } from "#ui/button.tsx";
import { today } from "#ui/dates.ts";
import { useLanguage, useText } from "#ui/language.tsx";
import { joinNames } from "#ui/names.ts";
import { PageHead } from "#ui/page-head.tsx";
import { pageTitle } from "#ui/page-title.ts";
import { Section } from "#ui/section.tsx";
import { Unfold } from "#ui/unfold.tsx";
import type { Route } from "./+types/outing.page.ts";
import { OutingForm } from "./outing.form.tsx";
import css from "./outing.module.css";
import { outingText } from "./outing.text.ts";
import { outcomeSchema, outingSchema } from "./outing.ts";
import { readOutingChoices } from "./outing-choices.server.ts";
import { asFields } from "./outing-fields.ts";
import { OutcomeForm } from "./outing-outcome.form.tsx";
import { dayInWords, timeInWords } from "./outing-words.ts";
import { findOuting, removeOuting, saveOutcome, saveOuting } from "./outings.server.ts";

export async function loader({ params, context }: Route.LoaderArgs) {
  const member = memberOf(context);
  const outing = isId(params.outingId) ? await findOuting(member, params.outingId) : undefined;
  if (!outing) throw new Response(null, { status: 404 });
  const choices = await readOutingChoices(member);
  // Who went and has left the house since went all the same, and a forløb that is over is still the one.
  const gone = outing.going.filter(({ id }) => !choices.colleagues.some((one) => one.id === id));
  const { engagement } = outing;
  const closed =
    engagement && !choices.engagements.some(({ id }) => id === engagement.id) ? [engagement] : [];
  return {
    outing,
    choices: {
      ...choices,
      colleagues: [...choices.colleagues, ...gone],
      engagements: [...choices.engagements, ...closed],
    },
    today: today(),
    memberId: member.id,
  };
}

export async function action({ params, request, context }: Route.ActionArgs) {
  const member = memberOf(context);
  const { outingId } = params;
  if (!isId(outingId)) throw new Response(null, { status: 404 });
  const form = await request.formData();
  const here = `/ud-af-huset/dage/${outingId}`;
  const found = (there: unknown) => {
    if (!there) throw new Response(null, { status: 404 });
  };
  const wish = form.get("do");
  if (wish === "remove") {
    found(await removeOuting(member, outingId));
    return redirect(`/ud-af-huset?fjernet=${outingId}`);
  }
  if (wish === "nobody") {
    found(await saveOutcome(member, outingId, { spokeWith: 0 }));
    return redirect(`${here}?gemt`);
  }
  if (wish === "outcome") {
    const read = readForm(outcomeSchema, form, member.language);
    if (isProblems(read)) return data({ ...read, at: "outcome" }, { status: 422 });
    found(await saveOutcome(member, outingId, read.value));
    return redirect(`${here}?gemt`);
  }
  const read = readForm(outingSchema, form, member.language, outingText[member.language].problems);
  if (isProblems(read)) return data({ ...read, at: "day" }, { status: 422 });
  found(await saveOuting(member, read.value, outingId));
  return redirect(`${here}?gemt`);
}

export const meta: Route.MetaFunction = ({ matches, loaderData }) =>
  pageTitle(matches, () => loaderData?.outing.what ?? "");

export default function OutingPage({ loaderData, actionData }: Route.ComponentProps) {
  const all = useText(outingText);
  const text = all.day;
  const language = useLanguage();
  const { outing, choices, today, memberId } = loaderData;
  const { id, day, what, startsAt, endsAt, place, partner, community, engagement, going, bring } = outing;
  const refusedAt = (at: string) => (actionData?.at === at ? actionData : undefined);
  const names = joinNames(
    going.map(({ name }) => name),
    language,
  );
  const where = [
    place && <span key="place">{place}</span>,
    partner && (
      <Link key="partner" to={`/partnere/${partner.id}`}>
        {partner.name}
      </Link>
    ),
    community && (
      <Link key="community" to={`/lokalsamfund/${community.id}`}>
        {community.name}
      </Link>
    ),
  ].filter(Boolean);
  return (
    <>
      <PageHead
        eyebrow={<Link to="/ud-af-huset">{all.title}</Link>}
        title={what}
        lead={[
          dayInWords(day, language, "day-year"),
          timeInWords(startsAt, endsAt, language) || all.days.allDay,
        ].join(", ")}
      />
      <dl className={css.facts}>
        {where.length > 0 && (
          <>
            <dt>{text.where}</dt>
            <dd>{where.flatMap((one, at) => (at === 0 ? [one] : [" · ", one]))}</dd>
          </>
        )}
        <dt>{day < today ? text.wasGoing : text.going}</dt>
        <dd>{names || all.days.nobodyGoes}</dd>
        {bring && (
          <>
            <dt>{day < today ? text.brought : text.bring}</dt>
            <dd>{bring}</dd>
          </>
        )}
        {engagement && (
          <>
            <dt>{text.engagement}</dt>
            <dd>
              <Link to={`/forloeb/${engagement.id}`}>{engagement.name}</Link>
            </dd>
          </>
        )}
      </dl>
      {day >= today && (
        <p data-screen-only="">
          <a href={`/ud-af-huset/dage/${id}/kalender`}>{all.days.oneCalendar}</a>
        </p>
      )}
      {day <= today && <Afterwards {...loaderData} refused={refusedAt("outcome")} />}
      <div data-screen-only="">
        <Unfold label={text.edit} about={what} open={refusedAt("day") !== undefined}>
          <OutingForm
            {...choices}
            kept={asFields(outing)}
            refused={refusedAt("day")}
            draft={`dag-ude:${id}:${memberId}`}
          />
          <Form method="post">
            <Button look="danger" name="do" value="remove">
              {all.remove}
              <span className="visually-hidden"> {what}</span>
            </Button>
          </Form>
        </Unfold>
      </div>
    </>
  );
}

/** What came of it. A day that drew nobody is a result, and the way on is another day. */
function Afterwards({
  outing,
  memberId,
  refused,
}: Route.ComponentProps["loaderData"] & { refused: unknown }) {
  const all = useText(outingText);
  const text = all.day;
  const { id, what, cameOfIt, spokeWith } = outing;
  const told = cameOfIt !== "" || spokeWith !== null;
  const form = (
    <OutcomeForm
      kept={outing}
      refused={refused}
      draft={`dag-ude-bagefter:${id}:${memberId}`}
      offerNobody={!told}
    />
  );
  const again = (
    <ButtonLink look={spokeWith === 0 ? "plain" : "quiet"} to={`/ud-af-huset?igen=${id}#ny`}>
      {all.days.again}
    </ButtonLink>
  );
  return (
    <Section title={text.outcome} id="bagefter">
      {spokeWith === 0 && (
        <div className={css.nobody}>
          <h3>{text.nobodyCame}</h3>
          <p>{text.nobodyCameBody}</p>
        </div>
      )}
      {spokeWith !== null && spokeWith > 0 && <p className={css.said}>{all.days.spokeWith(spokeWith)}</p>}
      {cameOfIt && <p className={css.said}>{cameOfIt}</p>}
      {told ? (
        <>
          <div className={css.doings} data-screen-only="">
            {again}
          </div>
          <div data-screen-only="">
            <Unfold label={text.editOutcome} about={what} open={refused !== undefined}>
              {form}
            </Unfold>
          </div>
        </>
      ) : (
        form
      )}
    </Section>
  );
}
