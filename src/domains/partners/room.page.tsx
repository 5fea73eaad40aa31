import { data, Form, Link, redirect } from "react-router";
import { memberOf } from "#domains/access/gate.server.ts";
import { findEngagement } from "#domains/engagement/engagements.server.ts";
import { listBranches } from "#domains/organisation/organisation.server.ts";
import { listTargetGroups } from "#domains/target-group/target-groups.server.ts";
import { isId, newId } from "#platform/database/id.ts";
import { isProblems, readForm } from "#platform/web/form.ts";
import { Button } from "#ui/button.tsx";
import { today } from "#ui/dates.ts";
import { useLanguage, useText } from "#ui/language.tsx";
import { joinNames } from "#ui/names.ts";
import { pageTitle } from "#ui/page-title.ts";
import { Section } from "#ui/section.tsx";
import { Unfold } from "#ui/unfold.tsx";
import type { Route } from "./+types/room.page.ts";
import { ParticipationForm } from "./participation.form.tsx";
import { participationSchema } from "./participation.ts";
import { listParticipations, removeParticipation, saveParticipation } from "./participations.server.ts";
import { partnerNames } from "./partner-list.server.ts";
import css from "./room.module.css";
import { roomText } from "./room.text.ts";
import { guestsOf } from "./room.ts";
import { Room, RoomSentence } from "./room.tsx";
import { RoomTable } from "./room-table.tsx";

export async function loader({ params, request, context }: Route.LoaderArgs) {
  const member = memberOf(context);
  const { engagementId } = params;
  if (!isId(engagementId)) throw new Response(null, { status: 404 });
  const [engagement, participations, partners, targetGroups, branches] = await Promise.all([
    findEngagement(member, engagementId),
    listParticipations(member, { engagementId }),
    partnerNames(member),
    listTargetGroups(member),
    listBranches(member),
  ]);
  if (!engagement) throw new Response(null, { status: 404 });
  const edited = new URL(request.url).searchParams.get("ret");
  return {
    about: engagement.name,
    participations,
    edited: participations.find(({ id }) => id === edited),
    partners,
    targetGroups,
    branches: branches.map(({ id, name }) => ({ id, name })),
    today: today(),
    sentAs: newId(),
  };
}

export async function action({ params, request, context }: Route.ActionArgs) {
  const member = memberOf(context);
  const { engagementId } = params;
  if (!isId(engagementId)) throw new Response(null, { status: 404 });
  const form = await request.formData();
  const id = (form.get("id") as string | null) || undefined;
  if (id !== undefined && !isId(id)) throw new Response(null, { status: 404 });
  const here = `/forloeb/${engagementId}/partnere`;
  if (form.get("do") === "remove") {
    if (!id || !(await removeParticipation(member, engagementId, id)))
      throw new Response(null, { status: 404 });
    return redirect(`${here}?fjernet=${id}`);
  }
  const read = readForm(participationSchema, form, member.language);
  if (isProblems(read)) return data(read, { status: 422 });
  if (!(await saveParticipation(member, engagementId, read.value, id)))
    throw new Response(null, { status: 404 });
  return redirect(`${here}?gemt`);
}

export const meta: Route.MetaFunction = ({ matches }) =>
  pageTitle(matches, (language) => roomText[language].title);

export default function RoomPage({ loaderData, actionData, params }: Route.ComponentProps) {
  const text = useText(roomText);
  const language = useLanguage();
  const { about, participations, edited, partners } = loaderData;
  const here = `/forloeb/${params.engagementId}/partnere`;
  const guests = guestsOf(participations);
  const thought = participations.filter((one) => one.stage === "considered");
  const inRoom = new Set(participations.map(({ partnerId }) => partnerId));
  const names = joinNames(
    thought.map((one) => one.partner),
    language,
    6,
  );
  return (
    <>
      <h2 className={css.title}>{text.title}</h2>
      <RoomSentence guests={guests} />
      <Room about={about} guests={guests} />
      <p className={css.key} data-screen-only="">
        {guests.some((one) => one.isNew) && (
          <>
            <span className={css.dot} aria-hidden="true" /> {text.newToUs}
            {" · "}
          </>
        )}
        <a href={`${here}/rum/pdf`}>{text.printA4}</a>
        {" · "}
        <a href={`${here}/rum/a3`}>{text.printA3}</a>
        {" · "}
        <a href={`${here}/rum/docx`}>{text.word}</a>
        {" · "}
        <Link to={`${here}/vurder`}>{text.callFirst}</Link>
      </p>
      {names && <p>{text.considering(names)}</p>}
      {participations.length > 0 && (
        <Unfold label={text.asTable} open={edited !== undefined}>
          <RoomTable participations={participations} />
        </Unfold>
      )}
      {edited ? (
        <Section title={text.editTitle(edited.partner)} id="ret">
          <ParticipationForm
            key={edited.id}
            {...loaderData}
            kept={edited}
            partners={partners.filter(({ id }) => id === edited.partnerId)}
            refused={actionData}
          />
          <Form method="post" action={here}>
            <input type="hidden" name="id" value={edited.id} />
            <Button look="danger" name="do" value="remove">
              {text.remove}
            </Button>{" "}
            <Link to={here}>{text.cancel}</Link>
          </Form>
        </Section>
      ) : (
        <Unfold label={text.add} open={actionData !== undefined || participations.length === 0}>
          <p>
            {text.addAbout} {text.notThere} <Link to="/partnere/ny">{text.addPartner}</Link>
          </p>
          <ParticipationForm
            key={participations.length}
            {...loaderData}
            partners={partners.filter(({ id }) => !inRoom.has(id))}
            refused={actionData}
          />
        </Unfold>
      )}
    </>
  );
}
