import { data, Form, Link, redirect } from "react-router";
import { memberOf } from "#domains/access/gate.server.ts";
import type { Member } from "#domains/access/member.ts";
import { isId, newId } from "#platform/database/id.ts";
import { isProblems, readForm, refuse } from "#platform/web/form.ts";
import { Button } from "#ui/button.tsx";
import { formatAgo } from "#ui/dates.ts";
import { useLanguage, useText } from "#ui/language.tsx";
import { pageTitle } from "#ui/page-title.ts";
import { Section } from "#ui/section.tsx";
import { Unfold } from "#ui/unfold.tsx";
import type { Route } from "./+types/between.page.ts";
import css from "./between.module.css";
import { betweenText } from "./between.text.ts";
import { betweenParts, isSilentPart, mailingSchema, ownWordsSchema } from "./between.ts";
import { betweenGuestText } from "./between-guest.text.ts";
import {
  closeBetweenLinks,
  listBetweenReaders,
  mailBetween,
  makeBetweenLink,
} from "./between-links.server.ts";
import { readBetween, saveOwnWords, setShowsMinutes } from "./between-pages.server.ts";
import { BetweenFacts, OwnWordsRead } from "./between-reading.tsx";
import { BetweenSharing } from "./between-sharing.tsx";
import { listBetweenWords, markBetweenWordSeen, removeBetweenWord } from "./between-words.server.ts";
import { type OwnRefused, OwnWordsForm } from "./own-words.form.tsx";
import { PartnerWords } from "./partner-words.tsx";

const notFound = () => new Response(null, { status: 404 });

export async function loader({ params, request, context }: Route.LoaderArgs) {
  const member = memberOf(context);
  const { engagementId } = params;
  const between = isId(engagementId) ? await readBetween(member, engagementId) : undefined;
  if (!between) throw notFound();
  const mailed = new URL(request.url).searchParams.get("sendt");
  return {
    between,
    words: await listBetweenWords(member, engagementId),
    readers: await listBetweenReaders(member, engagementId),
    mailed: mailed === null ? undefined : Number(mailed) || 0,
    sentAs: newId(),
    draft: `mellem:${engagementId}:${member.id}`,
  };
}

type Done = { to: string } | { link: string } | OwnRefused;

export async function action({ params, request, context }: Route.ActionArgs) {
  const member = memberOf(context);
  const { engagementId } = params;
  if (!isId(engagementId)) throw notFound();
  const done = await act(member, engagementId, await request.formData());
  if ("to" in done) return redirect(done.to);
  return "link" in done ? data(done) : data(done, { status: 422 });
}

/** Where to go when it is done, what there is to show, or what was wrong and at which form. */
async function act(member: Member, engagementId: string, form: FormData): Promise<Done> {
  const here = `/forloeb/${engagementId}/mellem`;
  const wish = form.get("do");
  const text = betweenText[member.language];
  const found = <T,>(there: T | false | undefined): T => {
    if (there === false || there === undefined) throw notFound();
    return there;
  };
  switch (wish) {
    case "own":
    case "both":
      return saveOwn(member, engagementId, form, here);
    case "minutes":
      found(await setShowsMinutes(member, engagementId, form.get("show") === "yes"));
      return { to: `${here}?gemt#said` };
    case "mail": {
      const read = readForm(mailingSchema, form, member.language);
      if (isProblems(read)) return { ...read, at: "mail" };
      if (read.value.personIds.length === 0)
        return { ...refuse(form, "personIds", text.pickOne), at: "mail" };
      return { to: `${here}?sendt=${found(await mailBetween(member, engagementId, read.value))}#send` };
    }
    case "link":
      return { link: found(await makeBetweenLink(member, engagementId)) };
    case "close":
      await closeBetweenLinks(member, engagementId);
      return { to: `${here}?gemt#send` };
    case "seen":
    case "remove": {
      const wordId = form.get("wordId");
      if (!isId(wordId)) throw notFound();
      found(await (wish === "seen" ? markBetweenWordSeen : removeBetweenWord)(member, engagementId, wordId));
      return { to: wish === "seen" ? `${here}?gemt` : `${here}?fjernet=${wordId}` };
    }
    default:
      throw new Response(null, { status: 400 });
  }
}

