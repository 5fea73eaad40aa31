import { data, redirect } from "react-router";
import { memberOf } from "#domains/access/gate.server.ts";
import { isId } from "#platform/database/id.ts";
import { isProblems, type Problems, readForm, refuse } from "#platform/web/form.ts";
import { ButtonLink } from "#ui/button.tsx";
import { useText } from "#ui/language.tsx";
import { pageTitle } from "#ui/page-title.ts";
import { Section } from "#ui/section.tsx";
import type { Route } from "./+types/agreement-differences.page.ts";
import { useAgreement } from "./agreement.layout.tsx";
import css from "./agreement.module.css";
import { settlingSchema } from "./agreement.ts";
import { type Laid, openQuestions } from "./agreement-state.ts";
import { walkText } from "./agreement-walk.text.ts";
import { Difference, Settled } from "./difference.form.tsx";
import { readExpectations, settle } from "./expectations.server.ts";

export async function loader({ params, context }: Route.LoaderArgs) {
  const sight = isId(params.agreementId)
    ? await readExpectations(memberOf(context), params.agreementId)
    : undefined;
  if (!sight) throw new Response(null, { status: 404 });
  return { laid: sight.laid, early: !(sight.answered.library && sight.answered.partner) };
}

export async function action({ params, request, context }: Route.ActionArgs) {
  const member = memberOf(context);
  const { engagementId, agreementId } = params;
  if (!isId(agreementId)) throw new Response(null, { status: 404 });
  const form = await request.formData();
  const read = readForm(settlingSchema, form, member.language);
  const at = String(form.get("question"));
  if (isProblems(read)) return data({ ...read, at }, { status: 422 });
  const words = await chosenWords(form, read.value.words, async () => readExpectations(member, agreementId));
  if (words === undefined) {
    const missing: Problems = refuse(form, "words", walkText[member.language].differences.wordsMissing);
    return data({ ...missing, at }, { status: 422 });
  }
  const { question } = read.value;
  if (!(await settle(member, agreementId, { question, words }))) throw new Response(null, { status: 404 });
  return redirect(`/forloeb/${engagementId}/aftaler/${agreementId}/forskelle?gemt#mangler`);
}

/** What the press meant: one side's words, those in the field, or none yet. Undefined when there were none to take. */
async function chosenWords(
  form: FormData,
  typed: string,
  read: () => ReturnType<typeof readExpectations>,
): Promise<string | undefined> {
  const wish = form.get("do");
  if (wish === "talk") return "";
  if (wish !== "library" && wish !== "partner") return typed || undefined;
  const row = (await read())?.laid?.find(({ question }) => question === form.get("question"));
  return row?.[wish] || undefined;
}

export const meta: Route.MetaFunction = ({ matches }) =>
  pageTitle(matches, (language) => walkText[language].walk.differences);

/** The answers of both, side by side, and the words the two find for each (V3B.5). */
export default function AgreementDifferencesPage({ loaderData, actionData }: Route.ComponentProps) {
  const text = useText(walkText).differences;
  const agreement = useAgreement();
  const { laid, early } = loaderData;
  const home = `/forloeb/${agreement.engagementId}/aftaler/${agreement.id}`;
  if (!laid) return <p className={css.lead}>{text.notYet}</p>;
  const settled = laid.filter(({ words }) => words);
  const open = laid.filter(({ words }) => !words);
  const of = (row: Laid) => ({
    row,
    partner: agreement.partner,
    refused: actionData?.at === row.question ? actionData : undefined,
  });
  return (
    <>
      <p className={css.lead}>{text.lead}</p>
      {early && <p className={css.soft}>{text.early}</p>}
      {open.length > 0 && (
        <Section title={text.toFind} id="mangler">
          {open.map((row) => (
            <Difference key={`${row.question}${row.words}`} {...of(row)} />
          ))}
        </Section>
      )}
      {settled.length > 0 && (
        <Section title={text.agreed}>
          {settled.map((row) => (
            <Settled key={`${row.question}${row.words}`} {...of(row)} />
          ))}
        </Section>
      )}
      <p className={css.left}>{text.left(openQuestions(laid))}</p>
      <ButtonLink to={`${home}/tekst`}>{text.toText}</ButtonLink>
    </>
  );
}
