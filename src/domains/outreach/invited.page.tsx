import { data, Form, redirect } from "react-router";
import { GuestFoot, GuestSheet } from "#domains/access/guest-sheet.tsx";
import { languageContext, visitorContext } from "#domains/access/visitor.ts";
import { newId } from "#platform/database/id.ts";
import { fieldsOf, isProblems, problemsOf, readForm, refuse } from "#platform/web/form.ts";
import { Button } from "#ui/button.tsx";
import { Choices } from "#ui/choices.tsx";
import { formatDate, today } from "#ui/dates.ts";
import { DateField, TextArea } from "#ui/field.tsx";
import { useLanguage, useText } from "#ui/language.tsx";
import { pageTitle } from "#ui/page-title.ts";
import { ProblemList } from "#ui/problem-list.tsx";
import { Section } from "#ui/section.tsx";
import { Unfold } from "#ui/unfold.tsx";
import type { Route } from "./+types/invited.page.ts";
import css from "./invited.module.css";
import { answerInvitation, findInvited, type Invited, readInvitation } from "./invited.server.ts";
import { invitedText } from "./invited.text.ts";
import { answerSchema, answers } from "./letter.ts";
import { LetterSheet } from "./letter-sheet.tsx";

export const handle = { plain: true };

export async function loader({ params, request, context }: Route.LoaderArgs) {
  const guest = await findInvited(params.token, context.get(visitorContext));
  const invited = guest && (await readInvitation(guest));
  return data(
    {
      invited,
      sentAs: newId(),
      today: today(),
      thanks: new URL(request.url).searchParams.has("tak"),
    },
    { status: invited ? 200 : 410, headers: { "x-robots-tag": "noindex, nofollow" } },
  );
}

/** What the loader says of the page is said of it: it is never found by searching. */
export const headers: Route.HeadersFunction = ({ loaderHeaders }) => loaderHeaders;

export async function action({ params, request, context }: Route.ActionArgs) {
  const text = invitedText[context.get(languageContext)];
  const here = `/svar/${params.token}`;
  const guest = await findInvited(params.token, context.get(visitorContext));
  if (!guest) return redirect(here);
  const form = await request.formData();
  const read = readForm(answerSchema, form, context.get(languageContext), { passed: text.passed });
  if (isProblems(read)) return data(read, { status: 422 });
  const refused = await answerInvitation(guest, read.value);
  if (refused?.refused === "enough") return data(refuse(form, "answer", text.enough), { status: 422 });
  return redirect(`${here}${refused ? "" : "?tak"}`);
}

export const meta: Route.MetaFunction = ({ matches, loaderData }) => [
  ...pageTitle(matches, (language) => {
    const { title, gone } = invitedText[language];
    return loaderData?.invited ? `${title} · ${loaderData.invited.organisationName}` : gone;
  }),
  { name: "robots", content: "noindex, nofollow" },
];

export default function InvitedPage({ loaderData, actionData }: Route.ComponentProps) {
  const text = useText(invitedText);
  const language = useLanguage();
  const { invited } = loaderData;
  if (!invited) return <GuestSheet title={text.gone} lead={text.goneBody} />;
  const { organisationName, partner, title, challenge, sender, answer, answerBy, expiresAt } = invited;
  const thanked = loaderData.thanks && answer;
  const letter = (
    <>
      <p className={css.to}>{text.to(partner)}</p>
      <LetterSheet letter={invited} organisation={organisationName} withoutChallenge={!thanked} />
    </>
  );
  const form = <AnswerForm {...loaderData} invited={invited} refused={actionData} />;
  return (
    <GuestSheet
      organisation={organisationName}
      title={thanked ? text.thanks[answer.answer] : title}
      lead={thanked ? <Next answer={answer} sender={sender} /> : challenge}
    >
      {thanked ? (
        <>
          <Given answer={answer} />
          <Unfold label={text.change} open={isProblems(actionData)}>
            {form}
          </Unfold>
          <Unfold label={text.theLetter}>{letter}</Unfold>
        </>
      ) : (
        <>
          {letter}
          <Section title={text.question}>
            {answer ? <Given answer={answer} /> : answerBy && <p>{text.byDay(day(answerBy))}</p>}
            {answer ? (
              <Unfold label={text.change} open={isProblems(actionData)}>
                {form}
              </Unfold>
            ) : (
              form
            )}
          </Section>
        </>
      )}
      <GuestFoot>
        <p>
          {text.human(sender.name)} <a href={`mailto:${sender.email}`}>{sender.email}</a>
        </p>
        <p>{text.changeAbout(formatDate(expiresAt, language, "day-year"))}</p>
      </GuestFoot>
    </GuestSheet>
  );

  function day(moment: string) {
    return formatDate(moment, language, "day");
  }
}

type Answer = NonNullable<Invited["answer"]>;

/** What happens now, in one sentence. */
function Next({ answer, sender }: { answer: Answer; sender: Invited["sender"] }) {
  const { next } = useText(invitedText);
  const language = useLanguage();
  if (answer.answer === "yes") return next.yes(sender.name);
  if (answer.answer === "no") return next.no;
  return answer.laterOn ? next.later(formatDate(answer.laterOn, language, "day")) : next.laterSomeday;
}

/** What was answered last, in the guest's own words. */
function Given({ answer: { answer, answeredAt, laterOn, word } }: { answer: Answer }) {
  const text = useText(invitedText);
  const language = useLanguage();
  return (
    <div className={css.given}>
      <p>
        {text.given[answer](formatDate(answeredAt, language, "day"))}
        {laterOn && ` ${text.again(formatDate(laterOn, language, "day"))}`}
      </p>
      {word && <p dir="auto">»{word}«</p>}
    </div>
  );
}

type AnswerFormProps = { invited: Invited; sentAs: string; today: string; refused: unknown };

/** Three answers, and a word back for whoever has one. Nothing more is asked. */
function AnswerForm({ invited: { answer }, sentAs, today: first, refused }: AnswerFormProps) {
  const text = useText(invitedText);
  const field = fieldsOf(refused);
  return (
    <Form method="post" noValidate className={css.form}>
      <ProblemList problems={problemsOf(refused, { ...text, answer: text.question })} />
      <input type="hidden" name="sentAs" value={sentAs} />
      <div className={css.answers}>
        <Choices
          label={<span className="visually-hidden">{text.question}</span>}
          {...field("answer", answer?.answer)}
          options={answers.map((value) => ({ value, label: text.answers[value] }))}
        />
      </div>
      <div className={css.later}>
        <DateField
          label={text.laterOn}
          {...field("laterOn", answer?.laterOn ?? "")}
          hint={text.laterOnHint}
          min={first}
          optional
        />
      </div>
      <TextArea
        label={text.word}
        {...field("word", answer?.word)}
        hint={text.wordHint}
        rows={3}
        optional
        maxLength={1500}
        dir="auto"
      />
      <Button size="big">{text.send}</Button>
    </Form>
  );
}