async function saveOwn(member: Member, engagementId: string, form: FormData, here: string): Promise<Done> {
  const read = readForm(ownWordsSchema, form, member.language);
  if (isProblems(read)) return { ...read, at: String(form.get("part")) };
  const { part, text: mine, was } = read.value;
  const text = form.get("do") === "both" ? [was, mine].filter(Boolean).join("\n\n") : mine;
  const wrote = await saveOwnWords(member, engagementId, { part, text, was });
  if (wrote.kind === "gone") throw notFound();
  if (wrote.kind === "changed")
    return { ...refuse(form, "text", betweenText[member.language].changed), at: part, now: wrote.now };
  return { to: `${here}?gemt#${part}` };
}

export const meta: Route.MetaFunction = ({ matches }) =>
  pageTitle(matches, (language) => betweenText[language].title);

/** The page the partners read between meetings, as those who write it see it: what is there, our own words, and who has answered. */
export default function BetweenPage({ loaderData, actionData, params }: Route.ComponentProps) {
  const text = useText(betweenText);
  const language = useLanguage();
  const parts = betweenGuestText[language].parts;
  const { between, words, draft } = loaderData;
  const { told, own, written } = between;
  const home = `/forloeb/${params.engagementId}/mellem`;
  const refused = actionData && "at" in actionData ? actionData : undefined;
  const unread = words.filter(({ seenAt }) => seenAt === null);
  const seen = words.filter(({ seenAt }) => seenAt !== null);
  return (
    <div className={css.page}>
      <header className={css.head}>
        <Link to={`/forloeb/${params.engagementId}/moeder`}>{text.back}</Link>
        <h2>{text.title}</h2>
        <p className={css.lead}>{text.lead}</p>
      </header>
      {unread.length > 0 && (
        <Section title={text.news}>
          <PartnerWords words={unread} home={home} />
        </Section>
      )}
      {told.meeting?.confidentiality && (
        <p className={css.theirs}>{text.stays(told.meeting.confidentiality)}</p>
      )}
      {betweenParts.map((part) => (
        <Section key={part} title={parts[part]} id={part}>
          <div className={css.part}>
            <OwnWordsRead text={own[part]} tongue="da" />
            <Unfold
              label={own[part] ? text.mend : text.write}
              about={parts[part]}
              open={refused?.at === part}
            >
              <OwnWordsForm
                part={part}
                kept={own[part]}
                draft={draft}
                refused={refused?.at === part ? refused : undefined}
              />
            </Unfold>
            {isSilentPart(part, { ...own, [part]: "" }, told) ? (
              <p className={css.soft}>{text.silent[part]}</p>
            ) : (
              <BetweenFacts part={part} told={told} tongue={language} />
            )}
            {part === "said" && told.meeting && (
              <Minutes
                shows={between.showsMinutes}
                to={`/forloeb/${params.engagementId}/moeder/${told.meeting.id}/referat`}
              />
            )}
          </div>
        </Section>
      ))}
      {written && <p className={css.soft}>{text.written(written.by, formatAgo(written.at, language))}</p>}
      <BetweenSharing
        between={between}
        readers={loaderData.readers}
        sentAs={loaderData.sentAs}
        mailed={actionData ? undefined : loaderData.mailed}
        link={actionData && "link" in actionData ? actionData.link : undefined}
        refused={refused?.at === "mail" ? refused : undefined}
        home={home}
      />
      {seen.length > 0 && (
        <Section title={text.earlier}>
          <PartnerWords words={seen} home={home} />
        </Section>
      )}
    </div>
  );
}

/** Whether all the minutes can be read from the page, and the press that turns it. */
function Minutes({ shows, to }: { shows: boolean; to: string }) {
  const text = useText(betweenText).minutes;
  const guest = betweenGuestText[useLanguage()];
  return (
    <Form method="post" className={css.actions}>
      <input type="hidden" name="show" value={shows ? "no" : "yes"} />
      <span>{shows ? text.shown : text.hidden}</span>
      <Link to={to}>{guest.minutes}</Link>
      <Button look="text" name="do" value="minutes">
        {shows ? text.hide : text.show}
      </Button>
    </Form>
  );
}
