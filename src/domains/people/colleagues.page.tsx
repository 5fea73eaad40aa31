import { data, Form, redirect } from "react-router";
import { administratorOf, memberOf } from "#domains/access/gate.server.ts";
import { invite, listInvitations, withdrawInvitation } from "#domains/access/invitation.server.ts";
import { isAdministrator, roles } from "#domains/access/member.ts";
import {
  changeRole,
  endMembership,
  findFormer,
  listColleagues,
  resumeMembership,
} from "#domains/access/members.server.ts";
import { isId } from "#platform/database/id.ts";
import { fieldsOf, isProblems, readForm, refuse } from "#platform/web/form.ts";
import { Button } from "#ui/button.tsx";
import { Choices } from "#ui/choices.tsx";
import { formatAgo } from "#ui/dates.ts";
import { TextField } from "#ui/field.tsx";
import { useLanguage, useText } from "#ui/language.tsx";
import { Line, Lines } from "#ui/lines.tsx";
import { PageHead } from "#ui/page-head.tsx";
import { pageTitle } from "#ui/page-title.ts";
import { Section } from "#ui/section.tsx";
import { UndoLine } from "#ui/undo-line.tsx";
import { Waiting } from "#ui/waiting.tsx";
import type { Route } from "./+types/colleagues.page.ts";
import { ColleagueLine } from "./colleague-line.tsx";
import { colleaguesText } from "./colleagues.text.ts";
import { inviteSchema, roleSchema } from "./invite.ts";

export async function loader({ request, context }: Route.LoaderArgs) {
  const member = memberOf(context);
  const administrator = isAdministrator(member) ? member : undefined;
  const formerId = new URL(request.url).searchParams.get("farvel");
  return {
    colleagues: await listColleagues(member),
    invitations: administrator ? await listInvitations(administrator) : [],
    former: administrator && isId(formerId) ? await findFormer(administrator, formerId) : undefined,
    own: member.id,
    mayChange: administrator !== undefined,
  };
}

export async function action({ request, context }: Route.ActionArgs) {
  const administrator = administratorOf(context);
  const { refusals } = colleaguesText[administrator.language];
  const form = await request.formData();
  const id = form.get("memberId");
  switch (form.get("do")) {
    case "invite": {
      const read = readForm(inviteSchema, form, administrator.language);
      if (isProblems(read)) return data(read, { status: 422 });
      const made = await invite(administrator, read.value);
      if ("refused" in made) return data(refuse(form, "email", refusals[made.refused]), { status: 409 });
      return redirect("/kolleger?gemt");
    }
    case "withdraw": {
      const invitationId = form.get("invitationId");
      if (!isId(invitationId) || !(await withdrawInvitation(administrator, invitationId)))
        throw new Response(null, { status: 404 });
      return redirect("/kolleger?gemt");
    }
    case "role": {
      const read = readForm(roleSchema, form, administrator.language);
      if (isProblems(read)) throw new Response(null, { status: 404 });
      const refused = await changeRole(administrator, read.value.memberId, read.value.role);
      if (refused?.refused === "not-found") throw new Response(null, { status: 404 });
      if (refused) return data(refuse(form, "role", refusals[refused.refused]), { status: 409 });
      return redirect("/kolleger?gemt");
    }
    case "end": {
      const refused = isId(id) ? await endMembership(administrator, id) : ({ refused: "not-found" } as const);
      if (refused?.refused === "not-found") throw new Response(null, { status: 404 });
      if (refused) return data(refuse(form, "role", refusals[refused.refused]), { status: 409 });
      return redirect(`/kolleger?farvel=${id}`);
    }
    case "resume":
      if (!isId(id) || !(await resumeMembership(administrator, id)))
        throw new Response(null, { status: 404 });
      return redirect("/kolleger?tilbage");
    default:
      throw new Response(null, { status: 400 });
  }
}

export const meta: Route.MetaFunction = ({ matches }) =>
  pageTitle(matches, (language) => colleaguesText[language].title);

export default function ColleaguesPage({ loaderData, actionData }: Route.ComponentProps) {
  const text = useText(colleaguesText);
  const language = useLanguage();
  const { colleagues, invitations, former, own, mayChange } = loaderData;
  const problems = isProblems(actionData) ? actionData.problems : {};
  const refusedId = isProblems(actionData) ? actionData.typed.memberId : undefined;
  const field = fieldsOf(actionData);
  return (
    <>
      <PageHead title={text.title} lead={text.lead(colleagues.length)} />
      {former && (
        <UndoLine
          text={text.ended(former.name)}
          action="/kolleger"
          fields={{ do: "resume", memberId: former.id }}
          label={text.undo}
        />
      )}
      <Lines>
        {colleagues.map((colleague) => (
          <ColleagueLine
            key={colleague.id}
            colleague={colleague}
            isOwn={colleague.id === own}
            mayChange={mayChange}
            problem={refusedId === colleague.id ? problems.role : undefined}
          />
        ))}
      </Lines>
      {invitations.length > 0 && (
        <Section title={text.invited}>
          <Lines>
            {invitations.map((invitation) => (
              <Line
                key={invitation.id}
                small={
                  invitation.expiresAt < new Date()
                    ? text.expired
                    : text.invitedLine(invitation.invitedBy, formatAgo(invitation.createdAt, language))
                }
                aside={
                  <Form method="post">
                    <input type="hidden" name="invitationId" value={invitation.id} />
                    <Button look="text" name="do" value="withdraw">
                      {text.withdraw}
                    </Button>
                  </Form>
                }
              >
                {invitation.name ? `${invitation.name}, ` : ""}
                {invitation.email} <Waiting>{text.roles[invitation.role]}</Waiting>
              </Line>
            ))}
          </Lines>
        </Section>
      )}
      {mayChange && (
        <Section title={text.inviteTitle}>
          <Form method="post" noValidate key={invitations.length}>
            <TextField
              label={text.email}
              {...field("email")}
              type="email"
              autoComplete="off"
              required
              maxLength={200}
            />
            <TextField
              label={text.name}
              {...field("name")}
              hint={text.nameHint}
              optional
              maxLength={200}
              autoComplete="off"
            />
            <Choices
              label={text.role}
              {...field("role", "employee")}
              id="invite-role"
              options={[...roles]
                .reverse()
                .map((value) => ({ value, label: text.roles[value], description: text.roleAbout[value] }))}
            />
            <Button name="do" value="invite" busyText={text.inviting}>
              {text.invite}
            </Button>
          </Form>
        </Section>
      )}
    </>
  );
}
