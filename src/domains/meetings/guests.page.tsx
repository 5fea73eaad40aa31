import { data, Link, redirect } from "react-router";
import { memberOf } from "#domains/access/gate.server.ts";
import { atDanishClock } from "#domains/outreach/outing-calendar.ts";
import { isId, newId } from "#platform/database/id.ts";
import { isProblems, readForm } from "#platform/web/form.ts";
import { ButtonLink } from "#ui/button.tsx";
import { Empty } from "#ui/empty.tsx";
import { useText } from "#ui/language.tsx";
import { Line, Lines } from "#ui/lines.tsx";
import { pageTitle } from "#ui/page-title.ts";
import { Section } from "#ui/section.tsx";
import { Unfold } from "#ui/unfold.tsx";
import type { Route } from "./+types/guests.page.ts";
import { AdviceBox } from "./advice-box.tsx";
import { readCame } from "./came-fields.ts";
import { GuestForm, NewGuestForm } from "./guest.form.tsx";
import { guestText } from "./guest.text.ts";
import {
  entriesAmong,
  guestAdvice,
  guestFieldsOf,
  guestSchema,
  headsAtTable,
  newGuestSchema,
} from "./guest.ts";
import { readGuestChoices } from "./guest-form-choices.server.ts";
import { guestName } from "./guest-words.ts";
import { addGuest, type Guest, noteWhoCame, removeGuest, saveGuest } from "./guests.server.ts";
import { useMeeting } from "./meeting.layout.tsx";
import css from "./meeting.module.css";
import { guestKinds } from "./meeting.ts";
import { meetingAt } from "./meeting-at.server.ts";
import { WhoCameForm } from "./who-came.form.tsx";

export async function loader({ params, context }: Route.LoaderArgs) {
  const member = memberOf(context);
  const { day, startsAt } = await meetingAt(member, params);
  return {
    choices: await readGuestChoices(member, params.engagementId),
    sentAs: newId(),
    memberId: member.id,
    hasBegun: day !== null && atDanishClock(day, startsAt || "00:00") <= new Date(),
  };
}

export async function action({ params, request, context }: Route.ActionArgs) {
  const member = memberOf(context);
  const { id: meetingId, engagementId, guests } = await meetingAt(member, params);
  const form = await request.formData();
  const here = `/forloeb/${engagementId}/moeder/${meetingId}/hvem`;
  const text = guestText[member.language];
  const wish = form.get("do");
  const found = (there: unknown) => {
    if (!there) throw new Response(null, { status: 404 });
  };
  if (wish === "came" || wish === "nobody") {
    const read = readCame(form, guests, member.language, text.problems.heads);
    if (isProblems(read)) return data({ ...read, at: "came" }, { status: 422 });
    found(await noteWhoCame(member, meetingId, wish === "nobody" ? { came: {} } : read.value));
    return redirect(`${here}?gemt#kom`);
  }
  const guestId = form.get("id");
  if (wish === "remove") {
    found(isId(guestId) && (await removeGuest(member, meetingId, guestId)));
    return redirect(`${here}?fjernet=${guestId}`);
  }
  if (wish === "save") {
    const read = readForm(guestSchema, form, member.language);
    if (isProblems(read)) return data({ ...read, at: String(guestId) }, { status: 422 });
    found(isId(guestId) && (await saveGuest(member, meetingId, guestId, read.value)));
    return redirect(`${here}?gemt`);
  }
  const read = readForm(newGuestSchema, form, member.language, text.problems);
  if (isProblems(read)) return data({ ...read, at: String(form.get("kind")) }, { status: 422 });
  found(await addGuest(member, meetingId, guestFieldsOf(read.value)));
  return redirect(`${here}?gemt`);
}

export const meta: Route.MetaFunction = ({ matches }) =>
  pageTitle(matches, (language) => guestText[language].title);

