import { data, Link, redirect } from "react-router";
import { memberOf } from "#domains/access/gate.server.ts";
import { listColleagues } from "#domains/access/members.server.ts";
import { findEngagement } from "#domains/engagement/engagements.server.ts";
import { listStrategies } from "#domains/organisation/organisation.server.ts";
import { isId, newId } from "#platform/database/id.ts";
import { isProblems, readForm, refuse } from "#platform/web/form.ts";
import { today } from "#ui/dates.ts";
import { useText } from "#ui/language.tsx";
import { pageTitle } from "#ui/page-title.ts";
import type { Route } from "./+types/letter-new.page.ts";
import { type KeptLetter, LetterForm } from "./letter.form.tsx";
import css from "./letter.module.css";
import { letterText } from "./letter.text.ts";
import { letterKinds, letterSchema } from "./letter.ts";
import { letterBeginning } from "./letter-beginning.text.ts";
import { sentenceOf } from "./letter-quote.ts";
import { findLetter, saveLetter } from "./letters.server.ts";

/** `slags=leder` is a letter from leader to leader; `fra` is the letter whose words it begins with. */
export async function loader({ params, request, context }: Route.LoaderArgs) {
  const member = memberOf(context);
  const { engagementId } = params;
  const search = new URL(request.url).searchParams;
  const from = search.get("fra");
  const [engagement, colleagues, all, old] = isId(engagementId)
    ? await Promise.all([
        findEngagement(member, engagementId),
        listColleagues(member),
        listStrategies(member),
        isId(from) ? findLetter(member, engagementId, from) : undefined,
      ])
    : [];
  if (!engagement || !colleagues || !all || (from && !old)) throw new Response(null, { status: 404 });
  const kind = old?.kind ?? (search.get("slags") === "leder" ? "leader" : "invitation");
  const senders = colleagues.filter(({ role }) => kind === "invitation" || role !== "employee");
  const served = new Set(engagement.strategies.map(({ id }) => id));
  const strategies = all.toSorted((one, other) => Number(served.has(other.id)) - Number(served.has(one.id)));
  const first = strategies.find(({ id }) => served.has(id));
  const likely = senders.find(({ id }) => id === member.id) ?? senders.find(({ role }) => role === "leader");
  const { question, targetGroup, places } = engagement;
  const kept: KeptLetter = old
    ? { ...old, senderId: old.sender.id }
    : {
        ...letterBeginning[member.language](kind, { question, targetGroup, place: places[0] ?? "" }),
        kind,
        strategyId: first?.id ?? null,
        quote: sentenceOf(first?.note ?? ""),
        answerBy: today(Date.now() + 21 * 24 * 60 * 60 * 1000),
        senderId: (likely ?? senders[0])?.id ?? "",
      };
  return {
    kept,
    strategies,
    senders: senders.map(({ id, name }) => ({ id, name })),
    sentAs: newId(),
    draft: ["brev-nyt", engagement.id, kind, from, member.id].filter(Boolean).join(":"),
  };
}

export async function action({ params, request, context }: Route.ActionArgs) {
  const member = memberOf(context);
  const { engagementId } = params;
  if (!isId(engagementId)) throw new Response(null, { status: 404 });
  const form = await request.formData();
  const read = readForm(letterSchema, form, member.language);
  if (isProblems(read)) return data(read, { status: 422 });
  const saved = await saveLetter(member, engagementId, read.value);
  if ("id" in saved) return redirect(`/forloeb/${engagementId}/kontakt/breve/${saved.id}?gemt`);
  if (saved.refused !== "sender") throw new Response(null, { status: 404 });
  return data(refuse(form, "senderId", letterText[member.language].notLeader), { status: 422 });
}

export const meta: Route.MetaFunction = ({ matches }) =>
  pageTitle(matches, (language) => letterText[language].newTitle);

export default function NewLetterPage({ loaderData, actionData, params }: Route.ComponentProps) {
  const text = useText(letterText);
  const { kept, senders, draft } = loaderData;
  const back = `/forloeb/${params.engagementId}/kontakt/breve`;
  return (
    <>
      <h2 className={css.title}>{text.newTitle}</h2>
      <nav className={css.kinds} aria-label={text.which}>
        {letterKinds.map((kind) => (
          <Link
            key={kind}
            to={`${back}/nyt${kind === "leader" ? "?slags=leder" : ""}`}
            aria-current={kept.kind === kind ? "true" : undefined}
          >
            <b>{text.kinds[kind]}</b>
            <small>{text.kindAbout[kind]}</small>
          </Link>
        ))}
      </nav>
      {senders.length === 0 ? (
        <p className={css.tilt}>{text.noLeader}</p>
      ) : (
        <LetterForm key={draft} {...loaderData} back={back} refused={actionData} />
      )}
    </>
  );
}
