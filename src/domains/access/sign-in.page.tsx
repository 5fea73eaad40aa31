import { useState } from "react";
import { data, Form, redirect, useSearchParams } from "react-router";
import { fieldsOf, isProblems, readForm, refuse } from "#platform/web/form.ts";
import { Button } from "#ui/button.tsx";
import { TextField } from "#ui/field.tsx";
import { useText } from "#ui/language.tsx";
import { pageTitle } from "#ui/page-title.ts";
import { Saved } from "#ui/saved.tsx";
import { Section } from "#ui/section.tsx";
import type { Route } from "./+types/sign-in.page.ts";
import css from "./door.module.css";
import { doorText } from "./door.text.ts";
import { onward, signInSchema } from "./door.ts";
import { Door } from "./door.tsx";
import { memberContext } from "./gate.server.ts";
import { usePasskeys } from "./passkeys.tsx";
import { askForSignInLink, signInAs } from "./sign-in.server.ts";
import { demoContext, languageContext, visitorContext } from "./visitor.ts";

export async function loader({ request, context }: Route.LoaderArgs) {
  const wanted = onward(new URL(request.url).searchParams.get("videre"));
  if (context.get(memberContext)) throw redirect(wanted);
  return { wanted, demo: context.get(demoContext) };
}

export async function action({ request, context }: Route.ActionArgs) {
  const form = await request.formData();
  const language = context.get(languageContext);
  const visitor = context.get(visitorContext);
  const wanted = onward(form.get("videre") as string | null);
  const demo = form.get("demo");
  if (typeof demo === "string") {
    const known = context.get(demoContext).some((person) => person.email === demo);
    if (!known) throw data(null, { status: 404 });
    return redirect(wanted, { headers: await signInAs(demo, visitor) });
  }
  const read = readForm(signInSchema, form, language);
  if (isProblems(read)) return data(read, { status: 422 });
  const refused = await askForSignInLink(read.value.email, visitor, wanted === "/" ? "" : wanted);
  if (refused) return data(refuse(form, "email", doorText[language].signIn.tooOften), { status: 429 });
  return { sentTo: read.value.email };
}

export const meta: Route.MetaFunction = ({ matches }) =>
  pageTitle(matches, (language) => doorText[language].signIn.title);

export default function SignInPage({ loaderData, actionData }: Route.ComponentProps) {
  const text = useText(doorText).signIn;
  const [search] = useSearchParams();
  const { wanted, demo } = loaderData;
  if (actionData && "sentTo" in actionData) {
    return (
      <Door title={text.sentTitle} lead={<p role="status">{text.sent(actionData.sentTo)}</p>}>
        <p>
          <a href="/log-ind">{text.again}</a>
        </p>
      </Door>
    );
  }
  const field = fieldsOf(actionData);
  return (
    <Door title={text.title} lead={<p>{text.lead}</p>}>
      {search.has("ud") && <Saved text={text.ended} />}
      <Form method="post">
        <input type="hidden" name="videre" value={wanted} />
        <TextField
          label={text.email}
          {...field("email")}
          type="email"
          autoComplete="username webauthn"
          required
          maxLength={200}
        />
        <Button busyText={text.sending}>{text.send}</Button>
      </Form>
      <PasskeyButton wanted={wanted} />
      {demo.length > 0 && (
        <div className={css.aside}>
          <Section title={text.demoTitle}>
            <p>{text.demo}</p>
            <Form method="post">
              <input type="hidden" name="videre" value={wanted} />
              {demo.map((person) => (
                <button
                  className={css.person}
                  key={person.email}
                  name="demo"
                  value={person.email}
                  type="submit"
                >
                  <b>
                    {person.name}, {person.title}
                  </b>
                  <small>{person.line}</small>
                </button>
              ))}
            </Form>
          </Section>
        </div>
      )}
    </Door>
  );
}

/** A passkey needs the browser's own window, so the button is only there where script and passkeys are. */
function PasskeyButton({ wanted }: { wanted: string }) {
  const text = useText(doorText).signIn;
  const [failed, setFailed] = useState(false);
  const able = usePasskeys();
  if (!able) return null;
  const enter = async () => {
    setFailed(false);
    const { signInWithPasskey } = await import("./passkey-client.ts");
    if (await signInWithPasskey()) location.assign(wanted);
    else setFailed(true);
  };
  return (
    <p className={css.passkey}>
      <Button type="button" look="quiet" onClick={enter}>
        {text.passkey}
      </Button>
      {failed && <span role="alert"> {text.passkeyFailed}</span>}
    </p>
  );
}
