import { data, Link, redirect } from "react-router";
import { memberOf } from "#domains/access/gate.server.ts";
import type { Member } from "#domains/access/member.ts";
import { listColleagues } from "#domains/access/members.server.ts";
import { isId, newId } from "#platform/database/id.ts";
import { isProblems, type Problems, readForm } from "#platform/web/form.ts";
import { today } from "#ui/dates.ts";
import { useLanguage, useText } from "#ui/language.tsx";
import { Line, Lines } from "#ui/lines.tsx";
import { joinNames } from "#ui/names.ts";
import { Section } from "#ui/section.tsx";
import { Waiting } from "#ui/waiting.tsx";
import type { Route } from "./+types/partner.page.ts";
import { Acquaintances } from "./acquaintances.tsx";
import { acquaintanceSchema, contactPersonSchema, keptUntil } from "./contact-person.ts";
import * as persons from "./contact-persons.server.ts";
import { ContactPersons } from "./contact-persons.tsx";
import { listMerges, undoMerge } from "./merges.server.ts";
import { listParticipations } from "./participations.server.ts";
import css from "./partner.module.css";
import { partnerText } from "./partner.text.ts";
import { likePartners } from "./partner-list.server.ts";
import { MergeLines } from "./partner-merges.tsx";
import { findPartner } from "./partners.server.ts";
import { sinceMonth } from "./room.ts";
import { type TieRefused, tieFrom } from "./tie-form.server.ts";
import { listTies, removeTie } from "./ties.server.ts";
import { Ties } from "./ties.tsx";

export async function loader({ params, request, context }: Route.LoaderArgs) {
  const member = memberOf(context);
  const partner = isId(params.partnerId) ? await findPartner(member, params.partnerId) : undefined;
  if (!partner) throw new Response(null, { status: 404 });
  const justSaved = new URL(request.url).searchParams.has("gemt");
  const [contactPersons, erased, acquaintances, participations, merges, colleagues, like, ties] =
    await Promise.all([
      persons.listContactPersons(member, partner.id),
      persons.countErased(member, partner.id),
      persons.listAcquaintances(member, partner.id),
      listParticipations(member, { partnerId: partner.id }),
      listMerges(member, partner.id),
      listColleagues(member),
      // Asked once, when it has just been written; a partner one has kept apart is not brought up again.
      justSaved ? likePartners(member, partner.name, partner.id) : [],
      listTies(member, partner.id),
    ]);
  return {
    partner,
    contactPersons,
    erased,
    acquaintances,
    participations,
    merges,
    like,
    ties,
    colleagues: colleagues.map(({ id, name }) => ({ id, name })),
    me: member.id,
    today: today(),
    sentAs: newId(),
    keepUntil: keptUntil(today()),
    draft: `${partner.id}:${member.id}`,
  };
}

type Refused = (Problems | TieRefused) & { at: string };

export async function action({ params, request, context }: Route.ActionArgs) {
  const member = memberOf(context);
  const { partnerId } = params;
  if (!isId(partnerId)) throw new Response(null, { status: 404 });
  const form = await request.formData();
  const here = `/partnere/${partnerId}`;
  const done = await act(member, partnerId, form);
  if (done === undefined) throw new Response(null, { status: 404 });
  return typeof done === "string" ? redirect(here + done) : data(done, { status: 422 });
}

