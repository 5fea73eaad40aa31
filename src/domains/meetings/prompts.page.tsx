import { useEffect, useRef } from "react";
import { data, Link, redirect, useLocation } from "react-router";
import { memberOf } from "#domains/access/gate.server.ts";
import type { Member } from "#domains/access/member.ts";
import { readGuide } from "#domains/guide/content.server.ts";
import { readPath } from "#domains/guide/path.server.ts";
import { isStation, markOf, whereItStands } from "#domains/guide/path.ts";
import { listDevelopmentQuestions } from "#domains/target-group/development-questions.server.ts";
import { isId, newId } from "#platform/database/id.ts";
import { isProblems, type Problems, readForm, refuse } from "#platform/web/form.ts";
import { useText } from "#ui/language.tsx";
import { pageTitle } from "#ui/page-title.ts";
import { Section } from "#ui/section.tsx";
import type { Route } from "./+types/prompts.page.ts";
import { kindText } from "./agenda-kind.text.ts";
import { meetingAt } from "./meeting-at.server.ts";
import { asksSeveral, ownPromptSchema, promptPicksSchema, promptWordsSchema } from "./prompt.ts";
import { PromptLine } from "./prompt-lines.tsx";
import { GuideOffer, InsightOffer, OwnPrompt } from "./prompt-offers.tsx";
import css from "./prompts.module.css";
import {
  askDevelopmentQuestions,
  askOfGuide,
  askOwn,
  type LineOfMeeting,
  listPrompts,
  movePrompt,
  removePrompt,
  rewordPrompt,
} from "./prompts.server.ts";
import { promptsText } from "./prompts.text.ts";

const notFound = () => new Response(null, { status: 404 });

async function lineAt(member: Member, params: Route.LoaderArgs["params"]) {
  const meeting = await meetingAt(member, params);
  const item = meeting.agenda.find(({ id }) => id === params.itemId);
  if (!item || !asksSeveral(item.kind)) throw notFound();
  return { meeting, item };
}

/** `?trin=` is the station of the guide that is looked at; `?flyttet=` the question just moved. */
export async function loader({ params, request, context }: Route.LoaderArgs) {
  const member = memberOf(context);
  const { meeting, item } = await lineAt(member, params);
  const search = new URL(request.url).searchParams;
  const prompts = (await listPrompts(member, meeting.id)).filter(({ itemId }) => itemId === item.id);
  const [moved, to] = (search.get("flyttet") ?? "").split(":");
  return {
    line: { id: item.id, kind: item.kind, title: item.title, question: item.question },
    prompts,
    guide: await offerOfGuide(member, item.kind, params.engagementId, search.get("trin"), prompts),
    questions:
      item.kind === "development-questions" ? await offerOfInsights(member, meeting, prompts) : undefined,
    moved: moved && (to === "earlier" || to === "later") ? { id: moved, to } : undefined,
    sentAs: newId(),
    draft: `dagsorden-spoergsmaal:${item.id}:${member.id}`,
  };
}

type Asked = Awaited<ReturnType<typeof listPrompts>>;

/** What is not asked yet of a station of the guide, and the stations there are. */
async function offerOfGuide(
  member: Member,
  kind: string,
  engagementId: string,
  wished: string | null,
  asked: Asked,
) {
  const stations = await readGuide(member);
  const names = stations.map(({ station, name, questions }) => ({
    station,
    name: `${markOf(station)} ${name}`,
    keys: questions.map(({ key }) => key),
  }));
  const nameOf = Object.fromEntries(names.flatMap(({ name, keys }) => keys.map((key) => [key, name])));
  if (kind !== "guide-conversation") return { nameOf, offer: undefined };
  const known = asked.find(({ guideKey }) => guideKey !== "")?.guideKey;
  const told = wished ?? names.find(({ keys }) => known && keys.includes(known))?.station;
  const at = isStation(told ?? undefined) ? told : whereItStands(await readPath(member, engagementId));
  const questions = stations.find(({ station }) => station === at)?.questions ?? [];
  return {
    nameOf,
    offer: {
      station: String(at),
      stations: names.map(({ station, name }) => ({ station, name })),
      questions: questions
        .filter(({ key }) => !asked.some(({ guideKey }) => guideKey === key))
        .map(({ key, text }) => ({ key, text })),
    },
  };
}

/** The development questions that are not asked yet: those of the forløb first, each under its insight. */
async function offerOfInsights(member: Member, { engagementId }: { engagementId: string }, asked: Asked) {
  const all = await listDevelopmentQuestions(member);
  const known = new Set(asked.map(({ developmentQuestionId }) => developmentQuestionId));
  const offered = all
    .filter(({ id }) => !known.has(id))
    .map(({ id, text, insightId, sentence, engagementId: of }) => ({
      id,
      text,
      insightId,
      sentence,
      isOwn: of === engagementId,
    }));
  return {
    own: offered.filter(({ isOwn }) => isOwn),
    others: offered.filter(({ isOwn }) => !isOwn),
    hasOwn: all.some((one) => one.engagementId === engagementId),
  };
}

