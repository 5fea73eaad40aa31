import { data, Form, Link, redirect } from "react-router";
import { memberOf } from "#domains/access/gate.server.ts";
import { isId, newId } from "#platform/database/id.ts";
import { fieldsOf, isProblems, problemsOf, readForm, refuse } from "#platform/web/form.ts";
import { Button } from "#ui/button.tsx";
import { formatDate } from "#ui/dates.ts";
import { Draft } from "#ui/draft.tsx";
import { TextArea } from "#ui/field.tsx";
import { useLanguage, useText } from "#ui/language.tsx";
import { pageTitle } from "#ui/page-title.ts";
import { ProblemList } from "#ui/problem-list.tsx";
import { Section } from "#ui/section.tsx";
import { Unfold } from "#ui/unfold.tsx";
import type { Route } from "./+types/idea.page.ts";
import {
  type Beginning,
  beginningOf,
  beginnings,
  beginningText,
  isUnfinished,
} from "./answer-beginning.text.ts";
import { heardIdeaText } from "./heard-idea.text.ts";
import { useIdea } from "./idea.layout.tsx";
import { ideaText } from "./idea.text.ts";
import { answerSchema, contactDays, isEmail } from "./idea.ts";
import { dropDraft, endLinks, saveDraft, sendAnswer } from "./idea-answers.server.ts";
import css from "./idea-page.module.css";
import { IdeaWords } from "./idea-words.tsx";
import { Letters } from "./letters.tsx";

export function loader({ request, context }: Route.LoaderArgs) {
  const member = memberOf(context);
  const wanted = new URL(request.url).searchParams.get("begynd");
  return {
    sentAs: newId(),
    me: { id: member.id, from: member.name.split(" ")[0] ?? "", organisation: member.organisationName },
    beginning: beginnings.find((one) => one === wanted),
  };
}

export async function action({ params, request, context }: Route.ActionArgs) {
  const member = memberOf(context);
  const { ideaId } = params;
  if (!isId(ideaId)) throw new Response(null, { status: 404 });
  const form = await request.formData();
  const wish = form.get("do");
  const here = `/ideer/${ideaId}`;
  if (wish === "end-links") {
    await endLinks(member, ideaId);
    return redirect(`${here}?gemt`);
  }
  if (wish === "drop") {
    const draftId = form.get("sentAs");
    if (isId(draftId)) await dropDraft(member, ideaId, draftId);
    return redirect(here);
  }
  const read = readForm(answerSchema, form, member.language);
  if (isProblems(read)) return data(read, { status: 422 });
  if (wish !== "draft" && isUnfinished(read.value.text))
    return data(refuse(form, "text", ideaText[member.language].idea.unfinished), { status: 422 });
  const done = await (wish === "draft" ? saveDraft : sendAnswer)(member, ideaId, read.value);
  if (!done) throw new Response(null, { status: 404 });
  return redirect(`${here}?gemt`);
}

export const meta: Route.MetaFunction = ({ matches }) =>
  pageTitle(matches, (language) => ideaText[language].rooms.idea);

export default function IdeaPage({ loaderData, actionData }: Route.ComponentProps) {
  const text = useText(ideaText).idea;
  const heard = useText(heardIdeaText);
  const language = useLanguage();
  const idea = useIdea();
  const mine = (name: string | null) => name ?? loaderData.me.organisation;
  const drafts = idea.letters.filter((letter) => !letter.sentAt);
  const by = (letter: (typeof idea.letters)[number]) => {
    if (!letter.sentAt) return text.draftBy(mine(letter.by));
    const who = letter.writer === "citizen" ? idea.firstName || text.unsigned : mine(letter.by);
    return `${who} · ${formatDate(letter.sentAt, language, "day-time")}`;
  };
  const others = idea.letters.filter((letter) => letter.id !== drafts[0]?.id);
  if (idea.isHeard)
    return (
      <>
        <IdeaWords text={idea.text} facts={[]} />
        <p className={css.heard}>{heard.about}</p>
      </>
    );
  return (
    <>
      <IdeaWords
        text={idea.text}
        facts={[
          { label: text.forWhom, value: idea.forWhom },
          { label: text.place, value: idea.place },
          { label: text.helpWanted, value: idea.helpWanted },
          { label: text.contact, value: <ContactWords contact={idea.contact} /> },
        ]}
      />
      <Section title={text.letters}>
        {others.length === 0 && <p>{text.noLetters}</p>}
        {others.length > 0 && (
          <Letters letters={others.map((letter) => ({ ...letter, by: by(letter), draft: !letter.sentAt }))} />
        )}
      </Section>
      <Section title={text.answer} id="svar">
        {idea.openLinks === 0 && <p>{text.noLink}</p>}
        <AnswerForm {...loaderData} draft={drafts[0]} refused={actionData} />
      </Section>
      {idea.openLinks > 0 && (
        <Unfold label={text.closeLinks}>
          <p>{text.closeAbout}</p>
          <Form method="post">
            <Button look="danger" name="do" value="end-links">
              {text.closeLinks}
            </Button>
          </Form>
        </Unfold>
      )}
    </>
  );
}

/** Where the answer goes, what the address is for, and how long it is kept. */
function ContactWords({ contact }: { contact: string }) {
  const text = useText(ideaText).idea;
  if (!contact) return text.onLink;
  const [to, what] = isEmail(contact)
    ? [`mailto:${contact}`, text.mailed]
    : [`tel:${contact.replace(/[^\d+]/g, "")}`, text.phoned];
  return (
    <>
      <a href={to}>{contact}</a>
      <br />
      <small>
        {what} {text.contactAbout(contactDays)}
      </small>
    </>
  );
}

type AnswerFormProps = Route.ComponentProps["loaderData"] & {
  draft: { id: string; text: string; by: string | null } | undefined;
  refused: unknown;
};

function AnswerForm({ sentAs, me, beginning, draft, refused }: AnswerFormProps) {
  const text = useText(ideaText).idea;
  const words = useText(beginningText);
  const idea = useIdea();
  const begun = (key: Beginning) =>
    beginningOf(words[key], words.hello, words.regards, {
      to: idea.firstName,
      from: me.from,
      organisation: me.organisation,
    });
  const kept = beginning ? begun(beginning) : (draft?.text ?? "");
  return (
    <>
      <nav className={css.beginnings} aria-label={text.beginWith}>
        <span aria-hidden="true">{text.beginWith}</span>
        {beginnings.map((key) => (
          <Link key={key} to={`?begynd=${key}#svar`} aria-current={key === beginning ? "true" : undefined}>
            {words[key].label}
          </Link>
        ))}
      </nav>
      <Form method="post" noValidate key={`${beginning}${idea.letters.length}`}>
        <ProblemList problems={problemsOf(refused, { text: text.text })} />
        <input type="hidden" name="sentAs" value={draft?.id ?? sentAs} />
        <Draft id={`ide-svar:${idea.id}:${beginning ?? draft?.id ?? "frit"}:${me.id}`}>
          <TextArea
            label={text.text}
            {...fieldsOf(refused)("text", kept)}
            hint={text.textHint}
            rows={8}
            required
            maxLength={4000}
            dir="auto"
          />
        </Draft>
        <div className={css.actions}>
          <Button name="do" value="send" busyText={text.sending}>
            {text.send}
          </Button>
          <Button look="quiet" name="do" value="draft">
            {text.keep}
          </Button>
          {draft && (
            <Button look="text" name="do" value="drop">
              {text.drop}
            </Button>
          )}
        </div>
      </Form>
    </>
  );
}
