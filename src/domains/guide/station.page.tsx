import { data, Link, redirect } from "react-router";
import { memberOf } from "#domains/access/gate.server.ts";
import { isId } from "#platform/database/id.ts";
import { isProblems, readForm, refuse } from "#platform/web/form.ts";
import { useText } from "#ui/language.tsx";
import { pageTitle } from "#ui/page-title.ts";
import type { Route } from "./+types/station.page.ts";
import { answerAlone } from "./answer-alone.server.ts";
import { addLine, noteVisit, readChecklist, removeLine, tick } from "./checklist.server.ts";
import { lineSchema, tickSchema } from "./checklist.ts";
import { Checklist } from "./checklist.tsx";
import { readStation } from "./content.server.ts";
import { listDecisions } from "./decisions.server.ts";
import { useEngagement } from "./engagement-data.ts";
import { guideText } from "./guide.text.ts";
import { isStation, markOf } from "./path.ts";
import { QuestionsSoFar } from "./questions-so-far.tsx";
import { answerSchema } from "./round.ts";
import { listRounds } from "./rounds.server.ts";
import { soFar } from "./so-far.ts";
import css from "./station.module.css";
import { StationTools } from "./station-tools.tsx";

export async function loader({ params, context }: Route.LoaderArgs) {
  const member = memberOf(context);
  const { engagementId, station } = stationOf(params);
  const [content, checklist, rounds, decisions] = await Promise.all([
    readStation(member, station),
    readChecklist(member, engagementId, station),
    listRounds(member, engagementId, station),
    listDecisions(member, engagementId, station),
  ]);
  await noteVisit(member, engagementId, station);
  const ongoing = rounds.find((round) => round.kind === "conversation" && !round.endedAt);
  return {
    station,
    content,
    checklist,
    decisions,
    questions: soFar(content.questions, rounds, Date.now()),
    ongoing: ongoing && { id: ongoing.id, startedAt: ongoing.startedAt },
    // Made here so that a resend after a lost connection is the same answer.
    answerIds: content.questions.map(() => crypto.randomUUID()),
    memberId: member.id,
  };
}

export async function action({ params, request, context }: Route.ActionArgs) {
  const member = memberOf(context);
  const { engagementId, station } = stationOf(params);
  const form = await request.formData();
  const here = `/forloeb/${engagementId}/trin/${station}`;
  const notFound = () => new Response(null, { status: 404 });
  switch (form.get("do")) {
    case "tick": {
      const read = readForm(tickSchema, form, member.language);
      if (isProblems(read) || !(await tick(member, engagementId, read.value.item, read.value.done)))
        throw notFound();
      return request.headers.get("x-fetcher") ? null : redirect(`${here}?gemt#gør-sådan`);
    }
    case "add-line": {
      const read = readForm(lineSchema, form, member.language);
      if (isProblems(read)) return data({ ...read, at: "line" }, { status: 422 });
      if (!(await addLine(member, engagementId, station, read.value.line))) throw notFound();
      return redirect(`${here}?gemt`);
    }
    case "remove-line": {
      const lineId = form.get("lineId");
      if (!isId(lineId) || !(await removeLine(member, engagementId, lineId))) throw notFound();
      return redirect(`${here}?fjernet=${lineId}`);
    }
    case "answer": {
      const key = String(form.get("key"));
      const read = readForm(answerSchema, form, member.language);
      if (isProblems(read)) return data({ ...read, at: key }, { status: 422 });
      if (!(await answerAlone(member, engagementId, station, key, read.value))) throw notFound();
      return redirect(`${here}?gemt`);
    }
    default:
      return data({ ...refuse(form, "", ""), at: "" }, { status: 400 });
  }
}

function stationOf(params: { engagementId: string; station: string }) {
  const { engagementId, station } = params;
  if (!isId(engagementId) || !isStation(station)) throw new Response(null, { status: 404 });
  return { engagementId, station };
}

export const meta: Route.MetaFunction = ({ matches, loaderData }) =>
  pageTitle(matches, (language) => {
    const { mark } = guideText[language].station;
    return loaderData ? `${mark(markOf(loaderData.station))}, ${loaderData.content.name}` : "";
  });

export default function StationPage({ loaderData, actionData }: Route.ComponentProps) {
  const text = useText(guideText).station;
  const { engagement, path } = useEngagement();
  const { station, content, checklist, questions, ongoing, answerIds, decisions, memberId } = loaderData;
  const refused = isProblems(actionData) ? actionData : undefined;
  return (
    <div className={css.station} data-station={station}>
      <div className={css.heading}>
        <p className={css.mark} aria-hidden="true">
          {markOf(station)}
        </p>
        <h2>
          <span className="visually-hidden">{text.mark(markOf(station))}: </span>
          {content.name}
        </h2>
      </div>
      <p className={css.lead}>{content.lead}</p>
      <div className={css.desk}>
        <div>
          <QuestionsSoFar
            engagementId={engagement.id}
            station={station}
            questions={questions}
            ongoing={ongoing}
            answerIds={answerIds}
            memberId={memberId}
            refused={refused}
          />
        </div>
        <div>
          <details className={css.why}>
            <summary>{text.why}</summary>
            {content.purpose.map((paragraph) => (
              <p key={paragraph}>{paragraph}</p>
            ))}
          </details>
          <Checklist
            how={content.how}
            checklist={checklist}
            refused={refused?.at === "line" ? refused : undefined}
          />
          <StationTools
            engagementId={engagement.id}
            station={station}
            path={path}
            outcome={content.outcome}
            decisions={decisions}
          />
          <p className={css.small}>
            <Link to={`/vejviser/${station}`}>{text.guide}</Link>
          </p>
        </div>
      </div>
    </div>
  );
}
