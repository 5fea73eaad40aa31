import { data, Link, redirect } from "react-router";
import { memberOf } from "#domains/access/gate.server.ts";
import { isId, newId } from "#platform/database/id.ts";
import { isProblems, readForm } from "#platform/web/form.ts";
import { Empty } from "#ui/empty.tsx";
import { useLanguage, useText } from "#ui/language.tsx";
import { pageTitle } from "#ui/page-title.ts";
import { Section } from "#ui/section.tsx";
import { UndoLine } from "#ui/undo-line.tsx";
import { Unfold } from "#ui/unfold.tsx";
import type { Route } from "./+types/agenda.page.ts";
import { AdviceBox } from "./advice-box.tsx";
import { moveAgendaItem, removeAgendaItem, saveAgendaItem } from "./agenda.server.ts";
import { adviceWords, agendaText } from "./agenda.text.ts";
import { agendaAdvice, agendaItemSchema, clockAfter, lengthOf } from "./agenda.ts";
import { NewItemForm } from "./agenda-item.form.tsx";
import { kindText } from "./agenda-kind.text.ts";
import { AgendaLines } from "./agenda-lines.tsx";
import { listPersonaChoices, personaBeforehand } from "./agenda-personas.server.ts";
import { useMeeting } from "./meeting.layout.tsx";
import css from "./meeting.module.css";
import { meetingAt } from "./meeting-at.server.ts";
import { clockInWords } from "./meeting-words.ts";
import { listPrompts } from "./prompts.server.ts";
import { readyAgendaKeys } from "./ready-agenda.text.ts";
import { copyAgenda, layReadyAgenda, listEarlierAgendas, takeBackAgenda } from "./ready-agendas.server.ts";
import { ReadyAgendas } from "./ready-agendas.tsx";

/** `?lagt=` and `?foer=` are what one press laid and put away, for the way back; `?flyttet=` is the line just moved. */
export async function loader({ params, request, context }: Route.LoaderArgs) {
  const member = memberOf(context);
  const asked = new URL(request.url).searchParams;
  const personas = isId(params.engagementId) ? await listPersonaChoices(member, params.engagementId) : [];
  return {
    personas,
    usualPersona: personaBeforehand(personas) ?? "",
    earlier: isId(params.meetingId) ? await listEarlierAgendas(member, params.meetingId) : [],
    prompts: isId(params.meetingId) ? await listPrompts(member, params.meetingId) : [],
    sentAs: newId(),
    memberId: member.id,
    laid: asked.get("lagt"),
    away: asked.get("foer") ?? "",
    moved: movedIn(asked.get("flyttet")),
  };
}

export async function action({ params, request, context }: Route.ActionArgs) {
  const member = memberOf(context);
  const { id: meetingId, engagementId } = await meetingAt(member, params);
  const form = await request.formData();
  const here = `/forloeb/${engagementId}/moeder/${meetingId}/dagsorden`;
  const found = <T,>(there: T | false | undefined): T => {
    if (!there) throw new Response(null, { status: 404 });
    return there;
  };
  const said = (name: string) => String(form.get(name) ?? "");
  const [wish, itemId] = [said("do"), said("id")];
  if (wish === "lay") {
    const ready = readyAgendaKeys.find((key) => key === said("ready"));
    const from = said("from");
    const { laid, away } = found(
      ready
        ? await layReadyAgenda(member, meetingId, ready)
        : isId(from) && (await copyAgenda(member, meetingId, from)),
    );
    return redirect(`${here}?lagt=${laid.join()}&foer=${away.join()}`);
  }
  if (wish === "take-back") {
    const ids = (name: string) => said(name).split(",").filter(isId);
    found(await takeBackAgenda(member, meetingId, { laid: ids("laid"), away: ids("away") }));
    return redirect(here);
  }
  if (wish === "earlier" || wish === "later") {
    found(isId(itemId) && (await moveAgendaItem(member, meetingId, itemId, wish)));
    return redirect(`${here}?flyttet=${itemId}:${wish}`);
  }
  if (wish === "remove") {
    found(isId(itemId) && (await removeAgendaItem(member, meetingId, itemId)));
    return redirect(`${here}?fjernet=${itemId}`);
  }
  const isNew = wish === "add";
  const read = readForm(agendaItemSchema, form, member.language);
  if (isProblems(read)) return data({ ...read, at: isNew ? "new" : itemId }, { status: 422 });
  found(isNew || isId(itemId));
  found(await saveAgendaItem(member, meetingId, read.value, isNew ? undefined : itemId));
  return redirect(`${here}?gemt`);
}

