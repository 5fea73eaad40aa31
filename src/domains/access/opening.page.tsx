import { data, Form, redirect } from "react-router";
import { fieldsOf, isProblems, problemsOf, readForm } from "#platform/web/form.ts";
import { Button, ButtonLink } from "#ui/button.tsx";
import { SelectField, TextField } from "#ui/field.tsx";
import { useText } from "#ui/language.tsx";
import { pageTitle } from "#ui/page-title.ts";
import { ProblemList } from "#ui/problem-list.tsx";
import { Section } from "#ui/section.tsx";
import type { Route } from "./+types/opening.page.ts";
import { doorText } from "./door.text.ts";
import { openingSchema } from "./door.ts";
import { Door } from "./door.tsx";
import { municipalities } from "./municipality.ts";
import { isOpening, openOrganisation } from "./opening.server.ts";
import { languageContext, visitorContext } from "./visitor.ts";

export async function loader({ params, context }: Route.LoaderArgs) {
  const open = await isOpening(params.token, context.get(visitorContext));
  return data({ open }, { status: open ? 200 : 410 });
}

export async function action({ params, request, context }: Route.ActionArgs) {
  const language = context.get(languageContext);
  const read = readForm(openingSchema, await request.formData(), language);
  if (isProblems(read)) return data(read, { status: 422 });
  const opened = await openOrganisation(
    params.token,
    { ...read.value, language },
    context.get(visitorContext),
  );
  if ("refused" in opened) throw redirect(request.url);
  return redirect("/biblioteket?velkommen", { headers: opened.cookies });
}

export const meta: Route.MetaFunction = ({ matches, loaderData }) =>
  pageTitle(matches, (language) => {
    const { title, usedTitle } = doorText[language].opening;
    return loaderData?.open ? title : usedTitle;
  });

export default function OpeningPage({ loaderData, actionData }: Route.ComponentProps) {
  const text = useText(doorText).opening;
  if (!loaderData.open) {
    return (
      <Door title={text.usedTitle} lead={<p>{text.used}</p>}>
        <ButtonLink to="/log-ind">{text.toSignIn}</ButtonLink>
      </Door>
    );
  }
  const labels = {
    name: text.name,
    email: text.email,
    organisationName: text.organisationName,
  };
  const field = fieldsOf(actionData);
  return (
    <Door title={text.title} lead={<p>{text.lead}</p>}>
      <Form method="post" noValidate>
        <ProblemList problems={problemsOf(actionData, labels)} />
        <Section title={text.you}>
          <TextField label={text.name} {...field("name")} autoComplete="name" required maxLength={200} />
          <TextField
            label={text.email}
            {...field("email")}
            type="email"
            autoComplete="email"
            hint={text.emailHint}
            required
            maxLength={200}
          />
        </Section>
        <Section title={text.library}>
          <SelectField label={text.municipality} {...field("municipalityCode")} hint={text.municipalityHint}>
            <option value="">{text.none}</option>
            {municipalities.map(({ code, name }) => (
              <option key={code} value={code}>
                {name}
              </option>
            ))}
          </SelectField>
          <TextField
            label={text.organisationName}
            {...field("organisationName")}
            autoComplete="organization"
            hint={text.organisationHint}
            required
            maxLength={200}
          />
        </Section>
        <Button size="big" busyText={text.beginning}>
          {text.begin}
        </Button>
      </Form>
    </Door>
  );
}
