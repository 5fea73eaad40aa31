import { data, Link, redirect } from "react-router";
import { memberOf } from "#domains/access/gate.server.ts";
import { taskSchema } from "#domains/agreements/task.ts";
import { handsIn } from "#domains/agreements/task-hands.ts";
import { kindText } from "#domains/meetings/agenda-kind.text.ts";
import { listPersonaChoices } from "#domains/meetings/agenda-personas.server.ts";
import type { ItemKind } from "#domains/meetings/meeting.ts";
import { meetingAt } from "#domains/meetings/meeting-at.server.ts";
import { listParticipations } from "#domains/partners/participations.server.ts";
import { listInsights } from "#domains/target-group/insights.server.ts";
import { isId, newId } from "#platform/database/id.ts";
import { isProblems, type Problems, readForm } from "#platform/web/form.ts";
import { useText } from "#ui/language.tsx";
import { Line, Lines } from "#ui/lines.tsx";
import { Note } from "#ui/note.tsx";
import { pageTitle } from "#ui/page-title.ts";
import { Section } from "#ui/section.tsx";
import type { Route } from "./+types/note-onward.page.ts";
import { IdeaFromNoteForm } from "./idea-from-note.form.tsx";
import { makeIdeaOf } from "./idea-from-note.server.ts";
import { ideaFromNoteText } from "./idea-from-note.text.ts";
import { InsightForm, KnownInsightForm } from "./insight-from-note.form.tsx";
import css from "./minutes.module.css";
import { askingSchema, bearingSchema, beginningSchema, ideaFromNoteSchema } from "./minutes.ts";
import { itemName } from "./minutes-words.ts";
import { noteOnwardText } from "./note-onward.text.ts";
import {
  askFrom,
  beginInsightWith,
  findNote,
  listOnward,
  putUnderInsight,
  takeOnTask,
} from "./onward.server.ts";
import { personaMinutesText } from "./persona-minutes.text.ts";
import { QuestionForm } from "./question-from-note.form.tsx";
import { questionOffered } from "./question-offered.ts";
import { TaskFromNoteForm } from "./task-from-note.form.tsx";
import { TraitFromNoteForm } from "./trait-from-note.form.tsx";
import { makeTraitFrom } from "./trait-from-note.server.ts";
import { traitFromNoteSchema } from "./trait-from-note.ts";

const notFound = () => new Response(null, { status: 404 });

export async function loader({ params, context }: Route.LoaderArgs) {
  const member = memberOf(context);
  const { id, engagementId } = await meetingAt(member, params);
  const found = isId(params.noteId) ? await findNote(member, id, params.noteId) : undefined;
  if (!found) throw notFound();
  const { item, note, words, asked, who, byWhen } = found;
  const near = await listInsights(member, { engagementId });
  const insights = near.length > 0 ? near : await listInsights(member);
  const onward = await listOnward(member, id);
  return {
    item: { kind: item.kind, title: item.title, question: item.question },
    words,
    question: questionOffered(item.kind, note, words, member.language),
    asked,
    who,
    byWhen,
    became: onward.filter(({ noteId }) => noteId === params.noteId),
    insights: insights.slice(0, 12).map(({ id, sentence }) => ({ id, sentence })),
    partners: handsIn(await listParticipations(member, { engagementId }), []),
    personas: await listPersonaChoices(member, engagementId),
    trait: {
      kind: note?.slot ?? "",
      about: found.minutes.meeting.agenda.find(({ id }) => id === item.id)?.personaId ?? "",
    },
    sentAs: { insight: newId(), question: newId(), task: newId(), idea: newId() },
    draft: `seddel:${params.noteId}:${member.id}`,
  };
}

type Form = "known" | "insight" | "question" | "task" | "idea" | "trait";
type Refused = Problems & { at: Form };

