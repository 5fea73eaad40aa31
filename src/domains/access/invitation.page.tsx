import { data, Form, redirect } from "react-router";
import { fieldsOf, isProblems, readForm } from "#platform/web/form.ts";
import { Button, ButtonLink } from "#ui/button.tsx";
import { TextField } from "#ui/field.tsx";
import { useText } from "#ui/language.tsx";
import { pageTitle } from "#ui/page-title.ts";
import type { Route } from "./+types/invitation.page.ts";
import { doorText } from "./door.text.ts";
import { acceptSchema } from "./door.ts";
import { Door } from "./door.tsx";
import { acceptInvitation, readInvitation } from "./invitation.server.ts";
import { languageContext, visitorContext } from "./visitor.ts";

export async function loader({ params, context }: Route.LoaderArgs) {
  const invitation = await readInvitation(params.token, context.get(visitorContext));
  return data({ invitation }, { status: invitation ? 200 : 410 });
}

export async function action({ params, request, context }: Route.ActionArgs) {
  const read = readForm(acceptSchema, await request.formData(), context.get(languageContext));
  if (isProblems(read)) return data(read, { status: 422 });
  const cookies = await acceptInvitation(params.token, read.value.name, context.get(visitorContext));
  if (!cookies) throw redirect(request.url);
  return redirect("/", { headers: cookies });
}

export const meta: Route.MetaFunction = ({ matches, loaderData }) =>
  pageTitle(matches, (language) => {
    const { title, usedTitle } = doorText[language].invitation;
    return loaderData?.invitation ? title(loaderData.invitation.organisationName) : usedTitle;
  });

export default function InvitationPage({ loaderData, actionData }: Route.ComponentProps) {
  const text = useText(doorText).invitation;
  const { invitation } = loaderData;
  if (!invitation) {
    return (
      <Door title={text.usedTitle} lead={<p>{text.used}</p>}>
        <ButtonLink to="/log-ind">{text.toSignIn}</ButtonLink>
      </Door>
    );
  }
  const field = fieldsOf(actionData);
  return (
    <Door title={text.title(invitation.organisationName)} lead={<p>{text.lead(invitation.from)}</p>}>
      <Form method="post">
        <TextField
          label={text.name}
          {...field("name", invitation.name)}
          hint={text.nameHint}
          autoComplete="name"
          required
          maxLength={200}
        />
        <p>{text.email(invitation.email)}</p>
        <Button size="big" busyText={text.accepting}>
          {text.accept}
        </Button>
      </Form>
    </Door>
  );
}
