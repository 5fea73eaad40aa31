import { data, Form, Link, redirect } from "react-router";
import { memberOf } from "#domains/access/gate.server.ts";
import type { Member } from "#domains/access/member.ts";
import { meetingAt } from "#domains/meetings/meeting-at.server.ts";
import { whenInWords } from "#domains/meetings/meeting-words.ts";
import { isId, newId } from "#platform/database/id.ts";
import { isProblems, type Problems, readForm, refuse } from "#platform/web/form.ts";
import { Button, ButtonLink } from "#ui/button.tsx";
import { Empty } from "#ui/empty.tsx";
import { useLanguage, useText } from "#ui/language.tsx";
import { pageTitle } from "#ui/page-title.ts";
import { Unfold } from "#ui/unfold.tsx";
import type { Route } from "./+types/minutes.page.ts";
import { cardNamesIn } from "./card-names.server.ts";
import css from "./minutes.module.css";
import { readMinutes } from "./minutes.server.ts";
import { minutesText } from "./minutes.text.ts";
import { decisionSchema, paragraphSchema, stepSchema, withoutLeftOut } from "./minutes.ts";
import { MinutesDecisions } from "./minutes-decisions.tsx";
import { minutesEditText } from "./minutes-edit.text.ts";
import { type Look, MinutesItemPart } from "./minutes-item.tsx";
import { listMinutesRecipients, sendMinutes } from "./minutes-sending.server.ts";
import { MinutesSending } from "./minutes-sending.tsx";
import { finishMinutes, isSame, listMinutesVersions } from "./minutes-versions.server.ts";
import { MinutesVersions } from "./minutes-versions.tsx";
import { presentInWords } from "./minutes-words.ts";
import {
  correctStep,
  leaveOut,
  removeDecision,
  saveDecision,
  type Writing,
  writeParagraph,
} from "./minutes-writing.server.ts";
import { listOnward } from "./onward.server.ts";
import { ParagraphForm } from "./paragraph.form.tsx";
import { layIntoPersona, listLayIns } from "./persona-lay-in.server.ts";
import { carryToGuide, listGuideRounds } from "./prompt-round.server.ts";
import { CarryToGuide } from "./prompt-round.tsx";

const notFound = () => new Response(null, { status: 404 });

export async function loader({ params, request, context }: Route.LoaderArgs) {
  const member = memberOf(context);
  const { id } = await meetingAt(member, params);
  const minutes = await readMinutes(member, id);
  if (!minutes) throw notFound();
  const [onward, versions] = await Promise.all([listOnward(member, id), listMinutesVersions(member, id)]);
  const search = new URL(request.url).searchParams;
  const look: Look = search.has("ret") ? "edit" : search.has("videre") ? "onward" : "read";
  const read = withoutLeftOut(minutes.content, new Set(minutes.leftOut));
  return {
    // What is left out does not travel to a page that only reads.
    minutes: look === "edit" ? minutes : { ...minutes, content: read },
    cardNames: cardNamesIn(minutes.content, member.language),
    onward,
    layIns: minutes.held === "over" ? await listLayIns(member, id) : {},
    versions: versions.map(({ number, by, at }) => ({ number, by, at })),
    isSame: versions[0] !== undefined && isSame(versions[0].content, read),
    look,
    recipients: versions.length > 0 ? await listMinutesRecipients(member, id) : undefined,
    guideRounds: await listGuideRounds(member, id),
    sentAs: newId(),
    draft: `referat:${id}:${member.id}`,
  };
}