export async function action({ params, request, context }: Route.ActionArgs) {
  const member = memberOf(context);
  const { id, engagementId } = await meetingAt(member, params);
  const { noteId } = params;
  if (!isId(noteId)) throw notFound();
  const form = await request.formData();
  const { language } = member;
  const text = noteOnwardText[language];
  const refused = (at: Form, problems: Problems) => data<Refused>({ ...problems, at }, { status: 422 });
  const onTo = (to: string | undefined) => {
    if (!to) throw notFound();
    return redirect(`${to}?gemt`);
  };
  const toInsight = (insightId: string | undefined) => onTo(insightId && `/indsigter/${insightId}`);
  const wish = form.get("do");
  if (wish === "insight") {
    const read = readForm(beginningSchema, form, language);
    if (isProblems(read)) return refused("insight", read);
    return toInsight(await beginInsightWith(member, id, noteId, read.value));
  }
  if (wish === "question") {
    const read = readForm(askingSchema, form, language, { insight: text.question.problem });
    if (isProblems(read)) return refused("question", read);
    return toInsight(await askFrom(member, id, noteId, read.value));
  }
  if (wish === "task") {
    const read = readForm(taskSchema, form, language, { carrier: text.task.problem });
    if (isProblems(read)) return refused("task", read);
    const taskId = await takeOnTask(member, id, noteId, read.value);
    return onTo(taskId && `/forloeb/${engagementId}/aftaler/opgaver/${taskId}`);
  }
  if (wish === "idea") {
    const read = readForm(ideaFromNoteSchema, form, language);
    if (isProblems(read)) return refused("idea", read);
    const ideaId = await makeIdeaOf(member, id, noteId, read.value);
    return onTo(ideaId && `/ideer/${ideaId}`);
  }
  if (wish === "trait") {
    const read = readForm(traitFromNoteSchema, form, language, {
      pick: personaMinutesText[language].trait.pick,
    });
    if (isProblems(read)) return refused("trait", read);
    const isThere = await makeTraitFrom(member, id, noteId, read.value);
    return onTo(isThere ? `/personaer/${read.value.personaId}` : undefined);
  }
  const read = readForm(bearingSchema, form, language, { pick: text.pick });
  if (isProblems(read)) return refused("known", read);
  const isThere = await putUnderInsight(member, id, noteId, read.value);
  return toInsight(isThere ? read.value.insightId : undefined);
}

export const meta: Route.MetaFunction = ({ matches }) =>
  pageTitle(matches, (language) => noteOnwardText[language].title);

/** A note from the table goes on, as an insight, a question, an idea, a task or a trait, and keeps the thread both ways. */
export default function NoteOnwardPage({ loaderData, actionData, params }: Route.ComponentProps) {
  const text = useText(noteOnwardText);
  const idea = useText(ideaFromNoteText);
  const names = useText(kindText);
  const { item, words, question, who, byWhen, became, insights, partners, personas, trait, sentAs, draft } =
    loaderData;
  const refusedAt = (at: Form) => (actionData?.at === at ? actionData : undefined);
  const home = `/forloeb/${params.engagementId}/moeder/${params.meetingId}/referat`;
  const titles = {
    insight: text.insight.title,
    question: text.question.title,
    task: text.task.title,
    idea: idea.title,
    trait: useText(personaMinutesText).trait.title,
  };
  const forms = {
    insight: (
      <>
        <InsightForm words={words} sentAs={sentAs.insight} draft={draft} refused={refusedAt("insight")} />
        <KnownInsightForm insights={insights} refused={refusedAt("known")} />
      </>
    ),
    question: (
      <QuestionForm
        words={question}
        insights={insights}
        sentAs={sentAs.question}
        draft={draft}
        refused={refusedAt("question")}
      />
    ),
    idea: <IdeaFromNoteForm words={words} sentAs={sentAs.idea} draft={draft} refused={refusedAt("idea")} />,
    task: (
      <TaskFromNoteForm
        words={[words, byWhen && `(${byWhen})`].filter(Boolean).join(" ")}
        who={who}
        partners={partners}
        sentAs={sentAs.task}
        draft={draft}
        refused={refusedAt("task")}
      />
    ),
    trait: (
      <TraitFromNoteForm
        words={words}
        {...trait}
        personas={personas}
        draft={draft}
        refused={refusedAt("trait")}
      />
    ),
  };
  return (
    <>
      <p className={css.back}>
        <Link to={`${home}?videre#${params.noteId}`}>{text.back}</Link>
      </p>
      <h3 className={css.asked}>{text.title}</h3>
      <div className={css.slip}>
        <Note by={loaderData.asked || item.question || itemName(item, names)}>{words}</Note>
      </div>
      {became.length > 0 && (
        <Section title={text.already}>
          <Lines>
            {became.map(({ kind, text: said, to }) => (
              <Line key={to + said} small={text.became[kind]}>
                <Link to={to} dir="auto">
                  {said}
                </Link>
              </Line>
            ))}
          </Lines>
        </Section>
      )}
      {words === "" ? (
        <p>{text.wordless}</p>
      ) : (
        likely(item.kind).map((form) => (
          <Section key={form} title={titles[form]}>
            {forms[form]}
          </Section>
        ))
      )}
    </>
  );
}

/** What a note can become, what it most likely will first: a next step is a task, what is hard a question, a brainstorm's an idea. */
function likely(kind: ItemKind) {
  const firsts: Partial<Record<ItemKind, "task" | "question" | "idea" | "trait">> = {
    persona: "trait",
    "next-steps": "task",
    "service-journey": "question",
    barriers: "question",
    "development-questions": "idea",
    brainstorm: "idea",
  };
  const first = firsts[kind] ?? "insight";
  const rest = (["insight", "question", "idea", "task", "trait"] as const).filter((one) => one !== first);
  return [first, ...rest] as const;
}