export const meta: Route.MetaFunction = ({ matches }) =>
  pageTitle(matches, (language) => agendaText[language].title);

/** The agenda: ready ones to begin from, and then line by line, with times that work themselves out. */
export default function AgendaPage({ loaderData, actionData, params }: Route.ComponentProps) {
  const text = useText(agendaText);
  const language = useLanguage();
  const meeting = useMeeting();
  const { earlier, personas, usualPersona, prompts, sentAs, memberId, laid, away, moved } = loaderData;
  const { id, agenda, startsAt } = meeting;
  const isEmpty = agenda.length === 0;
  const home = `/forloeb/${params.engagementId}/moeder/${id}`;
  const refusedAt = (at: string) => (actionData?.at === at ? actionData : undefined);
  const ready = (
    <ReadyAgendas number={meeting.number} startsAt={startsAt} isInstead={!isEmpty} earlier={earlier} />
  );
  const adding = (
    <Unfold key={agenda.length} label={text.add} open={refusedAt("new") !== undefined}>
      <NewItemForm
        personas={personas}
        usualPersona={usualPersona}
        sentAs={sentAs}
        draft={`moede-dagsorden-ny:${id}:${memberId}`}
        refused={refusedAt("new")}
      />
    </Unfold>
  );
  const until = (minutes: number) =>
    clockInWords({ startsAt: clockAfter(startsAt, minutes), after: minutes }, language);
  if (isEmpty)
    return (
      <>
        <Empty title={text.empty}>{text.emptyBody}</Empty>
        <Section title={text.ready}>{ready}</Section>
        <div className={css.adding}>{adding}</div>
      </>
    );
  return (
    <>
      {laid && (
        <UndoLine
          text={text.laid}
          label={text.takeBack}
          action={`${home}/dagsorden`}
          fields={{ do: "take-back", laid, away }}
        />
      )}
      <p className={css.sum}>
        {startsAt
          ? text.sum(lengthOf(agenda), until(0), until(lengthOf(agenda)))
          : text.sum(lengthOf(agenda), "", "")}{" "}
        {!startsAt && <Link to={`${home}#when`}>{text.toTime}</Link>}
      </p>
      <MovedTo moved={moved} />
      <AdviceBox
        title={text.adviceTitle}
        lines={agendaAdvice(meeting, agenda).map((one) => ({
          key: one.kind,
          words: adviceWords(one, text.advice),
        }))}
      />
      <AgendaLines
        agenda={agenda}
        personas={personas}
        prompts={prompts}
        home={`${home}/dagsorden`}
        moved={moved}
        draft={(itemId) => `moede-dagsorden:${itemId}:${memberId}`}
        refusedAt={refusedAt}
      />
      <div className={css.adding} data-screen-only="">
        {adding}
        <Unfold label={text.readyInstead}>{ready}</Unfold>
      </div>
      <p data-screen-only="">
        <Link to={`${home}/papir`}>{text.print}</Link>
      </p>
    </>
  );
}

/** Says where a line went, for those who cannot see it. */
function MovedTo({ moved }: { moved: { id: string } | undefined }) {
  const text = useText(agendaText);
  const kinds = useText(kindText);
  const language = useLanguage();
  const { agenda } = useMeeting();
  const place = agenda.findIndex(({ id }) => id === moved?.id);
  const item = agenda[place];
  const name = item && (item.title || kinds[item.kind].name);
  return (
    <p role="status" className="visually-hidden">
      {item &&
        name &&
        (item.startsAt ? text.moved(name, clockInWords(item, language)) : text.movedUntimed(name, place + 1))}
    </p>
  );
}

function movedIn(asked: string | null): { id: string; to: string } | undefined {
  const [id, to] = (asked ?? "").split(":");
  return isId(id) && (to === "earlier" || to === "later") ? { id, to } : undefined;
}
