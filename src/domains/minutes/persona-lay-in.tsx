import { Form, Link } from "react-router";
import { Button } from "#ui/button.tsx";
import { useText } from "#ui/language.tsx";
import { Waiting } from "#ui/waiting.tsx";
import css from "./persona-before-after.module.css";
import type { LayIn } from "./persona-lay-in.server.ts";
import { personaMinutesText } from "./persona-minutes.text.ts";

/** One press that lays what the table took on into the persona; afterwards, the way to where it went. */
export function PersonaLayIn({ itemId, layIn }: { itemId: string; layIn: LayIn }) {
  const text = useText(personaMinutesText).layIn;
  const { personaId, name, waiting, laid, beside, letStand } = layIn;
  if (waiting === 0 && laid === 0 && letStand.length === 0) return null;
  return (
    <div className={css.layIn} data-screen-only="">
      {[
        ...beside.map(({ now, words }) => text.beside(now, words)),
        ...letStand.map(({ was, now }) => text.letStand(was, now)),
      ].map((sentence) => (
        <Waiting key={sentence}>{sentence}</Waiting>
      ))}
      {waiting > 0 ? (
        <Form method="post" preventScrollReset>
          <p>{text.about(name, waiting)}</p>
          <input type="hidden" name="itemId" value={itemId} />
          <Button look="quiet" name="do" value="lay-in" busyText={text.busy}>
            {text.press}
          </Button>
        </Form>
      ) : (
        laid > 0 && (
          <p>
            {text.done(name)} <Link to={`/personaer/${personaId}`}>{text.see(name)}</Link> ·{" "}
            <Link to={`/personaer/${personaId}/versioner`}>{text.versions}</Link>
          </p>
        )
      )}
    </div>
  );
}
