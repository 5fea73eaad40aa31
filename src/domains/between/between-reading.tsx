import type { Tongue } from "#ui/tongues.ts";
import css from "./between.module.css";
import type { BetweenPart, BetweenTold } from "./between.ts";
import { betweenGuestText } from "./between-guest.text.ts";
import { dayIn, whenIn } from "./between-when.ts";

type PartProps = { part: BetweenPart; told: BetweenTold; tongue: Tongue };

/** What the house knows of one part: in the reader's tongue what is ours to say, and as it was written what is not. */
export function BetweenFacts({ part, told, tongue }: PartProps) {
  if (part === "said") return <Said told={told} tongue={tongue} />;
  if (part === "next") return <Next told={told} tongue={tongue} />;
  return <Waiting told={told} tongue={tongue} />;
}

/** Our own words, as they were written; in another tongue they say themselves that they are Danish. */
export function OwnWordsRead({ text, tongue }: { text: string; tongue: Tongue }) {
  if (text === "") return null;
  return (
    <p className={css.own} lang={tongue === "da" ? undefined : "da"} dir="auto">
      {text}
    </p>
  );
}

function Said({ told: { meeting, nuggets, decisions, dotted }, tongue }: Omit<PartProps, "part">) {
  const text = betweenGuestText[tongue];
  if (nuggets.length + decisions.length + dotted.length === 0) return null;
  return (
    <>
      {meeting?.day && <p className={css.soft}>{text.met(dayIn(meeting.day, tongue))}</p>}
      {nuggets.length > 0 && (
        <section className={css.group} aria-label={text.nuggets}>
          <h3>{text.nuggets}</h3>
          {nuggets.map((nugget) => (
            <blockquote key={nugget} className={css.nugget} dir="auto">
              {nugget}
            </blockquote>
          ))}
        </section>
      )}
      {decisions.length > 0 && (
        <section className={css.group} aria-label={text.decisions}>
          <h3>{text.decisions}</h3>
          <ul className={css.list}>
            {decisions.map(({ what, who }) => (
              <li key={what}>
                <span dir="auto" lang={danish(tongue)}>
                  {what}
                </span>
                {who && <p className={css.soft}>{text.carries(who)}</p>}
              </li>
            ))}
          </ul>
        </section>
      )}
      {dotted.length > 0 && (
        <section className={css.group} aria-label={text.dotted}>
          <h3>{text.dotted}</h3>
          <ul className={css.list}>
            {dotted.map(({ what, dots }) => (
              <li key={what}>
                <span dir="auto">{what}</span> <span className={css.soft}>{text.dots(dots)}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function Next({ told: { next, steps }, tongue }: Omit<PartProps, "part">) {
  const text = betweenGuestText[tongue];
  return (
    <>
      {next && (
        <section className={css.group} aria-label={text.next}>
          <h3>{text.next}</h3>
          <p className={css.when}>{next.day ? whenIn(next.day, next.startsAt, tongue) : text.noDay}</p>
          {next.place && (
            <p>
              <bdi>{next.place}</bdi>
            </p>
          )}
          <p className={css.question} dir="auto" lang={danish(tongue)}>
            {next.question}
          </p>
        </section>
      )}
      {steps.length > 0 && (
        <section className={css.group} aria-label={text.steps}>
          <h3>{text.steps}</h3>
          <ul className={css.list}>
            {steps.map(({ id, what, who, byWhen }) => (
              <li key={id}>
                <span dir="auto">{what}</span>
                {(who || byWhen) && (
                  <p className={css.soft}>
                    <bdi>{who}</bdi>
                    {who && byWhen && " · "}
                    <bdi>{byWhen}</bdi>
                  </p>
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function Waiting({ told: { polls, agreements, tasks }, tongue }: Omit<PartProps, "part">) {
  const text = betweenGuestText[tongue];
  return (
    <>
      {polls.length > 0 && (
        <section className={css.group} aria-label={text.polls}>
          <h3>{text.polls}</h3>
          {polls.map(({ question, answerBy }) => (
            <div key={question + answerBy} className={css.poll}>
              <p className={css.question} dir="auto" lang={danish(tongue)}>
                {question}
              </p>
              <p>{text.by(dayIn(answerBy, tongue))}</p>
            </div>
          ))}
        </section>
      )}
      {agreements > 0 && <p>{text.agreements(agreements)}</p>}
      {tasks.length > 0 && (
        <div className={css.group}>
          <p>{text.tasks}</p>
          <ul className={css.list}>
            {tasks.map((task) => (
              <li key={task} dir="auto" lang={danish(tongue)}>
                {task}
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}

const danish = (tongue: Tongue) => (tongue === "da" ? undefined : "da");