/** Who is asked, what the method would say about it, and afterwards who came. */
export default function GuestsPage({ loaderData, actionData, params }: Route.ComponentProps) {
  const text = useText(guestText);
  const meeting = useMeeting();
  const { choices, sentAs, memberId, hasBegun } = loaderData;
  const { guests, takesPart, facilitator } = meeting;
  const refusedAt = (at: string) => (actionData?.at === at ? actionData : undefined);
  const at = {
    heads: headsAtTable(guests, meeting),
    entries: entriesAmong(guests),
    who: takesPart ?? facilitator ?? "",
  };
  const wasThere = hasBegun || guests.some(({ came }) => came !== null);
  const plan = `/forloeb/${params.engagementId}/moeder/${meeting.id}`;
  return (
    <>
      {wasThere && guests.length > 0 && (
        <WhoCameForm
          key={JSON.stringify(guests.map(({ came, cameHeads }) => [came, cameHeads]))}
          meeting={meeting}
          draft={`moede-kom:${meeting.id}:${memberId}`}
          refused={refusedAt("came")}
        />
      )}
      {guests.length === 0 && <Empty title={text.empty}>{text.emptyBody}</Empty>}
      {guests.length > 0 && (
        <>
          {!wasThere && (
            <p className={css.sum} role="status">
              {text.atTable(at.heads, at.entries)}
            </p>
          )}
          {!wasThere && (
            <AdviceBox
              title={text.adviceTitle}
              lines={guestAdvice(guests, meeting).map((one) => ({
                key: one,
                words: text.advice[one](at),
                more: one === "nobody-leads" && <Link to={`${plan}#lead`}>{text.toLead}</Link>,
              }))}
            />
          )}
          <Section title={wasThere ? text.listTitleAfter : text.listTitle}>
            <div className={css.guests}>
              <Lines>
                {guests.map((guest) => (
                  <GuestLine
                    key={guest.id}
                    guest={guest}
                    draft={`moede-gaest:${guest.id}:${memberId}`}
                    refused={refusedAt(guest.id)}
                  />
                ))}
              </Lines>
            </div>
          </Section>
        </>
      )}
      <div className={css.adding} data-screen-only="">
        {guestKinds.map((kind) => (
          <Unfold
            key={`${kind}${guests.length}`}
            label={text.kinds[kind]}
            open={refusedAt(kind) !== undefined}
          >
            {kind === "partner" && choices.partners.length === 0 ? (
              <>
                <p>{text.noPartners}</p>
                <ButtonLink look="quiet" to={`/forloeb/${params.engagementId}/partnere`}>
                  {text.toPartners}
                </ButtonLink>
              </>
            ) : (
              <NewGuestForm
                kind={kind}
                choices={choices}
                sentAs={sentAs}
                draft={`moede-ny-gaest:${meeting.id}:${kind}:${memberId}`}
                refused={refusedAt(kind)}
              />
            )}
          </Unfold>
        ))}
      </div>
    </>
  );
}

type GuestLineProps = { guest: Guest; draft: string; refused: unknown };

function GuestLine({ guest, draft, refused }: GuestLineProps) {
  const text = useText(guestText);
  const { facilitatorId, takesPartId } = useMeeting();
  const name = guestName(guest, text);
  const isOurs = guest.memberId !== null;
  const small = [
    guest.personRole,
    guest.heads > 1 && text.heads(guest.heads),
    guest.isEntry && text.entry,
    guest.mayDecide && text.decides,
    isOurs && guest.memberId === facilitatorId && text.leads,
    isOurs && guest.memberId === takesPartId && guest.memberId !== facilitatorId && text.takesPart,
  ].filter(Boolean);
  return (
    <Line
      small={small.join(" · ")}
      more={
        <div data-screen-only="">
          <Unfold label={text.edit} about={name} open={refused !== undefined}>
            <GuestForm guest={guest} draft={draft} refused={refused} />
          </Unfold>
        </div>
      }
    >
      {guest.partnerId && guest.partner ? (
        <>
          {guest.person && `${guest.person}, `}
          <Link to={`/partnere/${guest.partnerId}`}>{guest.partner}</Link>
        </>
      ) : (
        <span dir="auto">{name}</span>
      )}
    </Line>
  );
}