export async function action({ params, request, context }: Route.ActionArgs) {
  const member = memberOf(context);
  const { meeting, item } = await lineAt(member, params);
  const line = { meetingId: meeting.id, itemId: item.id };
  const form = await request.formData();
  const { searchParams } = new URL(request.url);
  const here = `/forloeb/${params.engagementId}/moeder/${meeting.id}/dagsorden/${item.id}/spoergsmaal`;
  const done = await change(member, line, form);
  if (typeof done !== "string") return data(done, { status: 422 });
  const station = searchParams.get("trin");
  return redirect(`${here}?${done}${isStation(station ?? undefined) ? `&trin=${station}` : ""}`);
}

/** Does what the form asks. What stands in the address afterwards, or what was wrong and at which form. */
async function change(
  member: Member,
  line: LineOfMeeting,
  form: FormData,
): Promise<string | (Problems & { at: string })> {
  const text = promptsText[member.language];
  const wish = form.get("do");
  const said = String(form.get("id") ?? "");
  const id = isId(said) ? said : "";
  const found = (there: boolean) => {
    if (!there) throw notFound();
  };
  if (wish === "questions" || wish === "guide") {
    const read = readForm(promptPicksSchema, form, member.language);
    const picks = isProblems(read) ? [] : read.value.pick;
    if (picks.length === 0) return { ...refuse(form, "pick", text.pickSome), at: wish };
    const station = String(form.get("station"));
    if (wish === "questions") found(await askDevelopmentQuestions(member, line, picks.filter(isId)));
    else found(isStation(station) && (await askOfGuide(member, line, station, picks)));
    return "gemt";
  }
  if (wish === "own") {
    const read = readForm(ownPromptSchema, form, member.language);
    if (isProblems(read)) return { ...read, at: "own" };
    found(await askOwn(member, line, read.value));
    return "gemt";
  }
  if (wish === "reword") {
    const read = readForm(promptWordsSchema, form, member.language);
    if (isProblems(read)) return { ...read, at: said };
    found(id !== "" && (await rewordPrompt(member, line, id, read.value.text)));
    return "gemt";
  }
  if (wish === "earlier" || wish === "later") {
    found(id !== "" && (await movePrompt(member, line, id, wish)));
    return `flyttet=${id}:${wish}`;
  }
  if (wish !== "remove") throw new Response(null, { status: 400 });
  found(id !== "" && (await removePrompt(member, line, id)));
  return `fjernet=${id}`;
}

export const meta: Route.MetaFunction = ({ matches }) =>
  pageTitle(matches, (language) => promptsText[language].title);

/** The questions a line of the agenda asks the table: which, in which order, and in whose words. */
export default function PromptsPage({ loaderData, actionData, params }: Route.ComponentProps) {
  const text = useText(promptsText);
  const kinds = useText(kindText);
  const { line, prompts, guide, questions, moved, sentAs, draft } = loaderData;
  const refusedAt = (at: string) => (actionData?.at === at ? actionData : undefined);
  const list = useKeptFocus(moved);
  const place = prompts.findIndex(({ id }) => id === moved?.id);
  return (
    <>
      <div className={css.head}>
        <p className={css.line}>
          <Link to={`/forloeb/${params.engagementId}/moeder/${params.meetingId}/dagsorden`}>{text.back}</Link>
          <span dir="auto">{line.title || kinds[line.kind].name}</span>
        </p>
        <p>{text.lead}</p>
      </div>
      <p role="status" className="visually-hidden">
        {prompts[place] && text.moved(prompts[place].text, place + 1)}
      </p>
      <Section title={text.asked}>
        {prompts.length === 0 ? (
          <div className={css.none}>
            <p>{line.question ? text.none : text.noneBare}</p>
            {line.question && (
              <p className={css.asks} dir="auto">
                {line.question}
              </p>
            )}
          </div>
        ) : (
          <ol className={css.prompts} aria-label={text.list} ref={list}>
            {prompts.map((prompt, index) => (
              <PromptLine
                key={prompt.id}
                prompt={prompt}
                guideName={guide.nameOf[prompt.guideKey]}
                isFirst={index === 0}
                isLast={index === prompts.length - 1}
                refused={refusedAt(prompt.id)}
              />
            ))}
          </ol>
        )}
      </Section>
      {questions && <InsightOffer offer={questions} refused={refusedAt("questions")} />}
      {guide.offer && (
        <GuideOffer offer={guide.offer} isFirst={prompts.length === 0} refused={refusedAt("guide")} />
      )}
      <OwnPrompt key={prompts.length} sentAs={sentAs} draft={draft} refused={refusedAt("own")} />
    </>
  );
}

/** Whoever moves a question with the keyboard still stands at its button afterwards, and can press again. */
function useKeptFocus(moved: { id: string; to: string } | undefined) {
  const list = useRef<HTMLOListElement>(null);
  const { key } = useLocation();
  useEffect(() => {
    if (moved && key)
      list.current
        ?.querySelector<HTMLElement>(`[data-prompt="${moved.id}"] [data-to="${moved.to}"]`)
        ?.focus();
  }, [moved, key]);
  return list;
}
