import { Link } from "react-router";
import { memberOf } from "#domains/access/gate.server.ts";
import { isId } from "#platform/database/id.ts";
import { ButtonLink } from "#ui/button.tsx";
import { Empty } from "#ui/empty.tsx";
import { useText } from "#ui/language.tsx";
import { pageTitle } from "#ui/page-title.ts";
import type { Route } from "./+types/call-list.page.ts";
import { contactPersonText } from "./contact-person.text.ts";
import { type ContactPerson, listContactPersons } from "./contact-persons.server.ts";
import { findPartner } from "./partners.server.ts";
import css from "./rating.module.css";
import { ratingText } from "./rating.text.ts";
import { type Compared, callList } from "./rating.ts";
import { readRatings } from "./ratings.server.ts";

/** How many of the list are shown with all that one needs to ring them. Ten calls is a good week. */
const mostCalls = 20;

export async function loader({ params, context }: Route.LoaderArgs) {
  const member = memberOf(context);
  if (!isId(params.engagementId)) throw new Response(null, { status: 404 });
  const rated = await readRatings(member, params.engagementId);
  const calls = await Promise.all(
    callList(rated)
      .slice(0, mostCalls)
      .map(async (call) => {
        const [partner, persons] = await Promise.all([
          findPartner(member, call.partnerId),
          listContactPersons(member, call.partnerId),
        ]);
        return {
          ...call,
          decides: partner?.decides ?? "",
          decisionTime: partner?.decisionTime ?? "",
          person: persons[0],
        };
      }),
  );
  return { calls, missing: rated.filter((one) => one.stage === "considered" && !one.own).length };
}

export const meta: Route.MetaFunction = ({ matches }) =>
  pageTitle(matches, (language) => ratingText[language].callTitle);

export default function CallListPage({ loaderData, params }: Route.ComponentProps) {
  const text = useText(ratingText);
  const { calls, missing } = loaderData;
  const rating = `/forloeb/${params.engagementId}/partnere/vurder`;
  if (calls.length === 0) {
    return (
      <Empty title={text.callTitle} action={<ButtonLink to={rating}>{text.toRating}</ButtonLink>}>
        {text.callEmpty}
      </Empty>
    );
  }
  return (
    <>
      <h2 className={css.title}>{text.callTitle}</h2>
      <p className={css.say}>{text.callLead}</p>
      <ol className={css.calls}>
        {calls.map((call) => (
          <li key={call.partnerId}>
            <Call call={call} engagementId={params.engagementId} />
          </li>
        ))}
      </ol>
      {missing > 0 && (
        <p className={css.on}>
          {text.callMissing(missing)} <Link to={rating}>{text.toRating}</Link>
        </p>
      )}
    </>
  );
}

type ToCall = Compared & { decides: string; decisionTime: string; person: ContactPerson | undefined };

function Call({ call, engagementId }: { call: ToCall; engagementId: string }) {
  const text = useText(ratingText);
  const contact = useText(contactPersonText);
  const { partnerId, name, known, decides, decisionTime, person } = call;
  return (
    <div>
      <h3>
        <Link to={`/partnere/${partnerId}`}>{name}</Link>
      </h3>
      <p>
        {text.worth(call.value, call.access)}{" "}
        {known ? text.ring(known.name.split(" ")[0] ?? known.name, known.strength) : text.cold}
      </p>
      {call.disagreed && <p>{text.talkFirst}</p>}
      {call.competitor && <p>{text.likeUs}</p>}
      {person && (
        <p className={css.soft}>
          {[person.name, person.role].filter(Boolean).join(", ")}
          {person.phone && (
            <>
              {" · "}
              <a href={`tel:${person.phone.replaceAll(" ", "")}`}>{person.phone}</a>
            </>
          )}
          {" · "}
          {contact.preferences[person.preference]}
        </p>
      )}
      {decides && <p className={css.soft}>{text.decides(decides, decisionTime)}</p>}
      <p className={css.soft} data-screen-only="">
        <Link to={`/partnere/${partnerId}/kontakt?forloeb=${engagementId}&maade=phone`}>
          {text.noteCall}
          <span className="visually-hidden"> {name}</span>
        </Link>
      </p>
    </div>
  );
}
