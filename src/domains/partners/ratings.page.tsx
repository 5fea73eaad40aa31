import { data, Form, Link, redirect } from "react-router";
import { memberOf } from "#domains/access/gate.server.ts";
import { isId } from "#platform/database/id.ts";
import { fieldsOf, isProblems, type Problems, readForm } from "#platform/web/form.ts";
import { Button, ButtonLink } from "#ui/button.tsx";
import { Choices } from "#ui/choices.tsx";
import { Empty } from "#ui/empty.tsx";
import { CheckboxField, TextArea } from "#ui/field.tsx";
import { useText } from "#ui/language.tsx";
import { Line, Lines } from "#ui/lines.tsx";
import { pageTitle } from "#ui/page-title.ts";
import { Section } from "#ui/section.tsx";
import { Unfold } from "#ui/unfold.tsx";
import type { Route } from "./+types/ratings.page.ts";
import { ratingSchema } from "./participation.ts";
import { partnerText } from "./partner.text.ts";
import css from "./rating.module.css";
import { ratingText } from "./rating.text.ts";
import { compared, gapsIn, type RatedPartner } from "./rating.ts";
import { RatingBoard, RatingTable } from "./rating-board.tsx";
import { rate, readRatings } from "./ratings.server.ts";

export async function loader({ params, context }: Route.LoaderArgs) {
  if (!isId(params.engagementId)) throw new Response(null, { status: 404 });
  return { rated: await readRatings(memberOf(context), params.engagementId) };
}

export async function action({ params, request, context }: Route.ActionArgs) {
  const member = memberOf(context);
  const { engagementId } = params;
  if (!isId(engagementId)) throw new Response(null, { status: 404 });
  const form = await request.formData();
  const read = readForm(ratingSchema, form, member.language);
  if (isProblems(read)) return data({ ...read, at: String(form.get("partnerId")) }, { status: 422 });
  if (!(await rate(member, engagementId, read.value))) throw new Response(null, { status: 404 });
  return redirect(`/forloeb/${engagementId}/partnere/vurder?gemt=${read.value.partnerId}`);
}

export const meta: Route.MetaFunction = ({ matches }) =>
  pageTitle(matches, (language) => ratingText[language].title);

export default function RatingsPage({ loaderData, actionData, params }: Route.ComponentProps) {
  const text = useText(ratingText);
  const all = useText(partnerText);
  // Those who are in already need nobody's judgement, unless somebody has begun.
  const rated = loaderData.rated.filter((one) => one.stage === "considered" || one.raters > 0);
  const room = `/forloeb/${params.engagementId}/partnere`;
  if (rated.length === 0) {
    return (
      <Empty title={text.title} action={<ButtonLink to={room}>{text.toRoom}</ButtonLink>}>
        {text.nobody}
      </Empty>
    );
  }
  const judged = compared(rated);
  const left = rated.filter((one) => !one.own);
  // One thing at a time: the first that waits for an answer stands open.
  const [first] = left;
  return (
    <>
      <h2 className={css.title}>{text.title}</h2>
      <p className={css.say}>{text.lead}</p>
      {gapsIn(loaderData.rated).map(({ sector, kind }) => (
        <p key={sector} className={css.gap}>
          {text.gaps[kind](all.inSector[sector])} {kind === "nobody" && all.aboutSector[sector]}
        </p>
      ))}
      <Section title={text.yours} aside={left.length === 0 ? text.done : text.left(left.length)}>
        <Lines>
          {[...left, ...rated.filter((one) => one.own)].map((one) => {
            const refused = actionData?.at === one.partnerId ? actionData : undefined;
            return (
              <Line
                key={one.partnerId}
                small={all.sectors[one.sector]}
                aside={text.raters(one.raters)}
                more={
                  <Unfold
                    label={one.own ? text.change : text.rateNow}
                    about={one.name}
                    open={refused !== undefined || one === first}
                  >
                    <RatingForm key={one.own ? "again" : "first"} one={one} refused={refused} />
                  </Unfold>
                }
              >
                <Link to={`/partnere/${one.partnerId}`}>{one.name}</Link>
              </Line>
            );
          })}
        </Lines>
      </Section>
      {judged.length > 0 && (
        <Section title={text.compared}>
          <p>{text.comparedAbout}</p>
          <RatingTable judged={judged} />
          <RatingBoard judged={judged} />
          <p className={css.on}>
            <ButtonLink to={`${room}/ring`}>{text.toCall}</ButtonLink>
          </p>
        </Section>
      )}
    </>
  );
}

function RatingForm({ one, refused }: { one: RatedPartner; refused: Problems | undefined }) {
  const text = useText(ratingText);
  const { partnerId, own } = one;
  const field = fieldsOf(refused);
  const id = (name: string) => `${partnerId}-${name}`;
  const grades = (labels: Record<number, string>) =>
    [1, 2, 3, 4, 5].map((grade) => ({ value: String(grade), label: labels[grade] }));
  return (
    <Form method="post" noValidate className={css.form}>
      <input type="hidden" name="partnerId" value={partnerId} />
      <Choices
        label={text.value}
        {...field("value", own ? String(own.value) : "")}
        id={id("value")}
        required
        options={grades(text.grades)}
      />
      <Choices
        label={text.access}
        {...field("access", own ? String(own.access) : "")}
        id={id("access")}
        required
        options={grades(text.accessGrades)}
      />
      <TextArea
        label={text.reason}
        {...field("reason", own?.reason)}
        id={id("reason")}
        hint={text.reasonHint}
        rows={2}
        optional
        maxLength={1000}
      />
      <CheckboxField
        label={text.competitor}
        name="competitor"
        id={id("competitor")}
        hint={text.competitorHint}
        defaultChecked={refused ? refused.typed.competitor === "on" : own?.competitor}
      />
      <Button look="quiet" busyText={text.saving}>
        {text.save}
      </Button>
    </Form>
  );
}