export async function action({ params, request, context }: Route.ActionArgs) {
  const member = memberOf(context);
  const { id, engagementId } = await meetingAt(member, params);
  const here = `/forloeb/${engagementId}/moeder/${id}/referat`;
  const form = await request.formData();
  if (form.get("do") === "finish") {
    const number = await finishMinutes(member, id);
    if (!number) throw notFound();
    return redirect(`${here}?gemt#udgaver`);
  }
  if (form.get("do") === "lay-in") {
    const itemId = String(form.get("itemId"));
    if (!isId(itemId) || !(await layIntoPersona(member, id, itemId))) throw notFound();
    const asked = new URL(request.url).searchParams.has("videre") ? "videre&" : "";
    return redirect(`${here}?${asked}gemt#punkt-${itemId}`);
  }
  if (form.get("do") === "send") {
    // A newer version may have come meanwhile: the page shows it, and nothing is sent unseen.
    const sent = await sendMinutes(member, id, Number(form.get("number")));
    return redirect(`${here}${sent === undefined ? "" : "?gemt"}#udgaver`);
  }
  if (form.get("do") === "carry") {
    const itemId = form.get("itemId");
    if (!isId(itemId) || !(await carryToGuide(member, id, itemId))) throw notFound();
    return redirect(`${here}?gemt#vejviser`);
  }
  const done = await write(member, id, form);
  return typeof done === "string" ? redirect(`${here}?ret${done}`) : data(done, { status: 422 });
}

type Refused = Problems & { at: string };

/** Does what the form asks. Where the page goes afterwards, or what was wrong and at which form. */
async function write(member: Member, meetingId: string, form: FormData): Promise<string | Refused> {
  const wish = form.get("do");
  const idIn = (name: string) => {
    const id = form.get(name);
    if (typeof id === "string" && isId(id)) return id;
    if (id !== null) throw notFound();
    return undefined;
  };
  const noteId = idIn("noteId");
  const decisionId = idIn("decisionId");
  const outcome = (written: Writing, at: string, name: string, anchor: string): string | Refused => {
    if (written === "gone") throw notFound();
    const { changed } = minutesEditText[member.language];
    return written === "changed" ? { ...refuse(form, name, changed), at } : `&gemt#${anchor}`;
  };
  if (wish === "paragraph") {
    const read = readForm(paragraphSchema, form, member.language);
    const at = String(form.get("itemId") ?? "");
    if (isProblems(read)) return { ...read, at };
    return outcome(
      await writeParagraph(member, meetingId, read.value),
      at,
      "text",
      at ? `punkt-${at}` : "indledning",
    );
  }
  if (wish === "decision") {
    const read = readForm(decisionSchema, form, member.language);
    const at = decisionId ?? "decision";
    if (isProblems(read)) return { ...read, at };
    return outcome(await saveDecision(member, meetingId, read.value, decisionId), at, "what", "beslutninger");
  }
  if (wish === "remove-decision" && decisionId) {
    if (!(await removeDecision(member, meetingId, decisionId))) throw notFound();
    return `&fjernet=${decisionId}#beslutninger`;
  }
  if (wish === "step" && noteId) {
    const read = readForm(stepSchema, form, member.language);
    if (isProblems(read)) return { ...read, at: noteId };
    return outcome(await correctStep(member, meetingId, noteId, read.value), noteId, "what", noteId);
  }
  if ((wish === "leave-out" || wish === "take-back") && noteId) {
    if (!(await leaveOut(member, meetingId, noteId, wish === "leave-out"))) throw notFound();
    return `&gemt#${noteId}`;
  }
  throw new Response(null, { status: 400 });
}

export const meta: Route.MetaFunction = ({ matches }) =>
  pageTitle(matches, (language) => minutesText[language].title);

