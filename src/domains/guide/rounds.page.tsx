import { Form, Link } from "react-router";
import { memberOf } from "#domains/access/gate.server.ts";
import { isId } from "#platform/database/id.ts";
import { Button, ButtonLink } from "#ui/button.tsx";
import { formatDate } from "#ui/dates.ts";
import { Empty } from "#ui/empty.tsx";
import { SelectField } from "#ui/field.tsx";
import { useLanguage, useText } from "#ui/language.tsx";
import { joinNames } from "#ui/names.ts";
import { Note, Notes } from "#ui/note.tsx";
import { pageTitle } from "#ui/page-title.ts";
import { Agreed } from "#ui/question.tsx";
import { Tag } from "#ui/tag.tsx";
import { Waiting } from "#ui/waiting.tsx";
import type { Route } from "./+types/rounds.page.ts";
import { useEngagement } from "./engagement-data.ts";
import { guideText } from "./guide.text.ts";
import { hints } from "./hint.text.ts";
import { isStation, markOf, whereItStands } from "./path.ts";
import css from "./rounds.module.css";
import { listRounds, type Round } from "./rounds.server.ts";
import { stations } from "./station.ts";
import { stationTones } from "./station-tone.ts";

export async function loader({ params, request, context }: Route.LoaderArgs) {
  const member = memberOf(context);
  if (!isId(params.engagementId)) throw new Response(null, { status: 404 });
  const asked = new URL(request.url).searchParams.get("trin") ?? undefined;
  const station = isStation(asked) ? asked : undefined;
  return { station: station ?? "", rounds: await listRounds(member, params.engagementId, station) };
}

export const meta: Route.MetaFunction = ({ matches }) =>
  pageTitle(matches, (language) => guideText[language].rooms.rounds);

export default function RoundsPage({ loaderData }: Route.ComponentProps) {
  const text = useText(guideText).rounds;
  const hint = useText(hints);
  const { engagement, path } = useEngagement();
  const { rounds, station } = loaderData;
  const home = `/forloeb/${engagement.id}`;
  if (rounds.length === 0 && !station) {
    return (
      <Empty
        title={text.empty}
        action={<ButtonLink to={`${home}/trin/${whereItStands(path)}`}>{text.go}</ButtonLink>}
        line={hint.agreedSentence}
      >
        {hint.emptyRound}
      </Empty>
    );
  }
  return (
    <>
      <p>{text.lead}</p>
      <Form method="get" className={css.filter}>
        <SelectField label={text.only} name="trin" defaultValue={station}>
          <option value="">{text.all}</option>
          {stations.map((one) => (
            <option key={one} value={one}>
              {markOf(one)} {path.find((stop) => stop.station === one)?.name}
            </option>
          ))}
        </SelectField>
        <Button look="quiet">{text.only}</Button>
      </Form>
      {rounds.map((round) => (
        <OneRound
          key={round.id}
          round={round}
          name={path.find((stop) => stop.station === round.station)?.name ?? ""}
        />
      ))}
    </>
  );
}

function OneRound({ round, name }: { round: Round; name: string }) {
  const text = useText(guideText).rounds;
  const language = useLanguage();
  const people = joinNames(round.present, language);
  const said = round.questions.filter((one) => one.agreed || one.answers.length > 0);
  const open = round.kind === "conversation" && !round.endedAt;
  return (
    <article className={css.round} aria-labelledby={`runde-${round.id}`}>
      <header className={css.head}>
        <Tag tone={stationTones[round.station]}>{text.round(markOf(round.station), name)}</Tag>
        <h2 id={`runde-${round.id}`}>{formatDate(round.startedAt, language, "day-year")}</h2>
        <p>
          {round.kind === "alone" ? text.alone(people) : text.conversation(people)}{" "}
          {open && <Waiting>{text.open}</Waiting>}{" "}
          {round.kind === "conversation" && (
            <Link to={`/forloeb/${round.engagementId}/samtale/${round.id}/1`}>
              {open ? text.goOn : text.reopen}
            </Link>
          )}
        </p>
      </header>
      {said.length === 0 && <p>{text.noAnswers}</p>}
      {said.map((one) => (
        <section key={one.key} className={css.question} id={`${round.id}-${one.key}`}>
          <h3>{one.text}</h3>
          {one.agreed && (
            <Agreed
              tone={stationTones[round.station]}
              by={<ToInsight round={round} from={`agreed:${round.id}:${one.key}`} about={one.agreed} />}
            >
              {one.agreed}
            </Agreed>
          )}
          {one.answers.length > 0 && (
            <Notes>
              {one.answers.map((answer) => (
                <Note
                  key={answer.id}
                  by={answer.saidBy}
                  nugget={answer.nugget}
                  actions={
                    answer.nugget && (
                      <ToInsight round={round} from={`answer:${answer.id}`} about={answer.text} />
                    )
                  }
                >
                  {answer.text}
                </Note>
              ))}
            </Notes>
          )}
        </section>
      ))}
    </article>
  );
}

/** The way from something said to the insight it gives, with what was said taken along. */
function ToInsight({ round, from, about }: { round: Round; from: string; about: string }) {
  const text = useText(guideText).rounds;
  return (
    <Link to={`/indsigter/ny?forloeb=${round.engagementId}&belaeg=${from}`}>
      {text.makeInsight}
      <span className="visually-hidden">: {about}</span>
    </Link>
  );
}
