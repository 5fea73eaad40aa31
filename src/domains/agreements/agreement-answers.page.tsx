import { data, Form, Link, redirect } from "react-router";
import { memberOf } from "#domains/access/gate.server.ts";
import { isId } from "#platform/database/id.ts";
import { isProblems, readForm, refuse } from "#platform/web/form.ts";
import { Button, ButtonLink } from "#ui/button.tsx";
import { useText } from "#ui/language.tsx";
import { pageTitle } from "#ui/page-title.ts";
import { Unfold } from "#ui/unfold.tsx";
import type { Route } from "./+types/agreement-answers.page.ts";
import { useAgreement } from "./agreement.layout.tsx";
import css from "./agreement.module.css";
import { expectationKeys, expectationsSchema } from "./agreement.ts";
import { walkText } from "./agreement-walk.text.ts";
import { ExpectationForm } from "./expectation.form.tsx";
import { answerExpectations, layAnswersOut, readExpectations } from "./expectations.server.ts";

/** Our own answers; `?for=partner` is where we write what they say on the telephone. */
export async function loader({ params, request, context }: Route.LoaderArgs) {
  const member = memberOf(context);
  const sight = isId(params.agreementId) ? await readExpectations(member, params.agreementId) : undefined;
  if (!sight) throw new Response(null, { status: 404 });
  const side = sideIn(request);
  return {
    side,
    own: side === "library" ? sight.own : {},
    answered: sight.answered,
    laid: sight.laid !== null,
    draft: `aftale-svar:${params.agreementId}:${side}:${member.id}`,
  };
}

export async function action({ params, request, context }: Route.ActionArgs) {
  const member = memberOf(context);
  const { engagementId, agreementId } = params;
  if (!isId(agreementId)) throw new Response(null, { status: 404 });
  const form = await request.formData();
  const here = `/forloeb/${engagementId}/aftaler/${agreementId}`;
  const wish = form.get("do");
  if (wish === "lay") {
    await layAnswersOut(member, agreementId);
    return redirect(`${here}/forskelle`);
  }
  const read = readForm(expectationsSchema, form, member.language);
  if (isProblems(read)) return data(read, { status: 422 });
  if (expectationKeys.every((key) => read.value[key] === ""))
    return data(refuse(form, "purpose", walkText[member.language].answers.oneAtLeast), { status: 422 });
  const side = sideIn(request);
  const done = wish === "done";
  // What is left empty on the telephone was not asked, and what the partner has written themselves stays.
  const given =
    side === "library"
      ? read.value
      : Object.fromEntries(
          expectationKeys.flatMap((key) => (read.value[key] ? [[key, read.value[key]]] : [])),
        );
  await answerExpectations(member, agreementId, { side, given, done });
  return redirect(
    done ? `${here}?gemt` : `${here}/svar${side === "partner" ? "?for=partner&gemt" : "?gemt"}`,
  );
}

export const meta: Route.MetaFunction = ({ matches }) =>
  pageTitle(matches, (language) => walkText[language].walk.answers);

export default function AgreementAnswersPage({ loaderData, actionData }: Route.ComponentProps) {
  const all = useText(walkText);
  const text = all.answers;
  const agreement = useAgreement();
  const { side, own, answered, laid, draft } = loaderData;
  const home = `/forloeb/${agreement.engagementId}/aftaler/${agreement.id}`;
  if (laid)
    return (
      <>
        <p className={css.lead}>{text.laid}</p>
        <ButtonLink to={`${home}/forskelle`}>{text.toDifferences}</ButtonLink>
      </>
    );
  const phone = side === "partner";
  return (
    <>
      <p className={css.lead}>{phone ? text.phone : text.about}</p>
      {phone && !answered.library && <p>{text.ownFirst}</p>}
      <p className={css.soft}>
        {answered.library ? text.weHave : text.weHaveNot}{" "}
        {answered.partner ? text.theyHave : text.theyHaveNot}{" "}
        {phone ? (
          <Link to={`${home}/svar`}>{text.toOwn}</Link>
        ) : (
          <Link to={`${home}/svar?for=partner`}>{text.toPhone}</Link>
        )}
      </p>
      <h3 className={css.title}>{phone ? text.theirs(agreement.partner) : text.own}</h3>
      <ExpectationForm
        key={side}
        side={side}
        kept={own}
        refused={actionData}
        draft={draft}
        done={phone ? text.doneTheirs : text.done}
        later={text.later}
        busy={text.saving}
      />
      <Unfold label={text.layNow}>
        <p>{text.layAbout}</p>
        <Form method="post">
          <Button look="quiet" name="do" value="lay">
            {text.layNow}
          </Button>
        </Form>
      </Unfold>
    </>
  );
}

const sideIn = (request: Request) =>
  new URL(request.url).searchParams.get("for") === "partner" ? ("partner" as const) : ("library" as const);
