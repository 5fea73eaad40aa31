import { data, redirect } from "react-router";
import { Address, GuestFoot, GuestSheet } from "#domains/access/guest-sheet.tsx";
import { tongueOf } from "#domains/access/tongue.ts";
import { TonguePicker } from "#domains/access/tongue-picker.tsx";
import { visitorContext } from "#domains/access/visitor.ts";
import { newId } from "#platform/database/id.ts";
import { isProblems, type Problems, readForm, refuse } from "#platform/web/form.ts";
import { today } from "#ui/dates.ts";
import { pageTitle } from "#ui/page-title.ts";
import { tellDate } from "#ui/tongue-dates.ts";
import { isTongue, type Tongue } from "#ui/tongues.ts";
import type { Route } from "./+types/poll-guest.page.ts";
import { answerSchema, answersIn } from "./date-poll.ts";
import { FoundForGuest } from "./found-for-guest.tsx";
import { GuestAnswerForm } from "./guest-answer.form.tsx";
import { answerByLink, keepTongue, openPoll, type PollShown } from "./poll-door.server.ts";
import css from "./poll-guest.module.css";
import { pollGuestText } from "./poll-guest.text.ts";
import { pollGuestFoundText } from "./poll-guest-found.text.ts";

export const handle = { plain: true };

export async function loader({ params, request, context }: Route.LoaderArgs) {
  const shown = await openPoll(params.token, context.get(visitorContext));
  const url = new URL(request.url);
  return data(
    {
      shown,
      tongue: tongueFor(request, shown),
      sentAs: newId(),
      today: today(),
      thanks: url.searchParams.has("tak"),
      isNew: url.searchParams.has("egen"),
      address: `${url.host}${url.pathname}`,
    },
    { status: shown ? 200 : 410, headers: { "x-robots-tag": "noindex, nofollow" } },
  );
}

/** What the loader says of the page is said of it: it is never found by searching. */
export const headers: Route.HeadersFunction = ({ loaderHeaders }) => loaderHeaders;

export async function action({ params, request, context }: Route.ActionArgs) {
  const visitor = context.get(visitorContext);
  const here = `/dato/${params.token}`;
  const form = await request.formData();
  if (form.get("do") === "tongue") {
    const tongue = form.get("tongue");
    if (isTongue(tongue)) await keepTongue(params.token, tongue, visitor);
    return redirect(here);
  }
  const answers = answersIn(form);
  const read = readForm(answerSchema, form, tongueOf(request));
  const says = !isProblems(read) && (answers.size > 0 || read.value.waitingFor || read.value.waitingUntil);
  // Looked up only where something has to be said: looks are counted, and a hall full of phones has one address.
  const tongue = says ? tongueOf(request) : tongueFor(request, await openPoll(params.token, visitor));
  const again = says ? read : readForm(answerSchema, form, tongue);
  if (isProblems(again)) return data(again, { status: 422 });
  if (!says) return data(refuse(form, "dates", pollGuestText[tongue].needsOne), { status: 422 });
  const kept = await answerByLink(params.token, { ...again.value, answers }, tongue, visitor);
  if ("word" in kept) return redirect(`/dato/${kept.word}?tak${kept.word === params.token ? "" : "&egen"}`);
  if (kept.refused === "enough")
    return data(refuse(form, "dates", pollGuestText[tongue].enough), { status: 422 });
  return redirect(here);
}

/** What was asked for in the address, then what the reader has chosen before, then what their browser says. */
function tongueFor(request: Request, shown: PollShown | undefined): Tongue {
  const asked = new URL(request.url).searchParams.get("sprog");
  return isTongue(asked) ? asked : (shown?.own?.tongue ?? tongueOf(request));
}

export const meta: Route.MetaFunction = ({ matches, loaderData }) => [
  ...pageTitle(matches, () => {
    const text = pollGuestText[loaderData?.tongue ?? "da"];
    return loaderData?.shown ? `${text.title} · ${loaderData.shown.organisationName}` : text.gone;
  }),
  { name: "robots", content: "noindex, nofollow" },
];

/** What somebody who is asked for a date opens: the question and the dates first, then what suits them, and no more. */
export default function PollGuestPage({ loaderData, actionData }: Route.ComponentProps) {
  const { shown, tongue, thanks, isNew, address } = loaderData;
  const text = pollGuestText[tongue];
  const picker = <TonguePicker current={tongue} by={shown?.own ? "form" : "address"} />;
  if (!shown) return <GuestSheet title={text.gone} lead={text.goneBody} tongues={picker} />;
  const { own, found, isOpen, expiresAt, human } = shown;
  const isFound = found.length > 0 && !isOpen;
  const lead = isFound ? undefined : isOpen ? text.lead : pollGuestFoundText[tongue].overLead;
  const refused: Problems | undefined = isProblems(actionData) ? actionData : undefined;
  const thanked = isNew ? (
    <>
      {text.thanksOpen}
      <Address>{address}</Address>
    </>
  ) : (
    text.thanks
  );
  const late = isOpen && !own?.answeredAt && loaderData.today > shown.answerBy;
  return (
    <GuestSheet
      organisation={shown.organisationName}
      title={<span dir="auto">{shown.question}</span>}
      lead={lead}
      tongues={picker}
      notice={!refused && thanks && isOpen ? thanked : late ? text.late : undefined}
    >
      {own?.to && <p className={css.to}>{text.to(own.to)}</p>}
      {isFound ? (
        <FoundForGuest shown={shown} tongue={tongue} address={loaderData.address} />
      ) : (
        isOpen && (
          <>
            <Facts shown={shown} tongue={tongue} />
            <GuestAnswerForm shown={shown} tongue={tongue} sentAs={loaderData.sentAs} refused={refused} />
          </>
        )
      )}
      <GuestFoot>
        <p>{text.seen}</p>
        {human.email && (
          <p>
            {text.human} <a href={`mailto:${human.email}`}>{human.email}</a>
          </p>
        )}
        <p>{text.kept(tellDate(expiresAt, tongue, "weekday"))}</p>
      </GuestFoot>
    </GuestSheet>
  );
}

/** Where, how long, and when to answer: what one wants to know before one says anything. */
function Facts({ shown, tongue }: { shown: PollShown; tongue: Tongue }) {
  const text = pollGuestText[tongue];
  return (
    <dl className={css.facts}>
      {shown.place && (
        <div>
          <dt>{text.where}</dt>
          <dd>
            <bdi>{shown.place}</bdi>
          </dd>
        </div>
      )}
      <div>
        <dt>{text.lasts}</dt>
        <dd>{tellLength(shown.minutes, tongue)}</dd>
      </div>
      <div>
        <dt>{text.by}</dt>
        <dd>{tellDate(`${shown.answerBy}T12:00:00Z`, tongue, "weekday")}</dd>
      </div>
    </dl>
  );
}

/** "2 timer", "1,5 timer", "45 minutter", in every tongue. */
function tellLength(minutes: number, tongue: Tongue): string {
  const [unit, count] = minutes % 30 === 0 ? ["hour", minutes / 60] : ["minute", minutes];
  const locale = tongue === "ar" ? "ar-u-nu-latn" : tongue;
  return new Intl.NumberFormat(locale, { style: "unit", unit: String(unit), unitDisplay: "long" }).format(
    Number(count),
  );
}
