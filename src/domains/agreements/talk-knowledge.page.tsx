import { data, Form, Link, redirect } from "react-router";
import { memberOf } from "#domains/access/gate.server.ts";
import { listInsights } from "#domains/target-group/insights.server.ts";
import { isId, newId } from "#platform/database/id.ts";
import { fieldsOf, isProblems, type Problems, readForm } from "#platform/web/form.ts";
import { Button } from "#ui/button.tsx";
import { Choices } from "#ui/choices.tsx";
import { formatDate } from "#ui/dates.ts";
import { Draft } from "#ui/draft.tsx";
import { TextArea } from "#ui/field.tsx";
import { useLanguage, useText } from "#ui/language.tsx";
import { Note } from "#ui/note.tsx";
import { PageHead } from "#ui/page-head.tsx";
import { pageTitle } from "#ui/page-title.ts";
import { Section } from "#ui/section.tsx";
import type { Route } from "./+types/talk-knowledge.page.ts";
import { partnerAt } from "./partner-at.server.ts";
import css from "./partner-talk.module.css";
import { partnerTalkText } from "./partner-talk.text.ts";
import { bearingSchema, questionAt, talkAt, talkInsightSchema } from "./partner-talk.ts";
import { findTalk, listAnswers } from "./partner-talks.server.ts";
import { bearInsight, beginInsight } from "./talk-knowledge.server.ts";

export async function loader({ params, context }: Route.LoaderArgs) {
  const member = memberOf(context);
  const partner = await partnerAt(member, params.partnerId);
  const question = questionAt(params.place);
  const talk = isId(params.talkId) ? await findTalk(member, partner.id, params.talkId) : undefined;
  const answers = talk ? await listAnswers(member, talk.id) : [];
  const said = answers.find((one) => one.question === question)?.text;
  if (!talk || !question || !said) throw new Response(null, { status: 404 });
  const insights = await listInsights(member, {
    targetGroupId: talk.targetGroupId ?? undefined,
    sort: "newest",
  });
  return {
    talk,
    question,
    said,
    insights: insights.map(({ id, sentence }) => ({ id, sentence })),
    sentAs: newId(),
    draft: `samtale-indsigt:${talk.id}:${question}:${member.id}`,
  };
}

type Refused = Problems & { at: "known" | "fresh" };

export async function action({ params, request, context }: Route.ActionArgs) {
  const member = memberOf(context);
  const { partnerId, talkId, place } = params;
  const question = questionAt(place);
  const notFound = () => new Response(null, { status: 404 });
  if (!isId(partnerId) || !isId(talkId) || !question) throw notFound();
  const form = await request.formData();
  const refused = (at: Refused["at"], problems: Problems) =>
    data<Refused>({ ...problems, at }, { status: 422 });
  if (form.get("do") === "begin") {
    const read = readForm(talkInsightSchema, form, member.language);
    if (isProblems(read)) return refused("fresh", read);
    const insightId = await beginInsight(member, partnerId, talkId, question, read.value);
    if (!insightId) throw notFound();
    return redirect(`/indsigter/${insightId}?gemt`);
  }
  const { pick } = partnerTalkText[member.language].learn;
  const read = readForm(bearingSchema, form, member.language, { pick });
  if (isProblems(read)) return refused("known", read);
  if (!(await bearInsight(member, partnerId, talkId, question, read.value))) throw notFound();
  return redirect(`${talkAt(partnerId, talkId)}?gemt`);
}

export const meta: Route.MetaFunction = ({ matches, loaderData }) =>
  pageTitle(matches, (language) =>
    [partnerTalkText[language].learn.title, loaderData?.talk.partner].filter(Boolean).join(" · "),
  );

/** What a partner said becomes knowledge about the target group: under an insight we have, or as the first of a new one. */
export default function KnowledgePage({ loaderData, actionData }: Route.ComponentProps) {
  const all = useText(partnerTalkText);
  const text = all.learn;
  const language = useLanguage();
  const { talk, question, said, insights, sentAs, draft } = loaderData;
  const refused = (at: Refused["at"]) => (actionData?.at === at ? actionData : undefined);
  const fresh = fieldsOf(refused("fresh"));
  const { problem } = fieldsOf(refused("known"))("insightId");
  return (
    <>
      <PageHead
        eyebrow={<Link to={talkAt(talk.partnerId, talk.id)}>{talk.partner}</Link>}
        title={text.title}
      />
      <div className={css.slip}>
        <p className={css.soft}>{all.questions[question].ask}</p>
        <Note by={text.said(talk.partner, formatDate(talk.day, language, "day-year"))}>{said}</Note>
      </div>
      <Section title={text.known}>
        {insights.length === 0 ? (
          <p>{text.noneKnown}</p>
        ) : (
          <Form method="post" noValidate>
            <Choices
              label={talk.targetGroup ? text.knownAbout(talk.targetGroup) : text.knownAll}
              name="insightId"
              problem={problem}
              options={insights.map(({ id, sentence }) => ({ value: id, label: sentence }))}
            />
            <p className={css.onwards}>
              <Button name="side" value="for" busyText={text.saving}>
                {text.for}
              </Button>
              <Button look="quiet" name="side" value="against" busyText={text.saving}>
                {text.against}
              </Button>
            </p>
          </Form>
        )}
      </Section>
      <Section title={text.fresh}>
        <Form method="post" noValidate>
          <input type="hidden" name="sentAs" value={fresh("sentAs", sentAs).defaultValue} />
          <Draft id={draft}>
            <TextArea
              label={text.sentence}
              {...fresh("sentence")}
              hint={text.sentenceHint}
              required
              rows={2}
              maxLength={400}
              dir="auto"
            />
          </Draft>
          <Button look="quiet" name="do" value="begin" busyText={text.saving}>
            {text.begin}
          </Button>
        </Form>
      </Section>
      <p className={css.soft}>{text.noName}</p>
    </>
  );
}
