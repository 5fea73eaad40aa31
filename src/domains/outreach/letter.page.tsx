import { data, Form, Link, redirect } from "react-router";
import { memberOf } from "#domains/access/gate.server.ts";
import type { Member } from "#domains/access/member.ts";
import { partnerNames } from "#domains/partners/partner-list.server.ts";
import { isId, newId } from "#platform/database/id.ts";
import { isProblems, type Problems, readForm, refuse } from "#platform/web/form.ts";
import { Button } from "#ui/button.tsx";
import { formatDate, today } from "#ui/dates.ts";
import { useLanguage, useText } from "#ui/language.tsx";
import { joinNames } from "#ui/names.ts";
import { pageTitle } from "#ui/page-title.ts";
import { Section } from "#ui/section.tsx";
import { Unfold } from "#ui/unfold.tsx";
import type { Route } from "./+types/letter.page.ts";
import css from "./letter.module.css";
import { letterText } from "./letter.text.ts";
import { answerSchema, routeField } from "./letter.ts";
import { noteAnswer, takeIn } from "./letter-answers.server.ts";
import {
  closeLinks,
  isUnsent,
  mayRemind,
  previewLetter,
  remindLetter,
  sendAgain,
  sendLetter,
} from "./letter-sending.server.ts";
import { LetterSheet } from "./letter-sheet.tsx";
import { speaksMostlyOfUs, tiltOf } from "./letter-tilt.ts";
import { bestRoute } from "./letter-way.ts";
import { findLetter, type Letter, removeLetter } from "./letters.server.ts";
import { RecipientLines } from "./recipient-lines.tsx";
import { RecipientsForm } from "./recipients.form.tsx";
import {
  addRecipients,
  changeRoute,
  listReachable,
  listRecipients,
  listWritable,
  removeRecipient,
  type Wanted,
} from "./recipients.server.ts";
import { recipientsText } from "./recipients.text.ts";
import { chosenRecipients, recipientsSchema } from "./recipients.ts";
import { SendingLines } from "./sending-lines.tsx";

export async function loader({ params, context }: Route.LoaderArgs) {
  const member = memberOf(context);
  const { engagementId, letterId } = idsIn(params);
  const [letter, recipients, writable, partners, mail] = await Promise.all([
    findLetter(member, engagementId, letterId),
    listRecipients(member, engagementId, letterId),
    listWritable(member, engagementId, letterId),
    partnerNames(member),
    previewLetter(member, engagementId, letterId),
  ]);
  if (!letter) throw new Response(null, { status: 404 });
  const known = await listReachable(
    member,
    recipients.map(({ partnerId }) => partnerId),
  );
  const near = new Set([...recipients.map((one) => one.partnerId), ...writable.map(({ id }) => id)]);
  return {
    letter,
    organisation: member.organisationName,
    recipients: recipients.map((one) => ({ ...one, persons: known.get(one.partnerId) ?? [] })),
    writable,
    others: partners.filter(({ id }) => !near.has(id)),
    unsent: recipients.filter(isUnsent).map(({ partner }) => partner),
    mail,
    silent: recipients.filter((one) => mayRemind(one, Date.now())).map(({ partner }) => partner),
    today: today(),
    sentAs: newId(),
  };
}

export async function action({ params, request, context }: Route.ActionArgs) {
  const member = memberOf(context);
  const ids = idsIn(params);
  const { engagementId, letterId } = ids;
  const form = await request.formData();
  const here = `/forloeb/${engagementId}/kontakt/breve`;
  const saved = redirect(`${here}/${letterId}?gemt`);
  const found = (there: unknown) => {
    if (there === false || there === undefined) throw new Response(null, { status: 404 });
    return saved;
  };
  switch (form.get("do")) {
    case "send":
      return found(await sendLetter(member, engagementId, letterId));
    case "remind":
      return found(await remindLetter(member, engagementId, letterId));
    case "add": {
      const problems = await addFrom(form, member, ids);
      return problems ? data({ ...problems, at: "add" }, { status: 422 }) : saved;
    }
    case "remove":
      found(await removeLetter(member, engagementId, letterId));
      return redirect(`${here}?fjernet=${letterId}`);
  }
  const invitationId = form.get("invitationId");
  if (!isId(invitationId)) throw new Response(null, { status: 404 });
  const which = { ...ids, invitationId };
  switch (form.get("do")) {
    case "answer": {
      const problems = await noteFrom(form, member, which);
      return problems ? data({ ...problems, at: invitationId }, { status: 422 }) : saved;
    }
    case "route": {
      const route = routeField.safeParse(form.get("route"));
      return found(route.success && (await changeRoute(member, which, route.data)));
    }
    case "take-in":
      return found(await takeIn(member, which));
    case "close":
      await closeLinks(member, which);
      return saved;
    case "again": {
      const sentAs = form.get("sentAs");
      return found(await sendAgain(member, which, isId(sentAs) ? sentAs : undefined));
    }
    case "off":
      found(await removeRecipient(member, which));
      return redirect(`${here}/${letterId}?fjernet=${invitationId}`);
    default:
      throw new Response(null, { status: 404 });
  }
}

