import { data, Form, redirect } from "react-router";
import { isProblems, readForm, typedOr } from "#platform/web/form.ts";
import { Button, ButtonLink } from "#ui/button.tsx";
import { SelectField, TextField } from "#ui/field.tsx";
import { useText } from "#ui/language.tsx";
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

export default function OpeningPage({ loaderData, actionData }: Route.ComponentProps) {
  const text = useText(doorText).opening;
  if (!loaderData.open) {
    return (
      <Door title={text.usedTitle} lead={<p>{text.used}</p>}>
        <ButtonLink to="/log-ind">{text.toSignIn}</ButtonLink>
      </Door>
    );
  }
  const problems = isProblems(actionData) ? actionData.problems : {};
  const labels: Record<string, string> = {
    name: text.name,
    email: text.email,
    organisationName: text.organisationName,
  };
  return (
    <Door title={text.title} lead={<p>{text.lead}</p>}>
      <Form method="post" noValidate>
        <ProblemList
          problems={Object.entries(problems).map(([name, message]) => ({
            name,
            label: labels[name] ?? name,
            message,
          }))}
        />
        <Section title={text.you}>
          <TextField
            label={text.name}
            name="name"
            autoComplete="name"
            required
            maxLength={200}
            defaultValue={typedOr(actionData, "name", "")}
            problem={problems.name}
          />
          <TextField
            label={text.email}
            name="email"
            type="email"
            autoComplete="email"
            hint={text.emailHint}
            required
            maxLength={200}
            defaultValue={typedOr(actionData, "email", "")}
            problem={problems.email}
          />
        </Section>
        <Section title={text.library}>
          <SelectField
            label={text.municipality}
            name="municipalityCode"
            hint={text.municipalityHint}
            defaultValue={typedOr(actionData, "municipalityCode", "")}
          >
            <option value="">{text.none}</option>
            {municipalities.map(({ code, name }) => (
              <option key={code} value={code}>
                {name}
              </option>
            ))}
          </SelectField>
          <TextField
            label={text.organisationName}
            name="organisationName"
            autoComplete="organization"
            hint={text.organisationHint}
            required
            maxLength={200}
            defaultValue={typedOr(actionData, "organisationName", "")}
            problem={problems.organisationName}
          />
        </Section>
        <Button size="big" busyText={text.beginning}>
          {text.begin}
        </Button>
      </Form>
    </Door>
  );
}
