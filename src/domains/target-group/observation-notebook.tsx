import { Link } from "react-router";
import { useText } from "#ui/language.tsx";
import css from "./observation-notebook.module.css";
import { pageText } from "./observation-page.text.ts";
import type { Observation } from "./observations.server.ts";

/** An observation as it reads in a notebook: what was seen on one page, what it may mean on the other. */
export function Notebook({ observation }: { observation: Observation }) {
  const text = useText(pageText);
  const { kind, seen, meaning, quotes, counts } = observation;
  return (
    <>
      <div className={css.spread}>
        <section>
          <h2>{text.seen[kind]}</h2>
          <p className={css.seen}>{seen}</p>
        </section>
        <section>
          <h2>{text.meaning}</h2>
          <p className={meaning ? css.meaning : css.none}>{meaning || text.noMeaning}</p>
        </section>
      </div>
      {quotes && (
        <div className={css.quotes}>
          {quotes.split("\n").map((quote, at) => (
            <blockquote key={at}>»{quote.replace(/^[»"”]|[«"”]$/g, "")}«</blockquote>
          ))}
        </div>
      )}
      {counts.length > 0 && (
        <table className={css.counts}>
          <caption>{text.counted}</caption>
          <thead className="visually-hidden">
            <tr>
              <th scope="col">{text.what}</th>
              <th scope="col">{text.number}</th>
            </tr>
          </thead>
          <tbody>
            {counts.map(({ label, count }, at) => (
              <tr key={at}>
                <th scope="row">{label}</th>
                <td>{count}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <Rest observation={observation} />
    </>
  );
}

function Rest({ observation }: { observation: Observation }) {
  const text = useText(pageText);
  const { kind, targetGroupId, targetGroup, engagementId, engagement } = observation;
  const rest: [string, React.ReactNode][] = [
    [text.withWhom[kind], observation.withWhom],
    [text.withWhat, observation.withWhat],
    [text.situation, observation.situation],
    [text.conditions, observation.conditions],
    [text.surprises, observation.surprises],
    [
      text.targetGroup,
      targetGroup && <Link to={`/maalgrupper/${targetGroupId}/observationer`}>{targetGroup}</Link>,
    ],
    [text.engagement, engagement && <Link to={`/forloeb/${engagementId}`}>{engagement}</Link>],
  ];
  const said = rest.filter(([, words]) => words);
  if (said.length === 0) return null;
  return (
    <dl className={css.rest}>
      {said.map(([label, words]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{words}</dd>
        </div>
      ))}
    </dl>
  );
}
