import { data, Form, redirect } from "react-router";
import { memberOf } from "#domains/access/gate.server.ts";
import { newId } from "#platform/database/id.ts";
import { isProblems, readForm } from "#platform/web/form.ts";
import { Button } from "#ui/button.tsx";
import { Draft } from "#ui/draft.tsx";
import { useText } from "#ui/language.tsx";
import { PageHead } from "#ui/page-head.tsx";
import { pageTitle } from "#ui/page-title.ts";
import type { Route } from "./+types/engagement-new.page.ts";
import { EngagementBeginning, EngagementProblems } from "./engagement.form.tsx";
import { engagementText } from "./engagement.text.ts";
import { newEngagementSchema } from "./engagement.ts";
import { beginEngagement } from "./engagements.server.ts";

export function loader({ context }: Route.LoaderArgs) {
  return { memberId: memberOf(context).id, sentAs: newId() };
}

export async function action({ request, context }: Route.ActionArgs) {
  const member = memberOf(context);
  const read = readForm(newEngagementSchema, await request.formData(), member.language);
  if (isProblems(read)) return data(read, { status: 422 });
  return redirect(`/forloeb/${await beginEngagement(member, read.value)}`);
}

export const meta: Route.MetaFunction = ({ matches }) =>
  pageTitle(matches, (language) => engagementText[language].new.title);

export default function NewEngagementPage({ loaderData, actionData }: Route.ComponentProps) {
  const text = useText(engagementText);
  return (
    <>
      <PageHead eyebrow={text.list.title} title={text.new.title} />
      <Form method="post" noValidate>
        <EngagementProblems refused={actionData} />
        <input type="hidden" name="sentAs" value={loaderData.sentAs} />
        <Draft id={`forloeb-nyt:${loaderData.memberId}`}>
          <EngagementBeginning refused={actionData} />
        </Draft>
        <Button size="big" busyText={text.new.beginning}>
          {text.new.begin}
        </Button>
      </Form>
    </>
  );
}
