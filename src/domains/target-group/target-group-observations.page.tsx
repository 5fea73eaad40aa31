import { Link, useRevalidator } from "react-router";
import { memberOf } from "#domains/access/gate.server.ts";
import { isId } from "#platform/database/id.ts";
import { ButtonLink } from "#ui/button.tsx";
import { formatDate } from "#ui/dates.ts";
import { Empty } from "#ui/empty.tsx";
import { useLanguage, useText } from "#ui/language.tsx";
import { pageTitle } from "#ui/page-title.ts";
import { Section } from "#ui/section.tsx";
import { useOutbox } from "#ui/use-outbox.ts";
import type { Route } from "./+types/target-group-observations.page.ts";
import { observationText } from "./observation.text.ts";
import { pageText } from "./observation-page.text.ts";
import { newObservation } from "./observation-parcel.ts";
import { sideBySide } from "./observation-side-by-side.ts";
import { HowToLook } from "./observation-teaching.tsx";
import { Waiting } from "./observation-waiting.tsx";
import { listObservations, type Observation } from "./observations.server.ts";
import { useTargetGroup } from "./target-group.layout.tsx";
import css from "./target-group-observations.module.css";

export async function loader({ params, context }: Route.LoaderArgs) {
  const member = memberOf(context);
  if (!isId(params.targetGroupId)) throw new Response(null, { status: 404 });
  const observations = await listObservations(member, { targetGroupId: params.targetGroupId });
  return { looks: sideBySide(observations), memberId: member.id };
}

export const meta: Route.MetaFunction = ({ matches }) =>
  pageTitle(matches, (language) => pageText[language].title);

export default function TargetGroupObservationsPage({ loaderData }: Route.ComponentProps) {
  const text = useText(pageText);
  const language = useLanguage();
  const { looks, memberId } = loaderData;
  const { id } = useTargetGroup();
  const outbox = useOutbox(memberId);
  const { revalidate } = useRevalidator();
  const write = (
    <ButtonLink to={`${newObservation}?maalgruppe=${id}`} reloadDocument data-offline>
      {text.write}
    </ButtonLink>
  );
  const waiting = <Waiting outbox={outbox} onSent={() => void revalidate()} />;
  if (looks.length === 0) {
    return (
      <>
        {waiting}
        <Empty title={text.groupEmpty} action={write}>
          {text.groupEmptyBody}
        </Empty>
        <HowToLook />
      </>
    );
  }
  return (
    <>
      {waiting}
      <p className={css.doors} data-screen-only>
        {write}
        <a href={`/maalgrupper/${id}/observationer/pdf`}>PDF</a>
        <a href={`/maalgrupper/${id}/observationer/docx`}>Word</a>
      </p>
      {looks.map(({ observedOn, place, observations }) => (
        <Section
          key={observations[0]?.id}
          title={[formatDate(observedOn, language, "day-year"), place].filter(Boolean).join(" · ")}
          aside={observations.length > 1 && text.sameDay(observations.length)}
        >
          <div className={css.looks}>
            {observations.map((observation) => (
              <OneLook key={observation.id} observation={observation} />
            ))}
          </div>
        </Section>
      ))}
    </>
  );
}

function OneLook({ observation }: { observation: Observation }) {
  const text = useText(pageText);
  const kinds = useText(observationText).kinds;
  const { id, kind, seen, meaning, observer, place, fromTime, toTime, withWhom } = observation;
  const about = [
    observer,
    kind === "interview" ? [kinds.interview, withWhom].filter(Boolean).join(": ") : place,
    text.time(fromTime, toTime),
  ];
  return (
    <article className={css.look}>
      <h3>
        <Link to={`/observationer/${id}`}>{about.filter(Boolean).join(" · ")}</Link>
      </h3>
      <p className={css.seen}>{seen}</p>
      {meaning && (
        <p className={css.meaning}>
          <span>{text.meaning}</span>
          {meaning}
        </p>
      )}
    </article>
  );
}
