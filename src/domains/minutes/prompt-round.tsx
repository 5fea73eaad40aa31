import { Form, Link } from "react-router";
import { Button } from "#ui/button.tsx";
import { useText } from "#ui/language.tsx";
import css from "./minutes.module.css";
import type { GuideRound } from "./prompt-round.server.ts";
import { promptRoundText } from "./prompt-round.text.ts";

/** The way from what the table said to the guide's questions into the guide of the forløb; nothing where there is none. */
export function CarryToGuide({
  rounds,
  engagementId,
}: {
  rounds: readonly GuideRound[];
  engagementId: string;
}) {
  const text = useText(promptRoundText);
  if (rounds.length === 0) return null;
  return (
    <section className={css.item} aria-labelledby="vejviser" data-screen-only="">
      <h3 id="vejviser">{text.title}</h3>
      <p className={css.lead}>{text.lead}</p>
      {rounds.map(({ itemId, station, name, answers, left, roundId }) => (
        <div key={itemId + station}>
          {roundId ? (
            <p role="status">
              {text.carried(name)}{" "}
              <Link to={`/forloeb/${engagementId}/samtale/${roundId}/1`}>{text.open}</Link>
            </p>
          ) : (
            answers > 0 && (
              <Form method="post" preventScrollReset className={css.doing}>
                <input type="hidden" name="itemId" value={itemId} />
                <span>{text.offer(name, answers)}</span>
                <Button look="quiet" name="do" value="carry" busyText={text.carrying}>
                  {text.carry}
                  <span className="visually-hidden"> {name}</span>
                </Button>
              </Form>
            )
          )}
          {left > 0 && <p className={css.soft}>{text.left(left)}</p>}
        </div>
      ))}
    </section>
  );
}