/** The minutes of a meeting: to read, to mend, and to make something of. */
export default function MinutesPage({ loaderData, actionData, params }: Route.ComponentProps) {
  const text = useText(minutesText);
  const edit = useText(minutesEditText);
  const language = useLanguage();
  const { minutes, onward, look, sentAs, draft } = loaderData;
  const { content, held } = minutes;
  const home = `/forloeb/${params.engagementId}/moeder/${params.meetingId}`;
  const isBare =
    held === "no" &&
    content.introduction === "" &&
    content.decisions.length === 0 &&
    content.items.every(({ said }) => said === "");
  if (isBare && look === "read")
    return (
      <Empty
        title={edit.notHeld}
        action={
          <>
            <ButtonLink to={`${home}/dagsorden`}>{edit.toAgenda}</ButtonLink>{" "}
            <ButtonLink to="?ret" look="quiet">
              {edit.edit}
            </ButtonLink>
          </>
        }
      >
        <p>{edit.notHeldBody}</p>
      </Empty>
    );
  const facts = [
    { label: text.facts.when, value: whenInWords(content, language, "day-year") },
    { label: text.facts.where, value: content.place },
    ...presentInWords(content.present, language),
    { label: text.facts.stays, value: content.confidentiality },
  ].filter(({ value }) => value !== "");
  const refused = actionData && "at" in actionData ? actionData : undefined;
  const isEdited = look === "edit";
  return (
    <article className={css.minutes} aria-label={text.title}>
      <nav className={css.ways} aria-label={edit.ways} data-screen-only="">
        {look !== "read" && <Link to="?">{edit.read}</Link>}
        {look !== "edit" && <Link to="?ret">{edit.edit}</Link>}
        {look !== "onward" && <Link to="?videre">{edit.onward}</Link>}
      </nav>
      {look === "edit" && <p className={css.lead}>{held === "now" ? edit.now : edit.lead}</p>}
      {look === "onward" && <p className={css.lead}>{edit.onwardLead}</p>}
      <dl className={css.facts}>
        {facts.map(({ label, value }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd dir="auto">{value}</dd>
          </div>
        ))}
      </dl>
      {content.present.isUnsaid && isEdited && (
        <p className={css.soft}>
          {text.unsaid} <Link to={`${home}/hvem`}>{edit.toGuests}</Link>
        </p>
      )}
      <section id="indledning" className={css.introduction} aria-label={edit.introduction}>
        {content.introduction && <p dir="auto">{content.introduction}</p>}
        {isEdited && (
          <Unfold
            label={content.introduction ? edit.mend : edit.writeIntroduction}
            about={edit.introduction}
            open={refused?.at === ""}
          >
            <ParagraphForm
              itemId=""
              label={edit.introductionLabel}
              hint={edit.introductionHint}
              kept={content.introduction}
              standing={minutes.paragraphs[""]}
              draft={`${draft}:indledning`}
              refused={refused?.at === "" ? refused : undefined}
            />
          </Unfold>
        )}
      </section>
      {content.items.map((item) => (
        <MinutesItemPart
          key={item.id}
          item={item}
          minutes={minutes}
          onward={onward}
          layIn={loaderData.layIns[item.id]}
          look={look}
          cardNames={loaderData.cardNames}
          home={`${home}/referat`}
          draft={draft}
          refused={refused}
        />
      ))}
      <MinutesDecisions
        minutes={minutes}
        isEdited={isEdited}
        sentAs={sentAs}
        draft={draft}
        refused={refused}
      />
      {content.tryNext && (
        <section className={css.item} aria-labelledby="proev">
          <h3 id="proev">{text.tryNext}</h3>
          <p className={css.prose} dir="auto">
            {content.tryNext}
          </p>
        </section>
      )}
      {look !== "edit" && <CarryToGuide rounds={loaderData.guideRounds} engagementId={params.engagementId} />}
      <section id="udgaver" className={css.finish} data-screen-only="">
        <MinutesVersions home={`${home}/referat`} versions={loaderData.versions} />
        {loaderData.isSame ? (
          <p className={css.soft}>{edit.same}</p>
        ) : (
          <Form method="post">
            <p className={css.soft}>{edit.finishAbout}</p>
            <Button name="do" value="finish" busyText={edit.finishing}>
              {edit.finish}
            </Button>
          </Form>
        )}
        {loaderData.recipients && loaderData.versions[0] && (
          <MinutesSending recipients={loaderData.recipients} number={loaderData.versions[0].number} />
        )}
      </section>
    </article>
  );
}
