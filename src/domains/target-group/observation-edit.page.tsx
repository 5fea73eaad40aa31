import { data, Form, Link, redirect } from "react-router";
import { memberOf } from "#domains/access/gate.server.ts";
import { isId } from "#platform/database/id.ts";
import { isProblems, problemsOf, readForm } from "#platform/web/form.ts";
import { Button } from "#ui/button.tsx";
import { Draft } from "#ui/draft.tsx";
import { useText } from "#ui/language.tsx";
import { PageHead } from "#ui/page-head.tsx";
import { pageTitle } from "#ui/page-title.ts";
import { ProblemList } from "#ui/problem-list.tsx";
import { Section } from "#ui/section.tsx";
import type { Route } from "./+types/observation-edit.page.ts";
import { ObservationFields } from "./observation.form.tsx";
import { observationText } from "./observation.text.ts";
import { doubtsAbout, observationSchema } from "./observation.ts";
import { Doubts } from "./observation-doubts.tsx";
import css from "./observation-form.module.css";
import { whereOf } from "./observation-line.tsx";
import { pageText } from "./observation-page.text.ts";
import { parcelOf, refusedParcel } from "./observation-parcel.ts";
import { listTies } from "./observation-ties.server.ts";
import { changeObservation, findObservation, removeObservation } from "./observations.server.ts";

export async function loader({ params, context }: Route.LoaderArgs) {
  const member = memberOf(context);
  const observation = isId(params.observationId)
    ? await findObservation(member, params.observationId)
    : undefined;
  if (!observation) throw new Response(null, { status: 404 });
  return {
    observation,
    ties: await listTies(member),
    draft: `observation:${observation.id}:${member.id}`,
  };
}

export async function action({ params, request, context }: Route.ActionArgs) {
  const member = memberOf(context);
  const { observationId } = params;
  if (!isId(observationId)) throw new Response(null, { status: 404 });
  const form = await request.formData();
  if (form.get("do") === "remove") {
    if (!(await removeObservation(member, observationId))) throw new Response(null, { status: 404 });
    return redirect(`/observationer?fjernet=${observationId}`);
  }
  form.set("id", observationId);
  const read = readForm(observationSchema, form, member.language);
  if (isProblems(read)) return data({ ...read, doubtful: false }, { status: 422 });
  if (!form.has("doubted") && doubtsAbout(read.value).length > 0) {
    const { typed } = refusedParcel(parcelOf(form, "", undefined));
    return data({ problems: {}, typed, doubtful: true }, { status: 422 });
  }
  if (!(await changeObservation(member, read.value))) throw new Response(null, { status: 404 });
  return redirect(`/observationer/${observationId}?gemt`);
}

export const meta: Route.MetaFunction = ({ matches, loaderData }) =>
  pageTitle(
    matches,
    (language) => observationText[language].editTitle[loaderData?.observation.kind ?? "observation"],
  );

export default function EditObservationPage({ loaderData, actionData }: Route.ComponentProps) {
  const text = useText(observationText);
  const title = useText(pageText).title;
  const { observation, ties, draft } = loaderData;
  const { id, kind, observedOn } = observation;
  const begins = {
    kind,
    targetGroupId: "",
    communityId: "",
    engagementId: "",
    observedOn,
    fromTime: "",
  };
  return (
    <div className={css.form}>
      <PageHead
        eyebrow={<Link to={`/observationer/${id}`}>{whereOf(observation) || title}</Link>}
        title={text.editTitle[kind]}
      />
      <Form method="post" noValidate>
        <ProblemList problems={problemsOf(actionData, text.names)} />
        {actionData?.doubtful && <Doubts />}
        <Draft id={draft}>
          <ObservationFields kept={observation} begins={begins} ties={ties} refused={actionData} />
        </Draft>
        <div className={css.save}>
          <Button size="big" busyText={text.saving}>
            {text.save}
          </Button>
        </div>
      </Form>
      <Section title={text.remove}>
        <Form method="post">
          <p>{text.removeAbout}</p>
          <Button look="danger" name="do" value="remove">
            {text.remove}
          </Button>
        </Form>
      </Section>
    </div>
  );
}