/** Where to go when it is done, what was refused, or undefined when what it is about is not there. */
async function act(member: Member, partnerId: string, form: FormData): Promise<string | Refused | undefined> {
  const id = form.get("id");
  if (id !== null && !isId(id)) return undefined;
  switch (form.get("do")) {
    case "person": {
      const read = readForm(contactPersonSchema, form, member.language);
      if (isProblems(read)) return { ...read, at: id ?? "person" };
      return (await persons.saveContactPerson(member, partnerId, read.value, id ?? undefined))
        ? "?gemt=person#personer"
        : undefined;
    }
    case "know": {
      const read = readForm(acquaintanceSchema, form, member.language);
      if (isProblems(read)) return { ...read, at: "know" };
      return (await persons.addAcquaintance(member, partnerId, read.value))
        ? "?gemt=kender#kender"
        : undefined;
    }
    case "unknow":
      return id && (await persons.removeAcquaintance(member, partnerId, id)) ? `?fjernet=${id}` : undefined;
    case "tie": {
      const done = await tieFrom(member, partnerId, form);
      return isProblems(done) ? { ...done, at: "tie" } : done && "?gemt=baand#baand";
    }
    case "untie":
      return id && (await removeTie(member, partnerId, id)) ? `?fjernet=${id}` : undefined;
    case "take-apart":
      return id && (await undoMerge(member, id)) ? "?tilbage" : undefined;
    default:
      return undefined;
  }
}

export default function PartnerPage({ loaderData, actionData }: Route.ComponentProps) {
  const text = useText(partnerText).page;
  const { partner, like, merges } = loaderData;
  const refused = (at: string) => (actionData?.at === at ? actionData : undefined);
  return (
    <>
      <MergeLines partnerId={partner.id} like={like} merges={merges} />
      <div className={css.desk}>
        <div>
          <About partner={partner} />
          <TakesPart participations={loaderData.participations} />
        </div>
        <div>
          <Acquaintances
            acquaintances={loaderData.acquaintances}
            colleagues={loaderData.colleagues}
            me={loaderData.me}
            sentAs={loaderData.sentAs}
            refused={refused("know")}
          />
          <Ties
            key={partner.id}
            ties={loaderData.ties}
            partnerName={partner.name}
            sentAs={loaderData.sentAs}
            refused={refused("tie")}
          />
          <ContactPersons
            persons={loaderData.contactPersons}
            erased={loaderData.erased}
            partnerId={partner.id}
            today={loaderData.today}
            keepUntil={loaderData.keepUntil}
            sentAs={loaderData.sentAs}
            draft={loaderData.draft}
            refused={refused}
          />
        </div>
      </div>
      <p className={css.foot} data-screen-only="">
        <Link to={`/partnere/${partner.id}/slaa-sammen`}>{text.mergeShort}</Link>
      </p>
    </>
  );
}

function About({ partner }: Pick<Route.ComponentProps["loaderData"], "partner">) {
  const text = useText(partnerText).page;
  const language = useLanguage();
  const names = (things: readonly { name: string }[]) =>
    joinNames(
      things.map(({ name }) => name),
      language,
    );
  const facts = [
    [text.can, partner.can],
    [text.wants, partner.wants],
    [text.decides, [partner.decides, partner.decisionTime].filter(Boolean).join(", ")],
    [text.reaches, names(partner.targetGroups)],
    [text.places, names(partner.communities)],
    [text.notes, partner.notes],
  ].filter(([, said]) => said);
  if (facts.length === 0) {
    return (
      <p>
        {text.nothing} <Link to={`/partnere/${partner.id}/ret`}>{text.tell}</Link>
      </p>
    );
  }
  return (
    <dl className={css.facts}>
      {facts.map(([what, said]) => (
        <div key={what}>
          <dt>{what}</dt>
          <dd>{said}</dd>
        </div>
      ))}
    </dl>
  );
}

function TakesPart({ participations }: Pick<Route.ComponentProps["loaderData"], "participations">) {
  const text = useText(partnerText).page;
  const language = useLanguage();
  return (
    <Section title={text.takesPart}>
      {participations.length === 0 && <p>{text.nowhere}</p>}
      <Lines>
        {participations.map((one) => (
          <Line
            key={one.id}
            small={[one.what, one.targetGroup].filter(Boolean).join(" · ")}
            aside={
              one.stage === "considered" ? (
                <Waiting>{text.considered}</Waiting>
              ) : (
                text.since(sinceMonth(one.since, language))
              )
            }
          >
            <Link to={`/forloeb/${one.engagementId}/partnere`}>{one.engagement}</Link>
          </Line>
        ))}
      </Lines>
    </Section>
  );
}
