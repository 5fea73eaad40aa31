import { data, Form, Link, redirect } from "react-router";
import { memberOf } from "#domains/access/gate.server.ts";
import type { Member } from "#domains/access/member.ts";
import { isId, newId } from "#platform/database/id.ts";
import { isProblems, problemsOf } from "#platform/web/form.ts";
import { Button } from "#ui/button.tsx";
import { formatDate } from "#ui/dates.ts";
import { useLanguage, useText } from "#ui/language.tsx";
import { PageHead } from "#ui/page-head.tsx";
import { pageTitle } from "#ui/page-title.ts";
import { ProblemList } from "#ui/problem-list.tsx";
import { Section } from "#ui/section.tsx";
import { Unfold } from "#ui/unfold.tsx";
import type { Language } from "#ui/words.ts";
import type { Route } from "./+types/observation.page.ts";
import { insightsOf } from "./insights.server.ts";
import { observationText } from "./observation.text.ts";
import { receivePhoto } from "./observation-intake.server.ts";
import { whereOf } from "./observation-line.tsx";
import css from "./observation-notebook.module.css";
import { Notebook } from "./observation-notebook.tsx";
import { ObservationOnwards } from "./observation-onwards.tsx";
import { pageText } from "./observation-page.text.ts";
import { personasOf } from "./observation-personas.server.ts";
import { PhotoFields } from "./observation-photo.form.tsx";
import { listPhotos, type Photo, removePhoto } from "./observation-photos.server.ts";
import { findObservation, type Observation } from "./observations.server.ts";

export async function loader({ params, request, context }: Route.LoaderArgs) {
  const member = memberOf(context);
  const observation = await observationAt(member, params.observationId);
  const [photos, insights, personas] = await Promise.all([
    listPhotos(member, observation.id),
    insightsOf(member, { observationId: observation.id }),
    personasOf(member, observation.id),
  ]);
  const photoLeft = new URL(request.url).searchParams.get("billede") === "uden";
  return { observation, photos, insights, personas, photoLeft, photoId: newId() };
}

export async function action({ params, request, context }: Route.ActionArgs) {
  const member = memberOf(context);
  const { id, observedOn } = await observationAt(member, params.observationId);
  const form = await request.formData();
  if (form.get("do") === "remove-photo") {
    const photoId = form.get("photo");
    const label = observationText[member.language].photo.label(
      formatDate(observedOn, member.language, "day-year"),
    );
    if (!isId(photoId) || !(await removePhoto(member, id, photoId, label)))
      throw new Response(null, { status: 404 });
    return redirect(`/observationer/${id}?fjernet=${photoId}`);
  }
  const received = await receivePhoto(member, id, form);
  if (!received) throw new Response(null, { status: 404 });
  if (isProblems(received)) return data(received, { status: 422 });
  return redirect(`/observationer/${id}?${received.photo === "kept" ? "gemt" : "billede=uden"}`);
}

async function observationAt(member: Member, id: string): Promise<Observation> {
  const observation = isId(id) ? await findObservation(member, id) : undefined;
  if (!observation) throw new Response(null, { status: 404 });
  return observation;
}

export const meta: Route.MetaFunction = ({ matches, loaderData }) =>
  pageTitle(matches, (language) => loaderData && titleOf(loaderData.observation, language));

/** An observation has no name; it is known by where it was. */
const titleOf = (observation: Observation, language: Language) =>
  whereOf(observation) || observationText[language].kinds[observation.kind];

export default function ObservationPage({ loaderData, actionData }: Route.ComponentProps) {
  const text = useText(pageText);
  const words = useText(observationText);
  const language = useLanguage();
  const { observation, photos, insights, personas, photoLeft, photoId } = loaderData;
  const { id, kind, observedOn, fromTime, toTime } = observation;
  return (
    <article className={css.page}>
      <PageHead
        eyebrow={
          <>
            <Link to="/observationer">{text.title}</Link> · {words.kinds[kind]}
          </>
        }
        title={whereOf(observation) || words.kinds[kind]}
        lead={[formatDate(observedOn, language, "day-year"), text.time(fromTime, toTime)]
          .filter(Boolean)
          .join(", ")}
        aside={<Link to={`/observationer/${id}/ret`}>{text.edit}</Link>}
      />
      <Notebook observation={observation} />
      {(photos.length > 0 || photoLeft) && (
        <Section title={text.photos}>
          {photoLeft && (
            <p role="status" className={css.left}>
              {words.photo.left}
            </p>
          )}
          {photos.map((photo) => (
            <OnePhoto key={photo.id} photo={photo} observationId={id} />
          ))}
        </Section>
      )}
      <div data-screen-only className={css.add}>
        <Unfold label={text.addPhoto} open={photoLeft || isProblems(actionData)}>
          <Form method="post" encType="multipart/form-data" noValidate reloadDocument>
            <ProblemList problems={problemsOf(actionData, words.names)} />
            <input type="hidden" name="photoId" value={photoId} />
            <PhotoFields refused={actionData} />
            <Button>{words.photo.save}</Button>
          </Form>
        </Unfold>
      </div>
      <ObservationOnwards observation={observation} insights={insights} personas={personas} />
      <p className={css.by}>{text.by(observation.observer)}</p>
    </article>
  );
}

function OnePhoto({ photo, observationId }: { photo: Photo; observationId: string }) {
  const words = useText(observationText).photo;
  const { id, description, width, height } = photo;
  return (
    <figure className={css.photo}>
      <img
        src={`/observationer/${observationId}/billede/${id}`}
        alt={description || words.noDescription}
        width={width}
        height={height}
        loading="lazy"
      />
      {description && <figcaption>{description}</figcaption>}
      <Form method="post" data-screen-only>
        <input type="hidden" name="photo" value={id} />
        <Button look="text" name="do" value="remove-photo">
          {words.remove}
        </Button>
      </Form>
    </figure>
  );
}
