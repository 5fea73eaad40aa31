import { data, Form, Link, redirect } from "react-router";
import { authSettings } from "#domains/access/auth.server.ts";
import { memberOf, organisationCookie, sessionContext } from "#domains/access/gate.server.ts";
import { looks } from "#domains/access/member.ts";
import { changeOwnSettings, ownTitle } from "#domains/access/members.server.ts";
import { PasskeySection } from "#domains/access/passkeys.tsx";
import { endSession, listOrganisations, listPasskeys, listSessions } from "#domains/access/sign-in.server.ts";
import { fieldsOf, isProblems, readForm } from "#platform/web/form.ts";
import { Button } from "#ui/button.tsx";
import { Choices } from "#ui/choices.tsx";
import { formatAgo } from "#ui/dates.ts";
import { clearDrafts } from "#ui/draft.ts";
import { TextField } from "#ui/field.tsx";
import { useLanguage, useText } from "#ui/language.tsx";
import { Line, Lines } from "#ui/lines.tsx";
import { PageHead } from "#ui/page-head.tsx";
import { forgetKeptPage } from "#ui/page-keeper.ts";
import { pageTitle } from "#ui/page-title.ts";
import { Section } from "#ui/section.tsx";
import { languages } from "#ui/words.ts";
import type { Route } from "./+types/settings.page.ts";
import { settingsText } from "./settings.text.ts";
import { deviceName, settingsSchema } from "./settings.ts";

export async function loader({ context }: Route.LoaderArgs) {
  const member = memberOf(context);
  const [title, sessions, passkeys, organisations] = await Promise.all([
    ownTitle(member),
    listSessions(member.accountId),
    listPasskeys(member.accountId),
    listOrganisations(member.accountId),
  ]);
  const { name, email, language, look, organisationId } = member;
  return {
    own: { name, email, language, look, title },
    sessions: sessions.map((one) => ({
      ...one,
      device: deviceName(one.userAgent),
      here: one.id === context.get(sessionContext),
    })),
    passkeys,
    others: organisations.filter((one) => one.id !== organisationId),
  };
}

export async function action({ request, context }: Route.ActionArgs) {
  const member = memberOf(context);
  const form = await request.formData();
  const session = form.get("endSession");
  if (typeof session === "string") {
    await endSession(member.accountId, session);
    return redirect("/indstillinger?gemt");
  }
  const organisation = form.get("organisation");
  if (typeof organisation === "string") {
    const secure = authSettings().baseUrl.startsWith("https:") ? "; Secure" : "";
    const cookie = `${organisationCookie}=${encodeURIComponent(organisation)}; Path=/; Max-Age=31536000; SameSite=Lax; HttpOnly${secure}`;
    return redirect("/", { headers: { "set-cookie": cookie } });
  }
  const read = readForm(settingsSchema, form, member.language);
  if (isProblems(read)) return data(read, { status: 422 });
  await changeOwnSettings(member, read.value);
  return redirect("/indstillinger?gemt");
}

export const meta: Route.MetaFunction = ({ matches }) =>
  pageTitle(matches, (language) => settingsText[language].title);

export default function SettingsPage({ loaderData, actionData }: Route.ComponentProps) {
  const text = useText(settingsText);
  const language = useLanguage();
  const { own, sessions, passkeys, others } = loaderData;
  const field = fieldsOf(actionData);
  return (
    <>
      <PageHead title={text.title} />
      <Section title={text.you}>
        <Form method="post" noValidate>
          <TextField
            label={text.name}
            {...field("name", own.name)}
            autoComplete="name"
            required
            maxLength={200}
          />
          <TextField
            label={text.jobTitle}
            {...field("title", own.title)}
            hint={text.jobTitleHint}
            optional
            maxLength={200}
            autoComplete="organization-title"
          />
          <Choices
            label={text.language}
            name="language"
            defaultValue={own.language}
            options={languages.map((value) => ({ value, label: text.languages[value] }))}
          />
          <Choices
            label={text.look}
            name="look"
            defaultValue={own.look}
            options={looks.map((value) => ({ value, label: text.looks[value] }))}
          />
          <Button busyText={text.saving}>{text.save}</Button>
        </Form>
        <p>{text.email(own.email)}</p>
        <p>
          <Link to="/indstillinger/paamindelser">{text.reminders}</Link>
        </p>
      </Section>
      <PasskeySection passkeys={passkeys} />
      <Section title={text.sessions}>
        <Lines>
          {sessions.map((session) => (
            <Line
              key={session.id}
              small={session.here ? text.here : text.lastUsed(formatAgo(session.updatedAt, language))}
              aside={
                session.here || (
                  <Form method="post">
                    <Button look="text" name="endSession" value={session.id}>
                      {text.end}
                    </Button>
                  </Form>
                )
              }
            >
              {session.device ? `${session.device.browser} · ${session.device.system}` : text.unknownDevice}
            </Line>
          ))}
        </Lines>
        <Form method="post" action="/log-ud" onSubmit={leave}>
          <Button look="quiet">{text.signOut}</Button>
        </Form>
      </Section>
      {others.length > 0 && (
        <Section title={text.organisations}>
          <Form method="post" onSubmit={() => void forgetKeptPage()}>
            {others.map((one) => (
              <Button key={one.id} look="quiet" name="organisation" value={one.id}>
                {text.switchTo(one.name)}
              </Button>
            ))}
          </Form>
        </Section>
      )}
    </>
  );
}

/** Whoever takes the machine next finds nothing of what was being written. */
function leave(): void {
  clearDrafts();
  void forgetKeptPage();
}
