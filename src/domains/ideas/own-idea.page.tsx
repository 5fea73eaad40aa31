import { data, Form, redirect } from "react-router";
import { authSettings } from "#domains/access/auth.server.ts";
import { Address, GuestFoot, GuestSheet } from "#domains/access/guest-sheet.tsx";
import { languageContext, visitorContext } from "#domains/access/visitor.ts";
import { newId } from "#platform/database/id.ts";
import { fieldsOf, isProblems, problemsOf, readForm, refuse } from "#platform/web/form.ts";
import { Button } from "#ui/button.tsx";
import { formatDate } from "#ui/dates.ts";
import { TextArea } from "#ui/field.tsx";
import { useLanguage, useText } from "#ui/language.tsx";
import { pageTitle } from "#ui/page-title.ts";
import { ProblemList } from "#ui/problem-list.tsx";
import { Section } from "#ui/section.tsx";
import { Unfold } from "#ui/unfold.tsx";
import type { Route } from "./+types/own-idea.page.ts";
import { citizenText } from "./citizen.text.ts";
import { isEmail, wordSchema } from "./idea.ts";
import { addWord, readOwnIdea, withdrawIdea } from "./idea-door.server.ts";
import { IdeaWords } from "./idea-words.tsx";
import { Letters } from "./letters.tsx";

export const handle = { plain: true };

export async function loader({ params, request, context }: Route.LoaderArgs) {
  const own = await readOwnIdea(params.token, context.get(visitorContext));
  const search = new URL(request.url).searchParams;
  return data(
    {
      own,
      link: `${authSettings().baseUrl}/ide/svar/${params.token}`,
      sentAs: newId(),
      justSent: search.has("tak"),
      sentWord: search.has("sendt"),
    },
    { status: own ? 200 : 410, headers: { "x-robots-tag": "noindex, nofollow" } },
  );
}

/** What the loader says of the page is said of it: it is never found by searching. */
export const headers: Route.HeadersFunction = ({ loaderHeaders }) => loaderHeaders;

export async function action({ params, request, context }: Route.ActionArgs) {
  const language = context.get(languageContext);
  const visitor = context.get(visitorContext);
  const form = await request.formData();
  if (form.get("do") === "withdraw") {
    const slug = await withdrawIdea(params.token, visitor);
    return redirect(slug ? `/ide/${slug}?slettet` : `/ide/svar/${params.token}`);
  }
  const read = readForm(wordSchema, form, language);
  if (isProblems(read)) return data(read, { status: 422 });
  const refused = await addWord(params.token, read.value, visitor);
  if (refused?.refused === "enough")
    return data(refuse(form, "word", citizenText[language].own.enough), { status: 422 });
  return redirect(`/ide/svar/${params.token}${refused ? "" : "?sendt"}`);
}

export const meta: Route.MetaFunction = ({ matches, loaderData }) => [
  ...pageTitle(matches, (language) => {
    const { title, gone } = citizenText[language].own;
    return loaderData?.own ? `${title} · ${loaderData.own.organisationName}` : gone;
  }),
  { name: "robots", content: "noindex, nofollow" },
];

export default function OwnIdeaPage({ loaderData, actionData }: Route.ComponentProps) {
  const text = useText(citizenText).own;
  const language = useLanguage();
  const { own, link, sentAs, sentWord } = loaderData;
  if (!own) return <GuestSheet title={text.gone} lead={text.goneBody} />;
  const field = fieldsOf(actionData);
  // Whoever made a bookmark of the thanks comes back to the answer.
  const justSent = loaderData.justSent && own.letters.length === 0;
  const reached = own.contact && (isEmail(own.contact) ? text.mailToo : text.callToo);
  const what = (
    <Section key="what" title={text.what}>
      <IdeaWords
        text={own.text}
        facts={[
          { label: text.forWhom, value: own.forWhom },
          { label: text.place, value: own.place },
          { label: text.helpWanted, value: own.helpWanted },
        ]}
      />
    </Section>
  );
  const more = (
    <Section key="more" title={text.more}>
      <Form method="post" noValidate>
        <ProblemList problems={problemsOf(actionData, { word: text.more })} />
        <input type="hidden" name="sentAs" value={sentAs} />
        <TextArea label={text.moreHint} {...field("word")} rows={3} required maxLength={2000} dir="auto" />
        <Button look={justSent ? "quiet" : "plain"}>{text.send}</Button>
      </Form>
    </Section>
  );
  return (
    <GuestSheet
      organisation={own.organisationName}
      title={justSent ? text.thanks : text.title}
      lead={justSent ? text.thanksLead(own.organisationName) : text.states[own.state]}
      notice={sentWord && text.sentWord}
    >
      {justSent && reached && <p>{reached}</p>}
      {justSent && <KeepLink link={link} expiresAt={own.expiresAt} />}
      {own.letters.length > 0 && (
        <Section title={text.letters}>
          <Letters
            letters={own.letters.map(({ sentAt, ...letter }) => ({
              ...letter,
              by: `${letter.writer === "citizen" ? text.you : own.organisationName} · ${formatDate(sentAt, language, "day")}`,
            }))}
          />
        </Section>
      )}
      {/* Whoever has been answered wants to answer; whoever waits wants to see that all is there. */}
      {own.letters.length > 0 ? [more, what] : [what, more]}
      {!justSent && <KeepLink link={link} expiresAt={own.expiresAt} />}
      <GuestFoot>
        <Unfold label={text.withdraw}>
          <p>{text.withdrawBody}</p>
          <Form method="post">
            <Button look="danger" name="do" value="withdraw">
              {text.withdrawDo}
            </Button>
          </Form>
        </Unfold>
      </GuestFoot>
    </GuestSheet>
  );
}

function KeepLink({ link, expiresAt }: { link: string; expiresAt: Date }) {
  const text = useText(citizenText).own;
  const language = useLanguage();
  return (
    <Section title={text.link}>
      <p>{text.linkAbout(formatDate(expiresAt, language, "day-year"))}</p>
      <Address>{link}</Address>
    </Section>
  );
}
