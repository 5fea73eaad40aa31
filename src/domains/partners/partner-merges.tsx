import { Form, Link } from "react-router";
import { Button } from "#ui/button.tsx";
import { useText } from "#ui/language.tsx";
import type { MergeLine } from "./merges.server.ts";
import css from "./partner.module.css";
import { partnerText } from "./partner.text.ts";
import type { Like } from "./partner-list.server.ts";

/** Those that may be the same as this one, and those that have turned out to be. */
export function MergeLines({
  partnerId,
  like,
  merges,
}: {
  partnerId: string;
  like: readonly Like[];
  merges: readonly MergeLine[];
}) {
  const text = useText(partnerText).page;
  const [likeliest] = like;
  return (
    <>
      {likeliest && (
        <section className={css.like} aria-labelledby="ligner">
          <h2 id="ligner">{text.like}</h2>
          <p>{text.likeAbout(likeliest.name)}</p>
          <ul>
            {like.map((one) => (
              <li key={one.id}>
                <Link to={`/partnere/${one.id}/slaa-sammen?med=${partnerId}`}>{text.merge(one.name)}</Link>
              </li>
            ))}
          </ul>
        </section>
      )}
      {merges.map((one) => (
        <Form method="post" className={css.merged} key={one.id}>
          <input type="hidden" name="id" value={one.id} />
          <span>{text.merged(one.gone)}</span>
          <Button look="text" name="do" value="take-apart">
            {text.takeApart}
          </Button>
        </Form>
      ))}
    </>
  );
}
