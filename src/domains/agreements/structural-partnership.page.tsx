import { data, Form, redirect } from "react-router";
import { memberOf } from "#domains/access/gate.server.ts";
import { listParticipations } from "#domains/partners/participations.server.ts";
import { isId } from "#platform/database/id.ts";
import { fieldsOf, isProblems, problemsOf, readForm } from "#platform/web/form.ts";
import { Button } from "#ui/button.tsx";
import { formatDate } from "#ui/dates.ts";
import { Draft } from "#ui/draft.tsx";
import { SelectField, TextArea } from "#ui/field.tsx";
import { useLanguage, useText } from "#ui/language.tsx";
import { pageTitle } from "#ui/page-title.ts";
import { ProblemList } from "#ui/problem-list.tsx";
import { Unfold } from "#ui/unfold.tsx";
import type { Route } from "./+types/structural-partnership.page.ts";
import { partnerAt } from "./partner-at.server.ts";
import css from "./structural-partnership.module.css";
import { structuralPartnershipText } from "./structural-partnership.text.ts";
import {
  structuralPartnershipSchema,
  structuralParts,
  structuralQuestions,
} from "./structural-partnership.ts";
import {
  listStructuralPartnerships,
  removeStructuralPartnership,
  type StructuralPartnership,
  saveStructuralPartnership,
} from "./structural-partnerships.server.ts";

export async function loader({ params, context }: Route.LoaderArgs) {
  const member = memberOf(context);
  const { id } = await partnerAt(member, params.partnerId);
  const [[kept, ...others], participations] = await Promise.all([
    listStructuralPartnerships(member, id),
    listParticipations(member, { partnerId: id }),
  ]);
  const engagements = new Map(participations.map((one) => [one.engagementId, one.engagement]));
  if (kept?.engagementId) engagements.set(kept.engagementId, kept.engagement ?? "");
  return {
    partnerId: id,
    kept,
    others,
    engagements: [...engagements].map(([value, label]) => ({ value, label })),
    draft: `samarbejde:${id}:${member.id}`,
  };
}

export async function action({ params, request, context }: Route.ActionArgs) {
  const member = memberOf(context);
  const { id: partnerId } = await partnerAt(member, params.partnerId);
  const here = `/partnere/${partnerId}/samtaler/samarbejde`;
  const form = await request.formData();
  if (form.get("do") === "remove") {
    const id = form.get("id");
    if (!isId(id) || !(await removeStructuralPartnership(member, partnerId, id)))
      throw new Response(null, { status: 404 });
    return redirect(`${here}?fjernet=${id}`);
  }
  const read = readForm(structuralPartnershipSchema, form, member.language);
  if (isProblems(read)) return data(read, { status: 422 });
  if (!(await saveStructuralPartnership(member, partnerId, read.value)))
    throw new Response(null, { status: 404 });
  return redirect(`${here}?gemt`);
}

export const meta: Route.MetaFunction = ({ matches }) =>
  pageTitle(matches, (language) => structuralPartnershipText[language].title);

/** What to think through before a cooperation that is to last: eight questions, saved together (V3C). */
export default function StructuralPartnershipPage({ loaderData, actionData }: Route.ComponentProps) {
  const text = useText(structuralPartnershipText);
  const { kept, others, engagements, draft, partnerId } = loaderData;
  const field = fieldsOf(actionData);
  const labels = Object.fromEntries(structuralQuestions.map((key) => [key, text.questions[key].ask]));
  return (
    <>
      <header className={css.head}>
        <h2>{text.title}</h2>
        <p>{text.lead}</p>
      </header>
      <Form method="post" noValidate className={css.form}>
        <ProblemList problems={problemsOf(actionData, labels)} />
        <Draft id={draft}>
          {structuralParts.map(({ part, questions }) => (
            <section key={part} className={css.part} aria-label={text.parts[part]}>
              <h3>{text.parts[part]}</h3>
              {questions.map((key) => (
                <div key={key} className={css.question}>
                  <TextArea
                    label={text.questions[key].ask}
                    {...field(key, kept?.[key])}
                    hint={text.questions[key].hint}
                    rows={2}
                    maxLength={2000}
                    dir="auto"
                  />
                </div>
              ))}
            </section>
          ))}
          {engagements.length > 0 && (
            <SelectField label={text.engagementId} {...field("engagementId", kept?.engagementId ?? "")}>
              <option value="">{text.none}</option>
              {engagements.map(({ value, label }) => (
                <option key={value} value={value}>
                  {label}
                </option>
              ))}
            </SelectField>
          )}
        </Draft>
        <Button busyText={text.saving}>{text.save}</Button>
      </Form>
      <Foot partnerId={partnerId} kept={kept} />
      {others.map((one) => (
        <Other key={one.id} other={one} />
      ))}
    </>
  );
}

function Foot({ partnerId, kept }: { partnerId: string; kept: StructuralPartnership | undefined }) {
  const text = useText(structuralPartnershipText);
  const language = useLanguage();
  const prints = [
    ["pdf", text.pdf],
    ["docx", text.word],
    ["html", text.web],
  ] as const;
  return (
    <div className={css.foot} data-screen-only="">
      {kept && <p>{text.changed(kept.changedBy, formatDate(kept.changedAt, language, "day-year"))}</p>}
      <p className={css.row}>
        <span>{text.print}:</span>
        {prints.map(([format, label]) => (
          <a key={format} href={`/partnere/${partnerId}/samtaler/samarbejde/${format}`}>
            {label}
          </a>
        ))}
      </p>
      {kept && (
        <Unfold label={text.remove}>
          <Form method="post">
            <p>{text.removeAbout}</p>
            <input type="hidden" name="id" value={kept.id} />
            <Button look="danger" name="do" value="remove">
              {text.remove}
            </Button>
          </Form>
        </Unfold>
      )}
    </div>
  );
}

/** What was written about a partner that has become this one: to be read, so that nothing of it is lost. */
function Other({ other }: { other: StructuralPartnership }) {
  const text = useText(structuralPartnershipText);
  return (
    <Unfold label={text.earlierOnes}>
      <p>{text.earlierAbout}</p>
      <dl className={css.facts}>
        {structuralQuestions.map(
          (key) =>
            other[key] && (
              <div key={key}>
                <dt>{text.questions[key].ask}</dt>
                <dd dir="auto">{other[key]}</dd>
              </div>
            ),
        )}
      </dl>
    </Unfold>
  );
}