/** Puts those ticked and the one chosen on the letter; whoever was not in the forløb gets the way we think best. */
async function addFrom(
  form: FormData,
  member: Member,
  { engagementId, letterId }: Ids,
): Promise<Problems | undefined> {
  const text = recipientsText[member.language];
  const read = readForm(recipientsSchema, form, member.language);
  if (isProblems(read)) return read;
  const chosen = chosenRecipients(read.value, form);
  const unrouted = chosen.filter(({ route }) => !route).map(({ partnerId }) => partnerId);
  const known = await listReachable(member, unrouted);
  const wanted: Wanted[] = chosen.map(({ partnerId, route }) => ({
    partnerId,
    ...(route ?? bestRoute(known.get(partnerId) ?? [])),
  }));
  if (wanted.length === 0) return refuse(form, "partnerIds", text.choose, recipientsSchema);
  const done = await addRecipients(member, engagementId, letterId, wanted);
  if (!done) throw new Response(null, { status: 404 });
  if (done.added.length > 0 || done.already.length === 0) return undefined;
  return refuse(form, "otherId", text.already(joinNames(done.already, member.language)), recipientsSchema);
}

async function noteFrom(
  form: FormData,
  member: Member,
  which: Ids & { invitationId: string },
): Promise<Problems | undefined> {
  const text = recipientsText[member.language];
  const read = readForm(answerSchema, form, member.language, { passed: text.passed });
  if (isProblems(read)) return read;
  const refused = await noteAnswer(member, which, read.value);
  if (refused?.refused === "not-found") throw new Response(null, { status: 404 });
  return refused && refuse(form, "answer", text.enough);
}

type Ids = { engagementId: string; letterId: string };

function idsIn({ engagementId, letterId }: { engagementId?: string; letterId?: string }): Ids {
  if (!isId(engagementId) || !isId(letterId)) throw new Response(null, { status: 404 });
  return { engagementId, letterId };
}

export const meta: Route.MetaFunction = ({ matches, loaderData }) =>
  pageTitle(matches, (language) => loaderData?.letter.title ?? letterText[language].list.title);

export default function LetterPage({ loaderData, actionData, params }: Route.ComponentProps) {
  const text = useText(letterText);
  const to = useText(recipientsText);
  const { letter, organisation, recipients, writable, others } = loaderData;
  const here = `/forloeb/${params.engagementId}/kontakt/breve`;
  const adding = actionData?.at === "add" ? actionData : undefined;
  // While it is written one looks at the words; when it has been sent, at what came back.
  const sheet = (
    <>
      <div className={css.sheet}>
        <LetterSheet letter={letter} organisation={organisation} />
      </div>
      <p className={css.below} data-screen-only="">
        {text.paper}
        {(["pdf", "docx", "html"] as const).map((format) => (
          <a key={format} href={`${here}/${letter.id}/papir/${format}`}>
            {to[format]}
          </a>
        ))}
      </p>
    </>
  );
  return (
    <>
      <h2 className={css.title} dir="auto">
        {letter.title}
      </h2>
      <About letter={letter} here={here} />
      {!letter.isSent && sheet}
      <Section title={to.title}>
        {recipients.length === 0 && <p>{to.nobody}</p>}
        <RecipientLines {...loaderData} here={`${here}/${letter.id}`} refused={actionData} />
        <Unfold label={to.add} open={adding !== undefined || recipients.length === 0}>
          <RecipientsForm key={recipients.length} writable={writable} others={others} refused={adding} />
        </Unfold>
      </Section>
      <SendingLines {...loaderData} />
      {letter.isSent && <Section title={text.sheet}>{sheet}</Section>}
      <Form method="post" className={css.danger}>
        <p>{text.removeAbout}</p>
        <Button look="danger" name="do" value="remove">
          {text.remove}
        </Button>
      </Form>
    </>
  );
}

/** What kind of letter it is, and what can be done to its words. */
function About({ letter, here }: { letter: Letter; here: string }) {
  const text = useText(letterText);
  const language = useLanguage();
  const tilt = tiltOf(letter.body, language);
  const { id, kind, answerBy, isSent } = letter;
  return (
    <>
      <p className={css.about}>
        {text.kinds[kind]}
        {answerBy && ` · ${text.answerBy(formatDate(answerBy, language, "day"))}`}
        {" · "}
        {isSent ? (
          <>
            {text.stands} <Link to={`${here}/nyt?fra=${id}`}>{text.copy}</Link>
          </>
        ) : (
          <Link to={`${here}/${id}/ret`}>{text.edit}</Link>
        )}
      </p>
      {!isSent && speaksMostlyOfUs(tilt) && <p className={css.tilt}>{text.tilt(tilt.ours, tilt.theirs)}</p>}
    </>
  );
}
